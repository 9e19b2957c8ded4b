import ThiduaCore

/// What a unit's cumulative actual is made of: the sum, and below it a line for each cell.
///
/// A rate that was not reported is made of its numerator and denominator, each with its cells.
struct OriginText {
  let campaign: Campaign
  let year: TracedYear
  let words: TraceWords

  /// The value with the sum or the mean that it is: `19,75 = 10,5 + 4 + 5,25`.
  func value(_ unit: Int, _ indicator: Int) -> String? {
    guard let actual = year.actual(unit, indicator) else { return nil }
    let words = words.ofUnit(campaign.indicators[indicator])
    let parts = year.trace(unit, indicator)?.parts ?? []
    return words.value(actual)
      + equation(parts, isMean: campaign.indicators[indicator].kind == .average)
  }

  /// The sum or the mean of some cells, less others; empty where it is one cell's number.
  func equation(_ parts: [TracedCell], less before: [TracedCell] = [], isMean: Bool) -> String {
    guard parts.count + before.count > 1 else { return "" }
    let numbers = parts.compactMap(\.value).map { words.number($0) }
    let less = before.compactMap(\.value).map { " − " + words.number($0) }
    let sum = numbers.joined(separator: " + ") + less.joined()
    return isMean ? " = (\(sum)) / \(parts.count)" : " = \(sum)"
  }

  /// A line for each cell that the value is made of.
  func lines(_ unit: Int, _ indicator: Int, indent: Int) -> [String] {
    let named = campaign.indicators[indicator]
    if year.figure(unit, indicator)?.isComputed == true, let numerator = named.numerator,
      let denominator = named.denominator
    {
      let quotient = words.quotient(
        year.actual(unit, numerator), year.actual(unit, denominator), of: named)
      return [words.indented(indent, "= " + quotient)]
        + partLines(unit, named, indent: indent)
    }
    let words = words.ofUnit(named)
    return (year.trace(unit, indicator)?.parts ?? []).map { line($0, words, indent: indent) }
  }

  /// A line for the numerator of a rate and one for its denominator, or its weight, each with its
  /// cells below it.
  func partLines(_ unit: Int, _ rate: Indicator, indent: Int) -> [String] {
    let parts = [
      (words("tử số", "numerator"), rate.numerator),
      (
        rate.numerator == nil ? words("trọng số", "weight") : words("mẫu số", "denominator"),
        rate.denominator
      ),
    ]
    return parts.flatMap { name, part in
      guard let part, let value = value(unit, part) else { return [String]() }
      return [words.indented(indent, "\(name) \(campaign.indicators[part].code): \(value)")]
        + lines(unit, part, indent: indent + 4)
    }
  }

  /// A cell's number, its period and column, and where it stands.
  func line(_ cell: TracedCell, _ words: TraceWords, indent: Int) -> String {
    let value = cell.value.map { words.value($0) } ?? cell.typed
    return words.indented(indent, "\(value)  \(words.meaning(cell)) — \(place(cell))")
  }

  /// Where a cell stands, and the text as typed.
  func place(_ cell: TracedCell) -> String { words.place(cell, in: year.folder) }
}
