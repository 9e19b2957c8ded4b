/// Puts a number together from its digits, and knows when there are too many of them.
///
/// Zeros before the first other digit and zeros at the end of the fraction do not count.
struct DigitAccumulator {
  private var coefficient: Int64 = 0
  private var scale = 0
  private var owedZeros = 0
  private var significantDigits = 0
  private(set) var isInFraction = false

  /// Takes the next digit, an ASCII one.
  mutating func append(_ digit: UInt8) {
    let value = Int64(digit &- UInt8(ascii: "0"))
    if isInFraction && value == 0 {
      owedZeros += 1
      return
    }
    while owedZeros > 0 {
      owedZeros -= 1
      shift(adding: 0)
    }
    shift(adding: value)
  }

  /// What follows stands after the decimal mark.
  mutating func beginFraction() {
    isInFraction = true
  }

  /// The number, or nil where it has more than 18 digits.
  var quantity: Quantity? {
    guard significantDigits <= PowersOfTen.mostDigits, scale <= PowersOfTen.mostDigits else {
      return nil
    }
    return Quantity(normalizedCoefficient: coefficient, scale: Int8(scale))
  }

  private mutating func shift(adding value: Int64) {
    if isInFraction { scale += 1 }
    guard significantDigits > 0 || value != 0 else { return }
    significantDigits += 1
    guard significantDigits <= PowersOfTen.mostDigits else { return }
    coefficient = coefficient &* 10 &+ value
  }
}

extension UInt8 {
  /// Whether the byte is one of `0` to `9`.
  package var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Whether the byte is one of `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
