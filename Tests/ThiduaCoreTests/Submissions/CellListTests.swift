import TestSupport
import Testing

@testable import ThiduaCore

@Suite("A list of cells says what its cells say") struct CellListTests {
  /// Cells of all sorts, in rows that follow each other; some have no figure for a long way.
  private static func cells(_ count: Int, areNarrow: Bool = false) -> [Cell] {
    var generator = SeededGenerator(seed: 5)
    let coefficients: [Int64] = [
      0, 1, -1, 12_345, Int64(Int32.max), Int64(Int32.max) + 1, Int64(Int32.min),
      Int64(Int32.min) - 1, 999_999_999_999_999_999, -999_999_999_999_999_999,
    ]
    var row = 0
    return (0..<count).map { number in
      row += number % 10_007 == 10_006 ? 70_000 : number % 3 == 0 ? 1 : 0
      return Cell(
        pair: number % 101 == 0 ? Int(UInt32.max) : number, row: row,
        slot: UInt8(number % 256), column: number % Cell.mostColumns,
        value: Quantity(
          normalizedCoefficient: coefficients[
            .random(in: 0..<(areNarrow ? 5 : 10), using: &generator)],
          scale: Int8(number % 19)),
        flags: Cell.Flags(rawValue: UInt8(number % 128)))
    }
  }

  private static func list(_ cells: some Sequence<Cell>) -> CellList {
    var list = CellList()
    for cell in cells { list.append(cell) }
    return list
  }

  private static func same(_ cells: some Sequence<Cell>, _ others: some Sequence<Cell>) -> Bool {
    cells.elementsEqual(others) { cell, other in
      cell.pair == other.pair && cell.row == other.row && cell.value == other.value
        && cell.column == other.column && cell.slot == other.slot && cell.flags == other.flags
    }
  }

  private static let counts = [0, 1, 32_768, 40_000]

  @Test(arguments: counts) func `every cell comes back as it was added`(_ count: Int) {
    let cells = Self.cells(count)
    let list = Self.list(cells)
    #expect(Self.same(list, cells))
    #expect(list.count == count)
  }

  @Test(arguments: counts, counts + [-50, -2])
  func `cells of a list that was taken are found at their positions`(_ own: Int, _ added: Int) {
    // Short ones without long numbers are taken as they stand.
    let other = abs(added)
    var list = Self.list(Self.cells(own))
    let cells = Self.cells(other, areNarrow: added < 0)
    var taken = Self.list(cells)
    let positions = list.take(&taken)
    #expect(Self.same(positions.joined().map { list[$0] }, cells))
    let pairs = positions.flatMap(CellList.stretches).flatMap { stretch in
      let present = list.present(stretch)
      return stretch.map { present?.pair($0) }
    }
    #expect(pairs == cells.map { Int($0.pair) })
    #expect(list.count == own + other)
    #expect(taken.count == 0)
    // What is added now stands behind them.
    let last = Cell(pair: 1, row: 2, slot: 3, column: 4, value: 5)
    list.append(last)
    #expect(Self.same(list.suffix(1), [last]))
    #expect(list.count == own + other + 1)
  }

  @Test(arguments: [(0, 0, 0), (7, 0, 0), (100_000, 3, 0), (1, Int(Int32.max), 2)])
  func `cells of a longer list stand in later rows, their side tables further on`(
    _ rows: Int, _ intervals: Int, _ pending: Int
  ) {
    let flags: [Cell.Flags] = [[], .isInterval, .isPending, [.isInterval, .isInReport]]
    func cells(_ rows: Int, _ intervals: Int, _ pending: Int) -> [Cell] {
      (0..<40_000).map { number in
        let kind = flags[number % 4]
        let shift =
          kind.contains(.isInterval) ? intervals : kind.contains(.isPending) ? pending : 0
        return Cell(
          pair: number, row: number + rows, slot: 1, column: 2, index: number + shift, flags: kind)
      }
    }
    var list = Self.list(cells(0, 0, 0))
    list.move(byRows: rows, intervals: intervals, pending: pending)
    #expect(Self.same(list, cells(rows, intervals, pending)))
  }
}
