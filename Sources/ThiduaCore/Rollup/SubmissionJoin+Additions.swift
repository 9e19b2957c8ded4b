/// Later submissions that may hold no more than what was added: all of their figures are far below those that they replace.
extension SubmissionJoin {
  /// The values of one file for a unit that replace those of another one.
  struct Replacements: Sendable {
    /// The first one that does, and the one that it replaces.
    fileprivate let first: (winner: Int, replaced: Int)
    fileprivate var count = 0
    /// How many are at most half of what they replace, and how many at most a quarter.
    fileprivate var halves = 0
    fileprivate var quarters = 0
    /// The periods of results of which it replaces some, a bit for each.
    fileprivate var slots: UInt64 = 0

    /// Whether all of them are that small; a single one must be smaller than one of several.
    fileprivate var mayBeAdditions: Bool { count == 1 ? quarters == 1 : halves == count }
  }

  /// Notes that a value of something that is counted replaces another one.
  mutating func noteReplacement(of position: Int, by winner: Int) {
    let (former, latter) = (table.cell(position), table.cell(winner))
    let indicator = campaign.indicators[Int(latter.pair) % campaign.indicators.count]
    guard indicator.kind == .flow || indicator.kind == .stock, !indicator.measure.isPercent else {
      return
    }
    let order = FileOrder(counted: table.file(of: winner), replaced: table.file(of: position))
    var noted = replacements[order] ?? Replacements(first: (winner, position))
    noted.count += 1
    if latter.slot != Cell.noSlot { noted.slots |= 1 << UInt64(latter.slot) }
    let isPlain = [former, latter].allSatisfy {
      $0.flags.isDisjoint(with: [.isInterval, .isPending]) && $0.value > 0
    }
    if isPlain {
      let (before, after) = (Ratio(former.value), Ratio(latter.value))
      // Another measure, or a mark of decimals that was put right.
      let isCorrected = Self.powersOfTen.contains { after * Ratio($0) == before }
      if !isCorrected, after * Ratio(2) <= before { noted.halves += 1 }
      if !isCorrected, after * Ratio(4) <= before { noted.quarters += 1 }
    }
    replacements[order] = noted
  }

  /// Tells of results that count though a later file leaves them out, which holds most of what stands beside them.
  ///
  /// The unit may have withdrawn them. Once a file, at the first.
  mutating func reportKept() {
    for (order, noted) in replacements.sorted(by: { $0.value.first < $1.value.first })
    where noted.slots != 0 {
      let kept = cells.filter { cell in
        table.file(of: cell.position) == order.replaced && !cell.kind.isTarget
          && noted.slots & 1 << UInt64(cell.cell.slot) != 0
          && table.markOfCell(cell.position).contains(.counts)
      }
      guard let first = kept.map(\.position).min(), kept.count < noted.count else { continue }
      report(.keptBesideLater(by: table.files[order.counted].path, count: kept.count), at: first)
    }
  }

  private static let powersOfTen = [10, 100, 1000, 10_000, 100_000, 1_000_000, 1_000_000_000]

  /// Tells of files whose values for the unit at hand are all that small: once a file, at the first.
  mutating func reportAdditions() {
    guard !replacements.isEmpty else { return }
    let found = replacements.values.filter(\.mayBeAdditions).map(\.first)
    for (winner, replaced) in found.sorted(by: { $0 < $1 }) {
      report(.mayReplaceSum(former: text(of: replaced)), at: winner)
    }
  }
}
