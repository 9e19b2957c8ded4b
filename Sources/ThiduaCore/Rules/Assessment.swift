/// How an actual stands against its target (đánh giá).
public enum Verdict: String, Sendable, CaseIterable {
  /// Vượt.
  case exceeded
  /// Đạt.
  case met
  /// Chưa đạt.
  case notMet = "not_met"
  /// Chưa đủ số liệu.
  case noData = "no_data"
  /// Không đánh giá.
  case notAssessed = "not_assessed"

  /// The word for users.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.exceeded, .vi): "Vượt"
    case (.exceeded, .en): "Exceeded"
    case (.met, .vi): "Đạt"
    case (.met, .en): "Met"
    case (.notMet, .vi): "Chưa đạt"
    case (.notMet, .en): "Not met"
    case (.noData, .vi): "Chưa đủ số liệu"
    case (.noData, .en): "No data"
    case (.notAssessed, .vi): "Không đánh giá"
    case (.notAssessed, .en): "Not assessed"
    }
  }
}

/// Completion and verdict of an actual against a target (Rules.md, Completion and verdict).
public struct Assessment: Sendable {
  /// The completion in percent, exact; nothing where a divisor is zero or a bound is missing.
  public var completion: Ratio?
  /// The verdict.
  public var verdict: Verdict
  /// Which way is better, as the target says it, else the indicator.
  public var direction: Indicator.Direction

  /// Assesses an actual.
  ///
  /// All comparisons use the unrounded values.
  public init(
    target: Interval?, actual: Ratio?, direction: Indicator.Direction,
    downFormula: CampaignSettings.DownFormula
  ) {
    self.direction = Self.direction(of: target, indicator: direction)
    guard let target, target.low != nil || target.high != nil else {
      (completion, verdict) = (nil, .notAssessed)
      return
    }
    guard let actual, !actual.isOverflowed else {
      (completion, verdict) = (nil, direction == .none ? .notAssessed : .noData)
      return
    }
    let isDown = self.direction == .down
    completion =
      isDown
      ? Self.downCompletion(actual, high: target.high, formula: downFormula)
      : target.low.flatMap { (Ratio(100) * actual).dividing(by: $0) }
    verdict =
      direction == .none
      ? .notAssessed
      : isDown ? Self.downVerdict(actual, target) : Self.upVerdict(actual, target)
  }

  /// A one-sided target says itself which way is better; with both bounds the indicator does.
  private static func direction(
    of target: Interval?, indicator: Indicator.Direction
  ) -> Indicator.Direction {
    switch target?.side {
    case .lowAlone: .up
    case .highAlone: .down
    case .both, nil: indicator == .none ? .up : indicator
    }
  }

  private static func downCompletion(
    _ actual: Ratio, high: Ratio?, formula: CampaignSettings.DownFormula
  ) -> Ratio? {
    guard let high else { return nil }
    switch formula {
    case .planOverActual:
      return (Ratio(100) * high).dividing(by: actual)
    case .twoMinusActualOverPlan:
      return actual.dividing(by: high).map { Ratio(100) * (Ratio(2) - $0) }
    }
  }

  private static func upVerdict(_ actual: Ratio, _ target: Interval) -> Verdict {
    guard let low = target.low else { return .notAssessed }
    guard actual > low || (actual == low && !target.lowIsOpen) else { return .notMet }
    if let high = target.high, actual > high { return .exceeded }
    return .met
  }

  private static func downVerdict(_ actual: Ratio, _ target: Interval) -> Verdict {
    guard let high = target.high else { return .notAssessed }
    guard actual < high || (actual == high && !target.highIsOpen) else { return .notMet }
    if let better = target.low ?? target.stretch, actual < better { return .exceeded }
    return .met
  }
}
