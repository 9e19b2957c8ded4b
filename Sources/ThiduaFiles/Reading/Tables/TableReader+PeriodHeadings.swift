import ThiduaCore

// Rows inside of a table that say of when the rows below them are, and nothing else: `QUÝ I`, `KẾT QUẢ QUÝ I`,
// `NHIỆM VỤ QUÝ III`.
extension TableReader {
  /// Looks whether a row without figures says of when the rows below it are.
  func rememberPeriodHeading(_ cells: [String], line: Int) {
    guard traits.hasActuals, layout.period == nil, secondTable == nil, !isBelowSignature,
      let place = RowShape.titlePlace(in: cells), !cells[place].hasPrefix("(*")
    else { return }
    let mark = RowShape.numeralKind(of: cells)
    let isOfGroup = isOfGroup(cells[place])
    if isOfGroup || isOfVillage(cells[place]) {
      isStrangeSaid = false
      isStrangeOfBullets = isOfGroup
      asksRowsAbove = true
      (strangeHeading, strangeMark, strangeCause) = (
        TitleFacts.Place(text: cells[place], line: line, column: place + 1), mark, .rowsOfVillage
      )
      return
    }
    guard let time = headingTime(of: cells, at: place) else {
      // The next section of the same rank.
      let isNext = mark != nil && mark == strangeMark
      if strangeHeading != nil, isNext || endsVillages(cells[place]) { strangeHeading = nil }
      return
    }
    asksRowsAbove = true
    isStrangeSaid = false
    isStrangeOfBullets = false
    guard !isStrange(time) else {
      strangeHeading = TitleFacts.Place(text: cells[place], line: line, column: place + 1)
      (strangeMark, strangeCause) = (mark, .rowsOfOtherTime)
      return
    }
    strangeHeading = nil
    guard traits.needsRowPeriod else { return }
    switch time {
    case .period(let period): headingPeriod = period
    case .own: headingPeriod = nil
    case .sum(let period):
      if !values.contains(where: { $0.kind == .cumulative }) { headingPeriod = period }
    case .cumulative, .strange: break
    }
  }

  /// Whether rows below a heading are not what the table's columns hold.
  func isStrange(_ time: HeadingTime) -> Bool {
    switch time {
    case .own: false
    // Columns that say another time are not those of the heading.
    case .period(let period):
      !traits.needsRowPeriod
        && !values.contains { $0.period.map { $0.sharesMonths(with: period) } ?? false }
    case .cumulative: !isCumulated
    case .sum(let period): !isCumulated && ownLastMonth.map { $0 < period.lastMonth } ?? false
    case .strange: true
    }
  }

  /// What the text of a row says of when the rows below it are, of which it is the only one or stands behind a numeral.
  func headingTime(of cells: [String], at place: Int) -> HeadingTime? {
    let first = cells.first { !$0.isEmpty } ?? ""
    return HeadingTime(
      RowShape.withoutNumeral(cells[place]), year: year, lastMonth: ownLastMonth,
      isBullet: RowShape.beginsWithBullet(first))
  }

  /// Whether the table's figures, or some of them, count from the beginning of the year anyway.
  var isCumulated: Bool {
    values.contains { $0.kind == .cumulative } || layout.statedPeriod?.isCumulative ?? false
  }

  /// Rejects a row with figures below a heading of another time, which is said at the heading.
  func rejectBelowStrangeHeading() {
    reject()
    noteBelow = nil
    guard let place = strangeHeading, !isStrangeSaid else { return }
    isStrangeSaid = true
    report(strangeCause, at: place)
  }

  /// Whether a heading is that of the whole unit, below those of its villages: `TOÀN XÃ`, `CHUNG TOÀN XÃ`.
  private func endsVillages(_ heading: String) -> Bool {
    guard strangeCause == .rowsOfVillage else { return false }
    let name = RowShape.withoutNumeral(heading)
    return RowShape.isTotal(name) || FoldedText.words(of: name).contains("toàn")
      || index.units.exactMatch(name) != nil
  }

  /// Whether a heading is that of a part of the one unit whose figures stand above: `THÔN 1`.
  private func isOfVillage(_ heading: String) -> Bool {
    guard unitColumns.isEmpty, traits.needsRowUnit else { return false }
    let name = RowShape.withoutNumeral(heading)
    return index.units.isOtherVillage(name)
      || UnitDirectory.isNamedVillage(name) && !index.isInCatalogue(name)
  }

  /// Whether a heading says that the rows with bullets below it are of some of the people: `Đối với đồng bào dân tộc thiểu
  /// số:`.
  private func isOfGroup(_ heading: String) -> Bool {
    let name = RowShape.withoutNumeral(heading)
    return UnitDirectory.isGroup(name) && !index.isInCatalogue(name)
  }

  /// Lets a row without a bullet end what stands below such a heading.
  func endGroup(before record: borrowing some TableRow & ~Copyable) {
    guard isStrangeOfBullets, strangeHeading != nil else { return }
    for column in [layout.number].compactMap(\.self) + layout.labelColumns {
      let cell = text(record, column)
      guard !cell.isEmpty else { continue }
      if !RowShape.beginsWithBullet(cell) { strangeHeading = nil }
      return
    }
  }

  /// The month with which the table's own period ends, or that of the last heading with a period.
  var ownLastMonth: Int? {
    [layout.statedPeriod ?? path.period, headingPeriod].lazy.compactMap(\.self)
      .first { $0.slot != Period.wholeYear }?.lastMonth
  }
}
