/// What is known of a cell before it is read: the indicator's settings and the row's measure.
public struct NumberContext: Sendable {
  /// The indicator's measure, in which numbers are given back.
  public var measure: Measure
  /// The measure of the row or of the whole table; the cell's own goes first.
  public var typedMeasure: Measure?
  /// How many decimals the indicator has.
  public var decimals: Int
  /// The indicator's `min`.
  public var minimum: Quantity?
  /// The indicator's `max`.
  public var maximum: Quantity?
  /// Whether the indicator is met or not met, and no number.
  public var isStatus: Bool
  /// The measures of the campaign, which a cell may name without being misspelt.
  public var knownMeasures: Set<Measure>

  /// The context of an indicator's cells.
  public init(
    measure: Measure, typedMeasure: Measure? = nil, decimals: Int? = nil,
    minimum: Quantity? = nil, maximum: Quantity? = nil, isStatus: Bool = false,
    knownMeasures: Set<Measure> = []
  ) {
    self.measure = measure
    self.typedMeasure = typedMeasure
    self.decimals = decimals ?? measure.defaultDecimals
    self.minimum = minimum
    self.maximum = maximum
    self.isStatus = isStatus
    self.knownMeasures = knownMeasures
  }

  /// The least number to expect: the indicator's `min`, else 0 for a `%`.
  public var lowest: Quantity? { minimum ?? (measure.isPercent ? 0 : nil) }

  /// The greatest number to expect: the indicator's `max`, else 100 for a `%`.
  public var highest: Quantity? { maximum ?? (measure.isPercent ? 100 : nil) }

  /// Whether a number below zero may be right.
  public var allowsNegative: Bool { measure.isChange || minimum?.isNegative == true }

  /// Whether the number lies outside what is to be expected.
  public func isOutOfRange(_ value: Quantity) -> Bool {
    if let lowest, value < lowest { return true }
    if let highest, value > highest { return true }
    return false
  }

  /// Whether a cell may name the measure.
  func knows(_ typed: Measure) -> Bool {
    typed.isCommon || knownMeasures.contains(typed)
  }
}
