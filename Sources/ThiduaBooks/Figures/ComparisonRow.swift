import ThiduaCore
import XLSXWriting

/// An indicator's row on the comparison sheet, as formulas on other sheets refer to it.
struct ComparisonRow {
  let book: BookContext
  let indicator: Int

  private var sheet: String { book.sheet(book.comparisonName).quoted }

  private func rowRange(_ row: Int, isAbsolute: Bool, behind: Int = 0) -> String {
    let first = ComparisonSheet.firstColumn + behind
    let last = ComparisonSheet.column(of: book.members.count - 1, .completion) + behind
    let range = CellRange(rows: row...row, columns: first...last)
    return "\(sheet)!\(isAbsolute ? range.absoluteName : range.name)"
  }

  private var header: String { rowRange(ComparisonSheet.headerRow(in: book), isAbsolute: true) }
  private var cells: String { cells(of: indicator) }

  private func cells(of indicator: Int) -> String {
    rowRange(ComparisonSheet.row(of: indicator, in: book), isAbsolute: false)
  }

  private func criterion(_ part: ComparisonPart) -> String {
    Formula.quoted(ComparisonSheet.criterion(part, in: book))
  }

  /// The sum of the members' cells of one kind, those whose column has that name; blank while no member
  /// has a number.
  func sum(_ part: ComparisonPart) -> String {
    "=IF(\(count(part))=0,\"\",\(bareSum(part)))"
  }

  /// The sum of the members' cells of one kind, without a sign of equality; 0 where none has a number.
  func bareSum(_ part: ComparisonPart) -> String {
    "SUMIF(\(header),\(criterion(part)),\(cells))"
  }

  /// How many members have exactly a number in their cells of one kind, told by an expression.
  func count(_ part: ComparisonPart, thatAre number: String) -> String {
    "COUNTIFS(\(header),\(criterion(part)),\(cells),\(number))"
  }

  /// How many members have exactly a text in their cells of one kind.
  func count(_ part: ComparisonPart, thatSay text: String) -> String {
    "SUMPRODUCT(\(isColumn(part))*(\(cells)=\(Formula.quoted(text))))"
  }

  /// How many members have any text in their cells of one kind.
  func countOfTexts(_ part: ComparisonPart) -> String {
    "SUMPRODUCT(\(isColumn(part))*(1-ISNUMBER(\(cells)))*(\(cells)<>\"\"))"
  }

  /// How many members have a number of one kind.
  func count(_ part: ComparisonPart) -> String {
    "COUNTIFS(\(header),\(criterion(part)),\(cells),\">-1E+300\")"
  }

  /// The members that have an actual of both indicators.
  private func members(with one: Int, and other: Int) -> [Int] {
    book.members.indices.filter { member in
      book.figure(book.members[member], one).actual != nil
        && book.figure(book.members[member], other).actual != nil
    }
  }

  /// Whether numerators over denominators of the members that have both give exactly a value.
  func isShare(_ numerator: Int, over denominator: Int, factor: Int, _ value: Ratio) -> Bool {
    let members = members(with: numerator, and: denominator)
    func total(_ indicator: Int) -> Ratio {
      members.reduce(Ratio(0)) {
        $0 + (book.figure(book.members[$1], indicator).actual ?? Ratio(0))
      }
    }
    guard let share = total(numerator).dividing(by: total(denominator)) else { return false }
    return share * Ratio(factor) == value
  }

  /// Numerators over denominators of the members that have both; blank while none has.
  func share(_ numerator: Int, over denominator: Int, factor: Int) -> String {
    let both = bothReported(numerator, denominator)
    let (above, below) = (cells(of: numerator), cells(of: denominator))
    return "=IFERROR(\(factor == 1 ? "" : "\(factor)*")SUMPRODUCT(\(both),\(above))"
      + "/SUMPRODUCT(\(both),\(below)),\"\")"
  }

  /// The members' rates weighted by another indicator, of those that have both.
  func weightedMean(by denominator: Int) -> String? {
    guard case .cluster = book.scope else { return nil }
    let both = bothReported(indicator, denominator)
    let weights = cells(of: denominator)
    return "=IFERROR(SUMPRODUCT(\(both),\(cells),\(weights))/SUMPRODUCT(\(both),\(weights)),\"\")"
  }

  /// The members' plans of a rate weighted by the plans of another indicator, or its actuals where there is no plan
  /// that is a number; without a sign of equality, an error where there are no weights.
  func weightedPlans(by denominator: Int) -> String {
    let planned = "\(isColumn(.plan))*ISNUMBER(\(cells))"
    let weights = cells(of: denominator)
    let actuals = rowRange(
      ComparisonSheet.row(of: denominator, in: book), isAbsolute: false,
      behind: ComparisonPart.actual.rawValue - ComparisonPart.plan.rawValue)
    let (byPlan, byActual) = (
      "\(planned)*ISNUMBER(\(weights))",
      "\(planned)*(1-ISNUMBER(\(weights)))*ISNUMBER(\(actuals))"
    )
    func total(_ cells: String) -> String {
      "(SUMPRODUCT(\(byPlan)\(cells),\(weights))+SUMPRODUCT(\(byActual)\(cells),\(actuals)))"
    }
    return "\(total(",\(cells)"))/\(total(""))"
  }

  /// For each column of the row 1 where it is of one kind, else 0 or the logical value of it.
  private func isColumn(_ part: ComparisonPart) -> String {
    let name = part.name(book.words)
    return "(RIGHT(\(header),\(name.utf16.count))=\(Formula.quoted(name)))"
  }

  /// For each column of the row 1 where it is a member's actual and both indicators have one, else 0.
  private func bothReported(_ one: Int, _ other: Int) -> String {
    isColumn(.actual)
      + "*ISNUMBER(\(cells(of: one)))*ISNUMBER(\(cells(of: other)))"
  }
}
