/// An exact fraction: what sums, completions and means are computed in.
///
/// It is reduced only when its parts grow too large for 128 bits. A value that is too large even
/// then becomes ``overflowed`` and stays so: nothing traps, nothing is rounded on the way.
public struct Ratio: Sendable {
  /// The upper part, with the sign.
  public let numerator: Int128
  /// The lower part: above 0, or 0 in the overflowed value.
  public let denominator: Int128

  /// Nothing.
  public static let zero = Ratio(parts: 0, 1)

  /// The value of a computation that left 128 bits; everything computed from it is overflowed too.
  public static let overflowed = Ratio(parts: 0, 0)

  /// The fraction of two whole numbers, or nil where the denominator is 0.
  public init?(numerator: Int128, denominator: Int128) {
    guard let fraction = Ratio(parts: numerator, 1).dividing(by: Ratio(parts: denominator, 1))
    else { return nil }
    self = fraction
  }

  /// The same value as an exact decimal.
  public init(_ quantity: Quantity) {
    self.init(parts: Int128(quantity.coefficient), PowersOfTen.int128(Int(quantity.scale)))
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(parts: Int128(whole), 1)
  }

  /// A fraction whose denominator is known to be above 0.
  init(parts numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the value is lost because it left 128 bits.
  public var isOverflowed: Bool { denominator == 0 }

  /// Whether the value is 0.
  public var isZero: Bool { numerator == 0 && !isOverflowed }

  /// Whether the value is a whole number.
  var isWhole: Bool { !isOverflowed && numerator % denominator == 0 }

  /// Whether the value is below 0.
  public var isNegative: Bool { numerator < 0 }

  /// The same value with parts that have no common divisor.
  var reduced: Ratio {
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 1, let small = Int128(exactly: divisor) else { return self }
    return Ratio(parts: numerator / small, denominator / small)
  }
}

extension Ratio: CustomStringConvertible {
  /// The parts as they are, for messages to developers.
  public var description: String {
    isOverflowed ? "overflowed" : "\(numerator)/\(denominator)"
  }
}

/// The largest number that divides both; the other one where one is 0.
func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (larger, smaller) = (left, right)
  while smaller > UInt128(UInt64.max) { (larger, smaller) = (smaller, larger % smaller) }
  guard smaller != 0 else { return larger }
  var (wide, narrow) = (UInt64(smaller), UInt64(larger % smaller))
  while narrow != 0 { (wide, narrow) = (narrow, wide % narrow) }
  return UInt128(wide)
}
