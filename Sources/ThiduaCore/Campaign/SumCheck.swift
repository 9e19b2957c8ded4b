/// An arithmetic that must hold (checks.csv): two sums of indicators and numbers compared.
public struct SumCheck: Sendable {
  /// How the sides are compared.
  public enum Comparison: String, Sendable {
    /// The sides are equal within the tolerance.
    case equal = "="
    /// The left side is at most the right one, within the tolerance.
    case atMost = "<="
    /// The left side is at least the right one, within the tolerance.
    case atLeast = ">="
  }

  /// Its name.
  public var name: String
  /// The comparison as typed: `A.1 + A.2 <= A`.
  public var text: String
  /// The left side.
  public var left: Expression
  /// How the sides are compared.
  public var comparison: Comparison
  /// The right side.
  public var right: Expression
  /// By how much it may fail.
  public var tolerance: Quantity
  /// How much a failure matters.
  public var severity: Severity

  /// Makes a check.
  public init(
    name: String, text: String = "", left: Expression, comparison: Comparison, right: Expression,
    tolerance: Quantity = .zero, severity: Severity = .warning
  ) {
    self.name = name
    self.text = text
    self.left = left
    self.comparison = comparison
    self.right = right
    self.tolerance = tolerance
    self.severity = severity
  }

  /// Whether two values pass.
  func holds(_ left: Ratio, _ right: Ratio) -> Bool {
    let tolerance = Ratio(tolerance)
    switch comparison {
    case .equal: return left <= right + tolerance && right <= left + tolerance
    case .atMost: return left <= right + tolerance
    case .atLeast: return right <= left + tolerance
    }
  }
}
