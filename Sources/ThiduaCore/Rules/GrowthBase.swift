/// What was reached last year, as far as it is known: what a growth is a growth of.
public struct GrowthBase: Sendable {
  /// How much of the year a figure is of.
  public enum Extent: Sendable {
    /// All twelve months; for a level, the end of the year.
    case wholeYear
    /// The year's end is in it, but months are missing, as of what is harvested in some seasons; for a
    /// level, the last figure is an older one.
    case withGaps
    /// The year's end is not in it: no figure of the year.
    case part
  }

  /// What was reached.
  public let value: Ratio
  /// The year.
  public let year: Int
  /// How much of the year it is of.
  public let extent: Extent
  /// The months that it is of, in words: `1–3, 6`.
  public let months: String
  /// Whether an estimate is part of it.
  public let isEstimate: Bool
}
