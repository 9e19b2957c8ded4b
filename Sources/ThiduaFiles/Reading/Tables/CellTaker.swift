import SheetReading
import ThiduaCore

/// Reads the figures of a table's rows, and notes them or what is wrong with them.
///
/// One serves all rows of a table: what they share is handed over once and not for every row.
final class CellTaker {
  private let index: CampaignIndex
  private let sheet: String
  /// The row at hand.
  var row = 0
  var line = 0
  /// The measure that the row or the title names, where it is not the indicator's own.
  var typedMeasure: Measure?
  /// Whether the row, the column or the title names a measure in words.
  var isMeasureWritten = false
  var indicator = 0
  /// The unit whose figures are read next.
  var unit = -1
  private let indicatorCount: Int
  /// The period that a finding named last, and its name.
  private var namedSlot = Cell.noSlot
  private var slotName = ""
  /// The unit that a finding named last, and its code.
  private var namedUnit = -1
  private var unitCode = ""
  /// The indicators' codes, apart from those of the campaign, which all cores hold at a time.
  private lazy var indicatorCodes = index.campaign.indicators.map(\.code)
  private var pair: Int { unit * indicatorCount + indicator }
  private var context: NumberContext {
    var context = index.contexts[indicator]
    context.typedMeasure = typedMeasure
    return context
  }

  init(_ index: CampaignIndex, sheet: String) {
    self.index = index
    self.sheet = sheet
    indicatorCount = index.campaign.indicators.count
  }

  /// Where a cell stands and what it is for.
  struct Place {
    var column: Int
    var position: Int
    var slot: UInt8
    var flags: Cell.Flags
    var isTarget: Bool

    /// The place of a column's cell; `position` is that in `FileReading.columns`.
    init(column: ValueColumn, position: Int, slot: UInt8, isInReport: Bool) {
      self.column = column.number
      self.position = position
      self.slot = slot
      flags = isInReport ? .isInReport : []
      isTarget = column.kind.isTarget
    }

    /// Whether a finding names the period.
    var hasPeriod: Bool { slot != Cell.noSlot && !isTarget }
  }

  /// Reads one cell into the reading; `shown` is how a number is shown, where that says more.
  func take(
    _ bytes: Span<UInt8>, kind: CellKind, shown: ShownNumber?, _ place: Place,
    into reading: inout FileReading
  ) {
    switch kind {
    case .text, .blank:
      if typedMeasure == nil, let number = PlainNumber(bytes),
        index.plainBounds[indicator].admit(number)
      {
        addPlain(number, place, &reading)
      } else if place.isTarget {
        takeTarget(bytes, place, &reading)
      } else {
        takeActual(bytes, place, &reading)
      }
    case .number, .percent, .boolean:
      if let shown { return takeShown(shown, bytes, place, &reading) }
      takeStored(
        StoredNumber(bytes, isPercent: kind == .percent, isBoolean: kind == .boolean), bytes, kind,
        place, &reading)
    case .date:
      let text = Self.text(bytes)
      let possible =
        DateDamage.storedNumber(text)
        ?? DateDamage.possibleFigure(
          text, isTarget: place.isTarget, isCountable: context.measure.isCountable)
      fail(.dateLikeCell(possible: possible ?? ""), bytes, place, &reading)
    case .error: fail(.badNumber(reason: ""), bytes, place, &reading)
    case .uncalculated: fail(.uncalculatedFormula, bytes, place, &reading)
    }
  }

  /// Takes a number as it is shown: in thousands or millions, or with a measure beside it.
  private func takeShown(
    _ shown: ShownNumber, _ bytes: Span<UInt8>, _ place: Place, _ reading: inout FileReading
  ) {
    let stored = StoredNumber(bytes, isPercent: false, isBoolean: false)
    let context = context
    guard let value = stored.value else {
      takeStored(stored, bytes, .number, place, &reading)
      return
    }
    let meant = ShownFigure(shown) { context.knows($0) }
    let rowMeasure = typedMeasure
    defer { typedMeasure = rowMeasure }
    if let currency = meant.measure, meant.isCurrency, meant.scaled == nil,
      isMeasureWritten || currency.powerOfTen(to: context.measure) == nil
    {
      takeStored(stored, value, besides: currency, bytes, place, &reading)
      return
    }
    typedMeasure = meant.measure ?? typedMeasure
    guard let scaled = meant.scaled else {
      takeStored(stored, bytes, .number, place, &reading)
      return
    }
    let isTaken = takeStored(StoredNumber(scaled), bytes, .number, place, &reading)
    guard isTaken, meant.measure == nil else { return }
    report(
      .ambiguousNumber(read: scaled.description, other: value.description, .format), bytes, place,
      &reading)
  }

  /// Takes a number whose measure is written in words, which go before the sign of a currency that a
  /// format brings along; where they differ, both readings are told.
  private func takeStored(
    _ stored: StoredNumber, _ value: Quantity, besides currency: Measure, _ bytes: Span<UInt8>,
    _ place: Place, _ reading: inout FileReading
  ) {
    let own = context.measure
    guard takeStored(stored, bytes, .number, place, &reading), typedMeasure ?? own != currency,
      let power = currency.powerOfTen(to: own), let other = value.scaled(byPowerOfTen: power)
    else { return }
    report(
      .ambiguousNumber(read: value.description, other: other.description, .format), bytes, place,
      &reading)
  }

  /// Takes what a workbook holds as a number: it needs no reading rule; returns whether it counts.
  @discardableResult
  private func takeStored(
    _ stored: StoredNumber, _ bytes: Span<UInt8>, _ kind: CellKind, _ place: Place,
    _ reading: inout FileReading
  ) -> Bool {
    switch NumberReader.readStored(stored, context) {
    case .missing, .ambiguous: return false
    case .value(let value, let notes):
      add(value, typed: bytes, notes: notes, place, &reading)
      reportFraction(value, kind, bytes, place, &reading)
      return true
    case .fault(let fault):
      fail(cause(of: fault), bytes, place, &reading)
      return false
    }
  }

  /// `1.234` people in a cell of numbers may be 1234 that a spreadsheet took for a fraction.
  private func reportFraction(
    _ value: Quantity, _ kind: CellKind, _ bytes: Span<UInt8>, _ place: Place,
    _ reading: inout FileReading
  ) {
    guard kind == .number, context.measure.isCountable, !value.isWhole,
      let thousandfold = value.scaled(byPowerOfTen: 3), thousandfold.isWhole
    else { return }
    report(
      .ambiguousNumber(read: value.description, other: thousandfold.description, .scale), bytes,
      place, &reading)
  }

  private func takeActual(_ bytes: Span<UInt8>, _ place: Place, _ reading: inout FileReading) {
    switch NumberReader.readActual(bytes, context) {
    case .missing: break
    case .value(let value, let notes):
      add(value, typed: bytes, notes: notes, place, &reading)
    case .ambiguous(let number):
      addPending(.number(number), number.notes, bytes, place, &reading)
    case .fault(.badNumber) where context.isStatus: fail(.badStatus, bytes, place, &reading)
    case .fault(.badNumber) where Self.saysNone(bytes): fail(.wordForNone, bytes, place, &reading)
    case .fault(let fault):
      fail(cause(of: fault), bytes, place, &reading)
    }
  }

  /// `không`, `không có`, `không phát sinh`.
  private static func saysNone(_ bytes: Span<UInt8>) -> Bool {
    // There may be millions of cells that are no numbers.
    guard bytes.count > 4, bytes[0] | 0x20 == UInt8(ascii: "k") else { return false }
    return FoldedText.words(of: text(bytes)).first == none
  }

  private static let none = FoldedText.words(of: "không").first

  private func takeTarget(_ bytes: Span<UInt8>, _ place: Place, _ reading: inout FileReading) {
    switch TargetReader.read(
      bytes, context: context, indicatorName: index.campaign.indicators[indicator].name)
    {
    case .missing: break
    case .target(let target, let notes):
      if let point = target.pointValue, let value = Quantity(point.decimalText(maxDecimals: 18)) {
        add(value, typed: bytes, notes: notes, place, &reading)
      } else {
        add(target, typed: bytes, notes: notes, place, &reading)
      }
    case .ambiguous(let target):
      addPending(.target(target), target.notes, bytes, place, &reading)
    case .fault(.badTarget(.needsLastYear(let change))):
      take(change, bytes, place, &reading)
    case .fault(let fault):
      fail(cause(of: fault), bytes, place, &reading)
    }
  }

  /// Takes a growth as the figure to be reached; of a part of last year it says nothing.
  private func take(
    _ change: TargetChange, _ bytes: Span<UInt8>, _ place: Place, _ reading: inout FileReading
  ) {
    guard let base = index.lastYear?.base(unit: unit, indicator: indicator),
      let target = change.target(from: base.value, isShare: context.measure.isPercent)
    else { return fail(.needsLastYear, bytes, place, &reading) }
    guard base.extent != .part else {
      return fail(.partOfLastYear(year: base.year, months: base.months), bytes, place, &reading)
    }
    add(target, typed: bytes, notes: [], place, &reading)
    guard base.extent == .withGaps || base.isEstimate else { return }
    report(
      .unsureLastYear(
        value: base.value.decimalText(), year: base.year, months: base.months,
        isEstimate: base.isEstimate), bytes, place, &reading)
  }

  // MARK: Cells that count

  private func addPlain(_ number: PlainNumber, _ place: Place, _ reading: inout FileReading) {
    reading.cells.append(
      Cell(
        pair: pair, row: row, slot: place.slot, column: place.position, value: number.value,
        flags: place.flags.union(number.flags)))
  }

  private func add(
    _ value: Quantity, typed bytes: Span<UInt8>, notes: NumberNotes, _ place: Place,
    _ reading: inout FileReading
  ) {
    var flags = place.flags
    if let plain = PlainNumber(asTyped: bytes), plain.value == value {
      flags.formUnion(plain.flags)
    } else {
      flags.insert(.isTypedElsewhere)
    }
    let cell = Cell(
      pair: pair, row: row, slot: place.slot, column: place.position, value: value, flags: flags)
    append(cell, bytes, &reading)
    if !notes.isEmpty { report(notes, reads: value.description, bytes, place, &reading) }
  }

  private func add(
    _ target: Interval, typed bytes: Span<UInt8>, notes: NumberNotes, _ place: Place,
    _ reading: inout FileReading
  ) {
    let cell = Cell(
      pair: pair, row: row, slot: place.slot, column: place.position,
      index: reading.intervals.count,
      flags: place.flags.union([.isInterval, .isTypedElsewhere]))
    reading.intervals.append(target)
    append(cell, bytes, &reading)
    if !notes.isEmpty { report(notes, reads: target.plainText, bytes, place, &reading) }
  }

  private func addPending(
    _ readings: PendingCell.Readings, _ notes: NumberNotes, _ bytes: Span<UInt8>, _ place: Place,
    _ reading: inout FileReading
  ) {
    let cell = Cell(
      pair: pair, row: row, slot: place.slot, column: place.position,
      index: reading.pending.count, flags: place.flags.union(.isPending))
    reading.pending.append(PendingCell(readings: readings, typed: Self.text(bytes)))
    reading.cells.append(cell)
  }

  private func append(_ cell: Cell, _ bytes: Span<UInt8>, _ reading: inout FileReading) {
    if cell.flags.contains(.isTypedElsewhere) {
      reading.typed[FileReading.typedKey(cell)] = Self.text(bytes)
    }
    reading.cells.append(cell)
  }

  private func report(
    _ notes: NumberNotes, reads value: String, _ bytes: Span<UInt8>, _ place: Place,
    _ reading: inout FileReading
  ) {
    if notes.contains(.mixedSeparators) {
      report(.mixedSeparators(read: value), bytes, place, &reading)
    }
    if notes.contains(.convertedMeasure) {
      let measure = context.measure.text
      report(
        .convertedMeasure(
          from: context.typedMeasure?.text ?? Self.text(bytes), read: value, measure: measure),
        bytes, place, &reading)
    }
    if notes.contains(.outOfRange) {
      report(
        .outOfRange(
          low: context.lowest?.description ?? "-∞", high: context.highest?.description ?? "+∞"),
        bytes, place, &reading)
    }
  }

  // MARK: Cells that do not count

  private func fail(
    _ cause: FindingCause, _ bytes: Span<UInt8>, _ place: Place, _ reading: inout FileReading
  ) {
    reading.marks[row].insert(.isInError)
    let value = Self.text(bytes)
    var cause = cause
    if cause == .badNumber(reason: ""), let word = Self.estimateWord(of: value) {
      cause = .badNumber(reason: " (“\(word)”)")
    }
    // There may be millions of cells that are no numbers; most of them are ASCII.
    if Self.isBeyondASCII(bytes) {
      if value.unicodeScalars.contains("\u{336}") { cause = .struckOut }
      if FoldedText.isLossy(value) { cause = .lossyCell }
    }
    report(cause, value, place, &reading)
  }

  private static func isBeyondASCII(_ bytes: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for place in bytes.indices { all |= bytes[place] }
    return all >= 0x80
  }

  /// The word with which somebody says that a number is an estimate, where it stands first.
  private static func estimateWord(of value: String) -> Substring? {
    guard let first = value.utf8.first, [0xC6, 0x55, 0x75].contains(first) else { return nil }
    let word = value.prefix { $0.isLetter }
    return FindingCause.isEstimate(String(word)) ? word : nil
  }

  private func cause(of fault: NumberFault) -> FindingCause {
    switch fault {
    case .badNumber(let reason): .badNumber(reason: reason.words)
    case .wrongMeasure: .wrongMeasure(expected: context.measure.text)
    case .dateLike(let possible): .dateLikeCell(possible: possible ?? "")
    case .negative: .negativeValue
    }
  }

  private func cause(of fault: TargetFault) -> FindingCause {
    switch fault {
    case .badTarget(.needsLastYear): .needsLastYear
    case .badTarget: .badTarget(reason: "")
    case .wrongMeasure: .wrongMeasure(expected: context.measure.text)
    case .dateLike(let possible): .dateLikeCell(possible: possible ?? "")
    case .negative: .negativeValue
    }
  }

  private func report(
    _ cause: FindingCause, _ bytes: Span<UInt8>, _ place: Place, _ reading: inout FileReading
  ) {
    report(cause, Self.text(bytes), place, &reading)
  }

  private func report(
    _ cause: FindingCause, _ value: String, _ place: Place, _ reading: inout FileReading
  ) {
    reading.findings.append(
      Finding(
        cause, file: reading.path, sheet: sheet, line: line, column: place.column,
        unit: codeOfUnit(), indicator: indicatorCodes[indicator],
        period: place.hasPeriod ? periodName(ofSlot: place.slot) : "", value: value))
  }

  private func codeOfUnit() -> String {
    if namedUnit != unit {
      namedUnit = unit
      unitCode = index.campaign.units[unit].code
    }
    return unitCode
  }

  private func periodName(ofSlot slot: UInt8) -> String {
    if namedSlot != slot {
      namedSlot = slot
      slotName = Period(year: index.campaign.settings.year, slot: slot).description
    }
    return slotName
  }

  /// The text as typed, at most 200 characters of it.
  private static func text(_ bytes: Span<UInt8>) -> String {
    let whole = FoldedText.cleaned(bytes.count > 4096 ? bytes.extracting(0..<4096) : bytes)
    return whole.utf8.count > 200 && whole.count > 200 ? String(whole.prefix(199)) + "…" : whole
  }
}

extension BadNumber {
  /// More about the reason, to follow the message; the same in both languages.
  fileprivate var words: String {
    if case .unknownWord(let word) = self { return " (“\(word)”)" }
    return ""
  }
}
