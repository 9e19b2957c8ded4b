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

/// A sum of indicator codes and numbers with `+ - * /` and parentheses.
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

/// Reads an expression; codes are found first, so that a code may hold marks such as `.` or `-`.
struct ExpressionParser {
  private let codes: [(key: [Character], position: Int)]
  private var rest: ArraySlice<Character> = []
  private var depth = 0
  /// A side is at most so long and its parentheses so deep: parsing and computing go as deep.
  private static let longest = 2000
  private static let deepest = 50

  /// What is wrong with an expression.
  enum Mistake: Error, Hashable {
    /// It is longer than the most characters that a side may have.
    case tooLong(most: Int)
    /// Its parentheses or signs stand in each other deeper than that.
    case tooDeep(most: Int)
    /// The text from where it is not understood.
    case unknown(near: String)
  }

  init(indicators: [Indicator]) {
    codes =
      indicators.enumerated()
      .map { (Array(FoldedText.caseKey($1.code)), $0) }
      .sorted { $0.key.count > $1.key.count }
  }

  mutating func parse(_ text: String) throws(Mistake) -> Expression {
    rest = Array(FoldedText.caseKey(text))[...]
    guard rest.count <= Self.longest else { throw .tooLong(most: Self.longest) }
    let expression = try sum()
    skipBlanks()
    guard rest.isEmpty else { throw .unknown(near: String(rest)) }
    return expression
  }

  private mutating func sum() throws(Mistake) -> Expression {
    var left = try product()
    while let sign = take(anyOf: "+-") {
      left = .operation(sign, left, try product())
    }
    return left
  }

  private mutating func product() throws(Mistake) -> Expression {
    var left = try term()
    while let sign = take(anyOf: "*/") {
      left = .operation(sign, left, try term())
    }
    return left
  }

  private mutating func term() throws(Mistake) -> Expression {
    skipBlanks()
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .tooDeep(most: Self.deepest) }
    for code in codes where rest.starts(with: code.key) && endsThere(code.key.count) {
      rest = rest.dropFirst(code.key.count)
      return .indicator(code.position)
    }
    if take(anyOf: "(") != nil {
      let inner = try sum()
      guard take(anyOf: ")") != nil else { throw .unknown(near: String(rest)) }
      return inner
    }
    if take(anyOf: "-") != nil { return .operation("-", .number(.zero), try term()) }
    let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let number = Quantity(String(digits.map { $0 == "," ? "." : $0 })) else {
      throw .unknown(near: String(rest))
    }
    rest = rest.dropFirst(digits.count)
    return .number(number)
  }

  /// Whether a code of this length is not the beginning of a longer word.
  private func endsThere(_ count: Int) -> Bool {
    guard let next = rest.dropFirst(count).first else { return true }
    return !(next.isLetter || next.isNumber || next == "." || next == "_")
  }

  private mutating func take(anyOf signs: String) -> Character? {
    skipBlanks()
    guard let first = rest.first, signs.contains(first) else { return nil }
    rest = rest.dropFirst()
    return first
  }

  private mutating func skipBlanks() {
    while rest.first == " " { rest = rest.dropFirst() }
  }
}
