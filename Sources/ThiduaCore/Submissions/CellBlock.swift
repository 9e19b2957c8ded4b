/// Cells in a row, in 14 bytes each; in memory, or put away.
struct CellBlock: Sendable {
  /// The most cells of a block.
  static let most = 1 << 15

  /// A cell in halves of 32 bits, so that nothing between two cells is empty.
  private struct Packed: BitwiseCopyable {
    static let none = Packed(
      pairLow: 0, pairHigh: 0, digitsLow: 0, digitsHigh: 0, row: 0, columnAndScale: 0,
      slotAndFlags: 0)

    var pairLow: UInt16
    var pairHigh: UInt16
    var digitsLow: UInt16
    var digitsHigh: UInt16
    /// The row, counted from the first one that the block can hold.
    var row: UInt16
    /// The column in the low eleven bits, above it the scale.
    var columnAndScale: UInt16
    /// The slot in the low eight bits, above it the flags, among them ``isWide``.
    var slotAndFlags: UInt16

    var pair: UInt32 { UInt32(pairHigh) << 16 | UInt32(pairLow) }

    /// The coefficient of the value, or its place among those that are too wide.
    var digits: Int32 {
      get { Int32(bitPattern: UInt32(digitsHigh) << 16 | UInt32(digitsLow)) }
      set {
        let bits = UInt32(bitPattern: newValue)
        digitsLow = UInt16(truncatingIfNeeded: bits)
        digitsHigh = UInt16(truncatingIfNeeded: bits >> 16)
      }
    }

    var flags: Cell.Flags { Cell.Flags(rawValue: UInt8(slotAndFlags >> 8) & ~Self.isWide) }

    var isWide: Bool {
      get { slotAndFlags >> 8 & UInt16(Self.isWide) != 0 }
      set {
        let bit = UInt16(Self.isWide) << 8
        if newValue { slotAndFlags |= bit } else { slotAndFlags &= ~bit }
      }
    }

    /// A bit that no flag of a cell has.
    static let isWide: UInt8 = 128
  }

  /// Where the cells are that are in memory no more.
  private struct Away {
    let storage: any CellStorage
    let place: Int
    let count: Int
    /// How many intervals and pending cells came before those of the block since it was put away.
    var intervals = 0
    var pending = 0
  }

  private var cells: [Packed] = []
  private var away: Away?
  /// Coefficients that need more than 32 bits.
  private var wide: [Int64] = []
  /// The first row that the block can hold.
  private var firstRow: Int

  /// Makes an empty block for a cell and some that follow it.
  init(for cell: Cell, isLikelyFull: Bool) {
    firstRow = Int(cell.row) & ~0xFFFF
    if isLikelyFull { cells.reserveCapacity(Self.most) }
  }

  var count: Int { away?.count ?? cells.count }

  /// Whether its cells are in memory no more.
  var isAway: Bool { away != nil }

  /// Adds a cell at the end, or says that it has no place in the block.
  mutating func append(_ cell: Cell) -> Bool {
    let row = Int(cell.row) - firstRow
    guard cells.count < Self.most, row >= 0, row <= 0xFFFF, away == nil else { return false }
    let (digits, isWide) = Self.digits(of: cell.value.coefficient, &wide)
    // Made in one go: it is done for every cell of every file.
    let packed = Packed(
      pairLow: UInt16(truncatingIfNeeded: cell.pair),
      pairHigh: UInt16(truncatingIfNeeded: cell.pair >> 16),
      digitsLow: UInt16(truncatingIfNeeded: digits),
      digitsHigh: UInt16(truncatingIfNeeded: digits >> 16), row: UInt16(row),
      columnAndScale: UInt16(cell.column) | UInt16(cell.value.scale) << 11,
      slotAndFlags: UInt16(cell.slot)
        | UInt16(cell.flags.rawValue | (isWide ? Packed.isWide : 0)) << 8)
    cells.append(packed)
    return true
  }

  /// Adds the cells of another block as they stand, or says that they cannot all be added so.
  mutating func append(_ other: CellBlock) -> Bool {
    guard other.firstRow == firstRow, other.wide.isEmpty, count + other.count <= Self.most,
      away == nil, other.away == nil
    else { return false }
    cells += other.cells
    return true
  }

  /// A coefficient as it is packed, and whether it stands among the wide ones.
  @inline(__always) private static func digits(
    of coefficient: Int64, _ wide: inout [Int64]
  ) -> (digits: Int32, isWide: Bool) {
    if let digits = Int32(exactly: coefficient) { return (digits, false) }
    wide.append(coefficient)
    return (Int32(wide.count - 1), true)
  }

  /// Puts the cells away, where the storage takes them and those of a unit stand together: others would be
  /// brought back one by one.
  mutating func putAway(in storage: any CellStorage, indicatorCount: Int) {
    guard away == nil, standTogether(indicatorCount),
      let place = unsafe storage.keep(cells.span.bytes)
    else { return }
    away = Away(storage: storage, place: place, count: cells.count)
    cells = []
  }

  /// Whether most often the next cell is one of the same unit; a sample tells.
  private func standTogether(_ indicatorCount: Int) -> Bool {
    let count = UInt32(indicatorCount)
    let places = stride(from: 1, to: cells.count, by: max(1, cells.count / 512))
    let changes = places.map {
      cells[$0].pair / count == cells[$0 - 1].pair / count ? 0 : 1
    }
    return changes.reduce(0, +) * 3 <= changes.count
  }

  /// Cells that are in memory no more as a block that is, or nothing where they cannot be had.
  func broughtBack(_ places: Range<Int>) -> CellBlock? {
    guard let away else { return nil }
    var block = self
    block.away = nil
    block.cells = Array(repeating: .none, count: places.count)
    var span = block.cells.mutableSpan
    var bytes = unsafe span.mutableBytes
    let start = away.place + places.lowerBound * MemoryLayout<Packed>.stride
    guard away.storage.copy(start, to: &bytes) else { return nil }
    block.moveIndexes(byIntervals: away.intervals, pending: away.pending)
    return block
  }

  /// The cell at a place in memory.
  @inline(__always) subscript(place: Int) -> Cell {
    let packed = cells[place]
    let coefficient = packed.isWide ? wide[Int(packed.digits)] : Int64(packed.digits)
    return Cell(
      pair: Int(packed.pair), row: firstRow + Int(packed.row),
      slot: UInt8(truncatingIfNeeded: packed.slotAndFlags),
      column: Int(packed.columnAndScale & 0x7FF),
      value: Quantity(
        normalizedCoefficient: coefficient, scale: Int8(packed.columnAndScale >> 11)),
      flags: packed.flags)
  }

  /// The pair of unit and indicator of the cell at a place in memory.
  @inline(__always) func pair(_ place: Int) -> Int { Int(cells[place].pair) }

  /// The row of the cell at a place in memory.
  @inline(__always) func row(_ place: Int) -> Int { firstRow + Int(cells[place].row) }

  /// Makes them cells of a longer list: so many rows, intervals and pending cells come before.
  mutating func move(byRows rows: Int, intervals: Int, pending: Int) {
    firstRow += rows
    if away != nil {
      away?.intervals += intervals
      away?.pending += pending
    } else {
      moveIndexes(byIntervals: intervals, pending: pending)
    }
  }

  private mutating func moveIndexes(byIntervals intervals: Int, pending: Int) {
    guard intervals > 0 || pending > 0 else { return }
    for place in cells.indices {
      let cell = self[place]
      guard cell.flags.contains(.isInterval) || cell.flags.contains(.isPending) else { continue }
      let before = cell.flags.contains(.isInterval) ? intervals : pending
      let moved = Self.digits(of: Int64(cell.index + before), &wide)
      (cells[place].digits, cells[place].isWide) = moved
    }
  }
}
