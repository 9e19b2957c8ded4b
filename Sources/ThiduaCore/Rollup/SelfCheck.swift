/// A figure or a count that does not agree with what it is made of: a defect of thidua.
public struct SelfCheckFailure: Error, Sendable {
  /// What does not agree.
  public let description: String
}

/// Checks before publishing that every row is accounted for and that every figure is the sum of
/// what was used.
enum SelfCheck {
  static func run(_ rollup: Rollup, _ join: SubmissionJoin) throws(SelfCheckFailure) {
    try checkRows(rollup)
    try checkUnits(rollup, join)
    try checkSums(rollup)
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
    _ rollup: Rollup, _ join: SubmissionJoin
  ) throws(SelfCheckFailure) {
    for pair in 0..<rollup.campaign.pairCount {
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
  private static func checkSums(_ rollup: Rollup) throws(SelfCheckFailure) {
    let campaign = rollup.campaign
    for (position, indicator) in campaign.indicators.enumerated() {
      let whole = rollup.figure(.campaign, indicator: position)
      let clusters = campaign.clusters.indices.map {
        rollup.figure(.cluster($0), indicator: position)
      }
      var isSound =
        clusters.reduce(0) { $0 + $1.reported } == whole.reported
        && clusters.reduce(0) { $0 + $1.expected } == whole.expected
      if indicator.kind != .rate {
        let units = campaign.units.indices.compactMap {
          rollup.units[$0 * campaign.indicators.count + position].actual
        }
        isSound =
          isSound && sum(clusters.compactMap(\.actual)) == whole.actual
          && sum(units) == whole.actual
      }
      guard isSound else {
        throw SelfCheckFailure(
          description: "\(indicator.code): the clusters do not add up to the campaign")
      }
    }
  }

  private static func sum(_ values: [Ratio]) -> Ratio? {
    values.isEmpty ? nil : values.reduce(Ratio(0)) { $0 + $1 }
  }
}
