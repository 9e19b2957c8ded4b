import ThiduaCore
import XLSXWriting

/// An indicator's row on the comparison sheet, as formulas on other sheets refer to it.
struct ComparisonRow {
  let book: BookContext
  let indicator: Int

  private var sheet: String { book.sheet(book.comparisonName).quoted }

  private func rowRange(_ row: Int, isAbsolute: Bool) -> String {
    let last = ComparisonSheet.column(of: book.members.count - 1, .completion)
    let range = CellRange(rows: row...row, columns: ComparisonSheet.firstColumn...last)
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
    "=IF(\(count(part))=0,\"\",SUMIF(\(header),\(criterion(part)),\(cells)))"
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

  /// For each column of the row 1 where it is a member's actual and both indicators have one, else 0.
  private func bothReported(_ one: Int, _ other: Int) -> String {
    let name = ComparisonPart.actual.name(book.words)
    return "(RIGHT(\(header),\(name.utf16.count))=\(Formula.quoted(name)))"
      + "*ISNUMBER(\(cells(of: one)))*ISNUMBER(\(cells(of: other)))"
  }
}
