/// Cells in a row, in 14 bytes each.
struct CellBlock: Sendable {
  /// The most cells of a block.
  static let most = 1 << 15

  /// A cell in halves of 32 bits, so that nothing between two cells is empty.
  private struct Packed {
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

  private var cells: [Packed] = []
  /// Coefficients that need more than 32 bits.
  private var wide: [Int64] = []
  /// The first row that the block can hold.
  private var firstRow: Int

  /// Makes an empty block for a cell and some that follow it.
  init(for cell: Cell, isLikelyFull: Bool) {
    firstRow = Int(cell.row) & ~0xFFFF
    if isLikelyFull { cells.reserveCapacity(Self.most) }
  }

  var count: Int { cells.count }

  /// Adds a cell at the end, or says that it has no place in the block.
  mutating func append(_ cell: Cell) -> Bool {
    let row = Int(cell.row) - firstRow
    guard cells.count < Self.most, row >= 0, row <= 0xFFFF else { return false }
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
    guard other.firstRow == firstRow, other.wide.isEmpty, count + other.count <= Self.most
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

  /// The cell at a place.
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

  /// The pair of unit and indicator of the cell at a place.
  @inline(__always) func pair(_ place: Int) -> Int { Int(cells[place].pair) }

  /// The row of the cell at a place.
  @inline(__always) func row(_ place: Int) -> Int { firstRow + Int(cells[place].row) }

  /// Makes them cells of a longer list: so many rows, intervals and pending cells come before.
  mutating func move(byRows rows: Int, intervals: Int, pending: Int) {
    firstRow += rows
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
