/// What is worth saying about a number that counts.
public struct NumberNotes: OptionSet, Hashable, Sendable {
  /// The notes as bits.
  public let rawValue: UInt8

  /// Notes from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Thousands and decimals have the same mark (`1.820.0`).
  public static let mixedSeparators = NumberNotes(rawValue: 1 << 0)
  /// It was typed in another measure of the family and converted exactly.
  public static let convertedMeasure = NumberNotes(rawValue: 1 << 1)
  /// It lies outside the indicator's bounds; a `%` outside 0 to 100 unless said otherwise.
  public static let outOfRange = NumberNotes(rawValue: 1 << 2)
  /// The target was written as a decrease (`giảm 3%`); its numbers are the size of the decrease.
  public static let decrease = NumberNotes(rawValue: 1 << 3)
}
