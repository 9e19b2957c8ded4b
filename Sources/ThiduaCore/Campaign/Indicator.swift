/// An indicator (chỉ tiêu): one thing that is planned and counted.
public struct Indicator: Sendable {
  /// How the values of an indicator cumulate over periods and add up over units.
  public enum Kind: String, Sendable, CaseIterable {
    /// Phát sinh: sums over units and periods.
    case flow
    /// Thời điểm: sums over units, the last one over periods.
    case stock
    /// Sums over units, the mean over periods.
    case average
    /// Tỷ lệ: never summed.
    case rate
    /// Đạt / không đạt: the number 1 or 0.
    case status

    /// Whether a value is of the end of its period, and not of all of it.
    public var isLevel: Bool { self == .stock || self == .rate || self == .status }
  }

  /// Which way is better.
  public enum Direction: String, Sendable, CaseIterable {
    /// More is better.
    case up
    /// Less is better.
    case down
    /// Not assessed.
    case none
  }

  /// How an indicator relates to its total.
  public enum Relation: String, Sendable {
    /// The parts of a total add up to it.
    case part
    /// Trong đó: at most the total, never added.
    case ofWhich = "of_which"
  }

  /// The code.
  public var code: String
  /// The full name.
  public var name: String
  /// The number as reports print it (TT); display only, never a key.
  public var number = ""
  /// The text as reports print it; the name where none is given.
  public var label = ""
  /// The position of its sector in `Campaign.sectors`.
  public var sector = 0
  /// The unit of measure (ĐVT).
  public var measure: Measure
  /// How it cumulates and adds up.
  public var kind = Kind.flow
  /// Digits after the decimal mark when printed.
  public var decimals = 0
  /// Which way is better.
  public var direction = Direction.up
  /// The position of the numerator, for a rate.
  public var numerator: Int?
  /// The position of the denominator, for a rate.
  public var denominator: Int?
  /// The position of the indicator of which this is a part.
  public var total: Int?
  /// How it relates to its total.
  public var relation = Relation.part
  /// The smallest plausible value.
  public var minimum: Quantity?
  /// The largest plausible value.
  public var maximum: Quantity?
  /// Whether the rounds' required completion applies; `false` for seasonal and year-end figures.
  public var isInRounds = true
  /// Whether it counts in "n/m chỉ tiêu".
  public var isCounted = true
  /// The name with the code, as messages name it.
  public var title: String { "\(name) (\(code))" }

  /// Makes an indicator with the defaults of the field.
  public init(code: String, name: String, measure: Measure) {
    self.code = code
    self.name = name
    self.measure = measure
  }

  /// What a number reader must know to read a cell of this indicator.
  public func numberContext(knownMeasures: Set<Measure>, year: Int? = nil) -> NumberContext {
    NumberContext(
      measure: measure, decimals: decimals, minimum: minimum, maximum: maximum,
      isStatus: kind == .status, knownMeasures: knownMeasures, year: year)
  }
}
