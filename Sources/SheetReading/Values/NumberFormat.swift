/// What a number format makes of a number, as far as it matters for reading.
package enum NumberFormat: UInt8, Sendable {
  /// A plain number.
  case number
  /// A percentage.
  case percent
  /// A date, with or without a time.
  case date
  /// A time of day.
  case time
  /// A time that may have more than 24 hours: `[h]:mm`.
  case duration

  /// A format that every spreadsheet program knows by its number.
  ///
  /// 27 to 36 and 50 to 58 are dates in East Asian files, 67 to 81 percentages and dates in Thai ones.
  package init(builtin id: Int) {
    switch id {
    case 9, 10, 67, 68: self = .percent
    case 14...17, 22, 27...31, 36, 50...58, 71...77, 81: self = .date
    case 18...21, 32...35, 45, 47, 78, 80: self = .time
    case 46, 79: self = .duration
    default: self = .number
    }
  }

  /// A format as it is written, such as `dd/mm/yyyy;@`.
  package init(_ section: FormatSection) {
    var scan = FormatScan()
    for piece in section.pieces { scan.read(piece) }
    self = scan.result
  }
}

/// Looks through the pieces of a format for what shows dates and percentages.
private struct FormatScan {
  private var hasPercent = false
  private var hasDate = false
  private var hasTime = false
  private var hasDuration = false
  private var hasMinutes = false

  var result: NumberFormat {
    if hasDuration { return .duration }
    if hasDate { return .date }
    if hasTime { return .time }
    if hasMinutes { return .date }
    return hasPercent ? .percent : .number
  }

  mutating func read(_ piece: FormatSection.Piece) {
    switch piece {
    case .literal: break
    case .brackets(let inner): readBrackets(inner)
    case .symbols(let symbols):
      var position = 0
      while position < symbols.count { position += readLetters(symbols, at: position) + 1 }
    }
  }

  /// Reads a letter or a word; returns how many more bytes than one it takes.
  private mutating func readLetters(_ code: [UInt8], at position: Int) -> Int {
    for word in ["general", "am/pm", "a/p"] as [StaticString]
    where starts(code, at: position, with: word) {
      if word.utf8CodeUnitCount < 7 { hasTime = true }
      return word.utf8CodeUnitCount - 1
    }
    switch code[position] | 32 {
    case UInt8(ascii: "%") | 32 where code[position] == UInt8(ascii: "%"): hasPercent = true
    case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDate = true
    case UInt8(ascii: "m"): hasMinutes = true
    case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
    case UInt8(ascii: "e") where !isSign(code, at: position + 1): hasDate = true
    default: break
    }
    return 0
  }

  /// Reads what stands in brackets: `h`, `mm` and `ss` are durations; colours, conditions and
  /// currencies mean nothing here.
  private mutating func readBrackets(_ inner: [UInt8]) {
    guard inner.count > 0 else { return }
    let letter = inner[0] | 32
    guard [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(letter) else { return }
    for index in inner.indices where inner[index] | 32 != letter { return }
    hasDuration = true
  }

  private func isSign(_ code: [UInt8], at position: Int) -> Bool {
    position < code.count && (code[position] == 43 || code[position] == 45)
  }

  private func starts(_ code: [UInt8], at start: Int, with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard start + count <= code.count else { return false }
    for index in 0..<count {
      let letter = unsafe word.utf8Start[index]
      guard code[start + index] | 32 == letter | 32 else { return false }
    }
    return true
  }
}
