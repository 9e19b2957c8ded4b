/// Cells of a sheet that are merged into one: what stands in the first of them is shown over all.
public struct MergedCells: Hashable, Sendable {
  /// The rows as the sheet shows them, from 1.
  public let rows: ClosedRange<Int>
  /// The columns, from 0.
  public let columns: ClosedRange<Int>

  /// The cells between a corner and how many rows and columns there are from it on; nothing for a single one.
  init?(row: Int, column: Int, rowCount: Int, columnCount: Int) {
    guard rowCount > 0, columnCount > 0, rowCount > 1 || columnCount > 1,
      rowCount <= Limits.rows, columnCount <= Limits.columns
    else { return nil }
    rows = row...(row + rowCount - 1)
    columns = column...(column + columnCount - 1)
  }
}
