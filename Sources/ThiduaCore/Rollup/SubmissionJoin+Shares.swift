/// Shares that one unit typed as fractions: `0,95` where the others have 95.
///
/// A plan of `0,95` tells nothing of a result of `0,93`; what other units have of the same indicator does.
extension SubmissionJoin {
  /// A pair of which all that was typed is a fraction of one.
  struct FractionalShare: Sendable {
    let unit: Int
    let indicator: Int
    /// Where its plan and what was reached stand; -1 for none.
    let places: [Int]
  }

  /// The fewest units with a share that are many enough to tell its size.
  private static let leastOthers = 3

  /// Notes the pair at hand if all that is known of it is above 0 and below 1.
  mutating func noteFractionalShare(unit: Int, indicator: Int) {
    guard campaign.indicators[indicator].measure.isPercent,
      let share = share(unit: unit, indicator: indicator), Self.isFraction(share),
      figures[campaign.pair(unit: unit, indicator: indicator)].actual.map(Self.isFraction) ?? true
    else { return }
    let place = places[indicator]
    let plans = [FigureKind.registered, .assigned].contains { kind in
      settled.evidence(kind).map { !Self.isFraction($0) } ?? false
    }
    guard !plans else { return }
    fractionalShares.append(
      FractionalShare(
        unit: unit, indicator: indicator,
        places: [place.registered, place.assigned, place.actual].filter { $0 >= 0 }))
  }

  /// Tells of these where nearly all other units have about a hundredfold.
  mutating func reportFractionalShares() {
    let noted = Dictionary(grouping: fractionalShares, by: \.indicator)
    for (indicator, shares) in noted.sorted(by: { $0.key < $1.key }) {
      let small = Set(shares.map(\.unit))
      let others = campaign.units.indices.filter { !small.contains($0) }
        .compactMap { share(unit: $0, indicator: indicator) }.sorted()
      guard others.count >= Self.leastOthers, others.count > small.count else { continue }
      for share in shares { report(share, beside: others) }
    }
  }

  /// Tells of a share whose hundredfold lies among those of the others, in order.
  private mutating func report(_ share: FractionalShare, beside others: [Ratio]) {
    let usual = others[others.count / 2]
    let (low, high) = (others[0] * Ratio(9), others[others.count - 1] * Ratio(11))
    let pair = campaign.pair(unit: share.unit, indicator: share.indicator)
    for place in share.places where !table.cell(place).flags.contains(.isPending) {
      let isTarget = table.column(of: place).kind.isTarget
      let known =
        isTarget ? plannedSize(of: pair) : figures.actual(of: pair)
      guard let known, NumberReader.looksLikeFraction(known, planned: usual),
        known * Ratio(1000) >= low, known * Ratio(1000) <= high
      else { continue }
      report(
        .ambiguousNumber(
          read: known.decimalText(), other: (known * Ratio(100)).decimalText(), .scale),
        at: place)
    }
  }

  /// What says of which size an indicator is for a unit: its plan, else what was reached.
  private func share(unit: Int, indicator: Int) -> Ratio? {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    return plannedSize(of: pair) ?? figures.actual(of: pair)
  }

  /// The number that a pair's plan is about, in the campaign's baseline where it has one there.
  func plannedSize(of pair: Int) -> Ratio? {
    let baseline = campaign.settings.baseline
    let target =
      figures.target(of: pair, in: baseline) ?? figures.target(of: pair, in: baseline.other)
    return target.flatMap { $0.low ?? $0.high }
  }

  private static func isFraction(_ value: Ratio) -> Bool { value > .zero && value < Ratio(1) }
}
