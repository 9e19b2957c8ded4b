/// What rates of several units are made of.
extension Rollup {
  /// The units of a scope that a combined rate is of: those that have all its parts.
  public func combinedUnits(_ scope: Scope, indicator: Int) -> [Int] {
    let parts = parts(of: indicator)
    return campaign.units(of: scope).filter { unit in
      parts.allSatisfy { units[campaign.pair(unit: unit, indicator: $0)].actual != nil }
    }
  }

  /// What weighs a unit's target of a rate in a mean: its planned denominator, else the reported one.
  public func weight(
    ofUnit unit: Int, indicator: Int, in baseline: CampaignSettings.Baseline
  ) -> Ratio? {
    guard let denominator = campaign.indicators[indicator].denominator else { return nil }
    return UnitAdder(campaign: campaign, units: units, period: period)
      .weight(unit, denominator, baseline)
  }

  /// The indicators whose figures are combined.
  func parts(of position: Int) -> [Int] { campaign.rateParts(of: position) ?? [position] }
}
