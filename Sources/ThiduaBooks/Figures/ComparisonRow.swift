import ThiduaCore
import XLSXWriting

/// An indicator's row on the comparison sheet, as formulas on other sheets refer to it.
struct ComparisonRow {
  let book: BookContext
  let indicator: Int

  private var sheet: String { book.sheet(book.comparisonName).quoted }

  private func cell(_ indicator: Int, _ member: Int, _ part: ComparisonPart) -> String {
    CellPosition(
      row: ComparisonSheet.row(of: indicator, in: book),
      column: ComparisonSheet.column(of: member, part)
    ).name
  }

  private func rowRange(_ row: Int, isAbsolute: Bool) -> String {
    let last = ComparisonSheet.column(of: book.members.count - 1, .completion)
    let range = CellRange(rows: row...row, columns: ComparisonSheet.firstColumn...last)
    return "\(sheet)!\(isAbsolute ? range.absoluteName : range.name)"
  }

  private var header: String { rowRange(ComparisonSheet.headerRow(in: book), isAbsolute: true) }
  private var cells: String {
    rowRange(ComparisonSheet.row(of: indicator, in: book), isAbsolute: false)
  }

  private func criterion(_ part: ComparisonPart) -> String {
    Formula.quoted(ComparisonSheet.criterion(part, in: book))
  }

  /// The sum of the members' cells of one kind: those whose column has that name.
  func sum(_ part: ComparisonPart) -> String {
    "=SUMIF(\(header),\(criterion(part)),\(cells))"
  }

  /// The same, blank while no member has a number.
  func sumUnlessBlank(_ part: ComparisonPart) -> String {
    let name = criterion(part)
    return "=IF(COUNTIFS(\(header),\(name),\(cells),\">-1E+300\")=0,\"\","
      + "SUMIF(\(header),\(name),\(cells)))"
  }

  /// The members that have an actual of both indicators.
  private func members(with one: Int, and other: Int) -> [Int] {
    book.members.indices.filter { member in
      book.figure(book.members[member], one).actual != nil
        && book.figure(book.members[member], other).actual != nil
    }
  }

  /// Numerators over denominators of the members that have both, where that is the exact value.
  func share(
    _ numerator: Int, over denominator: Int, factor: Int, _ value: Ratio
  ) -> String? {
    let members = members(with: numerator, and: denominator)
    func total(_ indicator: Int) -> Ratio {
      members.reduce(Ratio(0)) {
        $0 + (book.figure(book.members[$1], indicator).actual ?? Ratio(0))
      }
    }
    guard let share = total(numerator).dividing(by: total(denominator)),
      share * Ratio(factor) == value,
      let above = sum(of: members, numerator), let below = sum(of: members, denominator)
    else { return nil }
    let formula = "=\(factor == 1 ? "" : "\(factor)*")\(above)/\(below)"
    return formula.utf16.count < 8_000 ? formula : nil
  }

  private func sum(of members: [Int], _ indicator: Int) -> String? {
    guard !members.isEmpty, members.count <= 250 else { return nil }
    return "SUM("
      + members.map { "\(sheet)!\(cell(indicator, $0, .actual))" }.joined(separator: ",") + ")"
  }

  /// The members' rates weighted by another indicator.
  func weightedMean(by denominator: Int) -> String? {
    guard case .cluster = book.scope else { return nil }
    let members = members(with: indicator, and: denominator)
    guard let below = sum(of: members, denominator) else { return nil }
    let above = members.map {
      "\(sheet)!\(cell(indicator, $0, .actual))*\(sheet)!\(cell(denominator, $0, .actual))"
    }
    let formula = "=(\(above.joined(separator: "+")))/\(below)"
    return formula.utf16.count < 8_000 ? formula : nil
  }
}
