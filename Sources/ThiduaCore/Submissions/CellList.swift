/// A growing list of cells in blocks: it never copies what it holds in order to grow, and hardly
/// when it takes another one.
///
/// A cell is known by its position. Behind the cells of a block there may be positions at which there
/// is nothing.
public struct CellList: Sendable {
  private var blocks: [CellBlock] = []

  /// Makes an empty list.
  public init() {}

  /// How many cells there are.
  ///
  /// Complexity: O(blocks).
  public var count: Int { blocks.reduce(0) { $0 + $1.count } }

  /// The position after the last cell.
  private var end: Int {
    guard let last = blocks.last else { return 0 }
    return (blocks.count - 1) * CellBlock.most + last.count
  }

  /// Adds a cell at the end.
  ///
  /// Complexity: O(1).
  public mutating func append(_ cell: Cell) {
    if !blocks.isEmpty, blocks[blocks.count - 1].append(cell) { return }
    var block = CellBlock(for: cell, isLikelyFull: !blocks.isEmpty)
    _ = block.append(cell)
    blocks.append(block)
  }

  /// The cell at a position at which there is one.
  ///
  /// Complexity: O(1).
  @inline(__always) subscript(position: Int) -> Cell {
    blocks[position / CellBlock.most][position % CellBlock.most]
  }

  /// The pair of unit and indicator of the cell at a position.
  @inline(__always) func pair(_ position: Int) -> Int {
    blocks[position / CellBlock.most].pair(position % CellBlock.most)
  }

  /// The row of the cell at a position.
  @inline(__always) func row(_ position: Int) -> Int {
    blocks[position / CellBlock.most].row(position % CellBlock.most)
  }

  /// Moves the cells of another list to the end of this one and gives their positions, in order;
  /// of a long list the blocks themselves are moved.
  mutating func take(_ other: inout CellList) -> [Range<Int>] {
    var positions: [Range<Int>] = []
    if other.blocks.count > 1 {
      for block in other.blocks {
        let first = blocks.count * CellBlock.most
        positions.append(first..<first + block.count)
        blocks.append(block)
      }
    } else if let block = other.blocks.first, !blocks.isEmpty,
      blocks[blocks.count - 1].append(block)
    {
      positions.append((end - block.count)..<end)
    } else {
      for cell in other {
        append(cell)
        if let last = positions.last, last.upperBound == end - 1 {
          positions[positions.count - 1] = last.lowerBound..<end
        } else {
          positions.append(end - 1..<end)
        }
      }
    }
    other = CellList()
    return positions
  }

  /// Makes them cells of a longer list: so many rows, intervals and pending cells come before.
  mutating func move(byRows rows: Int, intervals: Int, pending: Int) {
    for index in blocks.indices {
      blocks[index].move(byRows: rows, intervals: intervals, pending: pending)
    }
  }
}

extension CellList: Sequence {
  /// Lends the cells in order.
  public struct Iterator: IteratorProtocol {
    private let blocks: [CellBlock]
    private var block = 0
    private var place = 0

    fileprivate init(_ blocks: [CellBlock]) { self.blocks = blocks }

    /// The next cell, where there is one.
    public mutating func next() -> Cell? {
      guard block < blocks.count else { return nil }
      let cell = blocks[block][place]
      place += 1
      if place == blocks[block].count { (block, place) = (block + 1, 0) }
      return cell
    }
  }

  /// Lends the cells in order.
  public func makeIterator() -> Iterator { Iterator(blocks) }
}
