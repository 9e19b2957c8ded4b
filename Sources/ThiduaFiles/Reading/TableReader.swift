import CSVStreaming
import ThiduaCore

/// Turns the records of one submission into cells and findings.
final class TableReader {
  let index: CampaignIndex
  let layout: TableLayout
  var reading: FileReading
  var delimiter: UInt8 { layout.delimiter }
  let path: PathFacts
  private let year: Int
  private let unitColumns: [Int]
  private var row = 0
  private var isFirst = true
  private var isBelowSignature = false
  private var unitCache = UnitCache()
  private var lastUnit: Int?
  private var hasUnitAbove = false
  private var fileUnit: Result<Int, Silence>?
  private var lastPeriod: Result<Period, Silence>?
  private var filePeriod: Result<Period, Silence>?
  private var periodBytes: [UInt8] = []
  private var expected = 0
  private var measures: [String: Measure] = [:]

  /// Something that was said already.
  struct Silence: Error {}

  init(index: CampaignIndex, layout: TableLayout, reading: FileReading) {
    self.index = index
    self.layout = layout
    self.reading = reading
    year = index.campaign.settings.year
    path = PathFacts(reading.path, units: index.units, year: year)
    unitColumns = [layout.unitCode, layout.unitName].compactMap(\.self)
    self.reading.columns = layout.values
    self.reading.order.commonRevision = path.revision
    for finding in layout.findings {
      var placed = finding
      placed.file = reading.path
      self.reading.findings.append(placed)
    }
  }

  /// The reading, complete.
  func finish() -> FileReading { reading }

  /// Takes one record.
  func take(_ record: borrowing CSVRecord) {
    guard record.line > layout.headerLine else { return }
    guard record.fieldCount > 0 || !record.issues.isEmpty else { return }
    reading.marks.append([])
    reading.lines.append(row: row, line: record.line)
    takeOrder(record)
    takeRow(record)
    row += 1
  }

  private func takeRow(_ record: borrowing CSVRecord) {
    if let cause = Self.damage(record.issues) {
      report(cause, record, column: record.issueField)
      reject()
      return
    }
    if record.issues.contains(.strayQuote) {
      report(
        .strayQuote, record, column: record.issueField, value: text(record, record.issueField - 1))
    }
    if record.fieldCount > layout.width { reportExtraCells(record) }
    if isFirst {
      let cells = texts(record)
      guard cells.contains(where: { !$0.isEmpty }) else { return }
      isFirst = false
      if RowShape.isNumbering(cells), !isKnownData(cells) { return }
    }
    guard hasValue(record) else {
      passOver(record)
      return
    }
    guard let indicator = indicator(record) else {
      takeUnknown(record)
      return
    }
    guard let unit = unit(record) else {
      reject()
      return
    }
    reportBadDate(record)
    takeValues(record, unit: unit, indicator: indicator)
  }

  private func reportBadDate(_ record: borrowing CSVRecord) {
    guard let column = layout.submitted, reading.order.dates.last == 0 else { return }
    let typed = text(record, column)
    if !typed.isEmpty { report(.badDate, record, column: column + 1, value: typed) }
  }

  private static func damage(_ issues: RecordIssues) -> FindingCause? {
    if issues.contains(.tooLong) { return .tooLarge(what: .row) }
    if issues.contains(.unclosedQuote) { return .unclosedQuote }
    if issues.contains(.nulByte) { return .nulByte }
    return nil
  }

  private func reportExtraCells(_ record: borrowing CSVRecord) {
    for column in layout.width..<record.fieldCount {
      let extra = text(record, column)
      guard !extra.isEmpty else { continue }
      report(.extraCells(columns: layout.width), record, column: column + 1, value: extra)
      return
    }
  }

  /// A short row that could be column numbers is data where it begins with a known code.
  private func isKnownData(_ cells: [String]) -> Bool {
    let filled = cells.count { !$0.isEmpty }
    guard filled <= 2, let column = layout.indicator, cells.indices.contains(column) else {
      return false
    }
    return index.indicator(cells[column]) != nil
  }

  // MARK: Rows without a figure

  /// Whether a column of figures holds anything but a sign for "missing".
  private func hasValue(_ record: borrowing CSVRecord) -> Bool {
    for column in layout.values where column.number <= record.fieldCount {
      if record.withField(column.number - 1, { !Self.isMissing($0) }) { return true }
    }
    return false
  }

  /// Blanks, and runs of dashes or dots.
  private static func isMissing(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices {
      switch bytes[place] {
      case 32, 9, 10, 13, 45, 46, 0xE2, 0x80, 0x90...0x95, 0xA6, 0xC2, 0xA0: continue
      default: return false
      }
    }
    return true
  }

  /// A blank row, a section, a row without figures, or where the signatures begin.
  private func passOver(_ record: borrowing CSVRecord) {
    rememberHeadings(record)
    guard !isBelowSignature else { return }
    if indicator(record) == nil, RowShape.isSignature(texts(record)) { isBelowSignature = true }
  }

  /// A row that only names a unit or a period holds for the rows below it.
  private func rememberHeadings(_ record: borrowing CSVRecord) {
    for column in unitColumns where column < record.fieldCount {
      let name = text(record, column)
      if !name.isEmpty, case .unit(let unit)? = index.units.exactMatch(name) {
        lastUnit = unit
        hasUnitAbove = true
      }
    }
    if let column = layout.period, column.column < record.fieldCount {
      let name = text(record, column.column)
      if let period = PeriodText.period(name, defaultYear: year, hint: column.hint),
        period.year == year
      {
        lastPeriod = .success(period)
        periodBytes = []
      }
    }
  }

  /// A row with a figure, but without a known indicator.
  private func takeUnknown(_ record: borrowing CSVRecord) {
    let cells = texts(record)
    let column = layout.indicator ?? 0
    let code = cells.indices.contains(column) ? cells[column] : ""
    if isBelowSignature { return }
    let figures = layout.values.compactMap {
      cells.indices.contains($0.number - 1) ? cells[$0.number - 1] : nil
    }
    let marks = Set("0123456789+-.,<>≥≤".unicodeScalars)
    let hasDigit = figures.contains { $0.unicodeScalars.first.map(marks.contains) ?? false }
    if RowShape.isSignature(cells), !hasDigit || code.isEmpty {
      isBelowSignature = true
      return
    }
    if !hasDigit, RowShape.isSection(cells) { return }
    // The unit is looked at first, as in every row.
    guard unit(record) != nil else {
      reject()
      return
    }
    reject()
    guard !code.isEmpty else {
      report(.noIndicator, record, column: column + 1)
      return
    }
    report(
      code.contains("\u{FFFD}")
        ? .lossyCell : .unknownIndicator(suggestion: index.suggestion(forCode: code)),
      record, column: column + 1, value: code)
  }

  // MARK: Unit, indicator, period

  /// The indicator of a row; the next one of the catalogue is tried first.
  private func indicator(_ record: borrowing CSVRecord) -> Int? {
    guard let column = layout.indicator, column < record.fieldCount else { return nil }
    let codes = index.codeBytes
    let guess = expected < codes.count ? expected : 0
    let isExpected = record.withField(column) { bytes in Self.equal(bytes, codes[guess]) }
    if isExpected {
      expected = guess + 1
      return guess
    }
    let code = text(record, column)
    guard !code.isEmpty, let found = index.indicator(code) else { return nil }
    expected = found + 1
    return found
  }

  private static func equal(_ bytes: Span<UInt8>, _ other: [UInt8]) -> Bool {
    guard bytes.count == other.count else { return false }
    for place in bytes.indices where bytes[place] != other[place] { return false }
    return true
  }

  /// The unit of a row: its cell's, else the row's above, else the title's, the file's, the
  /// folder's.
  private func unit(_ record: borrowing CSVRecord) -> Int? {
    for column in unitColumns where column < record.fieldCount {
      if let cached = record.withField(column, { unitCache.unit(for: $0) }) {
        lastUnit = cached
        hasUnitAbove = true
        return cached
      }
      let name = text(record, column)
      guard !name.isEmpty else { continue }
      hasUnitAbove = true
      switch index.units.match(name) {
      case .unit(let unit):
        record.withField(column) { unitCache.remember($0, unit) }
        lastUnit = unit
      case .ambiguous(let codes):
        lastUnit = nil
        report(
          .ambiguousUnit(candidates: codes.joined(separator: ", ")), record, column: column + 1,
          value: name)
      case .unknown(let suggestion):
        lastUnit = nil
        report(
          name.contains("\u{FFFD}") ? .lossyCell : .unknownUnit(suggestion: suggestion), record,
          column: column + 1, value: name)
      }
      return lastUnit
    }
    if hasUnitAbove {
      if lastUnit == nil { report(.noUnit, record, column: (unitColumns.first ?? -1) + 1) }
      return lastUnit
    }
    let settled = fileUnit ?? unitOfFile(record)
    fileUnit = settled
    return try? settled.get()
  }

  /// The unit that the title names, else the path; a failure is said once.
  private func unitOfFile(_ record: borrowing CSVRecord) -> Result<Int, Silence> {
    if let place = layout.title.unit {
      let match = index.units.match(place.text)
      return settle(match, line: place.line, column: place.column, value: place.text)
    }
    guard let match = path.unit else {
      report(.noUnit, record, column: 0)
      return .failure(Silence())
    }
    return settle(match, line: 0, column: 0, value: reading.path)
  }

  private func settle(
    _ match: UnitDirectory.Match, line: Int, column: Int, value: String
  ) -> Result<Int, Silence> {
    let cause: FindingCause
    switch match {
    case .unit(let unit): return .success(unit)
    case .ambiguous(let codes): cause = .ambiguousUnit(candidates: codes.joined(separator: ", "))
    case .unknown(let suggestion): cause = .unknownUnit(suggestion: suggestion)
    }
    reading.findings.append(
      Finding(cause).at(file: reading.path, line: line, column: column, value: value))
    return .failure(Silence())
  }

  /// The period of a row: its cell's, else the row's above, else the title's, the file's, the
  /// folder's; a title's bare year comes last.
  ///
  /// Nothing where none is known.
  private func period(_ record: borrowing CSVRecord) -> Result<Period, Silence>? {
    if let column = layout.period, column.column < record.fieldCount {
      if let last = lastPeriod, record.withField(column.column, { Self.equal($0, periodBytes) }) {
        return last
      }
      let name = text(record, column.column)
      if !name.isEmpty {
        let settled = settle(
          PeriodText.period(name, defaultYear: year, hint: column.hint), record,
          column: column.column + 1, value: name)
        // A cell that is wrong is said for each of its rows.
        if case .failure = settled {
          lastPeriod = nil
          return settled
        }
        lastPeriod = settled
        periodBytes = record.withField(column.column) { bytes in bytes.indices.map { bytes[$0] } }
        return settled
      }
      if let last = lastPeriod { return last }
    }
    if let filePeriod { return filePeriod }
    guard let found = layout.title.period ?? path.period ?? layout.title.bareYear else {
      return nil
    }
    let settled = settle(found, record, column: 0, value: found.description)
    filePeriod = settled
    return settled
  }

  private func settle(
    _ period: Period?, _ record: borrowing CSVRecord, column: Int, value: String
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

  // MARK: Figures

  private func takeValues(_ record: borrowing CSVRecord, unit: Int, indicator: Int) {
    var context = index.contexts[indicator]
    guard takeMeasure(record, &context, unit: unit, indicator: indicator) else { return }
    let period = rowPeriod(record)
    if case .failure? = period {
      reject()
      return
    }
    let isReport = isReport(record, period: try? period?.get())
    let taker = CellTaker(
      pair: unit * index.campaign.indicators.count + indicator, row: row, context: context,
      unit: index.campaign.units[unit].code, indicator: index.campaign.indicators[indicator])
    for (position, column) in layout.values.enumerated() where column.number <= record.fieldCount {
      var slot = Cell.noSlot
      if column.kind.isTarget {
        if isReport, let known = try? period?.get() { slot = known.slot }
      } else {
        guard let own = column.period ?? (try? period?.get()) else {
          if record.withField(column.number - 1, { !Self.isMissing($0) }) {
            reportNoPeriod(record)
          }
          continue
        }
        slot = own.slot
      }
      record.withField(column.number - 1) { bytes in
        taker.take(
          bytes, column: column, position: position, slot: slot,
          isInReport: isReport && column.kind.isTarget, line: record.line, year: year,
          into: &reading)
      }
    }
  }

  /// The row's period, where anything depends on it: a column of actuals without its own period,
  /// or a column of periods.
  private func rowPeriod(_ record: borrowing CSVRecord) -> Result<Period, Silence>? {
    let isNeeded = layout.values.contains { !$0.kind.isTarget && $0.period == nil }
    return isNeeded || layout.period != nil ? period(record) : nil
  }

  private func reportNoPeriod(_ record: borrowing CSVRecord) {
    reject()
    guard filePeriod == nil else { return }
    report(.noPeriod, record, column: 0)
    filePeriod = .failure(Silence())
  }

  /// A plan inside a report is no registration: a row with an actual, or with a period.
  private func isReport(_ record: borrowing CSVRecord, period: Period?) -> Bool {
    let ownPeriod = lastPeriod.flatMap { try? $0.get() }
    if layout.period != nil, let ownPeriod, ownPeriod.slot != Period.wholeYear { return true }
    guard layout.hasActuals else { return false }
    for column in layout.values where !column.kind.isTarget && column.number <= record.fieldCount {
      if record.withField(column.number - 1, { !Self.isMissing($0) }) { return true }
    }
    return ownPeriod != nil || layout.title.period != nil || path.period != nil
  }

  /// The row's measure, else the title's where it is of the indicator's family.
  ///
  /// Returns false where the row's measure is of another family: the row does not count.
  private func takeMeasure(
    _ record: borrowing CSVRecord, _ context: inout NumberContext, unit: Int, indicator: Int
  ) -> Bool {
    if let column = layout.measure, column < record.fieldCount {
      let typed = text(record, column)
      if !typed.isEmpty, typed != context.measure.text, !context.measure.isEmpty {
        let measure = measure(typed)
        guard measure.powerOfTen(to: context.measure) != nil else {
          reject()
          report(
            .wrongMeasure(expected: context.measure.text), record, column: column + 1,
            value: typed, unit: unit, indicator: indicator)
          return false
        }
        context.typedMeasure = measure
      }
      if !typed.isEmpty { return true }
    }
    if let measure = layout.title.measure, measure.powerOfTen(to: context.measure) != nil {
      context.typedMeasure = measure
    }
    return true
  }

  private func measure(_ text: String) -> Measure {
    if let known = measures[text] { return known }
    let measure = Measure(text)
    if measures.count < 1000 { measures[text] = measure }
    return measure
  }

  // MARK: Editions and dates

  private func takeOrder(_ record: borrowing CSVRecord) {
    if let column = layout.revision {
      let typed = column < record.fieldCount ? text(record, column) : ""
      let digits = typed.filter { $0.isASCII && $0.isNumber }
      reading.order.revisions.append(UInt16(digits).map { max($0, 1) } ?? path.revision)
    }
    if let column = layout.submitted {
      let typed = column < record.fieldCount ? text(record, column) : ""
      let date = CalendarDate(typed, defaultYear: year)
      reading.order.dates.append(date?.ordinal ?? 0)
    }
  }

  // MARK: Helpers

  private func reject() { reading.marks[row].insert(.isInError) }

  private func text(_ record: borrowing CSVRecord, _ column: Int) -> String {
    guard column >= 0, column < record.fieldCount else { return "" }
    return record.withField(column) { FoldedText.cleaned($0) }
  }

  private func texts(_ record: borrowing CSVRecord) -> [String] {
    (0..<min(record.fieldCount, 1024)).map { text(record, $0) }
  }

  private func report(
    _ cause: FindingCause, _ record: borrowing CSVRecord, column: Int, value: String = "",
    unit: Int? = nil, indicator: Int? = nil
  ) {
    reading.findings.append(
      Finding(cause).at(file: reading.path, line: record.line, column: column, value: value)
        .about(
          unit: unit.map { index.campaign.units[$0].code } ?? "",
          indicator: indicator.map { index.campaign.indicators[$0].code } ?? ""))
  }
}

/// The unit that the last cell meant, found again by its bytes.
private struct UnitCache {
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
