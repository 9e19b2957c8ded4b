import SheetReading
internal import Glibc

/// Writes frames to a descriptor, in large pieces.
struct FrameWriter {
  private let descriptor: Int32?
  /// What is not written yet.
  private(set) var buffer: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// Without a descriptor all frames stay in `buffer`.
  init(descriptor: Int32?) {
    self.descriptor = descriptor
  }

  mutating func sheet(
    named name: String, isHidden: Bool, hiddenColumns: Set<Int>
  ) throws(OldSheetError) {
    let columns = (0..<Frame.mostColumns).map { hiddenColumns.contains($0) ? UInt8(1) : 0 }
    try write(.sheet, [isHidden ? 1 : 0] + columns + Array(name.utf8))
  }

  /// Writes a row, whose number counts from 1; blanks are put between the cells, whose columns
  /// count from 0 and are in order.
  mutating func row(
    _ number: Int, isHidden: Bool, _ cells: [HandedCell]
  ) throws(OldSheetError) {
    guard let last = cells.last else { return }
    var contents: [UInt8] = []
    Self.append(number, bytes: 4, to: &contents)
    contents.append(isHidden ? 1 : 0)
    Self.append(last.column + 1, bytes: 2, to: &contents)
    var column = 0
    for cell in cells {
      while column < cell.column {
        Self.append(HandedCell(kind: .blank), to: &contents)
        column += 1
      }
      Self.append(cell, to: &contents)
      column += 1
    }
    try write(.row, contents)
  }

  /// Writes the last frame and all that is still kept back.
  mutating func end(_ error: OldSheetError?) throws(OldSheetError) {
    try write(.end, [error?.rawValue ?? 0])
    try flush()
  }

  private mutating func write(_ frame: Frame, _ contents: [UInt8]) throws(OldSheetError) {
    buffer.append(frame.rawValue)
    Self.append(contents.count, bytes: 4, to: &buffer)
    buffer += contents
    if buffer.count >= Self.pieceSize { try flush() }
  }

  private mutating func flush() throws(OldSheetError) {
    guard let descriptor else { return }
    var written = 0
    while written < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .io }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func append(_ cell: HandedCell, to bytes: inout [UInt8]) {
    bytes.append(cell.kind.rawValue)
    for text in [cell.text, cell.shown] {
      append(text.count, bytes: 4, to: &bytes)
      bytes += text
    }
  }

  private static func append(_ number: Int, bytes count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}
