import ThiduaCore

extension BookContext {
  /// Whether a rate is exactly its numerator over its denominator, of the same scope.
  func isQuotient(_ value: Ratio, of rate: Int, in scope: Scope) -> Bool {
    let indicator = campaign.indicators[rate]
    guard indicator.kind == .rate, let numerator = indicator.numerator,
      let denominator = indicator.denominator,
      let above = figure(scope, numerator).actual,
      let below = figure(scope, denominator).actual,
      let share = above.dividing(by: below)
    else { return false }
    return share * Ratio(indicator.measure.rateFactor) == value
  }
}
