/// What is left of the year after a period, in parts that a unit may plan by (Rules.md, Still needed).
public struct RemainingTime: Hashable, Sendable {
  /// How many months or quarters there are.
  public let count: Int
  /// Whether they are months and no quarters.
  public let isInMonths: Bool
}

extension Period {
  /// The months that are left after a month, or where the period ends inside a quarter; else the quarters.
  public var remainingTime: RemainingTime {
    let months = 12 - lastMonth
    let isInMonths = isMonth || !months.isMultiple(of: 3)
    return RemainingTime(count: isInMonths ? months : months / 3, isInMonths: isInMonths)
  }
}
