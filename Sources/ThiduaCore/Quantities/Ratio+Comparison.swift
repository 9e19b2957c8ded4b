extension Ratio: Comparable {
  /// Whether both have the same value, however it is written; an overflowed value equals nothing.
  public static func == (left: Ratio, right: Ratio) -> Bool {
    left.compares(to: right) { $0 == $1 } whenWide: { $0 == $1 }
  }

  /// Whether the first value is less; false where one is overflowed.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    left.compares(to: right) { $0 < $1 } whenWide: { $0 < $1 }
  }

  /// Whether the first value is at most the second; false where one is overflowed.
  public static func <= (left: Ratio, right: Ratio) -> Bool {
    left.compares(to: right) { $0 <= $1 } whenWide: { $0 <= $1 }
  }

  /// Whether the first value is greater; false where one is overflowed.
  public static func > (left: Ratio, right: Ratio) -> Bool { right < left }

  /// Whether the first value is at least the second; false where one is overflowed.
  public static func >= (left: Ratio, right: Ratio) -> Bool { right <= left }

  /// Whether this is at most twenty times the other one and at least its twentieth part, with
  /// the same sign: how far a figure may be from its plan and still be taken for the same size.
  public func isWithinFactor20(of other: Ratio) -> Bool {
    let (own, others) = (isNegative ? -self : self, other.isNegative ? -other : other)
    guard isNegative == other.isNegative, !isZero, !other.isZero else { return false }
    return own <= others * Ratio(20) && others <= own * Ratio(20)
  }

  /// Compares exactly: the numerators over one denominator, else products of 256 bits.
  @inline(__always)
  private func compares(
    to other: Ratio, _ narrow: (Int128, Int128) -> Bool,
    whenWide wide: ((Int128, UInt128), (Int128, UInt128)) -> Bool
  ) -> Bool {
    guard !isOverflowed, !other.isOverflowed else { return false }
    guard denominator != other.denominator else { return narrow(numerator, other.numerator) }
    let (own, isTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (others, isLost) = other.numerator.multipliedReportingOverflow(by: denominator)
    if !isTooLarge && !isLost { return narrow(own, others) }
    let ownWide = numerator.multipliedFullWidth(by: other.denominator)
    let othersWide = other.numerator.multipliedFullWidth(by: denominator)
    return wide((ownWide.high, ownWide.low), (othersWide.high, othersWide.low))
  }
}
