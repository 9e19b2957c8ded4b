/// Reads the pieces of a target from left to right.
struct TargetParser {
  /// A number with the measure beside it.
  struct Measured {
    let number: TypedNumber
    var measure: Measure?
  }

  let context: NumberContext
  let tokens: [TargetToken]
  let indicatorName: String
  /// The pieces of the indicator's name, taken apart only for targets that need it.
  lazy var indicatorWords: [String] = TargetTokenizer.tokens(of: CellText(indicatorName)).map(\.key)
  var position = 0
  /// The bound before the number: `trên`, `không quá`, ...
  var prefix: TargetPhrase?
  /// The bound behind the number: `trở lên` or `trở xuống`.
  var suffix: TargetPhrase?
  var hasFrom = false
  var direction: TargetChange.Direction?
  var isComparedWithPast = false

  init(cell: CellText, context: NumberContext, indicatorName: String) {
    self.context = context
    tokens = TargetTokenizer.tokens(of: cell)
    self.indicatorName = FoldedText.caseKey(indicatorName)
  }

  /// The meaning of all pieces together.
  mutating func reading() throws(TargetFault) -> TargetReading {
    try readPrefix()
    let numbers = try readNumbers()
    try readSuffix(
      isShare: context.measure.isPercent && direction == nil
        && numbers.allSatisfy { $0.measure?.isPercent ?? false })
    try checkPhrases(isRange: numbers.count == 2)
    return try target(of: numbers)
  }

  /// The keys of the words from the present position on.
  var words: some Collection<String> {
    tokens[position...].lazy.prefix { $0.kind == .word }.map(\.key)
  }

  /// Whether a range goes on here, with a dash or `đến` and a number.
  var isAtRangeEnd: Bool {
    guard position + 1 < tokens.count, tokens[position + 1].isNumber else { return false }
    let token = tokens[position]
    return token.kind == .dash || TargetPhrase.longest(in: [token.key])?.phrase == .upTo
  }

  private func checkPhrases(isRange: Bool) throws(TargetFault) {
    if hasFrom, !isRange, prefix == nil, suffix == nil { throw .badTarget(.noUpperEnd) }
    let contradictsFrom = hasFrom && (prefix == .lessThan || prefix == .atMost)
    if contradictsFrom && !isRange { throw .badTarget(.contradiction) }
    if isComparedWithPast, direction == nil, !context.measure.isChange {
      throw .badTarget(.contradiction)
    }
  }
}
