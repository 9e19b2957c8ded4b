extension TargetParser {
  /// Reads the number, or both of a range, or the first of `n/m`.
  mutating func readNumbers() throws(TargetFault) -> [Measured] {
    var first = try readNumber()
    if position < tokens.count, tokens[position].kind == .slash {
      first.measure = try readWhole(of: first.number)
      return [first]
    }
    guard isAtRangeEnd else { return [first] }
    position += 1
    var last = try readNumber()
    if first.measure == nil { first.measure = last.measure }
    if last.measure == nil { last.measure = first.measure }
    return [first, last]
  }

  private mutating func readNumber() throws(TargetFault) -> Measured {
    guard case .number(let number) = tokens[position].kind else {
      throw .badTarget(.unknownWord(tokens[position].text))
    }
    if case .fault(let reason) = number.digits { throw .badTarget(.badNumber(reason)) }
    position += 1
    return Measured(number: number, measure: try readMeasure())
  }

  /// Reads the rest of `n/m`: 6 of 6 things that are counted.
  private mutating func readWhole(of part: TypedNumber) throws(TargetFault) -> Measure? {
    position += 1
    guard position < tokens.count, tokens[position].isNumber, context.measure.isCountable else {
      throw .badTarget(.notPartOfWhole)
    }
    let whole = try readNumber()
    guard case .value(let count, _) = context.reading(of: part, in: whole.measure),
      case .value(let total, _) = context.reading(of: whole.number, in: whole.measure),
      count.isWhole, total.isWhole, count <= total
    else { throw .badTarget(.notPartOfWhole) }
    return whole.measure
  }

  /// Reads the longest measure at this position that suits the indicator; without one, a known
  /// measure is of the wrong family.
  private mutating func readMeasure() throws(TargetFault) -> Measure? {
    let names = tokens[position...].prefix(Self.mostMeasureWords)
      .prefix { $0.kind == .word && !Self.wordsAfterMeasure.contains($0.key) }
    var foreign: Measure?
    for length in (1...Self.mostMeasureWords).reversed() where length <= names.count {
      switch context.named(names.prefix(length).map(\.text).joined(separator: " ")) {
      case .fitting(let measure):
        position += length
        return measure
      case .foreign(let measure):
        foreign = foreign ?? measure
      case .unknown: continue
      }
    }
    guard let foreign else { return nil }
    guard foreign.isPercent, direction != nil, !context.measure.isChange else {
      throw .wrongMeasure(foreign.text)
    }
    position += 1
    return foreign
  }

  private static let mostMeasureWords = 6

  /// Words of targets that no measure has.
  private static let wordsAfterMeasure: Set<String> = ["trở", "đến", "tới"]
}
