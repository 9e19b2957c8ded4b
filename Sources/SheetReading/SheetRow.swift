/// One row of a sheet with something in it, lent for the time of a call.
public struct SheetRow: ~Copyable {
  private let buffer: RowBuffer
  /// The number of the row as the sheet shows it, from 1.
  public let number: Int
  /// Whether the row is hidden.
  public let isHidden: Bool

  private let hiddenColumns: HiddenColumns

  init(buffer: RowBuffer, number: Int, isHidden: Bool, hiddenColumns: HiddenColumns) {
    self.buffer = buffer
    self.number = number
    self.isHidden = isHidden
    self.hiddenColumns = hiddenColumns
  }

  /// Whether a column, counted from 0, is hidden.
  public func isHidden(column: Int) -> Bool { hiddenColumns.contains(column) }

  /// How a number is shown; nothing where that says no more than the number, or is not known.
  public func shown(_ column: Int) -> ShownNumber? {
    guard let cell = unsafe buffer.content.cell(column), cell.shownEnd > cell.end else {
      return nil
    }
    return ShownNumber(unsafe buffer.content.bytes[Int(cell.end)..<Int(cell.shownEnd)])
  }

  /// How many cells there are up to the last filled one; those between are blank.
  public var cellCount: Int { unsafe buffer.content.filledCount }

  /// What a cell holds, counted from 0; blank outside the row.
  public func kind(_ column: Int) -> CellKind {
    unsafe buffer.content.cell(column)?.kind ?? .blank
  }

  /// Lends the text of a cell, counted from 0, as UTF-8; empty for a blank one.
  public func withCell<Result>(_ column: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe buffer.content.bytes
    let all = bytes.span
    guard let cell = unsafe buffer.content.cell(column) else { return body(all.extracting(0..<0)) }
    return body(all.extracting(Int(cell.start)..<Int(cell.end)))
  }
}
