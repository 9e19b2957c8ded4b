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
  /// Where it cannot be had any more, which its storage knows, another one stands for it.
  ///
  /// Complexity: O(1); many cells are looked at through ``present(_:)``.
  subscript(position: Int) -> Cell {
    let (block, place) = position.quotientAndRemainder(dividingBy: CellBlock.most)
    if !blocks[block].isAway { return blocks[block][place] }
    return present(position..<position + 1)?[position]
      ?? Cell(pair: 0, row: 0, slot: 0, column: 0, value: 0)
  }

  /// Cells at positions that follow each other, all of one stretch, for looking at each of them;
  /// nothing where they cannot be had any more, which their storage knows.
  func present(_ positions: Range<Int>) -> PresentCells? {
    let block = positions.lowerBound / CellBlock.most
    let first = block * CellBlock.most
    if !blocks[block].isAway { return PresentCells(blocks[block], from: first) }
    return blocks[block].broughtBack(positions.lowerBound - first..<positions.upperBound - first)
      .map { PresentCells($0, from: positions.lowerBound) }
  }

  /// Whether the cell at a position is in memory no more.
  func isAway(_ position: Int) -> Bool { blocks[position / CellBlock.most].isAway }

  /// So many positions from one on, fewer where the stretch ends before.
  func stretch(from position: Int, count: Int) -> Range<Int> {
    let (block, place) = position.quotientAndRemainder(dividingBy: CellBlock.most)
    return position..<position + Swift.min(count, blocks[block].count - place)
  }

  /// Positions cut into stretches whose cells can be present at the same time.
  static func stretches(of positions: Range<Int>) -> some Sequence<Range<Int>> {
    let most = CellBlock.most
    return stride(
      from: positions.lowerBound / most * most, to: positions.upperBound, by: most
    ).lazy.map { positions.clamped(to: $0..<$0 + most) }
  }

  /// Puts the cells away, where the storage takes them and those of a unit stand together; more can be
  /// added behind them.
  public mutating func putAway(in storage: any CellStorage, indicatorCount: Int) {
    for index in blocks.indices {
      blocks[index].putAway(in: storage, indicatorCount: indicatorCount)
    }
  }

  /// The same where they take more than one block: the cells of thousands of small files are looked at
  /// faster where they are.
  public mutating func putAwayIfMany(in storage: any CellStorage, indicatorCount: Int) {
    if blocks.count > 1 { putAway(in: storage, indicatorCount: indicatorCount) }
  }

  /// Moves the cells of another list to the end of this one and gives their positions, in order;
  /// of a long list the blocks themselves are moved.
  mutating func take(_ other: inout CellList) -> [Range<Int>] {
    var positions: [Range<Int>] = []
    if other.blocks.count > 1 || other.blocks.first?.isAway == true {
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
    private var following = 0
    /// The block at hand, in memory.
    private var block: CellBlock?
    private var place = 0

    fileprivate init(_ blocks: [CellBlock]) { self.blocks = blocks }

    /// The next cell, where there is one that can be had.
    public mutating func next() -> Cell? {
      while place == block?.count ?? 0 {
        guard following < blocks.count else { return nil }
        let next = blocks[following]
        guard let present = next.isAway ? next.broughtBack(0..<next.count) : next else {
          return nil
        }
        block = present
        (following, place) = (following + 1, 0)
      }
      defer { place += 1 }
      return block?[place]
    }
  }

  /// Lends the cells in order.
  public func makeIterator() -> Iterator { Iterator(blocks) }
}
