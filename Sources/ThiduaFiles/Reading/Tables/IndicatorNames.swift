import ThiduaCore

/// Finds indicators by what stands at the head of a column: a code, a name, a label.
struct IndicatorNames: Sendable {
  private let codes: CodeIndex
  private let indicators: [Indicator]
  private var byName: [String: Set<Int>] = [:]
  private var byBareName: [String: Set<Int>] = [:]

  init(_ indicators: [Indicator]) {
    self.indicators = indicators
    codes = CodeIndex(indicators.map(\.code))
    for (position, indicator) in indicators.enumerated() {
      for name in [indicator.name, indicator.label] where !name.isEmpty {
        byName[FoldedText.caseKey(name), default: []].insert(position)
        byBareName[FoldedText.bareKey(name), default: []].insert(position)
      }
    }
  }

  /// The indicators that a cell may name, with or without their measure in parentheses after it.
  func positions(of cell: String) -> Set<Int> {
    if let position = codes[cell] { return [position] }
    if let found = positions(named: cell) { return found }
    let (name, measure) = Measure.parted(cell)
    guard let measure, let found = positions(named: name) else { return [] }
    return found.filter { measure.powerOfTen(to: indicators[$0].measure) != nil }
  }

  /// The indicators of a name; one without any diacritics is taken for the one that differs in
  /// nothing else.
  private func positions(named name: String) -> Set<Int>? {
    if let found = byName[FoldedText.caseKey(name)] { return found }
    return name.utf8.allSatisfy { $0 < 0x80 } ? byBareName[FoldedText.bareKey(name)] : nil
  }

  /// The only indicator that two cells above each other name together: `Tổng đàn` over `Trâu`, `Cây lúa` over `Diện tích
  /// (ha)`.
  func position(of upper: String, _ lower: String) -> Int? {
    let (above, below) = (Measure.parted(upper), Measure.parted(lower))
    let names = CropParts.joined(above.name, below.name) + CropParts.joined(below.name, above.name)
    let found = names.reduce(into: Set<Int>()) { $0.formUnion(byBareName[$1] ?? []) }
    guard found.count == 1, let only = found.first,
      [above.measure, below.measure].compactMap(\.self).allSatisfy({
        $0.powerOfTen(to: indicators[only].measure) != nil
      })
    else { return nil }
    return only
  }

  /// Why a cell names no indicator.
  func cause(of cell: String) -> FindingCause {
    let found = positions(of: cell).sorted()
    if found.count > 1 {
      return .ambiguousIndicator(among: found.map { indicators[$0] })
    }
    let near = byBareName[FoldedText.bareKey(Measure.parted(cell).name)] ?? []
    return .unknownHeading(suggestion: near.count == 1 ? near.map { indicators[$0].title }[0] : "")
  }
}
