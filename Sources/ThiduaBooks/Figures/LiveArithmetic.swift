import ThiduaCore

/// Where a spreadsheet's binary arithmetic gives what exact arithmetic gives.
enum LiveArithmetic {
  /// The differences that formulas tell apart: they round to nine decimals before comparing.
  private static let finest = 1e-9

  /// Whether a value stands in a cell so exactly that comparing it after rounding to nine decimals
  /// is right.
  ///
  /// A cell holds 15 digits; a value with more, or with decimals beyond the ninth that are not
  /// those of a quotient, may compare otherwise than it does exactly.
  static func isExact(_ value: Ratio?) -> Bool {
    guard let value else { return true }
    return value.approximateDouble.magnitude < 1e6 || isShort(value)
  }

  /// Whether two values that differ still differ after rounding their difference to nine decimals.
  static func tellsApart(_ left: Ratio?, _ right: Ratio?) -> Bool {
    guard let left, let right else { return true }
    let difference = left - right
    return difference.isZero || difference.approximateDouble.magnitude > finest
  }

  /// Whether a value has at most 15 digits, so that a cell holds it and its neighbours apart.
  ///
  /// Digits after the ninth decimal do not count: a formula that rounds there loses them.
  static func isShort(_ value: Ratio) -> Bool {
    let text = value.decimalText(maxDecimals: 9)
    return text.utf8.count { (48...57).contains($0) } <= 15
  }

  /// Whether a value is as somebody types it: short, and without decimals after the ninth.
  static func isTyped(_ value: Ratio) -> Bool {
    isShort(value) && (value * Ratio(1_000_000_000)).isWhole
  }

  /// Whether rounding a binary number gives the exactly rounded one, even where the number lies a
  /// hair beside the middle of two.
  static func rounds(_ number: Double, to rounded: Double, decimals: Int) -> Bool {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let scaled = (number * unit).magnitude
    guard scaled < 1e14 else { return false }
    // Spreadsheets round 84.845, which they hold as 84.84499999999999, to 84.85.
    let corrected = scaled * (1 + 4e-16)
    let value = corrected.rounded(.toNearestOrAwayFromZero) / unit
    return (value - rounded.magnitude).magnitude <= finest * max(1, value)
  }

  /// A number as a formula writes it: a decimal, or a quotient where it has no end.
  static func text(of value: Ratio) -> String {
    let decimal = value.decimalText(maxDecimals: 9)
    guard !(value * Ratio(1_000_000_000)).isWhole else { return decimal }
    return "ROUND(\(value.numerator)/\(value.denominator),9)"
  }

  /// The number that a cell holds of a value, as a formula writes it.
  static func cellText(of value: Ratio) -> String {
    let number = value.approximateDouble
    return Int(exactly: number).map { "\($0)" } ?? "\(number)".uppercased()
  }
}

extension Ratio {
  /// Whether the value is a whole number.
  var isWhole: Bool { !isOverflowed && numerator % denominator == 0 }
}
