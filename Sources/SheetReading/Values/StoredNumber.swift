/// A number as a file stores it, rounded in decimal to 15 significant digits.
///
/// Files hold the shortest or the 17-digit text of a binary number: 0.28000000000000003 for a typed
/// 0.28. Rounding the text to the digits that a spreadsheet shows gives back what was typed, without
/// any binary arithmetic.
struct StoredNumber {
  var isNegative = false
  /// At most 15 digits, the last of them not 0.
  private(set) var coefficient: UInt64 = 0
  /// The power of ten of the coefficient's last digit.
  private(set) var exponent = 0
  var isZero: Bool { coefficient == 0 }

  /// Reads such as `12`, `-0.5`, `1.5E-3`; nil for what is no number or beyond every spreadsheet.
  init?(_ text: Span<UInt8>) {
    var position = 0
    if position < text.count, text[position] == 45 || text[position] == 43 {
      isNegative = text[position] == 45
      position += 1
    }
    guard readDigits(text, &position), readExponent(text, &position), position == text.count
    else { return nil }
    round()
    guard coefficient == 0 || abs(exponent) <= 400 else { return nil }
  }

  /// Appends the plain decimal, multiplied by a power of ten.
  func append(to bytes: inout [UInt8], shiftedBy shift: Int = 0) {
    guard coefficient > 0 else { return bytes.append(48) }
    if isNegative { bytes.append(45) }
    var divisor: UInt64 = 1
    var places = exponent + shift
    while coefficient / divisor >= 10 {
      divisor *= 10
      places += 1
    }
    // The first digit stands `places` left of the units.
    if places < 0 {
      bytes.append(48)
      bytes.append(46)
      for _ in 1..<(-places) { bytes.append(48) }
    }
    while divisor > 0 {
      bytes.append(48 + UInt8(coefficient / divisor % 10))
      divisor /= 10
      if places == 0, divisor > 0 { bytes.append(46) }
      places -= 1
    }
    while places >= 0 {
      bytes.append(48)
      places -= 1
    }
  }

  /// Reads digits with at most one point; the sixteenth significant digit is the last that counts.
  private mutating func readDigits(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    var hasPoint = false
    var hasDigits = false
    while position < text.count {
      let byte = text[position]
      if byte == 46, !hasPoint {
        hasPoint = true
      } else if byte >= 48, byte <= 57 {
        hasDigits = true
        if coefficient < 1_000_000_000_000_000 {
          coefficient = coefficient * 10 + UInt64(byte - 48)
          if hasPoint { exponent -= 1 }
        } else if !hasPoint {
          exponent += 1
        }
      } else {
        break
      }
      position += 1
    }
    return hasDigits
  }

  /// Reads `E-3`, if there is one.
  private mutating func readExponent(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    guard position < text.count else { return true }
    guard text[position] | 32 == 101 else { return false }
    position += 1
    var sign = 1
    if position < text.count, text[position] == 45 || text[position] == 43 {
      sign = text[position] == 45 ? -1 : 1
      position += 1
    }
    var value = 0
    let start = position
    while position < text.count, text[position] >= 48, text[position] <= 57 {
      value = min(value * 10 + Int(text[position] - 48), 100_000)
      position += 1
    }
    exponent += sign * value
    return position > start
  }

  /// Rounds half away from zero to 15 digits and takes zeros off the end.
  private mutating func round() {
    if coefficient >= 1_000_000_000_000_000 {
      coefficient = (coefficient + 5) / 10
      exponent += 1
    }
    guard coefficient > 0 else {
      (isNegative, exponent) = (false, 0)
      return
    }
    while coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
  }
}
