/// Reads short whole numbers out of bytes.
enum DigitText {
  /// A whole number from 0 to 999,999,999; nil for anything else.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > 0, bytes.count <= 9 else { return nil }
    var value = 0
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// Appends a number with zeros before it up to a width.
  static func append(_ value: Int, width: Int, to bytes: inout [UInt8]) {
    var divisor = 1
    var digits = 1
    while value / divisor >= 10 || digits < width {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      bytes.append(48 + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}
