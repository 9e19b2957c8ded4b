import OldSheetReading
import SheetReading

extension FuzzTarget {
  /// An old workbook: after `0` the stream of its records, after `1` a whole file.
  ///
  /// libfreexl is not asked: what it does to its process is none of ours.
  static let records = FuzzTarget("records") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let content = input.choice(of: [OldSheetRehearsal.Content.stream, .file])
    guard let frames = try? OldSheetRehearsal.frames(of: Array(input.text), as: content) else {
      return
    }
    let isTaken = try OldSheetLaws.read(frames)
    try expect(isTaken, "what the reading process writes is taken")
  }

  /// Anything that a reading process may write that was taken over by its file.
  static let frames = FuzzTarget("frames") { bytes throws(BrokenLaw) in
    _ = try OldSheetLaws.read(bytes)
  }
}

/// What holds for every old workbook that is taken.
private enum OldSheetLaws {
  /// Reads all of it; false where it is refused.
  static func read(_ frames: [UInt8]) throws(BrokenLaw) -> Bool {
    guard let book = try? OldWorkbook(frames: frames) else { return false }
    for sheet in book.sheets.indices {
      var last = 0
      var broken: String?
      do throws(OldSheetError) {
        try book.read(sheet) { row in
          broken = law(broken: row, after: last)
          last = row.number
          return broken == nil
        }
      } catch {
        throw BrokenLaw("a workbook that could be opened is read to its end")
      }
      if let broken { throw BrokenLaw(broken) }
    }
    return true
  }

  private static func law(broken row: borrowing OldSheetRow, after last: Int) -> String? {
    guard row.number > last, row.number <= 1 << 16 else { return "rows come in order" }
    guard row.cellCount <= 256 else { return "a row is within the sheet" }
    for column in 0..<row.cellCount {
      if row.withCell(column, { (try? UTF8Span(validating: $0)) == nil }) {
        return "a cell is UTF-8"
      }
      if row.shown(column) != nil, row.kind(column) != .number {
        return "only a number is shown otherwise"
      }
    }
    return nil
  }
}
