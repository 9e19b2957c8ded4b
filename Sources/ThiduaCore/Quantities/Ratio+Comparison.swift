extension Ratio: Comparable {
  /// Whether both have the same value, however it is written; an overflowed value equals nothing.
  public static func == (left: Ratio, right: Ratio) -> Bool { left.order(to: right) == .same }

  /// Whether the first value is less; false where one is overflowed.
  public static func < (left: Ratio, right: Ratio) -> Bool { left.order(to: right) == .below }

  /// Whether the first value is at most the second; false where one is overflowed.
  public static func <= (left: Ratio, right: Ratio) -> Bool {
    let order = left.order(to: right)
    return order == .below || order == .same
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

  /// Where one value stands to another.
  private enum Order { case below, same, above, unknown }

  /// Compares exactly: over one denominator, else by cross products, of 256 bits if need be.
  private func order(to other: Ratio) -> Order {
    guard !isOverflowed, !other.isOverflowed else { return .unknown }
    guard denominator != other.denominator else {
      return order(of: numerator, to: other.numerator)
    }
    let (own, isTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (others, isLost) = other.numerator.multipliedReportingOverflow(by: denominator)
    if !isTooLarge && !isLost { return order(of: own, to: others) }
    let ownWide = numerator.multipliedFullWidth(by: other.denominator)
    let othersWide = other.numerator.multipliedFullWidth(by: denominator)
    return ownWide.high == othersWide.high
      ? order(of: ownWide.low, to: othersWide.low)
      : order(of: ownWide.high, to: othersWide.high)
  }

  private func order<Number: Comparable>(of own: Number, to others: Number) -> Order {
    if own == others { return .same }
    return own < others ? .below : .above
  }
}
