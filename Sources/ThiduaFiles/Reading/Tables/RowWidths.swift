/// How wide the rows of a text are, to know a file that was cut off.
struct RowWidths {
  /// The fewest cells of a row.
  private(set) var least = Int.max
  private var count = 0

  /// Takes a row.
  mutating func note(_ width: Int) {
    least = min(least, width)
    count += 1
  }

  /// Whether a row is the last one of a text, without a line end, and narrower than all before it: a copy that was not
  /// ended ends so, and no program writes it so.
  ///
  /// A single cell may be whoever signs.
  func isCutOff(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    row.endsText && count > 1 && row.fieldCount > 1 && row.fieldCount < least
  }
}
