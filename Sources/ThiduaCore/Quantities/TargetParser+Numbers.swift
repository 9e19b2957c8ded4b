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
    if takeYear() { return nil }
    let names = tokens[position...].prefix(Self.mostMeasureWords)
      .prefix { $0.kind == .word && !Self.wordsAfterMeasure.contains($0.key) }
    var foreign: Measure?
    for length in (1...Self.mostMeasureWords).reversed() where length <= names.count {
      switch named(names.prefix(length).map(\.text).joined(separator: " ")) {
      case .fitting(let measure):
        position += length
        _ = takeYear()
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

  /// The measure of this name; a plan is one for a year, which may be said behind it: `hộ/năm`.
  private func named(_ name: String) -> NumberContext.NamedMeasure {
    let found = context.named(name)
    guard case .unknown = found, FoldedText.caseKey(name).hasSuffix("/năm") else { return found }
    return context.named(String(name.dropLast(4)))
  }

  /// Passes over `/năm`, `/ 1 năm`.
  private mutating func takeYear() -> Bool {
    guard position < tokens.count, tokens[position].kind == .slash else { return false }
    var end = position + 1
    if end < tokens.count, tokens[end].text == "1" { end += 1 }
    guard end < tokens.count, tokens[end].key == "năm" else { return false }
    position = end + 1
    return true
  }

  private static let mostMeasureWords = 6

  /// Words of targets that no measure has.
  private static let wordsAfterMeasure: Set<String> = ["trở", "đến", "tới"]
}
