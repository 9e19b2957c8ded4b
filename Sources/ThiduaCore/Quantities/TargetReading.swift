/// What a cell of targets holds.
public enum TargetReading: Equatable, Sendable {
  /// Nothing was planned, which is not zero.
  case missing
  /// The values that meet the target, in the indicator's measure.
  case target(Interval, NumberNotes)
  /// A target with a number such as `2.024`, and nothing that says which number it is.
  case ambiguous(AmbiguousTarget)
  /// Something that does not count.
  case fault(TargetFault)
}

/// Why a cell of targets does not count.
public enum TargetFault: Error, Equatable, Sendable {
  /// It is no target.
  case badTarget(BadTarget)
  /// It is a target in this measure, which is of another family than the indicator's.
  case wrongMeasure(String)
  /// A spreadsheet made it a date, possibly out of this text.
  case dateLike(possible: String?)
  /// It is below zero, where nothing may be.
  case negative(Quantity)
}

/// Why a text is no target.
public enum BadTarget: Equatable, Sendable {
  /// There is no number in it.
  case noNumber
  /// A number in it cannot be read.
  case badNumber(BadNumber)
  /// A word that neither belongs to a target nor to the indicator's name nor is a measure.
  case unknownWord(String)
  /// The range ends below its beginning (`95-85%`).
  case lowAboveHigh
  /// `từ 95%` without `trở lên` and without an end.
  case noUpperEnd
  /// Words that do not go together (`dưới 95% trở lên`), or more numbers than a target has.
  case contradiction
  /// `n/m` where nothing is counted, or more of them than there are (`7/6`).
  case notPartOfWhole
  /// A target of not being met, for an indicator that is met or not.
  case notToBeMet
  /// A growth or a decrease of an indicator that is a level: last year's value would be needed.
  case needsLastYear(TargetChange)
  /// A growth from another year than the last one: `tăng 10% so với năm 2020`.
  case otherBase(String)
}

/// A target that is relative to last year's value.
public struct TargetChange: Equatable, Sendable {
  /// Which way the value is to change.
  public enum Direction: Hashable, Sendable {
    /// `tăng`.
    case increase
    /// `giảm`.
    case decrease
  }

  /// Which way the value is to change.
  public let direction: Direction
  /// By how much, above zero in both directions.
  public let amount: Interval
  /// The amount with marks read as decimal ones, where they were read as thousands in doubt.
  public let otherAmount: Interval?
  /// Whether the amount is typed in `%`: of last year's value, or points where the indicator is
  /// a `%` itself.
  public let isPercent: Bool

  /// A change by an amount.
  public init(
    direction: Direction, amount: Interval, otherAmount: Interval? = nil, isPercent: Bool
  ) {
    self.direction = direction
    self.amount = amount
    self.otherAmount = otherAmount
    self.isPercent = isPercent
  }
}
