/// A figure or a count that does not agree with what it is made of: a defect of thidua.
public struct SelfCheckFailure: Error, Sendable {
  /// What does not agree.
  public let description: String
}

/// Checks before publishing that every row is accounted for and that every figure is the sum of
/// what was used.
enum SelfCheck {
  /// So many pairs are checked at a time.
  private static let pairsAtATime = 1 << 12

  static func run(_ rollup: Rollup, _ join: SubmissionJoin) throws(SelfCheckFailure) {
    try checkRows(rollup)
    let pairs = rollup.campaign.pairCount
    let size = pairsAtATime
    try checkAll((pairs + size - 1) / size) { part throws(SelfCheckFailure) in
      try checkUnits(rollup, join, (part * size)..<min((part + 1) * size, pairs))
    }
    try checkAll(rollup.campaign.indicators.count) { position throws(SelfCheckFailure) in
      try checkSum(of: position, rollup)
    }
  }

  /// Checks on all cores; what is said is what is wrong first.
  private static func checkAll(
    _ count: Int, _ check: @Sendable (Int) throws(SelfCheckFailure) -> Void
  ) throws(SelfCheckFailure) {
    let failures = Concurrently.map(count) { position -> SelfCheckFailure? in
      do throws(SelfCheckFailure) {
        try check(position)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  private static func checkRows(_ rollup: Rollup) throws(SelfCheckFailure) {
    for source in rollup.sources {
      let sum = source.used + source.superseded + source.rejected + source.skipped
      guard sum == source.rows else {
        throw SelfCheckFailure(
          description: "\(source.path): \(source.rows) rows, \(sum) accounted for")
      }
    }
  }

  /// Every unit with an actual has a row that counts, and no unit without one has any.
  private static func checkUnits(
    _ rollup: Rollup, _ join: SubmissionJoin, _ pairs: Range<Int>
  ) throws(SelfCheckFailure) {
    for pair in pairs {
      let figure = rollup.units[pair]
      guard figure.actual != nil, !figure.isComputed else { continue }
      let isMarked = join.table.positions(ofPair: pair).contains { position in
        !join.table.kind(of: Int(position)).isTarget
          && join.table.marks(of: Int(position)).contains(.counts)
      }
      guard isMarked else {
        throw SelfCheckFailure(description: "pair \(pair) has an actual that no row gives")
      }
    }
  }

  /// Clusters add up to the campaign, units to their clusters, reported and expected likewise.
  private static func checkSum(of position: Int, _ rollup: Rollup) throws(SelfCheckFailure) {
    let campaign = rollup.campaign
    let whole = rollup.figure(.campaign, indicator: position)
    let clusters = campaign.clusters.indices.map {
      rollup.figure(.cluster($0), indicator: position)
    }
    var isSound =
      clusters.reduce(0) { $0 + $1.reported } == whole.reported
      && clusters.reduce(0) { $0 + $1.expected } == whole.expected
    if campaign.indicators[position].kind != .rate {
      let units = campaign.units.indices.compactMap {
        rollup.units[campaign.pair(unit: $0, indicator: position)].actual
      }
      isSound = isSound && agrees(sum(units), with: whole)
      if !clusters.contains(where: \.isTooLarge) {
        isSound = isSound && agrees(sum(clusters.compactMap(\.actual)), with: whole)
      }
    }
    guard isSound else {
      throw SelfCheckFailure(
        description: "\(campaign.indicators[position].code): the clusters do not add up to the "
          + "campaign")
    }
  }

  /// Whether a sum is the figure's; one that is too large is no figure.
  private static func agrees(_ sum: Ratio?, with figure: Figure) -> Bool {
    sum?.isOverflowed ?? false ? figure.isTooLarge && figure.actual == nil : sum == figure.actual
  }

  private static func sum(_ values: [Ratio]) -> Ratio? {
    values.isEmpty ? nil : values.reduce(Ratio(0)) { $0 + $1 }
  }
}
