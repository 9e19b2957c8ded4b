import ThiduaCore
import XLSXWriting

/// What is wrong, where, and what to do: Lỗi dữ liệu.
struct FindingsSheet {
  let book: BookContext
  private var words: BookWords { book.words }
  private static let mostRows = 1_000_000

  /// The findings that concern a book: all in the campaign's, a cluster's units' in its own.
  static func findings(of book: BookContext) -> [Finding] {
    guard book.isCluster else { return book.rollup.findings }
    let codes = Set(book.units.map { book.campaign.units[$0].code })
    return book.rollup.findings.filter { codes.contains($0.unit) }
  }

  func plan() -> SheetPlan {
    var plan = SheetPlan(book.sheet(words.findings))
    plan.widths = [11, 24, 34, 8, 7, 14, 14, 12, 22, 60]
    plan.addLine(
      words("LỖI VÀ CẢNH BÁO TRONG SỐ LIỆU", "ERRORS AND WARNINGS IN THE DATA"), .title,
      across: 0...9, height: 21)
    plan.addLine(
      "\(book.title(of: book.scope)) — \(book.rollup.period.title(in: words.language))",
      .subtitle, across: 0...9, height: 18)
    plan.add(PlannedRow(height: 8))
    plan.addHeader(
      [
        words("Mức độ", "Severity"), words("Loại", "Kind"), words("Tệp", "File"),
        words("Dòng", "Line"), words("Cột / Ô", "Column / cell"), words.unit, words.indicator,
        words("Kỳ", "Period"), words("Nội dung ô", "As typed"),
        words("Vấn đề và cách sửa", "What it is and what to do"),
      ], height: 33)
    let findings = Self.findings(of: book)
    for finding in findings.prefix(Self.mostRows) { add(finding, to: &plan) }
    plan.freeze = CellPosition(row: 4, column: 0)
    plan.repeated = 3...3
    plan.filter = CellRange(rows: 3...max(3, plan.nextRow - 1), columns: 0...9)
    if findings.count > Self.mostRows {
      let rest = findings.count - Self.mostRows
      plan.addLine(
        words(
          "Còn \(rest) dòng nữa trong data/findings.csv.", "\(rest) more are in data/findings.csv."),
        .paragraph, across: 0...9)
    }
    if findings.isEmpty {
      plan.addLine(
        words("Không có lỗi hay cảnh báo nào.", "There is nothing to say."), .paragraph,
        across: 0...9)
    }
    return plan
  }

  private func add(_ finding: Finding, to plan: inout SheetPlan) {
    var row = PlannedRow()
    let style: BookStyle =
      finding.severity == .error ? .notMet : finding.severity == .warning ? .noData : .centered
    row.add(0, .text(finding.severity.word(in: words.language)), style)
    row.add(1, .text(finding.cause.code.title(in: words.language)), .text(indent: 0))
    let file = finding.file + (finding.sheet.isEmpty ? "" : " [\(finding.sheet)]")
    row.add(2, .text(file), .text(indent: 0))
    let decimals = BookStyle.number(decimals: 0)
    row.add(3, finding.line > 0 ? .number(Double(finding.line)) : .blank, decimals)
    if finding.sheet.isEmpty || finding.column == 0 {
      row.add(4, finding.column > 0 ? .number(Double(finding.column)) : .blank, decimals)
    } else {
      row.add(4, .text(finding.cell), .centered)
    }
    row.add(5, .text(finding.unit), .text(indent: 0))
    row.add(6, .text(finding.indicator), .text(indent: 0))
    row.add(7, .text(finding.period), .centered)
    row.add(8, .text(finding.value), .text(indent: 0))
    row.add(9, .text(finding.cause.text(in: words.language)), .text(indent: 0))
    plan.add(row)
  }
}
