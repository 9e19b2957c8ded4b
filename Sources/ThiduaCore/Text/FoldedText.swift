@_spi(_Unicode) import Swift

/// Text as clerks type it, brought to one spelling so that it can be compared.
///
/// Every function works on whole cells: names, labels, measures, header names.
public enum FoldedText {
  /// The text in Unicode normalisation form C, in which `ộ` is one scalar.
  public static func nfc(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mayChangeInNFC) else { return text }
    var composed = String.UnicodeScalarView()
    for scalar in text._nfc { composed.append(scalar) }
    return String(composed)
  }

  /// The text in NFC with one kind of space, without spaces at its ends, with `Ð` as `Đ` and `Ⅱ` as `II`.
  ///
  /// Tabs, line breaks, U+00A0, U+200B, U+FEFF and runs of spaces become one space; so does
  /// `_x000D_`, as workbooks write a line break that came from elsewhere.
  public static func cleaned(_ text: String) -> String {
    guard !isClean(text) else { return text }
    var result = TextBuilder(capacity: text.utf8.count)
    var owesSpace = false
    for scalar in withoutBreakSigns(nfc(text)).unicodeScalars {
      guard !isSpace(scalar) else {
        owesSpace = true
        continue
      }
      if owesSpace && !result.isEmpty { result.append(" ") }
      owesSpace = false
      if let numeral = romanNumeral(scalar) {
        for letter in numeral.unicodeScalars { result.append(letter) }
      } else {
        result.append(scalar == icelandicEth ? "Đ" : scalar)
      }
    }
    return result.text
  }

  /// The UTF-8 bytes of a cell as cleaned text; bytes that are no UTF-8 become U+FFFD.
  public static func cleaned(_ bytes: Span<UInt8>) -> String {
    isClean(bytes) ? decoded(bytes) : cleaned(decoded(bytes))
  }

  /// The cleaned lines of a cell (Alt+Enter) that hold anything, with LF between them.
  public static func cleanedLines(_ bytes: Span<UInt8>) -> String {
    let text = decoded(bytes)
    guard text.utf8.contains(10) else { return cleaned(bytes) }
    return text.unicodeScalars.split(separator: "\n").map { cleaned(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether the bytes are ASCII that cleaning would not change.
  private static func isClean(_ bytes: Span<UInt8>) -> Bool {
    var last = UInt8.space
    for position in bytes.indices {
      let byte = bytes[position]
      let isSign = byte > .space && byte < 0x7F && byte != UInt8(ascii: "_")
      guard isSign || byte == .space && last != .space else { return false }
      last = byte
    }
    return last != .space || bytes.isEmpty
  }

  /// The words of a text, each in the spelling of ``caseKey(_:)``; signs only part them.
  public static func words(of text: String) -> [String] {
    caseKey(text).unicodeScalars.split { !isLetterOrDigit($0) }.map { String($0) }
  }

  /// The UTF-8 bytes as a string, repaired where they are no UTF-8.
  public static func decoded(_ bytes: Span<UInt8>) -> String {
    if let valid = try? UTF8Span(validating: bytes) { return String(copying: valid) }
    return String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  /// Whether a letter was lost: U+FFFD stands in its place.
  public static func isLossy(_ text: String) -> Bool {
    text.utf8.contains(0xEF) && text.unicodeScalars.contains("\u{FFFD}")
  }

  /// The Icelandic letter that some old keyboards give for `Đ`; they look the same.
  private static let icelandicEth: Unicode.Scalar = "\u{D0}"

  /// The letters of a Roman numeral that is one character: `Ⅱ`, `ⅳ`.
  private static func romanNumeral(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2160...0x216B: romanNumerals[Int(scalar.value) - 0x2160]
    case 0x2170...0x217B: romanNumerals[Int(scalar.value) - 0x2170].lowercased()
    default: nil
    }
  }

  private static let romanNumerals = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  private static func withoutBreakSigns(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing("_x000D_", with: " ").replacing("_x000A_", with: " ")
  }

  /// Whether cleaning would change nothing, seen without building anything.
  private static func isClean(_ text: String) -> Bool {
    var followsSpace = true
    for scalar in text.unicodeScalars {
      if scalar == " " {
        guard !followsSpace else { return false }
        followsSpace = true
      } else {
        guard !isSpace(scalar), scalar != icelandicEth, scalar != "_", !mayChangeInNFC(scalar)
        else {
          return false
        }
        followsSpace = false
      }
    }
    return !followsSpace || text.isEmpty
  }

  /// Whether the scalar, or one beside it, may look different in NFC.
  ///
  /// Vietnamese, typed with whole letters, has none of these.
  private static func mayChangeInNFC(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1E00..<0x1F00, 0x2002..<0x20D0: false
    default: true
    }
  }
}
