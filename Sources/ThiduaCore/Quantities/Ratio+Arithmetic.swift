extension Ratio {
  /// The sum.
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    if left.denominator == right.denominator {
      let (sum, isTooLarge) = left.numerator.addingReportingOverflow(right.numerator)
      if !isTooLarge { return Ratio(parts: sum, left.denominator) }
    }
    guard !left.isOverflowed, !right.isOverflowed else { return .overflowed }
    return left.denominator < right.denominator
      ? right.addingCoarser(left) : left.addingCoarser(right)
  }

  /// Adds to the value.
  public static func += (sum: inout Ratio, added: Ratio) { sum = sum + added }

  /// The difference.
  public static func - (left: Ratio, right: Ratio) -> Ratio { left + -right }

  /// The value with the other sign.
  public static prefix func - (ratio: Ratio) -> Ratio {
    let (negated, isTooLarge) = Int128.zero.subtractingReportingOverflow(ratio.numerator)
    return isTooLarge ? ratio.reducedOnce { -$0 } : Ratio(parts: negated, ratio.denominator)
  }

  /// The product.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    guard !left.isOverflowed, !right.isOverflowed else { return .overflowed }
    if let product = left.timesUnreduced(right) { return product }
    let first = Ratio(parts: left.numerator, right.denominator).reduced
    let second = Ratio(parts: right.numerator, left.denominator).reduced
    return first.timesUnreduced(second) ?? .overflowed
  }

  /// The quotient, or nil where the divisor is 0.
  public func dividing(by divisor: Ratio) -> Ratio? {
    guard !isOverflowed, !divisor.isOverflowed else { return .overflowed }
    guard !divisor.isZero else { return nil }
    let upsideDown = Ratio(parts: divisor.denominator, divisor.numerator)
    guard divisor.isNegative else { return self * upsideDown }
    let (below, isTooLarge) = Int128.zero.subtractingReportingOverflow(divisor.numerator)
    return isTooLarge ? .overflowed : self * Ratio(parts: -divisor.denominator, below)
  }

  /// The quotient, or nil where the divisor is 0.
  public static func / (left: Ratio, right: Ratio) -> Ratio? { left.dividing(by: right) }

  /// The sum with a value whose denominator is not larger.
  private func addingCoarser(_ other: Ratio) -> Ratio {
    let (factor, rest) = denominator.quickQuotientAndRemainder(dividingBy: other.denominator)
    if rest == 0 {
      let (addend, isTooLarge) = other.numerator.multipliedReportingOverflow(by: factor)
      let (sum, isLost) = numerator.addingReportingOverflow(addend)
      if !isTooLarge && !isLost { return Ratio(parts: sum, denominator) }
    }
    return overCommonDenominator(self, other)
      ?? overCommonDenominator(reduced, other.reduced) ?? .overflowed
  }

  private func timesUnreduced(_ other: Ratio) -> Ratio? {
    let (above, isTooLarge) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (below, isTooFine) = denominator.multipliedReportingOverflow(by: other.denominator)
    return isTooLarge || isTooFine ? nil : Ratio(parts: above, below)
  }

  /// The result of an operation after reducing, or overflowed where there is nothing to reduce.
  private func reducedOnce(_ operation: (Ratio) -> Ratio) -> Ratio {
    let small = reduced
    return small.denominator == denominator ? .overflowed : operation(small)
  }
}

/// The sum over the least common denominator, or nil where it leaves 128 bits.
private func overCommonDenominator(_ left: Ratio, _ right: Ratio) -> Ratio? {
  let shared = Int128(
    greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
  let leftFactor = right.denominator / shared
  let rightFactor = left.denominator / shared
  let (below, isTooFine) = left.denominator.multipliedReportingOverflow(by: leftFactor)
  let (first, firstIsLost) = left.numerator.multipliedReportingOverflow(by: leftFactor)
  let (second, secondIsLost) = right.numerator.multipliedReportingOverflow(by: rightFactor)
  guard !isTooFine, !firstIsLost, !secondIsLost else { return nil }
  let (sum, isLost) = first.addingReportingOverflow(second)
  return isLost ? nil : Ratio(parts: sum, below)
}

extension Int128 {
  /// Division that uses the machine's 64 bits where both numbers fit, several times faster.
  func quickQuotientAndRemainder(
    dividingBy divisor: Int128
  ) -> (quotient: Int128, remainder: Int128) {
    guard let narrow = Int64(exactly: self), let narrowDivisor = Int64(exactly: divisor),
      narrowDivisor > 0
    else { return quotientAndRemainder(dividingBy: divisor) }
    let (quotient, remainder) = narrow.quotientAndRemainder(dividingBy: narrowDivisor)
    return (Int128(quotient), Int128(remainder))
  }
}
