/// What was reached and registered beside the plans.
extension SubmissionJoin {
  /// What was reached may not be many times the plan; told at the largest of its parts.
  mutating func checkDistance(of cumulated: CumulatedActual, indicator: Int) {
    guard let planned = plannedEvidence(),
      let distance = PlanDistance(
        reached: cumulated.value, planned: planned, by: distances[indicator]),
      // In the first months a plan has hardly begun.
      distance.isAbove || period.lastMonth >= 6,
      let largest = cumulated.parts.max(by: { Ratio($0.value) < Ratio($1.value) })
    else { return }
    report(
      .farFromPlan(
        times: distance.times, isAbove: distance.isAbove,
        planned: planned.measured(in: campaign.indicators[indicator])),
      at: largest.cell)
  }

  /// A unit registers about what it was assigned.
  mutating func comparePlans(indicator: Int) {
    let place = places[indicator].registered
    guard place >= 0, let assigned = settled.evidence(.assigned),
      let registered = settled.evidence(.registered),
      let distance = PlanDistance(
        registered: registered, assigned: assigned, by: distances[indicator])
    else { return }
    report(
      .plansFarApart(
        times: distance.times, isAbove: distance.isAbove,
        assigned: assigned.measured(in: campaign.indicators[indicator])),
      at: place)
  }

  /// An actual without a target in the campaign's baseline, unless the indicator is never assessed, as what only rates
  /// are made of.
  mutating func reportUnplanned(unit: Int, indicator: Int) {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    let place = places[indicator].actual
    guard place >= 0, figures[pair].actual != nil,
      campaign.indicators[indicator].direction != .none,
      figures.target(of: pair, in: campaign.settings.baseline) == nil
    else { return }
    report(
      campaign.settings.baseline == .registered ? .unplannedActual : .unassignedActual, at: place)
  }
}

extension Ratio {
  /// The number with the measure of its indicator: `6830 triệu đồng`.
  fileprivate func measured(in indicator: Indicator) -> String {
    indicator.measure.isEmpty ? decimalText() : "\(decimalText()) \(indicator.measure.text)"
  }
}
