/// What a mean is not of, and what contradicts it.
extension SubmissionJoin {
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
      guard own.differs(from: Ratio(value.value), byMoreThanHalves: 2, ofDecimal: decimals)
      else { continue }
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
