import ThiduaCore

/// Verdicts of sums that would be others without the units whose plan, or whose figure, is missing: the sum of the plans
/// and that of the figures are not of the same units.
struct DoubtfulVerdicts {
  /// What a verdict hangs on.
  enum Reason: CaseIterable {
    /// Met only with what units without a plan reached.
    case metByUnplanned
    /// Met only because units with a plan sent nothing, where less is better.
    case metBySilence
    /// Not met only because of what units without a plan reached, where less is better.
    case missedByUnplanned
  }

  let book: BookContext

  private var campaign: Campaign { book.campaign }
  private var baseline: CampaignSettings.Baseline { campaign.settings.baseline }

  /// The indicators of the book's own figures, for each reason.
  func positions() -> [Reason: [Int]] {
    guard !book.scope.isUnit else { return [:] }
    let reasons = campaign.indicators.indices.compactMap { position in
      reason(position).map { (reason: $0, position: position) }
    }
    return Dictionary(grouping: reasons, by: \.reason).mapValues { $0.map(\.position) }
  }

  private func reason(_ position: Int) -> Reason? {
    let figure = book.figure(book.scope, position)
    let indicator = campaign.indicators[position]
    guard indicator.isCounted, indicator.kind != .rate, figure.unplanned > 0 || figure.silent > 0,
      let target = figure.target(in: baseline)
    else { return nil }
    let planned = planned(position)
    func isGood(_ target: Interval?) -> Bool {
      Self.isGood(
        Assessment(
          target: target, actual: planned.actual, direction: indicator.direction,
          downFormula: campaign.settings.downFormula
        ).verdict)
    }
    let isDown = figure.direction == .down
    if Self.isGood(figure.verdict) {
      if figure.unplanned > 0, !isGood(target) { return .metByUnplanned }
      return isDown && figure.silent > 0 && planned.actual != nil && !isGood(planned.target)
        ? .metBySilence : nil
    }
    return isDown && figure.verdict == .notMet && figure.unplanned > 0 && isGood(target)
      ? .missedByUnplanned : nil
  }

  private static func isGood(_ verdict: Verdict) -> Bool {
    verdict == .met || verdict == .exceeded
  }

  /// The plans and what was reached of the units that have both.
  private func planned(_ position: Int) -> (target: Interval?, actual: Ratio?) {
    let both = campaign.units(of: book.scope).compactMap { unit -> (Interval, Ratio)? in
      let pair = campaign.pair(unit: unit, indicator: position)
      guard let target = book.rollup.units.target(of: pair, in: baseline) else { return nil }
      return book.rollup.units[pair].actual.map { (target, $0) }
    }
    let actual = both.isEmpty ? nil : both.reduce(Ratio(0)) { $0 + $1.1 }
    return (Interval.sum(of: both.lazy.map(\.0)), actual)
  }
}
