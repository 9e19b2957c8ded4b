import ThiduaCore

/// Plans that are met only with what units without a plan reached: the sum holds their figures, and the plan nothing of
/// theirs.
struct UnplannedVerdicts {
  let book: BookContext

  private var campaign: Campaign { book.campaign }
  private var baseline: CampaignSettings.Baseline { campaign.settings.baseline }

  /// The indicators of the book's own figures for which that is so.
  var positions: [Int] {
    guard !book.scope.isUnit else { return [] }
    return campaign.indicators.indices.filter(isMetByOthersAlone)
  }

  private func isMetByOthersAlone(_ position: Int) -> Bool {
    let figure = book.figure(book.scope, position)
    let indicator = campaign.indicators[position]
    guard indicator.isCounted, indicator.kind != .rate, figure.unplanned > 0,
      Self.isGood(figure.verdict), let target = figure.target(in: baseline)
    else { return false }
    let planned = Assessment(
      target: target, actual: actualOfPlanned(position), direction: indicator.direction,
      downFormula: campaign.settings.downFormula)
    return !Self.isGood(planned.verdict)
  }

  private static func isGood(_ verdict: Verdict) -> Bool {
    verdict == .met || verdict == .exceeded
  }

  /// What the units with a plan reached together.
  private func actualOfPlanned(_ position: Int) -> Ratio? {
    let actuals = campaign.units(of: book.scope).compactMap { unit -> Ratio? in
      let pair = campaign.pair(unit: unit, indicator: position)
      return book.rollup.units.target(of: pair, in: baseline) == nil
        ? nil : book.rollup.units[pair].actual
    }
    return actuals.isEmpty ? nil : actuals.reduce(Ratio(0), +)
  }
}
