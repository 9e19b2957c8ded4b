/// Quarters that may be sums since January: the year's report in the fourth quarter's folder.
extension SubmissionJoin {
  /// How the flows of a unit in the period's last quarter compare with all that was reached before it.
  struct QuarterSums {
    /// The cell of the first one; -1 for none.
    fileprivate(set) var first = -1
    /// How many are no less than that.
    fileprivate(set) var count = 0
    /// How many are less.
    fileprivate(set) var lessCount = 0
  }

  /// Fewer of them than these may well be true, in the third quarter; and in the fourth, where most of them are no less.
  private static let leastSums = (third: 3, fourth: 2)

  /// Looks at a flow's value of the last quarter; in the first half of the year a quarter often is no less than the one
  /// before.
  mutating func compareQuarter(_ values: [ReportedValue], _ cumulation: Cumulation) {
    let last = period.lastMonth
    guard last > 6, last.isMultiple(of: 3),
      let quarter = values.first(where: {
        $0.isQuarter && $0.lastMonth == last && $0.kind == .actual
      }), quarter.value > 0,
      let before = cumulation.value(upToMonth: last - 3), Ratio(0) < before
    else { return }
    guard before <= Ratio(quarter.value) else {
      quarterSums.lessCount += 1
      return
    }
    quarterSums.count += 1
    if quarterSums.first < 0 || quarter.cell < quarterSums.first {
      quarterSums.first = quarter.cell
    }
  }

  /// Says that they are: in the third quarter where all of them are, in the fourth where most are, since a figure may be
  /// corrected downwards in the year's report.
  mutating func reportLikelySums() {
    let (count, less) = (quarterSums.count, quarterSums.lessCount)
    let areSums =
      period.lastMonth < 12
      ? less == 0 && count >= Self.leastSums.third : count > less && count >= Self.leastSums.fourth
    guard areSums else { return }
    report(.likelySums(count: quarterSums.count), at: quarterSums.first)
  }
}
