/// Which files hold something of which units, so that a book about a few of them need not look at
/// all files.
struct SourceIndex: Sendable {
  /// The positions of the files that have something of each unit.
  private var ofUnit: [[Int]]
  /// The positions of the files of each path: two names may be one text in two spellings.
  private var ofPath: [String: [Int]] = [:]

  init(_ sources: [SourceEntry], unitCount: Int) {
    ofUnit = Array(repeating: [], count: unitCount)
    ofPath.reserveCapacity(sources.count)
    for (position, source) in sources.enumerated() {
      ofPath[source.path, default: []].append(position)
      for unit in source.units { ofUnit[unit].append(position) }
    }
  }

  /// The positions of the files that have something of one of these units, or one of these paths, in
  /// order.
  func positions(ofUnits units: Set<Int>, paths: Set<String> = []) -> [Int] {
    Set(units.flatMap { ofUnit[$0] }).union(paths.flatMap { ofPath[$0] ?? [] }).sorted()
  }
}
