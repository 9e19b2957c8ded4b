extension Schedule {
  /// The periods whose reports can be expected on a day: those that have ended by then, in the
  /// order of their ends; the quarters where the calendar names none.
  ///
  /// Others are among them where they have ended, too.
  public func periods(
    endedBy day: CalendarDate, year: Int, and others: [Period] = []
  ) -> [Period] {
    var due: [Period] = []
    for period in reports(in: year).compactMap(\.period) + others
    where period.year == year && period.hasEnded(by: day) {
      if !due.contains(period) { due.append(period) }
    }
    return due.sorted { ($0.lastMonth, $0.slot) < ($1.lastMonth, $1.slot) }
  }
}

extension Period {
  /// Whether the period's last day is before a day.
  func hasEnded(by day: CalendarDate) -> Bool { (year, lastMonth) < (day.year, day.month) }
}
