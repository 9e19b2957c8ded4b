/// Sends the rows of one reading to whoever asked for them.
final class RowDelivery {
  let row = RowBuffer()
  /// The columns that are hidden, as far as the file has said so.
  var hiddenColumns = HiddenColumns()
  /// The cells that are merged, as far as the file has said so.
  private(set) var merged: [MergedCells] = []
  private(set) var isStopped = false
  private var sentBytes = 0
  private var deliver: ((borrowing SheetRow) -> Bool)?

  /// Notes cells that are merged; returns the limit that they pass.
  func note(_ cells: MergedCells?) -> SheetLimit? {
    guard let cells else { return nil }
    guard merged.count < Limits.merged else { return .merged }
    merged.append(cells)
    return nil
  }

  /// Sends rows to `body` while `work` runs.
  func delivering(
    to body: (borrowing SheetRow) -> Bool, while work: () throws(SheetError) -> Void
  ) throws(SheetError) {
    var failure: SheetError?
    withoutActuallyEscaping(body) { escaping in
      deliver = escaping
      do throws(SheetError) { try work() } catch { failure = error }
      deliver = nil
    }
    if let failure { throw failure }
  }

  /// Sends the row at hand unless nothing is in it; returns the limit that it passes.
  func send(number: Int, isHidden: Bool) -> SheetLimit? {
    guard unsafe row.content.filledCount > 0, !isStopped, let deliver else { return nil }
    guard number <= Limits.rows else { return .rows }
    sentBytes += unsafe row.content.bytes.count
    guard sentBytes <= Limits.sheetBytes else { return .sheetText }
    let lent = SheetRow(
      buffer: row, number: number, isHidden: isHidden, hiddenColumns: hiddenColumns)
    isStopped = !deliver(lent)
    return nil
  }
}
