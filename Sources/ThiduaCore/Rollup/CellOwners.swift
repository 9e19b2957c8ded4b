/// Whose cells stand where: where thousands of them in a row are of one file, this is noted once.
struct CellOwners: Sendable {
  private static let shift = 12
  private static let stretch = 1 << shift
  /// The owner of all cells of a stretch, or -1 less the place of its first one in `owners`.
  private var stretches: [Int] = []
  /// The owners of the cells of stretches that have several.
  private var owners: [UInt32] = []

  /// Notes the positions of each owner's cells; they come in order.
  init(of ranges: [[Range<Int>]]) {
    for (owner, ranges) in ranges.enumerated() {
      for range in ranges { note(owner, range) }
    }
  }

  private mutating func note(_ owner: Int, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    for stretch in (range.lowerBound >> Self.shift)...((range.upperBound - 1) >> Self.shift) {
      let first = stretch << Self.shift
      while stretches.count < stretch { stretches.append(owner) }
      if stretch == stretches.count {
        stretches.append(owner)
        continue
      }
      let known = stretches[stretch]
      guard known != owner else { continue }
      if known >= 0 {
        stretches[stretch] = -1 - owners.count
        owners += repeatElement(UInt32(known), count: Self.stretch)
      }
      let place = -1 - stretches[stretch]
      for position in range.clamped(to: first..<(first + Self.stretch)) {
        owners[place + position - first] = UInt32(owner)
      }
    }
  }

  /// The owner of a cell.
  @inline(__always) func owner(of position: Int) -> Int {
    let known = stretches[position >> Self.shift]
    if known >= 0 { return known }
    return Int(owners[-1 - known + position & (Self.stretch - 1)])
  }
}
