import SheetReading

/// The sheets in what the reading process wrote, checked to the last byte: that process may have
/// been taken over by the file it read.
struct FrameIndex {
  /// A sheet and where the frames of its rows are.
  struct Sheet {
    let info: SheetInfo
    let hiddenColumns: Range<Int>
    var rows: Range<Int>
  }
  private(set) var sheets: [Sheet] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws(OldSheetError) {
    self.bytes = bytes
    var offset = 0
    var lastRow = 0
    while true {
      let (frame, contents) = try Self.frame(at: offset, in: bytes)
      switch frame {
      case .end:
        guard contents.count == 1, contents.upperBound == bytes.count else { throw .damaged }
        try Self.checkOutcome(bytes[contents.lowerBound])
        return
      case .sheet:
        try sheets.append(sheet(in: contents))
        lastRow = 0
      case .row:
        guard !sheets.isEmpty else { throw .damaged }
        let row = try row(in: contents, of: sheets[sheets.count - 1])
        guard row.number > lastRow, row.number <= Frame.mostRows else { throw .damaged }
        lastRow = row.number
        let start = sheets[sheets.count - 1].rows.lowerBound
        sheets[sheets.count - 1].rows = start..<contents.upperBound
      }
      offset = contents.upperBound
    }
  }

  /// Lends the rows of a sheet in order until `body` returns false.
  func read(_ sheet: Int, _ body: (borrowing OldSheetRow) -> Bool) throws(OldSheetError) {
    var offset = sheets[sheet].rows.lowerBound
    while offset < sheets[sheet].rows.upperBound {
      let (_, contents) = try Self.frame(at: offset, in: bytes)
      guard try body(row(in: contents, of: sheets[sheet])) else { return }
      offset = contents.upperBound
    }
  }

  private static func checkOutcome(_ code: UInt8) throws(OldSheetError) {
    guard code != 0 else { return }
    throw OldSheetError(rawValue: code) ?? .damaged
  }

  private static func frame(
    at offset: Int, in bytes: [UInt8]
  ) throws(OldSheetError) -> (Frame, Range<Int>) {
    let length = try bytes.long(at: offset + 1)
    guard let frame = Frame(rawValue: bytes[offset]) else { throw .damaged }
    let contents = try bytes.part(at: offset + 5, count: length)
    return (frame, contents.startIndex..<contents.endIndex)
  }

  private func sheet(in contents: Range<Int>) throws(OldSheetError) -> Sheet {
    let columns = contents.dropFirst().prefix(Frame.mostColumns)
    guard columns.count == Frame.mostColumns, contents.count <= 1024 + Frame.mostColumns,
      let name = String(validating: bytes[columns.endIndex..<contents.upperBound], as: UTF8.self)
    else { throw .damaged }
    return Sheet(
      info: SheetInfo(name: name, isHidden: try bytes.byte(at: contents.lowerBound) == 1),
      hiddenColumns: columns, rows: contents.upperBound..<contents.upperBound)
  }

  private func row(
    in contents: Range<Int>, of sheet: Sheet
  ) throws(OldSheetError) -> OldSheetRow {
    let count = try bytes.word(at: contents.lowerBound + 5)
    guard count <= Frame.mostColumns else { throw .damaged }
    var cells: [OldSheetRow.Place] = []
    cells.reserveCapacity(count)
    var offset = contents.lowerBound + 7
    for _ in 0..<count {
      let kind = try CellKind(rawValue: UInt8(bytes.byte(at: offset)))
      let text = try text(at: offset + 1, before: contents.upperBound)
      let shown = try self.text(at: text.upperBound, before: contents.upperBound)
      guard let kind, shown.isEmpty || kind == .number && ShownNumber(bytes[shown]) != nil else {
        throw .damaged
      }
      cells.append(OldSheetRow.Place(kind: kind, text: text, shown: shown))
      offset = shown.upperBound
    }
    guard offset == contents.upperBound else { throw .damaged }
    return OldSheetRow(
      number: try bytes.long(at: contents.lowerBound),
      isHidden: try bytes.byte(at: contents.lowerBound + 4) == 1, cells: cells,
      hiddenColumns: sheet.hiddenColumns, in: bytes)
  }

  /// Where a text is that begins with its length.
  private func text(at offset: Int, before end: Int) throws(OldSheetError) -> Range<Int> {
    let length = try bytes.long(at: offset)
    let start = offset + 4
    guard length <= Frame.longestText, length <= end - start, isText(start..<start + length)
    else { throw .damaged }
    return start..<start + length
  }

  /// Whether a part is UTF-8.
  private func isText(_ part: Range<Int>) -> Bool {
    (try? UTF8Span(validating: bytes.span.extracting(part))) != nil
  }
}
