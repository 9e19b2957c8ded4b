import ThiduaCore

/// What units give to a sum or a combined rate in one year.
struct GivenText {
  let campaign: Campaign
  let scope: Scope
  let position: Int
  let year: TracedYear
  let words: TraceWords

  private var indicator: Indicator { campaign.indicators[position] }
  private var origin: OriginText { OriginText(campaign: campaign, year: year, words: words) }

  /// The indicators of which a unit's figures are combined to a rate; none where it is not.
  private var parts: [Int] { campaign.rateParts(of: position) ?? [] }

  /// How the rate is combined: the sums of numerators and denominators, or of weighted rates and
  /// weights.
  var rateLines: [String] {
    guard let denominator = indicator.denominator else {
      return [
        words(
          "    Chỉ tiêu không có tử số và mẫu số nên không cộng hay lấy trung bình.",
          "    The indicator names no numerator and denominator, so it is neither added nor averaged."
        )
      ]
    }
    let units = campaign.units(of: scope).filter(isCombined)
    func sum(_ value: (Int) -> Ratio?) -> Ratio {
      units.reduce(Ratio(0)) { $0 + (value($1) ?? Ratio(0)) }
    }
    let below = campaign.indicators[denominator]
    let weights = sum { year.actual($0, denominator) }
    guard let numerator = indicator.numerator else {
      let products = sum { unit in
        guard let rate = year.actual(unit, position), let weight = year.actual(unit, denominator)
        else { return nil }
        return rate * weight
      }
      return [
        "    = \(words.number(products)) / \(words.number(weights))",
        words(
          "    tổng của tỷ lệ × trọng số / tổng trọng số; trọng số: \(below.code) \(below.name)",
          "    sum of rate × weight / sum of weights; weight: \(below.code) \(below.name)"),
      ]
    }
    let above = campaign.indicators[numerator]
    return [
      "    = " + words.quotient(sum { year.actual($0, numerator) }, weights, of: indicator),
      "    \(words("tử số", "numerator")): \(above.code) \(above.name); "
        + "\(words("mẫu số", "denominator")): \(below.code) \(below.name)",
    ]
  }

  private func isCombined(_ unit: Int) -> Bool {
    parts.allSatisfy { year.actual(unit, $0) != nil }
  }

  /// The cells of a unit's figure, and of what it gives to a combined rate.
  func lines(_ unit: Int) -> [String] {
    let isComputed = year.figure(unit, position)?.isComputed == true
    let own = isComputed ? [] : origin.lines(unit, position, indent: 4)
    guard !parts.isEmpty else { return own }
    guard isCombined(unit) else {
      let isThere = year.actual(unit, position) != nil
      let missing = words(
        "    không vào tỷ lệ chung: thiếu số để tính",
        "    not in the combined rate: a part of it is missing")
      return own + (isThere ? [missing] : [])
    }
    return own + origin.partLines(unit, indicator, indent: 4)
  }
}
