/// A figure or a count that does not agree with what it is made of: a defect of thidua.
public struct SelfCheckFailure: Error, Sendable {
  /// What does not agree.
  public let description: String
}

/// Checks before publishing that every row is accounted for and that every figure is the sum of
/// what was used.
enum SelfCheck {
  /// So many units are checked at a time.
  private static let unitsAtATime = 1 << 6

  static func run(_ rollup: Rollup, _ join: SubmissionJoin) throws(SelfCheckFailure) {
    try checkRows(rollup)
    let units = rollup.campaign.units.count
    let size = unitsAtATime
    try checkAll((units + size - 1) / size) { part throws(SelfCheckFailure) in
      var windows = CellWindows()
      for unit in (part * size)..<min((part + 1) * size, units) {
        try checkUnit(unit, rollup, join, &windows)
      }
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

  /// Every actual of a unit has a row that counts, unless it was computed.
  private static func checkUnit(
    _ unit: Int, _ rollup: Rollup, _ join: SubmissionJoin, _ windows: inout CellWindows
  ) throws(SelfCheckFailure) {
    let count = rollup.campaign.indicators.count
    var isGiven = Array(repeating: false, count: count)
    for run in join.table.runs(ofUnit: unit) {
      guard let cells = join.table.present(run, &windows) else { continue }
      for position in run {
        let cell = cells[position]
        if join.table.marks(of: cell, at: position).contains(.counts),
          !join.table.kind(of: cell, at: position).isTarget
        {
          isGiven[Int(cell.pair) - unit * count] = true
        }
      }
    }
    for indicator in 0..<count where !isGiven[indicator] {
      let figure = rollup.units[rollup.campaign.pair(unit: unit, indicator: indicator)]
      guard figure.actual == nil || figure.isComputed else {
        let codes = [rollup.campaign.units[unit].code, rollup.campaign.indicators[indicator].code]
        throw SelfCheckFailure(
          description: "\(codes.joined(separator: " ")): an actual that no row gives")
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
