import ThiduaCore

// When the figures of a row are of.
extension TableReader {
  /// The period of a row: its cell's, else the row's above, else the title's, the sheet's, the
  /// file's, the folder's; a title's bare year comes last.
  ///
  /// Nothing where none is known.
  func period(
    _ record: borrowing some TableRow & ~Copyable
  ) -> Result<Period, Silence>? {
    if let column = layout.period, column.column < record.fieldCount {
      if case .period(let last) = periodAbove, record.shown(column.column) == nil,
        record.withField(column.column, { Self.equal($0, periodBytes) })
      {
        return .success(last)
      }
      let name = shownText(record, column.column)
      if !name.isEmpty {
        let found = ofYear(
          PeriodText.period(name, defaultYear: year, hint: column.hint)
            ?? PeriodText.period(text(record, column.column), defaultYear: year, hint: column.hint),
          named: name)
        let settled = settle(found, record, column: column.column + 1, value: name)
        // A cell that is wrong is said for each of its rows.
        guard case .success(let own) = settled else {
          periodAbove = .wrong(found, text: name)
          asksRowsAbove = true
          return settled
        }
        periodAbove = .period(own)
        periodBytes = record.withField(column.column) { bytes in bytes.indices.map { bytes[$0] } }
        return settled
      }
      switch periodAbove {
      case .period(let last): return .success(last)
      case .wrong(let found, let text):
        return settle(found, record, column: column.column + 1, value: text)
      case .none: break
      }
    }
    if let headingPeriod { return .success(headingPeriod) }
    if layout.period != nil { asksRowsAbove = true }
    if let filePeriod { return filePeriod }
    let unclear = closesInNamedPeriod ? nil : layout.unclearTitle
    if unclear != nil || layout.hasUnclearSheet {
      if let unclear {
        report(unclear.cause, at: unclear.place)
      } else {
        report(.severalPeriods, record, column: 0, value: sheet)
      }
      asksRowsAbove = true
      filePeriod = .failure(Silence())
      return filePeriod
    }
    guard let found = periodOfFile else { return nil }
    let settled = settle(found, record, column: 0, value: found.description)
    if case .failure = settled { asksRowsAbove = true }
    if case .success(let stated) = settled { lookForOtherName(than: stated) }
    filePeriod = settled
    return settled
  }

  /// Tells of columns of results that all are of other months than those which the title names, or else the sheet or the
  /// path: of a form of an earlier quarter, say.
  func tellColumnsOfOtherTime() {
    guard layout.period == nil, let stated = layout.statedPeriod ?? path.period,
      stated.year == year, stated.slot != Period.wholeYear
    else { return }
    let reached = layout.values.filter { !$0.kind.isTarget }
    guard let first = reached.first, reached.allSatisfy({ $0.period != nil }),
      !reached.contains(where: { $0.period.map(stated.sharesMonths) ?? true })
    else { return }
    let name = layout.columnNames[first.number] ?? ""
    reading.findings.append(
      Finding(.columnOfOtherTime(stated: stated)).at(
        file: reading.path, sheet: sheet, line: layout.headerLine, column: first.number,
        value: name))
  }

  /// Whether a row adds up those of several periods above it: `Cộng` below `Quý I`, `Quý II`.
  func isSumOfPeriods(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard let column = layout.period, column.column < record.fieldCount,
      !record.withField(column.column, { Self.equal($0, periodBytes) })
    else { return false }
    let name = text(record, column.column)
    guard !name.isEmpty, RowShape.isTotal(name) else { return false }
    report(.totalRow(ofUnits: false), record, column: column.column + 1, value: name)
    return true
  }

  /// A period in a row, which is of the year before where the title or the path says so and the row does not
  /// say otherwise.
  private func ofYear(_ period: Period?, named name: String) -> Period? {
    guard traits.mustRowsSayYear, let period, period.year == year else { return period }
    let words = PeriodText.words(of: name)
    let saysYear = words.contains(String(year)) || words.contains(String(year % 100))
    return saysYear ? period : Period(year: year - 1, slot: period.slot)
  }

  /// The period of the title, the sheet or the path.
  ///
  /// A title without a year is of the year that stands beside the period in the sheet's name, or the
  /// path: `Quý II-2025` over `BÁO CÁO QUÝ II`.
  private var periodOfFile: Period? {
    guard let stated = layout.statedPeriod else { return periodBesideTitle }
    guard !layout.title.times.saysYear, stated.year == year,
      let other = layout.sheet?.period ?? path.period, other.slot == stated.slot
    else { return stated }
    return Period(year: other.year, slot: stated.slot)
  }

  /// Says where the sheet, or else the path, names another period than the title, or another year.
  private func lookForOtherName(than stated: Period) {
    guard layout.title.times.period != nil || layout.title.times.until != nil,
      let place = layout.title.times.periodPlace
    else { return }
    let differs = { (other: Period) in
      stated.year != other.year || stated.lastMonth < other.firstMonth
        || other.lastMonth < stated.firstMonth
    }
    let isOtherSheet =
      layout.sheet?.period.map(differs) ?? layout.sheet?.sheetYear.map { $0 != year } ?? false
    if isOtherSheet {
      asksRowsAbove = true
      report(.pathDiffers(name: sheet, isSheet: true), at: place)
    } else if layout.sheet?.period == nil, let other = path.period, differs(other),
      other.slot != Period.wholeYear || other.year == stated.year
    {
      asksRowsAbove = true
      report(.pathDiffers(name: other.description, isSheet: false), at: place)
    }
  }

  /// The period of the path, else the title's bare year; no year where something names a part of it
  /// that is no period.
  private var periodBesideTitle: Period? {
    let isUnclear = layout.hasUnclearPeriod || path.hasUnclearPeriod
    // Reviews of the year come in the last quarter, and lie in its folder.
    if let year = layout.title.times.bareYear, layout.title.times.reviewsYear,
      path.period?.lastMonth == 12,
      !layout.values.contains(where: { $0.kind == .cumulative })
    {
      return year
    }
    let found = path.period ?? layout.title.times.bareYear
    return isUnclear && found?.slot == Period.wholeYear ? nil : found
  }

  /// Rejects a row of a table that does not count, which is said once.
  func rejectRefused(_ record: borrowing some TableRow & ~Copyable) {
    reject()
    guard !isRefusalSaid else { return }
    isRefusalSaid = true
    asksRowsAbove = true
    switch layout.standing {
    case .refused(let cause, let place?): report(cause, at: place)
    case .refused(let cause, nil): report(cause, record, column: 0, value: sheet)
    case .counts, .countsUnlessPathSays:
      report(.periodOutsideYear(year: year), record, column: 0, value: reading.path)
    }
  }

  private func settle(
    _ period: Period?, _ record: borrowing some TableRow & ~Copyable, column: Int, value: String
  ) -> Result<Period, Silence> {
    guard let period else {
      report(.badPeriod, record, column: column, value: value)
      return .failure(Silence())
    }
    guard period.year == year else {
      report(.periodOutsideYear(year: year), record, column: column, value: value)
      return .failure(Silence())
    }
    return .success(period)
  }

  /// Whether the title gives no time but a closing day, which lies in the period by which sheet or path are
  /// named: administrative reports close before the month's end.
  private var closesInNamedPeriod: Bool {
    guard let month = layout.title.times.closingMonth, layout.title.times.otherTime != nil,
      let named = layout.sheet?.period ?? path.period
    else { return false }
    return (named.firstMonth...named.lastMonth).contains(month)
  }
}
