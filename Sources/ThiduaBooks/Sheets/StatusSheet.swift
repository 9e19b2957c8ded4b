import ThiduaCore
import XLSXWriting

/// Who registered, who reported, who is late: Nộp báo cáo.
struct StatusSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(words.status))
    plan.columns = [
      .fitted(4.5, 8), .fitted(20, 34), .fitted(14, 26), .fitted(11, FindingsSheet.periodWidth),
      .fitted(13, 16),
      .fitted(11, 14), .fitted(11, 14), .fitted(20, 44),
    ]
    plan.addTitle(
      words("TÌNH HÌNH NỘP ĐĂNG KÝ VÀ BÁO CÁO", "REGISTRATIONS AND REPORTS RECEIVED"), of: book,
      scope: book.scope, across: 0...7)
    plan.add(PlannedRow(height: 8))
    plan.addHeader(
      [
        words.rowNumber, words.unit, words.cluster, words("Nội dung", "Item"),
        words("Tình trạng", "State"), words("Ngày nộp", "Submitted"), words("Hạn nộp", "Due"),
        words("Tệp", "File"),
      ], height: 33)
    for (index, entry) in book.selection.status.enumerated() { add(index, entry, to: &plan) }
    plan.freeze = CellPosition(row: 4, column: 2)
    plan.repeatedRows = 3...3
    if plan.nextRow > 4 {
      plan.filter = CellRange(rows: 3...(plan.nextRow - 1), columns: 0...7)
      plan.textNumbers = [CellRange(rows: 4...(plan.nextRow - 1), columns: 1...2)]
    }
    return plan
  }

  private func add(_ index: Int, _ entry: StatusEntry, to plan: inout SheetPlan) {
    let unit = book.campaign.units[entry.unit]
    var row = PlannedRow()
    row.add(0, .number(Double(index + 1)), .centered)
    row.add(1, .text(unit.name), .text)
    row.add(2, .text(book.campaign.clusters[unit.cluster].name), .text)
    let item = entry.item.period?.title(in: words.language) ?? words("Đăng ký", "Registration")
    row.add(3, .text(item), .centered)
    row.add(4, .text(word(entry.state)), style(entry.state))
    row.add(5, date(entry.submitted), .date)
    row.add(6, date(entry.item.due), .date)
    row.add(7, .text(entry.file), .text)
    plan.add(row)
  }

  /// A state with a sign before it that a grey printer keeps.
  private func word(_ state: StatusEntry.State) -> String {
    let sign =
      switch state {
      case .received: "●"
      case .late: "▲"
      case .missing: "○"
      }
    return sign + " " + state.word(in: words.language)
  }

  private func style(_ state: StatusEntry.State) -> BookStyle {
    switch state {
    case .received: .good
    case .late: .doubtful
    case .missing: .bad
    }
  }

  /// A day as the number that workbooks have for it; programs differ in those of the year 1900.
  private func date(_ date: CalendarDate?) -> CellContent {
    guard let date else { return .blank }
    guard date.year > 1900 else { return .text(date.description) }
    let daysUntil1970 = 25_569
    return .number(Double(date.secondsSince1970 / 86_400 + daysUntil1970))
  }
}
