/// The place that a cell's reference such as `B12` names.
struct CellReference {
  /// The column, from 0.
  let column: Int
  /// The row, from 1.
  let row: Int

  /// Nil for what is no reference or outside of the largest sheet.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    var column = 0
    while position < bytes.count, position < 3 {
      let letter = unsafe bytes[position] | 32
      guard letter >= 97, letter <= 122 else { break }
      column = column * 26 + Int(letter - 96)
      position += 1
    }
    let digits = unsafe UnsafeBufferPointer(rebasing: bytes[position...])
    guard column > 0, column <= Limits.columns, let row = unsafe DigitText.integer(digits),
      row > 0, row <= Limits.rows
    else { return nil }
    self.column = column - 1
    self.row = row
  }
}
