/// The years that texts name.
public enum CalendarYear {
  /// Those that a campaign may be of, and that are read as years where a bare number might be something else.
  private static let likely = 1990...2199

  /// Whether a number is likely to be a year.
  public static func isLikely(_ number: Int) -> Bool { likely.contains(number) }

  /// The year that four digits are; nothing where they are none that is likely.
  public static func named(by digits: String) -> Int? {
    guard digits.utf8.count == 4, let year = Int(digits), isLikely(year) else { return nil }
    return year
  }
}
