/// Adds the figures of units up to those of a cluster or the campaign (Rules.md, Sums
/// over units, Rates and weighted means).
struct UnitAdder {
  let campaign: Campaign
  let units: UnitFigures
  let period: Period
  /// The months that units sent anything of, or owe nothing of.
  var known: [MonthSet] = []
  /// What had been reached at an earlier time, by pair, in place of what the units have now.
  var earlier: RatioList?

  /// The figures of all indicators over some units.
  func figures(of members: [Int]) -> [Figure] {
    finished(sums(of: members), over: members)
  }

  /// The figures of all indicators of all clusters, `cluster * indicators + indicator`, and of the
  /// campaign.
  ///
  /// Each unit stands in one cluster, so the sums of clusters add up to those of the campaign.
  func allFigures() -> (clusters: [Figure], campaign: [Figure]) {
    let (clusters, everyone) = all { $0 }
    return (clusters.flatMap(\.self), everyone)
  }

  /// What is made of the figures of each cluster, and of the campaign's.
  ///
  /// The sums of a few clusters at a time are held.
  func all<Result: Sendable>(
    _ result: @Sendable ([Figure]) -> Result
  ) -> (clusters: [Result], campaign: Result) {
    let clusters = campaign.clusters
    let parts = Concurrently.parts(of: clusters.count, atLeast: 1)
    let done = Concurrently.map(parts.count) { part in
      var total = noSums
      let results = parts[part].map { cluster in
        let members = clusters[cluster].units
        let sums = sums(of: members)
        for position in total.indices { total[position].add(sums[position]) }
        return result(finished(sums, over: members))
      }
      return (total: total, results: results)
    }
    var total = noSums
    for part in done {
      for position in total.indices { total[position].add(part.total[position]) }
    }
    let (everyone, all) = (Array(campaign.units.indices), total)
    let campaignFigures = Concurrently.map(all.count) {
      figure(of: $0, over: everyone, all[$0])
    }
    return (done.flatMap(\.results), result(campaignFigures))
  }

  private var noSums: [UnitSum] {
    Array(repeating: UnitSum(), count: campaign.indicators.count)
  }

  private func finished(_ sums: [UnitSum], over members: [Int]) -> [Figure] {
    sums.indices.map { figure(of: $0, over: members, sums[$0]) }
  }

  private func actual(_ pair: Int) -> Ratio? {
    if let earlier { return earlier[pair] }
    return units.actual(of: pair)
  }

  private func pair(_ unit: Int, _ indicator: Int) -> Int {
    campaign.pair(unit: unit, indicator: indicator)
  }

  private func figure(of position: Int, over members: [Int], _ sum: UnitSum) -> Figure {
    let isRate = campaign.indicators[position].kind == .rate
    var figure = Figure()
    (figure.reported, figure.expected, figure.unplanned) = (
      sum.reported, sum.expected, sum.unplanned
    )
    (figure.unplannedElsewhere, figure.older) = (sum.unplannedElsewhere, sum.older)
    figure.withGaps = sum.withGaps
    if isRate {
      addRates(of: position, over: members, to: &figure)
    } else {
      (figure.actual, figure.inPeriod) = (sum.actual, sum.inPeriod)
      (figure.withPeriod, figure.withoutPeriod) = (sum.withPeriod, sum.withoutPeriod)
      figure.isEstimate = sum.isEstimate
      figure.registered = sum.target(in: .registered)
      figure.assigned = sum.target(in: .assigned)
    }
    for baseline in [CampaignSettings.Baseline.registered, .assigned]
    where figure.target(in: baseline)?.isOverflowed ?? false {
      figure.isTooLarge = true
      let unknown = Interval(low: nil, high: nil)
      if baseline == .registered { figure.registered = unknown } else { figure.assigned = unknown }
    }
    figure.assess(position, in: campaign, at: period)
    let isUnformed = isRate && figure.actual == nil && figure.reported > 0
    if isUnformed { figure.verdict = .notAssessed }
    if isUnformed || figure.actual?.isOverflowed ?? false {
      figure.isTooLarge = figure.isTooLarge || !isUnformed
      figure.actual = nil
      figure.completion = nil
      figure.isOnPace = nil
    }
    if figure.inPeriod?.isOverflowed ?? false { figure.inPeriod = nil }
    if figure.completion?.isOverflowed ?? false {
      (figure.completion, figure.isCompletionTooLarge) = (nil, true)
      // The pace of a flow is that of its completion.
      if campaign.indicators[position].kind == .flow { figure.isOnPace = nil }
    }
    return figure
  }

  // MARK: Sums

  /// What the units have of each indicator, in one way through their figures.
  private func sums(of members: [Int]) -> [UnitSum] {
    let count = campaign.indicators.count
    let kinds = campaign.indicators.map(\.kind)
    var sums = noSums
    guard count > 0 else { return sums }
    for unit in members {
      for position in 0..<count {
        let pair = pair(unit, position)
        var figure = units[pair]
        if let earlier { (figure.actual, figure.inPeriod) = (earlier[pair], nil) }
        let hasGap =
          kinds[position] == .flow && !known.isEmpty
          && !figure.rest.gap(at: period, known: known[unit]).isEmpty
        add(figure, pair, hasGap: hasGap, kind: kinds[position], to: &sums[position])
      }
    }
    return sums
  }

  /// Counts a unit's figure, and adds what of it adds.
  @inline(__always) private func add(
    _ figure: UnitFigure, _ pair: Int, hasGap: Bool, kind: Indicator.Kind, to sum: inout UnitSum
  ) {
    sum.count(
      hasActual: figure.actual != nil,
      isOlder: figure.rest.isOlder(at: period, isLevel: kind.isLevel), hasGap: hasGap,
      hasPeriod: figure.inPeriod != nil,
      hasTarget: figure.rest[campaign.settings.baseline].isThere,
      hasOtherTarget: figure.rest[campaign.settings.baseline.other].isThere)
    guard kind != .rate else { return }
    if let actual = figure.actual { sum.add(actual: actual, isEstimate: figure.isEstimate) }
    if let inPeriod = figure.inPeriod { sum.add(inPeriod: inPeriod) }
    for baseline in [CampaignSettings.Baseline.registered, .assigned] {
      if let target = units.settled(figure.rest[baseline], of: pair) {
        sum.add(target: target, in: baseline)
      }
    }
  }

  // MARK: Rates

  private func addRates(of position: Int, over members: [Int], to figure: inout Figure) {
    let indicator = campaign.indicators[position]
    if let denominator = indicator.denominator {
      if let numerator = indicator.numerator {
        addShare(numerator, denominator, indicator, members, to: &figure)
      } else {
        addWeightedMean(position, denominator, members, to: &figure)
      }
    }
    figure.registered = rateTarget(position, .registered, over: members)
    figure.assigned = rateTarget(position, .assigned, over: members)
  }

  /// Σ numerator / Σ denominator over the units that have both.
  private func addShare(
    _ numerator: Int, _ denominator: Int, _ indicator: Indicator, _ members: [Int],
    to figure: inout Figure
  ) {
    var above = Ratio(0)
    var below = Ratio(0)
    var isEstimate = false
    for unit in members {
      let (top, bottom) = (pair(unit, numerator), pair(unit, denominator))
      guard let topValue = actual(top), let bottomValue = actual(bottom) else { continue }
      above += topValue
      below += bottomValue
      if units[top].isEstimate || units[bottom].isEstimate { isEstimate = true }
    }
    guard let share = above.dividing(by: below) else { return }
    figure.actual = share * Ratio(indicator.measure.rateFactor)
    figure.isEstimate = isEstimate
  }

  /// The mean of the units' rates weighted by the denominator.
  private func addWeightedMean(
    _ position: Int, _ denominator: Int, _ members: [Int], to figure: inout Figure
  ) {
    var sum = Ratio(0)
    var weights = Ratio(0)
    var isEstimate = false
    for unit in members {
      let (rate, weight) = (pair(unit, position), pair(unit, denominator))
      guard let value = actual(rate), let weightValue = actual(weight) else { continue }
      sum += value * weightValue
      weights += weightValue
      if units[rate].isEstimate || units[weight].isEstimate { isEstimate = true }
    }
    guard let mean = sum.dividing(by: weights) else { return }
    figure.actual = mean
    figure.isEstimate = isEstimate
  }

  /// The target that all units share; else each bound is the weighted mean.
  private func rateTarget(
    _ position: Int, _ baseline: CampaignSettings.Baseline, over members: [Int]
  ) -> Interval? {
    let targets = members.compactMap { unit in
      units.target(of: pair(unit, position), in: baseline).map { (unit: unit, target: $0) }
    }
    guard let first = targets.first else { return nil }
    guard targets.contains(where: { $0.target != first.target }) else { return first.target }
    guard let denominator = campaign.indicators[position].denominator else {
      return Interval(low: nil, high: nil)
    }
    let weighed = targets.compactMap { entry in
      weight(entry.unit, denominator, baseline).map { (target: entry.target, weight: $0) }
    }
    guard !weighed.isEmpty else { return Interval(low: nil, high: nil) }
    var mean = Interval(low: nil, high: nil)
    mean.low = weightedMean(weighed.map { ($0.target.low, $0.weight) })
    mean.high = weightedMean(weighed.map { ($0.target.high, $0.weight) })
    mean.stretch = weightedMean(weighed.map { ($0.target.stretch, $0.weight) })
    mean.lowIsOpen = mean.low != nil && weighed.contains { $0.target.lowIsOpen }
    mean.highIsOpen = mean.high != nil && weighed.contains { $0.target.highIsOpen }
    return mean
  }

  /// The weight of a unit: its planned denominator where that is a single number, else its actual.
  func weight(
    _ unit: Int, _ denominator: Int, _ baseline: CampaignSettings.Baseline
  ) -> Ratio? {
    let pair = pair(unit, denominator)
    let registered = units.target(of: pair, in: .registered)?.pointValue
    switch baseline {
    case .registered:
      return registered ?? actual(pair)
    case .assigned:
      let assigned = units.target(of: pair, in: .assigned)?.pointValue
      return assigned ?? registered ?? actual(pair)
    }
  }

  /// A bound absent in one of them is absent in the mean.
  private func weightedMean(_ bounds: [(Ratio?, weight: Ratio)]) -> Ratio? {
    var sum = Ratio(0)
    var weights = Ratio(0)
    for (bound, weight) in bounds {
      guard let bound else { return nil }
      sum += bound * weight
      weights += weight
    }
    return sum.dividing(by: weights)
  }
}
