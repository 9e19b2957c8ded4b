/// The row at hand of one reading.
///
/// A reading works in one thread and lends its row only between two of its own steps, so the row goes
/// without checks of exclusive access: made for every cell, they cost a sixth of the time.
final class RowBuffer {
  @exclusivity(unchecked) var content = RowContent()
}

/// The cells of a row: one buffer with the texts of all, and where each begins and ends.
///
/// Cells are found by their column, and a cell of an earlier row is told apart by the row's turn, so
/// that a row costs what is in it and not how far to the right that is.
struct RowContent {
  struct Cell {
    var turn: Int
    var start: UInt32
    var end: UInt32
    /// The end of what is shown, which stands behind the text; the same where there is no such.
    var shownEnd: UInt32
    var kind: CellKind
  }

  var bytes: [UInt8] = []
  /// How many cells there are up to the last filled one.
  private(set) var filledCount = 0
  /// How many of them are filled.
  private(set) var filledCells = 0
  private var cells: [Cell] = []
  private var turn = 0

  /// Begins a row without any cell.
  mutating func begin() {
    turn += 1
    filledCount = 0
    filledCells = 0
    bytes.removeAll(keepingCapacity: true)
  }

  /// A cell of the row, if it has one there.
  func cell(_ column: Int) -> Cell? {
    guard column >= 0, column < cells.count, cells[column].turn == turn else { return nil }
    return cells[column]
  }

  /// Puts what was appended to the buffer since `start` into a cell; empty texts are blanks.
  ///
  /// Returns false where the row has that cell already. The column is within the limits.
  ///
  /// What is shown of a number begins at `shown`.
  mutating func put(
    _ kind: CellKind, from start: Int, shown: Int? = nil, at column: Int
  ) -> Bool {
    while cells.count <= column {
      cells.append(Cell(turn: 0, start: 0, end: 0, shownEnd: 0, kind: .blank))
    }
    guard cells[column].turn != turn else { return false }
    let isFilled = kind != .blank && bytes.count > start
    cells[column] = Cell(
      turn: turn, start: UInt32(start), end: UInt32(shown ?? bytes.count),
      shownEnd: UInt32(bytes.count), kind: isFilled ? kind : .blank)
    if isFilled {
      filledCells += 1
      filledCount = max(filledCount, column + 1)
    }
    return true
  }
}
