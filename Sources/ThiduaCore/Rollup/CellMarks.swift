/// What became of cells, by position.
///
/// Parts of the units are joined side by side and mark the cells of their own units: never two of
/// them the same cell.
@safe final class CellMarks: @unchecked Sendable {
  private let marks: UnsafeMutableBufferPointer<RowMarks>

  /// Makes the marks of cells at positions below a number: none.
  init(count: Int) {
    unsafe marks = .allocate(capacity: count)
    unsafe marks.initialize(repeating: [])
  }

  deinit { unsafe marks.deallocate() }

  /// Marks a cell.
  func insert(_ mark: RowMarks, at position: Int) {
    unsafe marks[position].insert(mark)
  }

  /// The marks of a cell.
  func marks(of position: Int) -> RowMarks { unsafe marks[position] }
}
