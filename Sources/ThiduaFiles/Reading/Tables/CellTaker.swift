import SheetReading
import ThiduaCore

/// Reads the figures of a table's rows, and notes them or what is wrong with them.
///
/// One serves all rows of a table.
final class CellTaker {
  let index: CampaignIndex
  let sheet: String
  var names: FindingNames
  /// The measures that places name.
  var measures = MeasureNumbers()
  /// Whether it was said that the table has zeros that are shown as dashes, or not at all.
  var isHiddenZeroSaid = false
  private let indicatorCount: Int
  /// The contexts that were asked for, apart from those of the campaign, which all cores hold at a time.
  private var contexts: [NumberContext?] = []

  init(_ index: CampaignIndex, sheet: String) {
    self.index = index
    self.sheet = sheet
    names = FindingNames(index.campaign)
    indicatorCount = index.campaign.indicators.count
  }

  /// Reads one cell into the reading; `shown` is how a number is shown, where that says more.
  func take(
    _ bytes: Span<UInt8>, kind: CellKind, shown: ShownNumber?, _ place: FigurePlace,
    into reading: inout FileReading
  ) {
    switch kind {
    case .text, .blank:
      if place.typedMeasure == nil, let number = PlainNumber(bytes),
        index.plainBounds[place.indicator].admit(number)
      {
        addPlain(number, place, &reading)
      } else if place.isTarget {
        takeTarget(bytes, place, &reading)
      } else {
        takeActual(bytes, place, &reading)
      }
    case .number, .percent, .boolean:
      if isUnclearStatus(bytes, place) { return fail(.unclearStatus, bytes, place, &reading) }
      if let shown { return takeShown(shown, bytes, place, &reading) }
      takeStored(
        StoredNumber(bytes, isPercent: kind == .percent, isBoolean: kind == .boolean), bytes, kind,
        place, &reading)
    case .date:
      let text = Self.text(bytes)
      let possible =
        DateDamage.storedNumber(text)
        ?? DateDamage.possibleFigure(
          text, isTarget: place.isTarget, isCountable: context(at: place).measure.isCountable)
      fail(.dateLikeCell(possible: possible ?? ""), bytes, place, &reading)
    case .error: fail(.badNumber(reason: ""), bytes, place, &reading)
    case .uncalculated: fail(.uncalculatedFormula, bytes, place, &reading)
    }
  }

  /// What is known of a cell before it is read.
  func context(at place: FigurePlace) -> NumberContext {
    guard let typed = place.typedMeasure else { return ownContext(ofIndicator: place.indicator) }
    var context = ownContext(ofIndicator: place.indicator)
    context.typedMeasure = measures[typed]
    return context
  }

  private func ownContext(ofIndicator indicator: Int) -> NumberContext {
    if contexts.isEmpty { contexts = Array(repeating: nil, count: indicatorCount) }
    if let own = contexts[indicator] { return own }
    let context = index.contexts[indicator].copy()
    contexts[indicator] = context
    return context
  }

  /// Takes what a workbook holds as a number: it needs no reading rule; returns whether it counts.
  @discardableResult
  func takeStored(
    _ stored: StoredNumber, _ bytes: Span<UInt8>, _ kind: CellKind, _ place: FigurePlace,
    _ reading: inout FileReading
  ) -> Bool {
    switch NumberReader.readStored(stored, context(at: place)) {
    case .missing, .ambiguous: return false
    case .value(let value, let notes):
      add(value, typed: bytes, notes: notes, place, &reading)
      if kind == .number { reportFraction(value, isTyped: false, bytes, place, &reading) }
      return true
    case .fault(.badNumber) where context(at: place).isStatus:
      fail(.badStatus, bytes, place, &reading)
      return false
    case .fault(let fault):
      fail(cause(of: fault, at: place), bytes, place, &reading)
      return false
    }
  }

  /// `1.234` people in a cell of numbers may be 1234 that a spreadsheet took for a fraction, and `14,95` animals 14,950
  /// that somebody counted in thousands; a typed `1.2345` may be 12,345.
  func reportFraction(
    _ value: Quantity, isTyped: Bool, _ bytes: Span<UInt8>, _ place: FigurePlace,
    _ reading: inout FileReading
  ) {
    guard context(at: place).measure.isCountable, !value.isWhole,
      let whole = value.scaled(byPowerOfTen: isTyped ? max(3, Int(value.scale)) : 3), whole.isWhole
    else { return }
    report(
      .ambiguousNumber(read: value.description, other: whole.description, .scale), bytes, place,
      &reading)
  }

  private func takeActual(_ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading)
  {
    let context = context(at: place)
    if isUnclearStatus(bytes, place) { return fail(.unclearStatus, bytes, place, &reading) }
    switch NumberReader.readActual(bytes, context) {
    case .missing: break
    case .value(let value, let notes):
      add(value, typed: bytes, notes: notes, place, &reading)
      reportFraction(value, isTyped: true, bytes, place, &reading)
    case .ambiguous(let number):
      addPending(.number(number), number.notes, bytes, place, &reading)
    case .fault(.badNumber) where context.isStatus:
      fail(.badStatus, bytes, place, &reading)
    case .fault(.badNumber) where Self.saysNone(bytes): fail(.wordForNone, bytes, place, &reading)
    case .fault(let fault):
      fail(cause(of: fault, at: place), bytes, place, &reading)
    }
  }

  /// `không`, `có` or a number where an indicator says what is not to happen (`Không để xảy ra cháy, nổ`): whether
  /// it was met, or whether it happened.
  private func isUnclearStatus(_ bytes: Span<UInt8>, _ place: FigurePlace) -> Bool {
    guard !place.isTarget, index.isNegativeStatus[place.indicator] else { return false }
    let key = FoldedText.caseKey(Self.text(bytes))
    return ["không", "có"].contains(key) || key.contains(where: \.isNumber) && !key.hasPrefix("đạt")
  }

  /// `không`, `không có`, `không phát sinh`.
  private static func saysNone(_ bytes: Span<UInt8>) -> Bool {
    // There may be millions of cells that are no numbers.
    guard bytes.count > 4, bytes[0] | 0x20 == UInt8(ascii: "k") else { return false }
    return FoldedText.words(of: text(bytes)).first == none
  }

  private static let none = FoldedText.words(of: "không").first

  // MARK: Cells that count

  private func pair(of place: FigurePlace) -> Int {
    place.unit * indicatorCount + place.indicator
  }

  private func addPlain(_ number: PlainNumber, _ place: FigurePlace, _ reading: inout FileReading) {
    reading.cells.append(
      Cell(
        pair: pair(of: place), row: place.row, slot: place.slot, column: place.position,
        value: number.value, flags: place.flags.union(number.flags)))
  }

  func add(
    _ value: Quantity, typed bytes: Span<UInt8>, notes: NumberNotes, _ place: FigurePlace,
    _ reading: inout FileReading
  ) {
    var flags = place.flags
    if let plain = PlainNumber(asTyped: bytes), plain.value == value {
      flags.formUnion(plain.flags)
    } else {
      flags.insert(.isTypedElsewhere)
    }
    let cell = Cell(
      pair: pair(of: place), row: place.row, slot: place.slot, column: place.position, value: value,
      flags: flags)
    append(cell, bytes, &reading)
    tellSign(bytes, place, &reading)
    if !notes.isEmpty { report(notes, reads: value.description, bytes, place, &reading) }
  }

  func add(
    _ target: Interval, typed bytes: Span<UInt8>, notes: NumberNotes, _ place: FigurePlace,
    _ reading: inout FileReading
  ) {
    let cell = Cell(
      pair: pair(of: place), row: place.row, slot: place.slot, column: place.position,
      index: reading.intervals.count, flags: place.flags.union([.isInterval, .isTypedElsewhere]))
    reading.intervals.append(target)
    append(cell, bytes, &reading)
    tellSign(bytes, place, &reading)
    if !notes.isEmpty { report(notes, reads: target.plainText, bytes, place, &reading) }
  }

  func addPending(
    _ readings: PendingCell.Readings, _ notes: NumberNotes, _ bytes: Span<UInt8>,
    _ place: FigurePlace, _ reading: inout FileReading
  ) {
    let cell = Cell(
      pair: pair(of: place), row: place.row, slot: place.slot, column: place.position,
      index: reading.pending.count, flags: place.flags.union(.isPending))
    let typed = Self.text(bytes)
    reading.pending.append(
      PendingCell(
        readings: readings, typed: typed,
        converted: notes.contains(.convertedMeasure)
          ? context(at: place).typedMeasure?.text ?? typed : nil))
    reading.cells.append(cell)
  }

  private func append(_ cell: Cell, _ bytes: Span<UInt8>, _ reading: inout FileReading) {
    if cell.flags.contains(.isTypedElsewhere) {
      reading.typed[FileReading.typedKey(cell)] = Self.text(bytes)
    }
    reading.cells.append(cell)
  }
}
