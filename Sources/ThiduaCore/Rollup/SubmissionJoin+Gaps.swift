/// Months that a unit sent nothing of.
extension SubmissionJoin {
  /// Tells the months that a unit's sums lack and that are in none of its reports.
  ///
  /// Mostly they are the others of a quarter of which one month came. Left out is what is told as a report
  /// that is missing, and what was before the first quarter that anything came of.
  mutating func reportMissingMonths(unit: Int) {
    let received = receipts.months(ofUnit: unit, upTo: period.lastMonth)
    var missing = gaps(ofUnit: unit, received: received)
    guard !missing.isEmpty, !received.isEmpty else { return }
    missing.subtract(received)
    let before = (received.first - 1) / 3 * 3
    if before > 0 { missing.subtract(MonthSet(1...before)) }
    for item in campaign.schedule.items(upTo: period) {
      guard let owed = item.period, receipts.latest(unit: unit, period: owed) == nil else {
        continue
      }
      missing.subtract(MonthSet(owed.firstMonth...owed.lastMonth))
    }
    guard !missing.isEmpty else { return }
    findings.append(
      Finding(.missingMonths(months: missing.text)).about(
        unit: campaign.units[unit].code, period: period.description))
  }

  /// The months that some sum of a unit is not of.
  private func gaps(ofUnit unit: Int, received: MonthSet) -> MonthSet {
    var months = MonthSet()
    for indicator in campaign.indicators.indices
    where campaign.indicators[indicator].kind == .flow {
      let figure = figures[campaign.pair(unit: unit, indicator: indicator)]
      guard figure.actual != nil else { continue }
      months.formUnion(figure.rest.gap(at: period, received: received))
    }
    return months
  }
}
