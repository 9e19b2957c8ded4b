/// Quarters that may be sums since January: the year's report in the fourth quarter's folder.
extension SubmissionJoin {
  /// How the flows of a unit in the period's last quarter compare with all that was reached before it.
  struct QuarterSums {
    /// The cell of the first one; -1 for none.
    fileprivate(set) var first = -1
    /// How many are no less than that.
    fileprivate(set) var count = 0
    /// Whether one of them is less.
    fileprivate(set) var hasLess = false
  }

  /// Fewer of them than these may well be true.
  private static let leastSums = 3

  /// Looks at a flow's value of the last quarter; in the first half of the year a quarter often is no less than the one
  /// before.
  mutating func compareQuarter(_ values: [ReportedValue], _ cumulation: Cumulation) {
    let last = period.lastMonth
    guard last > 6, last.isMultiple(of: 3), !quarterSums.hasLess,
      let quarter = values.first(where: {
        $0.isQuarter && $0.lastMonth == last && $0.kind == .actual
      }), quarter.value > 0,
      let before = cumulation.value(upToMonth: last - 3), Ratio(0) < before
    else { return }
    guard before <= Ratio(quarter.value) else {
      quarterSums.hasLess = true
      return
    }
    quarterSums.count += 1
    if quarterSums.first < 0 || quarter.cell < quarterSums.first {
      quarterSums.first = quarter.cell
    }
  }

  /// Says that all of them are.
  mutating func reportLikelySums() {
    guard !quarterSums.hasLess, quarterSums.count >= Self.leastSums else { return }
    report(.likelySums(count: quarterSums.count), at: quarterSums.first)
  }
}
