import SheetReading
import ThiduaCore

// Which edition a row belongs to, and the day on which it was sent.
extension TableReader {
  func takeOrder(_ record: borrowing some TableRow & ~Copyable) {
    if layout.revision != nil || !reading.order.revisions.isEmpty {
      let common = reading.order.commonRevision
      while reading.order.revisions.count < row { reading.order.revisions.append(common) }
      // `lần 2 (12/7)` is the second one.
      let typed = layout.revision.flatMap { EditionNumber.inCell(text(record, $0)) }
      reading.order.revisions.append(typed ?? revision)
    }
    if layout.saysDay || !reading.order.dates.isEmpty {
      while reading.order.dates.count < row { reading.order.dates.append(0) }
      let own = layout.submitted.flatMap { column in
        CalendarDate(day(record, column), defaultYear: year)
      }
      let isBlank = layout.submitted.map { text(record, $0).isEmpty } ?? true
      let date = own ?? (isBlank ? layout.title.submitted : nil)
      reading.order.dates.append(date?.ordinal ?? 0)
    }
  }

  /// The text of a cell that holds a day, without the time that a spreadsheet may add.
  private func day(_ record: borrowing some TableRow & ~Copyable, _ column: Int) -> String {
    let text = text(record, column)
    guard column < record.fieldCount, record.kind(column) == .date,
      let space = text.firstIndex(of: " ")
    else { return text }
    return String(text[..<space])
  }
}
