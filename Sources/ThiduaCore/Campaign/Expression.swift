/// Indicator codes and numbers with `+ - * /` and parentheses.
public indirect enum Expression: Sendable {
  /// A number.
  case number(Quantity)
  /// The value of the indicator at this position.
  case indicator(Int)
  /// Two expressions joined by one of `+ - * /`.
  case operation(Character, Expression, Expression)

  /// The value, or nothing where an indicator has none or a divisor is zero.
  public func value(of values: (Int) -> Ratio?) -> Ratio? {
    switch self {
    case .number(let number): return Ratio(number)
    case .indicator(let position): return values(position)
    case .operation(let sign, let left, let right):
      guard let left = left.value(of: values), let right = right.value(of: values) else {
        return nil
      }
      switch sign {
      case "+": return left + right
      case "-": return left - right
      case "*": return left * right
      default: return left.dividing(by: right)
      }
    }
  }

  /// The first indicator that it names.
  var firstIndicator: Int? {
    switch self {
    case .number: nil
    case .indicator(let position): position
    case .operation(_, let left, let right): left.firstIndicator ?? right.firstIndicator
    }
  }
}
