extension Interval {
  /// The target of two units together.
  ///
  /// A bound that one of them lacks is absent, one that is open in either is open, and the stretch
  /// bounds add where both have one.
  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      low: sum(left.low, right.low), lowIsOpen: left.lowIsOpen || right.lowIsOpen,
      high: sum(left.high, right.high), highIsOpen: left.highIsOpen || right.highIsOpen,
      stretch: sum(left.stretch, right.stretch))
  }

  /// Adds to the target.
  public static func += (sum: inout Interval, added: Interval) { sum = sum + added }

  /// The target of several units together, or nil where there are none.
  public static func sum(of targets: some Sequence<Interval>) -> Interval? {
    var iterator = targets.makeIterator()
    guard var total = iterator.next() else { return nil }
    while let next = iterator.next() { total += next }
    return total
  }

  private static func sum(_ left: Ratio?, _ right: Ratio?) -> Ratio? {
    guard let left, let right else { return nil }
    return left + right
  }
}
