/// When a conditional format takes hold of a cell.
public enum CellCondition: Hashable, Sendable {
  /// The cell equals the value.
  case equal(ConditionValue)
  /// The cell differs from the value.
  case notEqual(ConditionValue)
  /// The cell is above the value.
  case greater(ConditionValue)
  /// The cell is below the value.
  case less(ConditionValue)
  /// The cell is the value or above it.
  case greaterOrEqual(ConditionValue)
  /// The cell is the value or below it.
  case lessOrEqual(ConditionValue)
  /// The cell lies between the values or is one of them.
  case between(ConditionValue, ConditionValue)
  /// The formula, written for the first cell of the rectangle, is true.
  case formula(String)
}

/// What a cell is compared with.
public enum ConditionValue: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// What a formula gives, for example `$D$5`.
  case formula(String)
}

/// A bar in a cell whose length follows the number.
public struct DataBar: Hashable, Sendable {
  /// The colour of the bar.
  public var color: Color
  /// The number of an empty bar, or the least of the cells.
  public var minimum: Double?
  /// The number of a full bar, or the greatest of the cells.
  public var maximum: Double?
  /// Whether the bar has one colour from end to end.
  public var isSolid: Bool
  /// Whether the number is left out.
  public var hidesNumber: Bool

  /// A bar of the given parts.
  public init(
    color: Color, minimum: Double? = nil, maximum: Double? = nil, isSolid: Bool = true,
    hidesNumber: Bool = false
  ) {
    self.color = color
    self.minimum = minimum
    self.maximum = maximum
    self.isSolid = isSolid
    self.hidesNumber = hidesNumber
  }
}
