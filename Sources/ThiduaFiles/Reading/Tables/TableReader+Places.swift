import SheetReading
import ThiduaCore

// Whose figures a row holds, of what and when.
extension TableReader {
  // MARK: Indicator

  /// The indicator of a row: by its code, or by the place of its label.
  func indicator(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) -> Int? {
    switch placement {
    case nil: return indicator(record)
    case .indicator(let indicator, _)?: return indicator
    case .heading?, .some(.none): return nil
    }
  }

  /// The indicator of a row's code; the next one of the catalogue is tried first.
  private func indicator(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    guard let column = layout.indicator, column < record.fieldCount else { return nil }
    if let shown = record.shown(column), let found = index.indicator(FoldedText.cleaned(shown.text))
    {
      return code(shown: found, in: column, record)
    }
    guard let coded = indicator(byCodeIn: column, record) else { return nil }
    guard !index.twins[coded].isEmpty, let label = layout.label,
      sheet.isEmpty || record.kind(column) == .number
    else { return coded }
    guard let other = index.twin(of: coded, labelled: text(record, label)), other != coded else {
      return coded
    }
    expected = other + 1
    if hasValue(record) {
      report(
        .repairedCode(code: index.campaign.indicators[other].code), record, column: column + 1,
        value: text(record, column), indicator: other)
    }
    return other
  }

  private func indicator(
    byCodeIn column: Int, _ record: borrowing some TableRow & ~Copyable
  ) -> Int? {
    let codes = index.codeBytes
    let guess = expected < codes.count ? expected : 0
    let isExpected = record.withField(column) { bytes in Self.equal(bytes, codes[guess]) }
    if isExpected {
      expected = guess + 1
      if !unitColumns.isEmpty { noteCode(guess, record) }
      return guess
    }
    let code = text(record, column)
    guard !code.isEmpty else { return indicatorAbove(record) }
    let found = index.indicator(code) ?? damaged(code, record, column)
    noteCode(found, record)
    if let found { expected = found + 1 }
    return found
  }

  /// The indicator of a number that is shown as a code; where what is stored is the code of another one,
  /// the label decides.
  private func code(
    shown: Int, in column: Int, _ record: borrowing some TableRow & ~Copyable
  ) -> Int {
    var found = shown
    if let stored = index.indicator(text(record, column)), stored != shown,
      let label = layout.label,
      index.twin(of: stored, labelled: text(record, label)) == stored
    {
      found = stored
    }
    expected = found + 1
    noteCode(found, record)
    return found
  }

  /// Notes a code for the rows below that it may have been merged with: those of other units, if its own
  /// names one.
  private func noteCode(_ found: Int?, _ record: borrowing some TableRow & ~Copyable) {
    let hasUnit = unitColumns.contains { column in
      column < record.fieldCount && record.withField(column) { !$0.isEmpty }
    }
    codeAbove = hasUnit ? found : nil
  }

  /// The indicator above a unit's row with neither code nor label, whose cell was merged with its own.
  private func indicatorAbove(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    guard namesUnit(record), layout.label.map({ text(record, $0).isEmpty }) ?? true else {
      return nil
    }
    asksRowsAbove = true
    guard let found = codeAbove else { return nil }
    report(
      .likelyIndicator(indicator: index.title(of: found)), record,
      column: (layout.indicator ?? 0) + 1, indicator: found)
    return found
  }

  /// The indicator of a code that lost zeros, which is said where the row has a figure.
  private func damaged(
    _ typed: String, _ record: borrowing some TableRow & ~Copyable, _ column: Int
  ) -> Int? {
    guard let found = index.indicator(withDamagedCode: typed) else { return nil }
    if hasValue(record) {
      let code = index.campaign.indicators[found].code
      report(.repairedCode(code: code), record, column: column + 1, value: typed, indicator: found)
    }
    return found
  }

  static func equal(_ bytes: Span<UInt8>, _ other: [UInt8]) -> Bool {
    guard bytes.count == other.count else { return false }
    for place in bytes.indices where bytes[place] != other[place] { return false }
    return true
  }

  // MARK: Unit

  /// The unit of a row: its cell's, else the row's above, else the title's, the sheet's, the
  /// file's, the folder's.
  func unit(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    for column in unitColumns where column < record.fieldCount {
      if let cached = record.withField(column, { unitCache.unit(for: $0) }) {
        lastUnit = cached
        hasUnitAbove = true
        isTotalAbove = false
        headingAbove = nil
        return cached
      }
      let name = text(record, column)
      guard !name.isEmpty else { continue }
      hasUnitAbove = true
      headingAbove = nil
      lastUnit = unit(named: name, record, column: column)
      isTotalAbove = isTotal
      return lastUnit
    }
    if !unitColumns.isEmpty, isTotalRow(record) {
      (hasUnitAbove, lastUnit, isTotalAbove) = (true, nil, true)
      return nil
    }
    if hasUnitAbove {
      if isTotalAbove {
        reportTotal(record, column: unitColumns.first ?? 0, value: "")
        return nil
      }
      if let heading = headingAbove {
        reading.findings.append(heading)
        headingAbove = nil
      } else if lastUnit == nil {
        report(.noUnit, record, column: (unitColumns.first ?? -1) + 1)
      }
      return lastUnit
    }
    asksRowsAbove = true
    let settled = fileUnit ?? unitOfFile(record)
    fileUnit = settled
    return try? settled.get()
  }

  private func unit(
    named name: String, _ record: borrowing some TableRow & ~Copyable, column: Int
  ) -> Int? {
    switch index.units.match(name) {
    case .unit(let unit):
      record.withField(column) { unitCache.remember($0, unit) }
      return unit
    case .ambiguous(let codes):
      report(
        .ambiguousUnit(candidates: codes.joined(separator: ", ")), record, column: column + 1,
        value: name)
    case .unknown(let suggestion):
      if let unit = index.units.unit(withDamagedCode: name) {
        let code = index.campaign.units[unit].code
        report(.repairedCode(code: code), record, column: column + 1, value: name, unit: unit)
        return unit
      }
      if namesSum(name) {
        reportTotal(record, column: column, value: name)
        return nil
      }
      report(
        FoldedText.isLossy(name) ? .lossyCell : .unknownUnit(suggestion: suggestion), record,
        column: column + 1, value: name)
    }
    return nil
  }

  /// The unit that the title names, else the sheet, else the path, else the letterhead; a failure is
  /// said once.
  private func unitOfFile(
    _ record: borrowing some TableRow & ~Copyable
  ) -> Result<Int, Silence> {
    if let place = layout.title.unit {
      let match = index.units.match(place.text)
      if case .unit(let named) = match,
        case .unit(let other)? = layout.sheet?.unit ?? path.unit, named != other
      {
        let isSheet = layout.sheet?.unit != nil
        report(
          .pathDiffers(
            name: isSheet ? sheet : index.campaign.units[other].name, isSheet: isSheet), at: place,
          unit: named)
      }
      return settle(match, line: place.line, column: place.column, value: place.text)
    }
    if let match = layout.sheet?.unit { return settle(match, line: 0, column: 0, value: sheet) }
    guard let match = path.unit else {
      if let letterhead = layout.title.letterhead { return .success(letterhead.unit) }
      report(.noUnit, record, column: 0)
      return .failure(Silence())
    }
    if let letterhead = layout.title.letterhead, case .unit(let named) = match,
      named != letterhead.unit
    {
      report(
        .letterheadDiffers(path: index.campaign.units[named].name), at: letterhead.place,
        unit: named)
    }
    return settle(match, line: 0, column: 0, value: reading.path)
  }

  private func settle(
    _ match: UnitDirectory.Match, line: Int, column: Int, value: String
  ) -> Result<Int, Silence> {
    if case .unit(let unit) = match { return .success(unit) }
    guard let cause = cause(of: match) else { return .failure(Silence()) }
    reading.findings.append(
      Finding(cause).at(
        file: reading.path, sheet: sheet, line: line, column: column, value: value))
    return .failure(Silence())
  }

  /// Why a text names no unit.
  func cause(of match: UnitDirectory.Match) -> FindingCause? {
    switch match {
    case .unit: nil
    case .ambiguous(let codes): .ambiguousUnit(candidates: codes.joined(separator: ", "))
    case .unknown(let suggestion): .unknownUnit(suggestion: suggestion)
    }
  }

  // MARK: Period

  /// The period of a row: its cell's, else the row's above, else the title's, the sheet's, the
  /// file's, the folder's; a title's bare year comes last.
  ///
  /// Nothing where none is known.
  func period(
    _ record: borrowing some TableRow & ~Copyable
  ) -> Result<Period, Silence>? {
    if let column = layout.period, column.column < record.fieldCount {
      if let last = lastPeriod, record.shown(column.column) == nil,
        record.withField(column.column, { Self.equal($0, periodBytes) })
      {
        return last
      }
      let name = shownText(record, column.column)
      if !name.isEmpty {
        let found =
          PeriodText.period(name, defaultYear: year, hint: column.hint)
          ?? PeriodText.period(text(record, column.column), defaultYear: year, hint: column.hint)
        let settled = settle(found, record, column: column.column + 1, value: name)
        // A cell that is wrong is said for each of its rows.
        if case .failure = settled {
          lastPeriod = nil
          badPeriodAbove = (found, name)
          asksRowsAbove = true
          return settled
        }
        lastPeriod = settled
        badPeriodAbove = nil
        periodBytes = record.withField(column.column) { bytes in bytes.indices.map { bytes[$0] } }
        return settled
      }
      if let bad = badPeriodAbove {
        return settle(bad.period, record, column: column.column + 1, value: bad.text)
      }
      if let last = lastPeriod { return last }
    }
    if layout.period != nil { asksRowsAbove = true }
    if let filePeriod { return filePeriod }
    guard let found = periodOfFile else { return nil }
    let settled = settle(found, record, column: 0, value: found.description)
    if case .failure = settled { asksRowsAbove = true }
    if case .success(let stated) = settled { lookForOtherName(than: stated) }
    filePeriod = settled
    return settled
  }

  /// The period of the title, the sheet or the path.
  ///
  /// A title without a year is of the year that stands beside the period in the sheet's name, or the
  /// path: `Quý II-2025` over `BÁO CÁO QUÝ II`.
  private var periodOfFile: Period? {
    guard let stated = layout.statedPeriod else { return periodBesideTitle }
    guard !layout.title.saysYear, stated.year == year,
      let other = layout.sheet?.period ?? path.period, other.slot == stated.slot
    else { return stated }
    return Period(year: other.year, slot: stated.slot)
  }

  /// Says where the sheet, or else the path, names another period than the title, or another year.
  private func lookForOtherName(than stated: Period) {
    guard layout.title.period != nil || layout.title.until != nil,
      let place = layout.title.periodPlace
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
    let found = path.period ?? layout.title.bareYear
    return isUnclear && found?.slot == Period.wholeYear ? nil : found
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
}

/// The unit that the last cell meant, found again by its bytes.
struct UnitCache {
  private var bytes: [UInt8] = []
  private var unit = 0

  func unit(for other: Span<UInt8>) -> Int? {
    guard !bytes.isEmpty, other.count == bytes.count else { return nil }
    for place in other.indices where other[place] != bytes[place] { return nil }
    return unit
  }

  mutating func remember(_ other: Span<UInt8>, _ unit: Int) {
    bytes = other.indices.map { other[$0] }
    self.unit = unit
  }
}
