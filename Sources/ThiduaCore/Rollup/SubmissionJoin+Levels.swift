/// Levels that were reported twice for one time.
extension SubmissionJoin {
  /// The share of a quarter is another one than that since January, which does not count beside it: this is told, since
  /// the year's plan is mostly meant for the latter.
  mutating func checkRate(_ values: [ReportedValue]) {
    guard ReportedValue.mayOverlap(values) else { return }
    for value in values
    where value.kind == .cumulative && value.lastMonth <= period.lastMonth {
      let together = values.filter { $0.lastMonth == value.lastMonth }
      guard let counted = together.max(by: { $0.levelRank < $1.levelRank }),
        counted.kind != .cumulative, counted.value != value.value
      else { continue }
      report(.rateOfPart(counted: text(of: counted.cell)), at: value.cell)
    }
  }

  /// Of the levels at the end of one month one counts; that another one differs is told: a form's row of heads of
  /// cattle was added up like the others, or only one of them was corrected.
  mutating func checkLevel(_ values: [ReportedValue]) {
    guard ReportedValue.mayOverlap(values) else { return }
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
}
