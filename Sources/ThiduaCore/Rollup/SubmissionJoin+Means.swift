/// The periods that a mean is not of.
extension SubmissionJoin {
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
