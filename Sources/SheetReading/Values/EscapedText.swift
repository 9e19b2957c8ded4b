/// Texts as Office Open XML writes them: characters that XML does not allow are `_x000D_`.
enum EscapedText {
  /// Appends a text with its escapes resolved and every line break as LF.
  static func append(_ text: [UInt8], from start: Int = 0, to bytes: inout [UInt8]) {
    guard mayChange(text, from: start) else { return bytes.append(contentsOf: text[start...]) }
    var position = start
    var isAfterCR = false
    while position < text.count {
      var scalar = UInt32(text[position])
      var length = 1
      if let unit = escape(text, at: position) {
        (scalar, length) = (UInt32(unit), 7)
        if unit & 0xFC00 == 0xD800, let low = escape(text, at: position + 7), low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(low & 0x3FF)
          length = 14
        }
        append(scalar, afterCR: isAfterCR, to: &bytes)
      } else if scalar == 10 || scalar == 13 {
        append(scalar, afterCR: isAfterCR, to: &bytes)
      } else {
        bytes.append(text[position])
      }
      isAfterCR = scalar == 13
      position += length
    }
  }

  /// Appends a character; half of a surrogate pair becomes U+FFFD.
  private static func append(_ scalar: UInt32, afterCR: Bool, to bytes: inout [UInt8]) {
    switch scalar {
    case 10 where afterCR: break
    case 13: bytes.append(10)
    default:
      let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
      bytes.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func mayChange(_ text: [UInt8], from start: Int) -> Bool {
    var last: UInt8 = 0
    for byte in text[start...] {
      if byte == 13 || byte == UInt8(ascii: "x") && last == UInt8(ascii: "_") { return true }
      last = byte
    }
    return false
  }

  /// The code unit of an escape such as `_x000D_` at a place.
  private static func escape(_ text: [UInt8], at start: Int) -> UInt16? {
    guard start + 7 <= text.count, text[start] == UInt8(ascii: "_"),
      text[start + 1] == UInt8(ascii: "x"), text[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in text[(start + 2)..<(start + 6)] {
      switch byte {
      case 48...57: unit = unit << 4 | UInt16(byte - 48)
      case 65...70, 97...102: unit = unit << 4 | UInt16((byte | 32) - 87)
      default: return nil
      }
    }
    return unit
  }
}
