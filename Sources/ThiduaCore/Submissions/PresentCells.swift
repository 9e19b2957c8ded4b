/// Some cells of a list that follow each other, all in memory.
struct PresentCells {
  private let block: CellBlock
  /// The position of the first cell of the block.
  private let first: Int

  /// Cells of a block that are in memory, the first of them at a position.
  init(_ block: CellBlock, from first: Int) {
    self.block = block
    self.first = first
  }

  /// The cell at a position.
  @inline(__always) subscript(position: Int) -> Cell { block[position - first] }

  /// The pair of unit and indicator of the cell at a position.
  @inline(__always) func pair(_ position: Int) -> Int { block.pair(position - first) }

  /// The row of the cell at a position.
  @inline(__always) func row(_ position: Int) -> Int { block.row(position - first) }
}
