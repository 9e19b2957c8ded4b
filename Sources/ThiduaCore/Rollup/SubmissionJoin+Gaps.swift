/// Months that a unit sent nothing of.
extension SubmissionJoin {
  /// Tells the months that a unit's sums lack and that are in none of its reports.
  ///
  /// Mostly they are the others of a quarter of which one month came. Left out is what is told as a report
  /// that is missing, and what was before the first quarter that anything came of.
  mutating func reportMissingMonths(unit: Int) {
    let known = knownMonths(ofUnit: unit)
    var missing = gaps(ofUnit: unit, known: known)
    guard !missing.isEmpty, !known.isEmpty else { return }
    missing.subtract(known)
    missing.subtract(owedMonths(ofUnit: unit))
    guard !missing.isEmpty else { return }
    findings.append(
      Finding(.missingMonths(months: missing.text)).about(
        unit: campaign.units[unit].code, period: period.description))
  }

  /// The months that a unit sent anything of, with those before its first quarter that no report is owed of:
  /// a campaign may begin in the middle of the year.
  func knownMonths(ofUnit unit: Int) -> MonthSet {
    var months = receipts.months(ofUnit: unit, upTo: period.lastMonth)
    let before = (months.first - 1) / 3 * 3
    guard before > 0 else { return months }
    var excused = MonthSet(1...before)
    excused.subtract(owedMonths(ofUnit: unit))
    months.formUnion(excused)
    return months
  }

  /// The months of the reports that a unit owes and did not send.
  private func owedMonths(ofUnit unit: Int) -> MonthSet {
    var months = MonthSet()
    for item in campaign.schedule.items(upTo: period) {
      guard let owed = item.period, receipts.latest(unit: unit, period: owed) == nil else {
        continue
      }
      months.insert(owed.firstMonth...owed.lastMonth)
    }
    return months
  }

  /// The months that some sum of a unit is not of.
  private func gaps(ofUnit unit: Int, known: MonthSet) -> MonthSet {
    var months = MonthSet()
    for indicator in campaign.indicators.indices
    where campaign.indicators[indicator].kind == .flow {
      let figure = figures[campaign.pair(unit: unit, indicator: indicator)]
      guard figure.actual != nil else { continue }
      months.formUnion(figure.rest.gap(at: period, known: known))
    }
    return months
  }
}
