import ThiduaCore

// What is said of figures that are wrong or doubtful.
extension CellTaker {
  func fail(
    _ cause: FindingCause, _ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading
  ) {
    reading.marks[place.row].insert(.isInError)
    let value = Self.text(bytes)
    report(Self.cause(cause, of: value, bytes), value, place, &reading)
  }

  /// A cause, or the one that a text as typed gives instead.
  private static func cause(
    _ cause: FindingCause, of value: String, _ bytes: Span<UInt8>
  ) -> FindingCause {
    // There may be millions of cells that are no numbers; most of them are ASCII.
    if isBeyondASCII(bytes) {
      if FoldedText.isLossy(value) { return .lossyCell }
      if value.unicodeScalars.contains("\u{336}") { return .struckOut }
    }
    guard case .badNumber(let reason) = cause, reason.isEmpty, let word = estimateWord(of: value)
    else { return cause }
    return .badNumber(reason: " (“\(word)”)")
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

  func cause(of fault: NumberFault, at place: FigurePlace) -> FindingCause {
    switch fault {
    case .badNumber(.severalNumbers): .severalNumbers
    case .badNumber(let reason): .badNumber(reason: reason.words)
    case .wrongMeasure: .wrongMeasure(expected: context(at: place).measure.text)
    case .dateLike(let possible): .dateLikeCell(possible: possible ?? "")
    case .negative: .negativeValue
    }
  }

  func cause(of fault: TargetFault, at place: FigurePlace) -> FindingCause {
    switch fault {
    case .badTarget(.needsLastYear): .needsLastYear
    case .badTarget(.badNumber(.severalNumbers)): .severalPlans
    case .badTarget(.otherBase(let year)): .badTarget(reason: " (“so với \(year)”)")
    case .badTarget: .badTarget(reason: "")
    case .wrongMeasure: .wrongMeasure(expected: context(at: place).measure.text)
    case .dateLike(let possible): .dateLikeCell(possible: possible ?? "")
    case .negative: .negativeValue
    }
  }

  func report(
    _ cause: FindingCause, _ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading
  ) {
    report(cause, Self.text(bytes), place, &reading)
  }

  func report(
    _ cause: FindingCause, _ value: String, _ place: FigurePlace, _ reading: inout FileReading
  ) {
    reading.findings.append(
      cause, file: reading.path, sheet: sheet, line: place.line, column: place.column,
      unit: names.code(ofUnit: place.unit), indicator: names.code(ofIndicator: place.indicator),
      period: place.hasPeriod ? names.period(ofSlot: place.slot) : "", value: value)
  }

  /// Reports what notes say of a number that counts.
  func report(
    _ notes: NumberNotes, reads value: String, _ bytes: Span<UInt8>, _ place: FigurePlace,
    _ reading: inout FileReading
  ) {
    let context = context(at: place)
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

  /// Tells of a sign before a number that is no change of something: `+5` after a report of 120.
  func tellSign(_ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading) {
    guard !bytes.isEmpty, bytes[0] == UInt8(ascii: "+"), !context(at: place).measure.isChange else {
      return
    }
    report(.mayBeAddition, bytes, place, &reading)
  }

  /// The text as typed, at most 200 characters of it.
  static func text(_ bytes: Span<UInt8>) -> String {
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
