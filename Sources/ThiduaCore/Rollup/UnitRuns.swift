/// Where the cells of each unit stand: runs of positions, in the order of files and rows.
///
/// In nearly all files the rows of a unit stand together, so that there are far fewer runs than cells.
struct UnitRuns: Sendable {
  private struct Run: Sendable {
    var first: UInt32
    var count: UInt32
  }

  /// Where the runs of each unit begin in `runs`; one more entry than units.
  private var starts: [Int]
  private var runs: [Run]

  /// Finds the runs of cells at some positions; none goes on from one range to the next, or from one
  /// stretch of the list to the next.
  ///
  /// Complexity: O(cells + units).
  init(of cells: CellList, at ranges: [Range<Int>], unitCount: Int, indicatorCount: Int) {
    starts = Array(repeating: 0, count: unitCount + 1)
    runs = []
    Self.forEachRun(of: cells, at: ranges, indicatorCount) { unit, _ in starts[unit + 1] += 1 }
    for unit in 0..<unitCount { starts[unit + 1] += starts[unit] }
    var next = starts
    runs = Array(repeating: Run(first: 0, count: 0), count: starts[unitCount])
    Self.forEachRun(of: cells, at: ranges, indicatorCount) { unit, run in
      runs[next[unit]] = Run(first: UInt32(run.lowerBound), count: UInt32(run.count))
      next[unit] += 1
    }
  }

  private static func forEachRun(
    of cells: CellList, at ranges: [Range<Int>], _ indicatorCount: Int,
    _ body: (_ unit: Int, _ run: Range<Int>) -> Void
  ) {
    for range in ranges.lazy.flatMap(CellList.stretches) where !range.isEmpty {
      guard let cells = cells.present(range) else { continue }
      var start = range.lowerBound
      var unit = cells.pair(start) / indicatorCount
      var pairs = unit * indicatorCount..<(unit + 1) * indicatorCount
      for position in range.dropFirst() {
        let pair = cells.pair(position)
        guard !pairs.contains(pair) else { continue }
        body(unit, start..<position)
        start = position
        unit = pair / indicatorCount
        pairs = unit * indicatorCount..<(unit + 1) * indicatorCount
      }
      body(unit, start..<range.upperBound)
    }
  }

  /// The runs of a unit's cells.
  func runs(ofUnit unit: Int) -> some Sequence<Range<Int>> {
    runs[starts[unit]..<starts[unit + 1]].lazy.map {
      Int($0.first)..<Int($0.first) + Int($0.count)
    }
  }
}
