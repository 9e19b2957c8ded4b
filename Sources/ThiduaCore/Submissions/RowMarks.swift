/// What became of a row.
public struct RowMarks: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes marks of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A value of it counts.
  public static let counts = RowMarks(rawValue: 1)
  /// A value of it, or all of it, was in error.
  public static let isInError = RowMarks(rawValue: 2)
  /// A value of it was replaced by a later one.
  public static let isSuperseded = RowMarks(rawValue: 4)
}
