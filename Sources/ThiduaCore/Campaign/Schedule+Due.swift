extension Schedule {
  /// The periods whose reports can be expected on a day: those that have ended by then, in the
  /// order of their ends; the quarters where the calendar names none.
  ///
  /// Others of the year, of which editions stand, are among them: what somebody made before the end is to follow the
  /// inbox, too.
  public func periods(
    endedBy day: CalendarDate, year: Int, and others: [Period] = []
  ) -> [Period] {
    var due: [Period] = []
    let ended = reports(in: year).compactMap(\.period).filter { $0.hasEnded(by: day) }
    for period in ended + others where period.year == year && !due.contains(period) {
      due.append(period)
    }
    return due.sorted { ($0.lastMonth, $0.slot) < ($1.lastMonth, $1.slot) }
  }
}

extension Period {
  /// Whether the period's last day is before a day.
  func hasEnded(by day: CalendarDate) -> Bool { (year, lastMonth) < (day.year, day.month) }
}
