/// Finds the places where a row may belong, by its label and measure.
struct RowMatcher: Sendable {
  private let indicators: [Indicator]
  private let outline: CatalogueOutline
  private let readings: LabelReadings
  private let measureKeys: Set<String>
  private let year: Int
  /// The campaign's year, and those that names of indicators bear.
  private let years: Set<Int>

  /// Prepares a catalogue.
  init(_ indicators: [Indicator], _ outline: CatalogueOutline, year: Int) {
    years = Set(indicators.flatMap { Self.years(in: $0.name) + Self.years(in: $0.label) } + [year])
    self.year = year
    self.indicators = indicators
    self.outline = outline
    readings = LabelReadings(indicators, outline)
    measureKeys = Set(indicators.map { FoldedText.bareKey($0.measure.text) })
  }

  /// The places of a row, each once, in the order of the catalogue.
  func fits(of row: LabelledRow, _ key: LabelKey) -> [RowFit] {
    var best: [Int: RowFit] = [:]
    for fit in indicatorFits(of: row, key) + headingFits(of: row, key)
    where best[fit.item].map({ $0.gain < fit.gain }) ?? true {
      best[fit.item] = fit
    }
    return best.values.sorted { $0.item < $1.item }
  }

  /// The indicator whose words a row shares most, where it shares half of them.
  func nearest(to row: LabelledRow) -> Int? { readings.nearest(to: row.label) }

  private static func years(in text: String) -> [Int] {
    FoldedText.words(of: text).compactMap(CalendarYear.named)
  }

  /// A season that goes over New Year and is of the year in which it is harvested: `đông xuân 2023-2024`.
  private static func namesWinter(_ label: String) -> Bool {
    let words = PeriodText.words(of: label)
    return zip(words, words.dropFirst()).contains { $0 == ("dong", "xuan") || $0 == ("vu", "dong") }
  }

  /// `(theo Quyết định năm 2021)`: the year is a document's.
  private static func namesDocument(_ label: String) -> Bool {
    let words = " " + PeriodText.words(of: label).joined(separator: " ") + " "
    return [" theo ", " qd ", " quyet dinh ", " nghi quyet ", " chuan "].contains {
      words.contains($0)
    }
  }

  /// Whether a label is none of this year's: `Tỷ lệ hộ nghèo năm 2022`.
  func isOfOtherYear(_ label: String) -> Bool {
    let named = Self.years(in: label)
    if named.count == 1, !years.contains(named[0]), !Self.namesDocument(label) { return true }
    return named == [year, year + 1] && Self.namesWinter(label)
  }

  private func indicatorFits(of row: LabelledRow, _ key: LabelKey) -> [RowFit] {
    guard !isOfOtherYear(row.label) else { return [] }
    let whole = fits(of: row, labelled: key, typed: row.label)
    guard whole.isEmpty, let shorter = LabelKey.withoutParentheses(row.label) else { return whole }
    let found = fits(of: row, labelled: LabelKey(shorter), typed: shorter)
    switch LabelAside(in: row.label, measures: measureKeys) {
    case .idle: return found
    case .unclear: return found.map(\.inexact)
    case .other: return []
    }
  }

  private func fits(
    of row: LabelledRow, labelled key: LabelKey, typed label: String
  ) -> [RowFit] {
    guard !key.isEmpty else { return [] }
    let measure = Measure(row.measure)
    let found = readings.meant(by: key, typed: label)
    let isOnlyIndicator = Set(found.map(\.indicator)).count == 1
    return found.compactMap { reading in
      LabelLikeness(typed: key, label: reading.key).flatMap { likeness in
        fit(row, measure, reading, likeness, isOnlyIndicator: isOnlyIndicator)
      }
    }
  }

  private func fit(
    _ row: LabelledRow, _ measure: Measure, _ reading: LabelReading, _ likeness: LabelLikeness,
    isOnlyIndicator: Bool
  ) -> RowFit? {
    let indicator = indicators[reading.indicator]
    let agreement = agreement(of: measure, with: indicator.measure)
    let isSure = isOnlyIndicator && !likeness.isMended && !reading.isPart
    guard agreement != .conflict || isSure else { return nil }
    var gain = agreement.rawValue + Self.gain(likeness, isPart: reading.isPart)
    if !row.number.isEmpty, !indicator.number.isEmpty {
      let isSame = number(row.number) == number(indicator.number)
      gain += isSame ? Costs.sameNumber : -Costs.otherNumber
    }
    let item = outline.itemOfIndicator[reading.indicator]
    let governor = readings.governors[reading.indicator].map { outline.itemOfIndicator[$0] }
    return RowFit(
      item: item, gain: gain, governors: reading.isPart ? governor.map { $0..<item } : nil,
      isPart: reading.isPart, isExact: !likeness.isMended && agreement != .conflict)
  }

  /// What a label is worth that differs so much.
  private static func gain(_ likeness: LabelLikeness, isPart: Bool) -> Int {
    if isPart {
      let mended = max(likeness.slips, likeness.isRespelt ? 1 : 0)
      return Costs.part - mended * Costs.mendedPart
    }
    let marks = likeness.isRespelt ? Costs.respelt : likeness.isPlain ? Costs.plain : 0
    return Costs.label - likeness.slips * Costs.slip - marks
  }

  private func headingFits(of row: LabelledRow, _ key: LabelKey) -> [RowFit] {
    guard !row.hasFigure, !row.label.isEmpty else { return [] }
    return outline.zones.compactMap { zone in
      let isOfWhich = key.isEmpty && zone.parent != nil
      guard isOfWhich || Self.isHeading(key, of: zone.key) else { return nil }
      return RowFit(
        item: zone.heading, gain: isOfWhich ? Costs.ofWhich : Costs.heading, governors: nil,
        isPart: false, isExact: !isOfWhich)
    }
  }

  /// A heading may say a little more (`KẾ HOẠCH VĂN HÓA - XÃ HỘI`) or one word less (`ĐÔNG XUÂN`, `Ngô`).
  private static func isHeading(_ typed: LabelKey, of key: LabelKey) -> Bool {
    guard !typed.isEmpty, !key.isEmpty else { return false }
    let more = typed.words.count - key.words.count
    if (0...3).contains(more), typed.contains(key) { return true }
    let mayBeShort = typed.words.count >= 2 || key.words[0].bare == "cay"
    if more == -1, mayBeShort, key.contains(typed) { return true }
    return LabelLikeness(typed: typed, label: key) != nil
  }

  /// How a typed measure goes with that of an indicator; the raw value is its part in the gain.
  private enum Agreement: Int { case same = 4, none = 0, unknown = -4, conflict = -60 }

  private func agreement(of typed: Measure, with measure: Measure) -> Agreement {
    guard !typed.isEmpty, !measure.isEmpty else { return .none }
    if typed.powerOfTen(to: measure) != nil || typed.isMoneyAlone(of: measure) { return .same }
    let key = FoldedText.bareKey(typed.text)
    if !key.isEmpty, key == FoldedText.bareKey(measure.text) { return .same }
    return typed.isCommon || measureKeys.contains(key) ? .conflict : .unknown
  }

  private func number(_ text: String) -> String {
    var end = text[...]
    while let last = end.last, last == "." || last == ")" { end.removeLast() }
    return String(end)
  }
}
