/// What is still to be done of the year's plan, and in each of the months or quarters that are left.
///
/// Only flows that are to grow have one: what a level must rise by does not add up over them.
public struct Remainder: Sendable {
  /// The plan less what was reached; zero or below where it was reached.
  public let rest: Ratio
  /// The rest over the months or quarters that are left; zero or below where the plan was reached.
  public let each: Ratio

  /// The remainder of an indicator's figure; nothing where the year is over, or one of both is unknown.
  public init?(
    of figure: Figure, _ indicator: Indicator, baseline: CampaignSettings.Baseline,
    over time: RemainingTime
  ) {
    guard indicator.kind == .flow, figure.direction != .down,
      let low = figure.target(in: baseline)?.low, let actual = figure.actual,
      let each = (low - actual).dividing(by: Ratio(time.count))
    else { return nil }
    (rest, self.each) = (low - actual, each)
  }
}
