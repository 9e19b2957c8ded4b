import ThiduaCore

/// Whether what is left of a table can be told at all: an answer found by trying, not by aligning.
///
/// The rows that are left are laid over the whole table as far up as they go, then as far down as
/// they go. A row that comes to lie on the same place both times can be nothing else; any other may
/// be one of several rows, and the text does not say which.
enum Embedding {
  static func isDetermined(_ rows: [TypedRow], in table: [TypedRow]) -> [Bool] {
    let highest = places(of: rows.map(\.row), in: table.map(\.row))
    let lowest = places(of: rows.reversed().map(\.row), in: table.reversed().map(\.row))
    return zip(highest, lowest.reversed()).map { $0 + $1 == table.count - 1 }
  }

  private static func places(of rows: [LabelledRow], in table: [LabelledRow]) -> [Int] {
    var next = 0
    return rows.map { row in
      while next < table.count, !isSame(table[next], row) { next += 1 }
      next += 1
      return next - 1
    }
  }

  /// `Sản lương`, misspelt once in the table, tells nothing.
  private static func isSame(_ left: LabelledRow, _ right: LabelledRow) -> Bool {
    left.number == right.number && left.measure == right.measure
      && FoldedText.bareKey(left.label) == FoldedText.bareKey(right.label)
  }
}
