/// Reads an expression; codes are found first, so that a code may hold marks such as `.` or `-`.
struct ExpressionParser {
  private let codes: [(key: [Character], position: Int)]
  private var rest: ArraySlice<Character> = []
  /// The text as it was typed: as many characters as were parsed in one case.
  private var typed: [Character] = []
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
    /// A number in it may be two: `1.000`.
    case ambiguous(String, grouped: Quantity, decimal: Quantity)
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
    typed = Array(FoldedText.cleaned(text))
    rest = Array(FoldedText.caseKey(text))[...]
    guard rest.count <= Self.longest else { throw .tooLong(most: Self.longest) }
    let expression = try sum()
    skipBlanks()
    guard rest.isEmpty else { throw notUnderstood }
    return expression
  }

  private var notUnderstood: Mistake { .unknown(near: String(typed.suffix(rest.count))) }

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
      guard take(anyOf: ")") != nil else { throw notUnderstood }
      return inner
    }
    if take(anyOf: "-") != nil { return .operation("-", .number(.zero), try term()) }
    let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let number: Quantity
    switch SettingsNumber(String(digits)) {
    case .value(let value): number = value
    case .ambiguous(let grouped, let decimal):
      throw .ambiguous(String(digits), grouped: grouped, decimal: decimal)
    case .fault: throw notUnderstood
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
