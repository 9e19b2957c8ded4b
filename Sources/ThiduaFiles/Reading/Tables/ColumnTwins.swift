import ThiduaCore

/// Columns of figures as columns of other kinds, for rows whose figures are not what the header says.
struct ColumnTwins {
  /// The kinds that rows may say: any, or what a note makes of results.
  private let kinds: [FigureKind]
  /// Where those of each kind begin in `FileReading.columns`.
  private var firsts: [FigureKind: Int] = [:]

  /// Twins for rows that may hold plans, or for results alone.
  init(ofPlansToo: Bool) { kinds = FigureKind.allCases.filter { ofPlansToo || !$0.isTarget } }

  /// The position of a column's twin among the columns of a reading, which gets all of them as soon as one is
  /// asked for; nothing where it has no room for them.
  mutating func position(
    of place: Int, _ kind: FigureKind, among values: [ValueColumn], in columns: inout [ValueColumn]
  ) -> Int? {
    if firsts.isEmpty {
      for other in kinds {
        guard columns.count + values.count <= Cell.mostColumns else { break }
        firsts[other] = columns.count
        columns += values.map { $0.of(other) }
      }
    }
    return firsts[kind].map { $0 + place }
  }
}
