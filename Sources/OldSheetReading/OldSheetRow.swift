public import SheetReading

/// One row of a sheet, lent to the reader of the sheet.
public struct OldSheetRow: ~Copyable {
  /// The number of the row in the sheet, from 1.
  public let number: Int
  /// Whether the row is hidden, by hand or by a filter.
  public let isHidden: Bool
  /// How many cells the row has; the last one is not blank.
  public var cellCount: Int { cells.count }

  /// A cell's kind, and where in `bytes` its text is and how it is shown.
  struct Place {
    let kind: CellKind
    let text: Range<Int>
    let shown: Range<Int>
  }
  private let bytes: [UInt8]
  private let cells: [Place]
  /// Where `bytes` say of each column whether it is hidden.
  private let hiddenColumns: Range<Int>

  init(
    number: Int, isHidden: Bool, cells: [Place], hiddenColumns: Range<Int>, in bytes: [UInt8]
  ) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
    self.hiddenColumns = hiddenColumns
    self.bytes = bytes
  }

  /// Whether a column, counted from 0, is hidden.
  public func isHidden(column: Int) -> Bool {
    hiddenColumns.count > column && bytes[hiddenColumns.lowerBound + column] == 1
  }

  /// How a number is shown; nothing where that says no more than the number.
  public func shown(_ column: Int) -> ShownNumber? {
    guard cells.indices.contains(column), !cells[column].shown.isEmpty else { return nil }
    return ShownNumber(bytes[cells[column].shown])
  }

  /// The kind of the cell in a column, from 0; beyond the last cell every one is blank.
  public func kind(_ column: Int) -> CellKind {
    cells.indices.contains(column) ? cells[column].kind : .blank
  }

  /// Lends the text of the cell in a column, from 0, as UTF-8.
  public func withCell<R>(_ column: Int, _ body: (Span<UInt8>) -> R) -> R {
    let range = cells.indices.contains(column) ? cells[column].text : 0..<0
    return body(bytes.span.extracting(range))
  }
}
