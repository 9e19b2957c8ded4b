import ThiduaCore

// Rows inside of a table that say of when the rows below them are, and nothing else: `QUÝ I`, `KẾT QUẢ QUÝ I`,
// `NHIỆM VỤ QUÝ III`.
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
      let place = RowShape.titlePlace(in: cells)
    else { return }
    let mark = RowShape.numeralKind(of: cells)
    guard let time = time(of: RowShape.withoutNumeral(cells[place])) else {
      // The next section of the same rank.
      if strangeHeading != nil, mark != nil, mark == strangeMark { strangeHeading = nil }
      return
    }
    asksRowsAbove = true
    isStrangeSaid = false
    switch time {
    case .period(let period): (headingPeriod, strangeHeading) = (period, nil)
    case .strange:
      strangeHeading = TitleFacts.Place(text: cells[place], line: line, column: place + 1)
      strangeMark = mark
    }
  }

  /// Rejects a row with figures below a heading of another time, which is said at the heading.
  func rejectBelowStrangeHeading() {
    reject()
    guard let place = strangeHeading, !isStrangeSaid else { return }
    isStrangeSaid = true
    report(.rowsOfOtherTime, at: place)
  }

  /// What a heading says that holds a period and, before it, what is of it; anything more makes it the name of
  /// something else.
  private func time(of heading: String) -> HeadingTime? {
    let words = PeriodText.words(of: heading)
    guard words.count <= 14 else { return nil }
    let afterResults = words.drop { Self.results.contains($0) }
    let afterAhead = words.drop { Self.ahead.contains($0) }
    let isAhead = afterAhead.count < afterResults.count
    let rest = Array(isAhead ? afterAhead : afterResults)
    let text = rest.joined(separator: " ")
    guard let period = PeriodText.period(text, defaultYear: year) else {
      return isAhead && rest.contains("cuoi") && PeriodText.namesOtherPart(text)
        && ownLastMonth.map { $0 <= 6 } ?? false ? .strange : nil
    }
    if period.year < year { return .strange }
    guard period.year == year, period.slot != Period.wholeYear else { return nil }
    if isAhead {
      return ownLastMonth.map { $0 < period.lastMonth } ?? false ? .strange : nil
    }
    return .period(period)
  }

  /// The month with which the table's own period ends.
  private var ownLastMonth: Int? {
    (layout.statedPeriod ?? path.period).flatMap {
      $0.slot == Period.wholeYear ? nil : $0.lastMonth
    }
  }

  /// Words for what is yet to be done.
  private static let ahead: Set<String> = [
    "nhiem", "vu", "trong", "tam", "phuong", "huong", "phan", "dau", "ke", "hoach", "du", "kien",
    "chi",
    "tieu", "muc", "giai", "phap", "cong", "tac",
  ]
  /// Words for what was done.
  private static let results: Set<String> = [
    "ket", "qua", "thuc", "hien", "bao", "cao", "so", "lieu", "tinh", "hinh", "cung", "ky",
  ]
}
