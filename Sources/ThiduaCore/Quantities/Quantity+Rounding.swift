extension Quantity {
  /// The value times 10 to a power, or nil where more than 18 digits would be needed.
  public func scaled(byPowerOfTen power: Int) -> Quantity? {
    guard power != 0, !isZero else { return self }
    guard power.magnitude <= 2 * PowersOfTen.mostDigits else { return nil }
    return Quantity(coefficient: coefficient, scale: Int(scale) - power)
  }

  /// The value with at most so many decimals, half away from zero.
  public func rounded(toDecimals decimals: Int) -> Quantity {
    let surplus = Int(scale) - max(0, decimals)
    guard surplus > 0 else { return self }
    let unit = PowersOfTen.int64(surplus)
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: unit)
    let roundsAway = remainder.magnitude >= unit.magnitude - remainder.magnitude
    let digits = quotient + (roundsAway ? coefficient.signum() : 0)
    return Quantity(coefficient: digits, scale: Int(scale) - surplus) ?? self
  }
}
