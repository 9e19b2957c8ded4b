import ThiduaCore

// Rows inside of a table that say of when the rows below them are: `QUÝ I`, `KẾT QUẢ QUÝ I`, `NHIỆM VỤ QUÝ III`.
extension TableReader {
  /// What such a row says.
  private enum HeadingTime {
    /// The rows below it are results of a period.
    case period(Period)
    /// They are none of the campaign's results: plans for later, another year.
    case strange
  }

  /// Looks whether a row without figures says of when the rows below it are.
  func rememberPeriodHeading(_ cells: [String], line: Int) {
    guard hasActuals, needsRowPeriod, layout.period == nil, secondTable == nil, !isBelowSignature,
      let place = RowShape.titlePlace(in: cells),
      let time = time(of: RowShape.withoutNumeral(cells[place]))
    else { return }
    asksRowsAbove = true
    switch time {
    case .period(let period): (headingPeriod, strangeHeading, isStrangeSaid) = (period, nil, false)
    case .strange:
      strangeHeading = TitleFacts.Place(text: cells[place], line: line, column: place + 1)
      isStrangeSaid = false
    }
  }

  /// Rejects a row with figures below a heading of another time, which is said at the heading.
  func rejectBelowStrangeHeading() {
    reject()
    guard let place = strangeHeading, !isStrangeSaid else { return }
    isStrangeSaid = true
    report(.rowsOfOtherTime, at: place)
  }

  private func time(of heading: String) -> HeadingTime? {
    let words = PeriodText.words(of: heading)
    guard words.count <= 16 else { return nil }
    let text = " " + words.joined(separator: " ") + " "
    if let period = PeriodText.period(heading, defaultYear: year) {
      // `NĂM 2023` is the year of the campaign.
      if period.year != year { return .strange }
      return period.slot == Period.wholeYear ? nil : .period(period)
    }
    let isAhead = Self.ahead.contains(where: text.contains)
    guard isAhead || Self.results.contains(where: text.contains) else { return nil }
    if EarlierYear.stands(inTitle: heading, before: year) || text.hasPrefix(" cung ky ") {
      return .strange
    }
    guard let period = PeriodText.firstPeriod(in: heading, defaultYear: year, bareYear: false)
    else {
      return isAhead && PeriodText.namesOtherPart(heading) ? .strange : nil
    }
    let isResult = !isAhead || Self.results.contains(where: text.hasPrefix)
    return isResult && period.year == year ? .period(period) : .strange
  }

  /// Words for what is yet to be done.
  private static let ahead = [
    " nhiem vu ", " phuong huong ", " phan dau ", " ke hoach ", " du kien ", " giai phap ",
  ]
  /// Words for what was done.
  private static let results = [" ket qua ", " thuc hien ", " bao cao ", " cung ky "]
}
