/// What is known of a cell before it is read: the indicator's settings and the row's measure.
public struct NumberContext: Sendable {
  /// What all cells of an indicator share: one reference, since a context goes from hand to hand
  /// for every cell.
  private let shared: Shared
  /// The measure of the row or of the whole table; the cell's own goes first.
  public var typedMeasure: Measure?

  private final class Shared: Sendable {
    let measure: Measure
    let decimals: Int
    let minimum: Quantity?
    let maximum: Quantity?
    let isStatus: Bool
    let knownMeasures: Set<Measure>
    let year: Int?

    init(
      _ measure: Measure, _ decimals: Int, _ minimum: Quantity?, _ maximum: Quantity?,
      _ isStatus: Bool, _ knownMeasures: Set<Measure>, _ year: Int?
    ) {
      self.measure = measure
      self.decimals = decimals
      self.minimum = minimum
      self.maximum = maximum
      self.isStatus = isStatus
      self.knownMeasures = knownMeasures
      self.year = year
    }
  }

  /// The context of an indicator's cells.
  public init(
    measure: Measure, typedMeasure: Measure? = nil, decimals: Int? = nil,
    minimum: Quantity? = nil, maximum: Quantity? = nil, isStatus: Bool = false,
    knownMeasures: Set<Measure> = [], year: Int? = nil
  ) {
    shared = Shared(
      measure, decimals ?? measure.defaultDecimals, minimum, maximum, isStatus, knownMeasures, year)
    self.typedMeasure = typedMeasure
  }

  /// The same context in memory of its own: whoever looks at it for every cell does not get into the way of
  /// another core that does so too.
  public func copy() -> NumberContext {
    NumberContext(
      measure: measure, typedMeasure: typedMeasure, decimals: decimals, minimum: minimum,
      maximum: maximum, isStatus: isStatus, knownMeasures: knownMeasures, year: year)
  }

  /// The indicator's measure, in which numbers are given back.
  public var measure: Measure { shared.measure }
  /// How many decimals the indicator has.
  public var decimals: Int { shared.decimals }
  /// The indicator's `min`.
  public var minimum: Quantity? { shared.minimum }
  /// The indicator's `max`.
  public var maximum: Quantity? { shared.maximum }
  /// Whether the indicator is met or not met, and no number.
  public var isStatus: Bool { shared.isStatus }
  /// The measures of the campaign, which a cell may name without being misspelt.
  public var knownMeasures: Set<Measure> { shared.knownMeasures }

  /// The campaign's year, where it is known.
  var year: Int? { shared.year }

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
  public func knows(_ typed: Measure) -> Bool {
    typed.isCommon || knownMeasures.contains(typed)
  }
}
