import ThiduaCore

// Plans for what follows a report: `KẾT QUẢ QUÝ II, KẾ HOẠCH QUÝ III`.
extension TableLayout {
  /// Leaves out plans behind all results, below a title that names the plan of a later part of the year, and says so.
  ///
  /// `Kế hoạch năm` is the year's, wherever it stands.
  mutating func refuseNextPlan(_ rows: ArraySlice<HeadRow>, year: Int) {
    guard let own = statedPeriod, own.slot != Period.wholeYear, period == nil,
      let last = values.filter({ !$0.kind.isTarget }).map(\.number).max()
    else { return }
    let plans = values.filter { plan in
      plan.kind.isTarget && plan.number > last
        && !PeriodText.words(of: columnNames[plan.number] ?? "").contains("nam")
    }
    guard !plans.isEmpty,
      rows.contains(where: { row in
        row.cells.contains { NextPlan.stands(in: $0, after: own.lastMonth, year: year) }
      })
    else { return }
    for plan in plans {
      values.removeAll { $0.number == plan.number }
      findings.append(
        Finding(.planOfPart).at(
          file: "", line: headerLine, column: plan.number, value: columnNames[plan.number] ?? ""))
    }
  }
}
