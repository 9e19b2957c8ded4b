/// The row that is being read: where it is and where its next cell would be.
struct RowAtHand {
  private(set) var number = 0
  private(set) var isHidden = false
  private var nextColumn = 0

  /// Begins the row of a tag; returns false for one outside the sheet or not after the last one.
  mutating func begin(_ element: XMLElement) -> Bool {
    var written = number + 1
    if let value = element.value("r") { written = value.integer ?? 0 }
    guard written > number, written <= Limits.rows else { return false }
    number = written
    let isFlat = element.value("ht").map { $0.equals("0") } ?? false
    isHidden = isFlat || (element.value("hidden")?.isTrue ?? false)
    nextColumn = 0
    return true
  }

  /// The column of a cell's tag, from 0; nil for one outside the sheet or in another row.
  mutating func column(_ element: XMLElement) -> Int? {
    var column = nextColumn
    if let value = element.value("r") {
      guard let reference = unsafe CellReference(value.bytes), reference.row == number else {
        return nil
      }
      column = reference.column
    }
    nextColumn = column + 1
    return column < Limits.columns ? column : nil
  }
}
