/// What was brought back of cells that were put away: whoever goes on behind it finds more and more of
/// what follows, so that one unit after the other is not fetched by itself.
///
/// It is used by one thread, for units that follow each other.
struct CellWindows {
  /// Cells in memory, and their positions.
  private struct Window {
    let positions: Range<Int>
    let cells: PresentCells
  }

  /// Enough for the months of a year, each with its plan and several columns of figures.
  private static let most = 64
  /// A window takes no more than 56 KiB.
  private static let mostCells = 1 << 12

  private var windows: [Window] = []
  /// The window that was looked into last.
  private var current = 0
  /// The window that gives way to the next one.
  private var oldest = 0

  /// The cells of a run; nothing where they cannot be had any more.
  mutating func present(_ run: Range<Int>, of list: CellList) -> PresentCells? {
    guard list.isAway(run.lowerBound) else { return list.present(run) }
    if let known = window({ $0.contains(run.lowerBound) && run.upperBound <= $0.upperBound }) {
      return windows[known].cells
    }
    let before = window { $0.upperBound >= run.lowerBound && $0.lowerBound < run.lowerBound }
    let count = before.map { min(windows[$0].positions.count * 2, Self.mostCells) } ?? 0
    let positions = list.stretch(from: run.lowerBound, count: max(count, run.count))
    guard let cells = list.present(positions) else { return nil }
    let window = Window(positions: positions, cells: cells)
    if let before {
      windows[before] = window
      current = before
    } else if windows.count < Self.most {
      current = windows.count
      windows.append(window)
    } else {
      windows[oldest] = window
      current = oldest
      oldest = (oldest + 1) % Self.most
    }
    return cells
  }

  /// The place of a window, looked for from the one behind that which was looked into last.
  private mutating func window(_ isWanted: (Range<Int>) -> Bool) -> Int? {
    for step in windows.indices {
      let place = (current + 1 + step) % windows.count
      guard isWanted(windows[place].positions) else { continue }
      current = place
      return place
    }
    return nil
  }
}
