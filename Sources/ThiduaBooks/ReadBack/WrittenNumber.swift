/// Numbers as the writing library prints them: up to 16 significant digits.
enum WrittenNumber {
  /// The number that a text writes; nothing where it writes none.
  static func value(of bytes: Span<UInt8>) -> Double? {
    quickValue(of: bytes) ?? slowValue(of: bytes)
  }

  /// Whether a number that was read is the one that was meant: the 16th digit is rounded.
  static func isSame(_ read: Double, _ meant: Double) -> Bool {
    read == meant || (read - meant).magnitude <= meant.magnitude * 6e-16
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// A decimal without exponent whose digits are exact as a binary number: one division rounds it
  /// correctly.
  private static func quickValue(of bytes: Span<UInt8>) -> Double? {
    var digits: UInt64 = 0
    var places = 0
    var isFraction = false
    var index = 0
    let isNegative = !bytes.isEmpty && bytes[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    guard index < bytes.count, bytes.count < 20 else { return nil }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        guard (48...57).contains(byte) else { return nil }
        digits = digits * 10 + UInt64(byte - 48)
        if isFraction { places += 1 }
      }
      index += 1
    }
    guard digits < 1 << 53, places < powers.count else { return nil }
    let size = Double(digits) / powers[places]
    return isNegative ? -size : size
  }

  private static func slowValue(of bytes: Span<UInt8>) -> Double? {
    var text = ""
    for index in bytes.indices {
      let byte = bytes[index]
      guard (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte) else { return nil }
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return Double(text)
  }
}
