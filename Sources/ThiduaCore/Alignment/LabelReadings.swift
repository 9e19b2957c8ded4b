/// All ways in which tables may write the indicators of a catalogue.
///
/// An indicator is written as its label, as its full name, as its name without the context, each
/// also without what stands in parentheses. Where the campaign gives no labels of its own,
/// `Vụ Mùa: Ngô, sản lượng` may also be a bare `Sản lượng` below a row of `Ngô`.
struct LabelReadings: Sendable {
  /// The readings by their letters.
  private var byLetters: [String: [LabelReading]] = [:]
  /// The keys of `byLetters` in the order of the catalogue.
  private var letters: [String] = []
  /// For each indicator the first of those above it that tell what a bare part means, or nil.
  private(set) var governors: [Int?] = []

  private let indicators: [Indicator]
  private let outline: CatalogueOutline
  private let stems: NameStems
  private var sharedWords = SharedWords([])
  private let likeliest = RememberedAnswers<[LabelReading]>(most: 4096)

  /// Collects the readings.
  init(_ indicators: [Indicator], _ outline: CatalogueOutline) {
    self.indicators = indicators
    self.outline = outline
    stems = NameStems(indicators)
    let labels = indicators.map { LabelKey($0.label.isEmpty ? $0.name : $0.label) }
    let repeated = repeatedLabels(labels)
    for position in indicators.indices {
      addReadings(of: position, label: labels[position], isPart: repeated[position])
      governors.append(governor(of: position, repeated))
    }
    sharedWords = SharedWords(letters.flatMap { byLetters[$0] ?? [] })
  }

  /// The readings that a label is meant for: those of its letters, else those that it may be, slips of
  /// the keyboard being allowed; `key` is that of the label.
  func meant(by key: LabelKey, typed label: String) -> [LabelReading] {
    if let same = byLetters[key.bare] { return same }
    return likeliest.answer(to: label) {
      let intact = LabelLikeness.leastIntact(of: key.words.count)
      return sharedWords.readings(sharing: intact, ofPlacesIn: key)
        .filter { LabelLikeness(typed: key, label: $0.key) != nil }
    }
  }

  /// The indicator whose words a label shares most, where it shares half of them.
  func nearest(to label: String) -> Int? { sharedWords.nearest(to: LabelKey(label)) }

  private mutating func addReadings(of position: Int, label: LabelKey, isPart: Bool) {
    let indicator = indicators[position]
    var texts = [indicator.label, indicator.name]
    if outline.isInner(outline.zone(ofIndicator: position)) {
      texts += [NameContexts.nameInContext(indicator.name) ?? ""]
    }
    texts += texts.compactMap { LabelKey.withoutParentheses($0) }
    for key in texts.map({ LabelKey($0) }) where !key.isEmpty {
      add(LabelReading(indicator: position, key: key, isPart: isPart && key.bare == label.bare))
    }
    if let part = stems.part(of: position, labelled: label) {
      add(LabelReading(indicator: position, key: part, isPart: true))
    }
  }

  private mutating func add(_ reading: LabelReading) {
    let known = byLetters[reading.key.bare, default: []]
    guard !known.contains(where: { $0.indicator == reading.indicator && $0.key == reading.key })
    else { return }
    if known.isEmpty { letters.append(reading.key.bare) }
    byLetters[reading.key.bare] = known + [reading]
  }

  /// Which labels stand in their zone more than once, in measures that may be taken for each other.
  private func repeatedLabels(_ labels: [LabelKey]) -> [Bool] {
    var places: [String: [Int]] = [:]
    for (position, label) in labels.enumerated() {
      places["\(outline.zone(ofIndicator: position)) \(label.bare)", default: []].append(position)
    }
    var isRepeated = Array(repeating: false, count: labels.count)
    for group in places.values where group.count > 1 {
      for position in group {
        isRepeated[position] = group.contains {
          $0 != position
            && indicators[$0].measure.powerOfTen(to: indicators[position].measure) != nil
        }
      }
    }
    return isRepeated
  }

  /// The rows that tell what a bare part means begin where its stem does, or at the last label
  /// above it that says more than a part.
  private func governor(of position: Int, _ repeated: [Bool]) -> Int? {
    if let start = stems.start(of: position) { return start }
    guard repeated[position] else { return nil }
    let zone = outline.zone(ofIndicator: position)
    let above = (0..<position).last { !repeated[$0] }
    return above.flatMap { outline.zone(ofIndicator: $0) == zone ? $0 : nil }
  }
}
