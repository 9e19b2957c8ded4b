extension Ratio {
  /// The value with at most so many decimals (up to 18), half away from zero.
  public func rounding(toDecimals decimals: Int) -> Ratio {
    guard let parts = RoundedParts(of: self, decimals: decimals) else { return .overflowed }
    let unit = PowersOfTen.int128(parts.decimals)
    let (above, isTooLarge) = parts.whole.multipliedReportingOverflow(by: unit.magnitude)
    let (sum, isLost) = above.addingReportingOverflow(parts.fraction)
    guard !isTooLarge, !isLost, let numerator = Int128(exactly: sum) else {
      return parts.fraction == 0 ? wholeRatio(parts) : .overflowed
    }
    return Ratio(parts: isNegative ? -numerator : numerator, unit)
  }

  /// The value in plain form (`-12.5`) with at most so many decimals, rounded half away from
  /// zero, without zeros at the end; empty where the value is overflowed.
  public func decimalText(maxDecimals: Int = 6) -> String {
    var digits: [UInt8] = []
    appendDecimal(maxDecimals: maxDecimals, to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends what ``decimalText(maxDecimals:)`` gives, in ASCII.
  public func appendDecimal(maxDecimals: Int, to bytes: inout [UInt8]) {
    guard let parts = RoundedParts(of: self, decimals: maxDecimals) else { return }
    if isNegative, parts.whole != 0 || parts.fraction != 0 { bytes.append(UInt8(ascii: "-")) }
    if let whole = UInt64(exactly: parts.whole) {
      appendDigits(of: whole, to: &bytes)
    } else {
      bytes.append(contentsOf: String(parts.whole).utf8)
    }
    guard parts.fraction != 0 else { return }
    bytes.append(.point)
    parts.appendFraction(to: &bytes)
  }

  private func wholeRatio(_ parts: RoundedParts) -> Ratio {
    guard let whole = Int128(exactly: parts.whole) else { return .overflowed }
    return Ratio(parts: isNegative ? -whole : whole, 1)
  }
}

/// A value without its sign, rounded: the whole part and the decimals as a number.
private struct RoundedParts {
  let whole: UInt128
  let fraction: UInt128
  let decimals: Int

  init?(of ratio: Ratio, decimals: Int) {
    guard !ratio.isOverflowed else { return nil }
    self.decimals = min(max(decimals, 0), PowersOfTen.mostDigits)
    let unit = PowersOfTen.int128(self.decimals).magnitude
    let divisor = ratio.denominator.magnitude
    let (whole, rest) = quickDivision(ratio.numerator.magnitude, by: divisor)
    var (fraction, remainder) = quickProductDivision(rest, times: unit, by: divisor)
    if remainder >= divisor - remainder { fraction += 1 }
    let carries = fraction == unit
    self.whole = carries ? whole + 1 : whole
    self.fraction = carries ? 0 : fraction
  }

  /// Appends the decimals as digits, without zeros at the end.
  func appendFraction(to bytes: inout [UInt8]) {
    var digits = UInt64(fraction)
    var places = decimals
    while digits.isMultiple(of: 10), digits != 0 {
      digits /= 10
      places -= 1
    }
    appendDigits(of: digits, atLeast: places, to: &bytes)
  }
}

/// Appends a number's digits, with zeros before them where they are too few, 20 at most.
private func appendDigits(of number: UInt64, atLeast least: Int = 1, to bytes: inout [UInt8]) {
  var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
  var first = digits.count
  var rest = number
  while rest > 0 {
    first -= 1
    digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
    rest /= 10
  }
  first = min(first, digits.count - least)
  unsafe digits.span.extracting(first...).withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
}

/// Quotient and remainder, in 64 bits where both numbers fit.
private func quickDivision(
  _ dividend: UInt128, by divisor: UInt128
) -> (quotient: UInt128, remainder: UInt128) {
  guard let narrow = UInt64(exactly: dividend), let narrowDivisor = UInt64(exactly: divisor)
  else { return dividend.quotientAndRemainder(dividingBy: divisor) }
  let (quotient, remainder) = narrow.quotientAndRemainder(dividingBy: narrowDivisor)
  return (UInt128(quotient), UInt128(remainder))
}

/// Quotient and remainder of a product, for a first factor that is below the divisor.
private func quickProductDivision(
  _ factor: UInt128, times unit: UInt128, by divisor: UInt128
) -> (quotient: UInt128, remainder: UInt128) {
  let (product, isTooLarge) = factor.multipliedReportingOverflow(by: unit)
  guard isTooLarge else { return quickDivision(product, by: divisor) }
  return divisor.dividingFullWidth(factor.multipliedFullWidth(by: unit))
}
