/// An exact decimal as somebody typed it: at most 18 digits, and no rounding ever.
///
/// Equal values are stored equally, so `85.00` and `85` are one quantity.
public struct Quantity: Hashable, Sendable {
  /// All digits, without the decimal mark; its last digit is not 0 unless ``scale`` is 0.
  public let coefficient: Int64
  /// How many of the digits stand after the decimal mark, from 0 to 18.
  public let scale: Int8

  /// Nothing.
  public static let zero: Quantity = 0

  /// The value coefficient · 10^-scale, or nil where it has more than 18 digits on either side.
  ///
  /// A negative scale adds zeros at the end.
  public init?(coefficient: Int64, scale: Int) {
    guard coefficient != 0 else {
      self = .zero
      return
    }
    var digits = coefficient
    var places = scale
    while places > 0, digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    while places < 0 {
      let (product, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      digits = product
      places += 1
    }
    guard places <= PowersOfTen.mostDigits,
      digits.magnitude < PowersOfTen.int64(PowersOfTen.mostDigits).magnitude
    else { return nil }
    self.init(normalizedCoefficient: digits, scale: Int8(places))
  }

  /// The value of parts that are known to be normalised and within 18 digits.
  init(normalizedCoefficient: Int64, scale: Int8) {
    self.coefficient = normalizedCoefficient
    self.scale = scale
  }

  /// Whether the value is 0.
  public var isZero: Bool { coefficient == 0 }

  /// Whether the value is below 0.
  public var isNegative: Bool { coefficient < 0 }

  /// Whether the value has nothing after the decimal mark.
  public var isWhole: Bool { scale == 0 }

  /// The value with the other sign.
  public static prefix func - (quantity: Quantity) -> Quantity {
    Quantity(normalizedCoefficient: -quantity.coefficient, scale: quantity.scale)
  }
}

extension Quantity: Comparable {
  /// Whether the first value is less than the second one, exactly.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    guard left.scale != right.scale else { return left.coefficient < right.coefficient }
    return left.atFullScale < right.atFullScale
  }

  /// The value in units of 10^-18; with 18 digits it stays below 10^36.
  private var atFullScale: Int128 {
    Int128(coefficient) * PowersOfTen.int128(PowersOfTen.mostDigits - Int(scale))
  }
}

extension Quantity: ExpressibleByIntegerLiteral {
  /// A whole number written in the source.
  public init(integerLiteral value: Int32) {
    self.init(normalizedCoefficient: Int64(value), scale: 0)
  }
}
