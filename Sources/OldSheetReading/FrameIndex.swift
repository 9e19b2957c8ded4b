import SheetReading

/// The sheets in what the reading process wrote, checked to the last byte: that process may have
/// been taken over by the file it read.
struct FrameIndex {
  /// A sheet and where the frames of its rows are.
  struct Sheet {
    let info: SheetInfo
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
        try sheets.append(
          Sheet(
            info: sheetInfo(in: contents), rows: contents.upperBound..<contents.upperBound))
        lastRow = 0
      case .row:
        guard !sheets.isEmpty else { throw .damaged }
        let row = try row(in: contents)
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
      guard try body(row(in: contents)) else { return }
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

  private func sheetInfo(in contents: Range<Int>) throws(OldSheetError) -> SheetInfo {
    guard contents.count <= 1024,
      let name = String(validating: bytes[contents.dropFirst()], as: UTF8.self)
    else { throw .damaged }
    return SheetInfo(name: name, isHidden: try bytes.byte(at: contents.lowerBound) == 1)
  }

  private func row(in contents: Range<Int>) throws(OldSheetError) -> OldSheetRow {
    let count = try bytes.word(at: contents.lowerBound + 5)
    guard count <= Frame.mostColumns else { throw .damaged }
    var cells: [OldSheetRow.Place] = []
    cells.reserveCapacity(count)
    var offset = contents.lowerBound + 7
    for _ in 0..<count {
      let kind = try CellKind(rawValue: UInt8(bytes.byte(at: offset)))
      let length = try bytes.long(at: offset + 1)
      let start = offset + 5
      guard let kind, length <= Frame.longestText, length <= contents.upperBound - start,
        isText(start..<start + length)
      else { throw .damaged }
      cells.append(OldSheetRow.Place(kind: kind, text: start..<start + length))
      offset = start + length
    }
    guard offset == contents.upperBound else { throw .damaged }
    return OldSheetRow(
      number: try bytes.long(at: contents.lowerBound),
      isHidden: try bytes.byte(at: contents.lowerBound + 4) == 1, cells: cells, in: bytes)
  }

  /// Whether a part is UTF-8.
  private func isText(_ part: Range<Int>) -> Bool {
    (try? UTF8Span(validating: bytes.span.extracting(part))) != nil
  }
}
