/// One indicator for one scope: plan, actual, and how they stand.
public struct Figure: Sendable {
  /// The registered target (chỉ tiêu đăng ký).
  public var registered: Interval?
  /// The assigned target (chỉ tiêu giao).
  public var assigned: Interval?
  /// The cumulative actual (lũy kế), exact.
  public var actual: Ratio?
  /// What was reached in the period alone, exact.
  public var inPeriod: Ratio?
  /// Whether an estimate is part of the actual.
  public var isEstimate = false
  /// The completion against the campaign's baseline in percent, exact and unrounded.
  public var completion: Ratio?
  /// The verdict against the campaign's baseline.
  public var verdict = Verdict.notAssessed
  /// Which way is better, as the target says it, else the indicator.
  public var direction = Indicator.Direction.up
  /// Whether the completion keeps pace with the rounds; nothing where that cannot be said.
  public var isOnPace: Bool?
  /// Whether a sum in it is too large to be computed exactly, and blank for that reason.
  public var isTooLarge = false
  /// Whether its completion is too large to be computed exactly, and blank for that reason.
  public var isCompletionTooLarge = false
  /// How many units have an actual.
  public var reported = 0
  /// How many units have a target in the campaign's baseline.
  public var expected = 0
  /// How many units have an actual and no such target: their actuals are in the sum, and nothing of
  /// theirs in its target.
  public var unplanned = 0
  /// How many units have an actual and no target in the baseline that is not the campaign's.
  public var unplannedElsewhere = 0
  /// How many units have an actual with nothing of the period's last quarter, or month, in it.
  public var older = 0
  /// How many units have a sum with something of the period's last quarter in it that other months are
  /// missing of.
  public var withGaps = 0
  /// The months that a unit's sum is not of, before its end and where it is not older before the period's.
  var gap = MonthSet()
  /// How many units are in a sum of what was reached in the period alone.
  public var withPeriod = 0
  /// How many units have an actual of the period's end, and are not in that sum: what they reached in
  /// the period alone is not known.
  public var withoutPeriod = 0

  /// How many units have a target in the campaign's baseline and no actual.
  public var silent: Int { expected - (reported - unplanned) }

  /// How many units have an actual that is not of all months up to the period's end.
  public var incomplete: Int { older + withGaps }

  /// Makes an empty figure.
  public init() {}

  /// The target of a baseline.
  public func target(in baseline: CampaignSettings.Baseline) -> Interval? {
    baseline == .registered ? registered : assigned
  }

  /// Whether the bound that the completion is against is below zero: the better the actual is, the lower is
  /// the completion, so that such completions are not ranked.
  public func hasNegativePlan(in baseline: CampaignSettings.Baseline) -> Bool {
    let target = target(in: baseline)
    let bound = direction == .down ? target?.high : target?.low
    return bound.map { $0 < .zero } ?? false
  }
}

extension Figure {
  /// Sets completion, verdict and pace of the indicator at a position from target and actual (Rules.md,
  /// Completion and verdict); an indicator that is exempt from the rounds has no pace.
  mutating func assess(_ position: Int, in campaign: Campaign, at period: Period) {
    let assessment = Assessment(
      target: target(in: campaign.settings.baseline), actual: actual,
      direction: campaign.indicators[position].direction,
      downFormula: campaign.settings.downFormula)
    completion = assessment.completion
    verdict = assessment.verdict
    direction = assessment.direction
    guard campaign.indicators[position].isInRounds else { return }
    isOnPace = Pace.isOnPace(
      self, kind: campaign.indicators[position].kind,
      required: campaign.schedule.requiredCompletion(atMonth: period.lastMonth))
  }
}
