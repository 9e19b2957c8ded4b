/// What of levels and means was reported and does not count.
extension SubmissionJoin {
  /// Of the levels at the end of one month one counts; that another one differs is told: a form's row of heads of
  /// cattle was added up like the others, or only one of them was corrected.
  mutating func checkLevel(_ values: [ReportedValue]) {
    guard
      values.contains(where: \.isCumulative)
        || values.contains(where: \.isQuarter) && values.contains(where: \.isMonth)
    else { return }
    let finals = values.filter { !$0.isEstimate && $0.lastMonth <= period.lastMonth }
    for value in finals {
      let together = finals.filter { $0.lastMonth == value.lastMonth }
      guard let counted = together.max(by: { $0.levelRank < $1.levelRank }),
        counted.value != value.value
      else { continue }
      report(
        .levelsDiffer(
          counted: text(of: counted.cell), period: Period(year: period.year, slot: counted.slot)),
        at: value.cell)
    }
  }

  /// The mean of the shortest periods is that of a longer one that they make up; each may have been rounded.
  mutating func checkMeanOfParts(
    _ values: [ReportedValue], mean: CumulatedActual, decimals: Int
  ) {
    for value in values where !value.isEstimate && !mean.counts(value) {
      let parts = mean.parts.filter {
        $0.firstMonth >= value.coveredFrom && $0.lastMonth <= value.lastMonth
      }
      guard value.lastMonth <= period.lastMonth, !parts.isEmpty,
        parts.reduce(0, { $0 + $1.monthCount }) == value.lastMonth - value.coveredFrom + 1,
        let own = parts.reduce(Ratio(0), { $0 + Ratio($1.value) }).dividing(
          by: Ratio(parts.count))
      else { continue }
      let difference =
        own < Ratio(value.value) ? Ratio(value.value) - own : own - Ratio(value.value)
      let units = (0..<decimals).reduce(Ratio(1)) { scale, _ in scale * Ratio(10) }
      guard Ratio(1) < difference * units else { continue }
      report(
        .meanDiffers(mean: own.decimalText(maxDecimals: decimals + 2)), at: value.cell)
    }
  }

  /// Tells of periods that were reported and are in no mean, since it is of the shortest ones: a month stands for the
  /// year then.
  mutating func checkMean(_ values: [ReportedValue], mean: CumulatedActual) {
    var counted = MonthSet()
    for part in mean.parts { counted.insert(part.firstMonth...part.lastMonth) }
    let leftOut = values.filter {
      $0.lastMonth <= period.lastMonth
        && !MonthSet($0.firstMonth...$0.lastMonth).isSubset(of: counted)
    }
    guard let last = leftOut.max(by: { $0.lastMonth < $1.lastMonth }) else { return }
    report(.meanLeavesOut(counted: counted.text), at: last.cell)
  }
}
