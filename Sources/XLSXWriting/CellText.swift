/// What becomes of text before it goes into a workbook.
enum CellText {
  /// The UTF-16 units a cell may hold.
  static let unitLimit = 32_767

  /// The line feeds a cell may hold.
  static let lineFeedLimit = 253

  /// The bytes an attribute may have before the library would cut it, perhaps inside a letter.
  static let attributeByteLimit = 2_079

  /// The text with everything that XML cannot hold shown as U+FFFD.
  static func cleaned(_ text: String) -> String {
    guard mayHoldForbidden(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }

  /// The text as Excel must find it in a cell to show the text as it was.
  ///
  /// Excel reads `_x0041_` as a letter A; the underscore before such a group is itself written as
  /// a group.
  static func escaped(_ text: String) -> String {
    let text = cleaned(text)
    guard mayHoldGroup(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "_", isGroup(scalars[index...].prefix(7)) {
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a text goes into a cell as it is: nothing is cleaned, escaped or refused.
  ///
  /// A quick look that is right about nearly all texts; where it says no, the others decide.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= lineFeedLimit
      && !holds(text) { byte, before in isOfForbidden(byte) || isOfGroup(byte, after: before) }
  }

  /// Why a cell cannot hold the text, if it cannot.
  static func refusal(of text: String) -> XLSXError.Reason? {
    if text.utf8.count > unitLimit, text.utf16.count > unitLimit {
      return .textTooLong(length: text.utf16.count, limit: unitLimit)
    }
    guard text.utf8.count > lineFeedLimit else { return nil }
    let lineFeeds = text.utf8.count { $0 == 0x0A }
    return lineFeeds > lineFeedLimit
      ? .tooManyLines(count: lineFeeds, limit: lineFeedLimit) : nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// 0xEF 0xBF opens U+FFFE and U+FFFF (and a few harmless letters).
  private static func isOfForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0A) || byte == 0xEF
  }

  private static func isOfGroup(_ byte: UInt8, after before: UInt8) -> Bool {
    byte == UInt8(ascii: "x") && before == UInt8(ascii: "_")
  }

  private static func mayHoldForbidden(_ text: String) -> Bool {
    holds(text) { byte, _ in isOfForbidden(byte) }
  }

  private static func mayHoldGroup(_ text: String) -> Bool {
    holds(text) { byte, before in isOfGroup(byte, after: before) }
  }

  /// Whether some byte, with the one before it, is of a kind.
  private static func holds(_ text: String, _ isOfKind: (UInt8, UInt8) -> Bool) -> Bool {
    var before: UInt8 = 0
    let span = text.utf8.span
    for index in span.indices {
      let byte = span[index]
      if isOfKind(byte, before) { return true }
      before = byte
    }
    return false
  }

  private static func isGroup(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count == 7 && scalars.dropFirst().first == "x" && scalars.last == "_"
      && scalars.dropFirst(2).dropLast().allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
