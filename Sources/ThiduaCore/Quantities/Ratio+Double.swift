extension Ratio {
  /// The binary number nearest to the value, ties to even: the same as reading its decimals.
  ///
  /// Only for a workbook's cell or a progress bar: nothing may be computed from it. An overflowed
  /// value is not a number.
  public var approximateDouble: Double {
    guard !isOverflowed else { return .nan }
    let size = nearestDouble(numerator.magnitude, over: denominator.magnitude)
    return isNegative ? -size : size
  }
}

/// The number nearest to a quotient.
///
/// Where both parts are exact as binary numbers, the machine's one division rounds correctly.
/// Else the quotient is formed in 63 or 64 bits, its last bit set where something is left over, so
/// that the one rounding to 53 bits sees on which side of the middle the value lies.
private func nearestDouble(_ dividend: UInt128, over divisor: UInt128) -> Double {
  let exactLimit: UInt128 = 1 << 53
  if dividend <= exactLimit, divisor <= exactLimit {
    return Double(UInt64(dividend)) / Double(UInt64(divisor))
  }
  guard dividend != 0 else { return 0 }
  let shift = 63 - (dividend.bitLength - divisor.bitLength)
  let (quotient, remainder) =
    shift >= 0
    ? divisor.dividingFullWidth((dividend >> (128 - shift), dividend << shift))
    : dividend.quotientAndRemainder(dividingBy: divisor << -shift)
  let leading = UInt64(quotient) | (remainder == 0 ? 0 : 1)
  return Double(sign: .plus, exponent: -shift, significand: Double(leading))
}

extension UInt128 {
  /// How many bits the number needs.
  fileprivate var bitLength: Int { bitWidth - leadingZeroBitCount }
}
