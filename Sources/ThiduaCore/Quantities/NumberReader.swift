/// Reads numbers as clerks type them (rules 1 to 5 of the file formats).
public enum NumberReader {
  /// Reads a cell of actual values; the bytes are its UTF-8.
  ///
  /// A plain number, alone or with the indicator's own measure behind it, is read straight from
  /// the bytes; only what is left is turned into text.
  public static func readActual(_ bytes: Span<UInt8>, _ context: NumberContext) -> NumberReading {
    if let quick = quickReading(bytes, context) { return quick }
    if holdsNumbersOnLines(bytes) { return .fault(.badNumber(.severalNumbers)) }
    return slowReading(FoldedText.cleaned(bytes), context)
  }

  /// Whether a line ends with a digit and the next one begins with one: two numbers in one cell, which are none
  /// together.
  static func holdsNumbersOnLines(_ bytes: Span<UInt8>) -> Bool {
    var (last, endsLine) = (UInt8.space, false)
    for position in bytes.indices {
      let byte = bytes[position]
      if byte == 10 || byte == 13 {
        endsLine = true
      } else if !isPlainSpace(byte) {
        if endsLine, last.isASCIIDigit, byte.isASCIIDigit { return true }
        (last, endsLine) = (byte, false)
      }
    }
    return false
  }

  /// Whether a typed value of a rate may be a fraction of 1, like `0,95` for a plan of 95 %: it is
  /// far from the plan, and a hundred times of it is not.
  public static func looksLikeFraction(_ value: Quantity, planned: Ratio) -> Bool {
    guard value > 0, value <= 1 else { return false }
    return looksLikeFraction(Ratio(value), planned: planned)
  }

  /// The same for a bound of a plan, compared with what was reached.
  static func looksLikeFraction(_ typed: Ratio, planned: Ratio) -> Bool {
    guard typed > Ratio(0), typed <= Ratio(1) else { return false }
    return !typed.isWithinFactor20(of: planned)
      && (typed * Ratio(100)).isWithinFactor20(of: planned)
  }

  /// Reads what needs no text, or gives up.
  static func quickReading(_ bytes: Span<UInt8>, _ context: NumberContext) -> NumberReading? {
    guard !context.isStatus else { return nil }
    var (start, end) = (0, bytes.count)
    while start < end, isPlainSpace(bytes[start]) { start += 1 }
    while end > start, isPlainSpace(bytes[end - 1]) { end -= 1 }
    guard start < end else { return .missing }
    guard !isOneWord(bytes.extracting(start..<end)) else { return .fault(.badNumber(.noNumber)) }
    guard let number = TypedNumber(in: bytes, from: start, withSpaces: false) else { return nil }
    if case .fault = number.digits { return nil }
    guard number.end < end else { return context.reading(of: number, in: nil) }
    var rest = number.end
    while bytes[rest] == .space { rest += 1 }
    guard isEqual(bytes.extracting(rest..<end), context.measure.text) else { return nil }
    return context.reading(of: number, in: context.measure)
  }

  /// Reads cleaned text.
  private static func slowReading(_ text: String, _ context: NumberContext) -> NumberReading {
    let cell = CellText(text)
    let key = FoldedText.caseKey(cell.text(from: 0))
    guard !cell.isPlaceholder, !MissingWord.isMissing(key, isStatus: context.isStatus) else {
      return .missing
    }
    guard !context.isStatus else { return status(key, year: context.year) }
    if let date = DateLikeCell(key) {
      let possible = date.possibleText(separator: "/", sorted: context.measure.isCountable)
      return .fault(.dateLike(possible: possible))
    }
    if let plain = NumberAside.without(cell.text(from: 0), isShare: context.measure.isShare) {
      return slowReading(plain, context)
    }
    guard let number = TypedNumber(in: cell.ascii.span, withSpaces: true) else {
      return .fault(.badNumber(key.hasPrefix("#") ? .errorValue : .noNumber))
    }
    return reading(of: number, in: cell, context)
  }

  private static func status(_ key: String, year: Int?) -> NumberReading {
    guard let isMet = StatusWord.isMet(key, year: year) else {
      return .fault(.badNumber(.noStatus))
    }
    return .value(isMet ? 1 : 0, [])
  }

  /// Reads a number with what stands behind it: nothing, a measure, or `/6` after a count.
  private static func reading(
    of number: TypedNumber, in cell: CellText, _ context: NumberContext
  ) -> NumberReading {
    let rest = cell.text(from: number.end)
    if case .fault(let reason) = number.digits { return .fault(.badNumber(reason)) }
    guard !rest.isEmpty else { return context.reading(of: number, in: nil) }
    if rest.hasPrefix("/") { return count(number, in: cell, context) }
    if isExponent(rest) { return .fault(.badNumber(.exponent)) }
    return reading(of: number, followedBy: rest, context)
  }

  private static func reading(
    of number: TypedNumber, followedBy name: String, _ context: NumberContext
  ) -> NumberReading {
    guard !name.isEmpty else { return context.reading(of: number, in: nil) }
    return switch context.named(name) {
    case .fitting(let measure): context.reading(of: number, in: measure)
    case .foreign(let measure): .fault(.wrongMeasure(measure.text))
    case .unknown: .fault(.badNumber(beginsLikeNumber(name) ? .straySpace : .unknownWord(name)))
    }
  }

  private static func beginsLikeNumber(_ text: String) -> Bool {
    text.utf8.first.map { $0.isASCIIDigit || $0 == .point || $0 == .comma } ?? false
  }

  /// Reads `5/6` as 5, where things are counted.
  private static func count(
    _ number: TypedNumber, in cell: CellText, _ context: NumberContext
  ) -> NumberReading {
    let slash = cell.afterSpaces(number.end)
    let start = cell.afterSpaces(slash + 1)
    guard context.countsWholes,
      let whole = TypedNumber(in: cell.ascii.span, from: start, withSpaces: true),
      isWhole(number), isWhole(whole), !whole.isNegative, !isMonth(number, ofYear: whole)
    else { return .fault(.badNumber(.fraction)) }
    return reading(of: number, followedBy: cell.text(from: whole.end), context)
  }

  /// Whether two numbers are a month and its year: `6/2026`.
  private static func isMonth(_ number: TypedNumber, ofYear year: TypedNumber) -> Bool {
    guard let month = number.wholeValue, let year = year.wholeValue else { return false }
    return (1...12).contains(month) && (2000...2099).contains(year)
  }

  /// Whether a number of counted things is whole; `1.200` of them always is.
  static func isWhole(_ number: TypedNumber) -> Bool {
    if case .ambiguous = number.digits { return true }
    return number.wholeValue != nil
  }

  /// Whether the text is what follows the digits in `1E+05`.
  private static func isExponent(_ rest: String) -> Bool {
    var bytes = rest.utf8[...]
    guard bytes.first == UInt8(ascii: "E") || bytes.first == UInt8(ascii: "e") else { return false }
    bytes.removeFirst()
    if bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") { bytes.removeFirst() }
    return !bytes.isEmpty && bytes.allSatisfy(\.isASCIIDigit)
  }

  /// Whether the bytes are several ASCII letters, digits and the like that begin with a letter:
  /// without any of the signs that part a date, they are no number, no date, and no missing value.
  private static func isOneWord(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 1, bytes[0].isASCIILetter else { return false }
    for position in bytes.indices {
      let byte = bytes[position]
      guard byte.isASCIIDigit || byte.isASCIILetter || byte == .comma else {
        return false
      }
    }
    return true
  }

  private static func isPlainSpace(_ byte: UInt8) -> Bool {
    byte == .space || (0x09...0x0D).contains(byte)
  }

  private static func isEqual(_ bytes: Span<UInt8>, _ text: String) -> Bool {
    let others = text.utf8
    guard bytes.count == others.count else { return false }
    var index = 0
    for byte in others {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }
}
