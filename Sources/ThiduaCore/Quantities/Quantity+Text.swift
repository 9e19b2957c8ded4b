extension Quantity: CustomStringConvertible {
  /// Reads the plain form, `-12.5`: digits, at most one `.` between digits, a minus before them.
  ///
  /// This is the form of settings and data files; what clerks type is for ``NumberReader``.
  public init?(_ text: String) {
    var unsigned = text.utf8[...]
    let isNegative = unsigned.first == UInt8(ascii: "-")
    if isNegative { unsigned.removeFirst() }
    var digits = DigitAccumulator()
    var follows = UInt8(ascii: ".")
    for byte in unsigned {
      if byte == UInt8(ascii: "."), follows != byte, !digits.isInFraction {
        digits.beginFraction()
      } else if byte.isASCIIDigit {
        digits.append(byte)
      } else {
        return nil
      }
      follows = byte
    }
    guard follows.isASCIIDigit, let value = digits.quantity else { return nil }
    self = isNegative ? -value : value
  }

  /// The value in its plain form: `.` as decimal mark, no grouping, no trailing zeros.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let sign = isNegative ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let zeros = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.utf8.count))
    let padded = zeros + digits
    return sign + padded.dropLast(Int(scale)) + "." + padded.suffix(Int(scale))
  }
}
