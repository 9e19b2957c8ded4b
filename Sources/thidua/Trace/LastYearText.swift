import ThiduaCore

/// What was reached in the same period of last year, and how this year compares with it.
struct LastYearText {
  let rollup: Rollup
  let scope: Scope
  let position: Int
  let figure: Figure
  let words: TraceWords

  private var campaign: Campaign { rollup.campaign }
  private var indicator: Indicator { campaign.indicators[position] }

  var lines: [String] {
    guard let figures = rollup.lastYear else { return [] }
    let period = figures.lastYear.period.title(in: words.language)
    let name = words("Cùng kỳ năm trước (\(period))", "Same period last year (\(period))")
    guard let value = figures.actual(scope, indicator: position) else {
      return ["\(name): \(words("chưa có", "none"))"]
    }
    return reached(value, figures.lastYear, name) + [comparison(with: value)].compactMap { $0 }
  }

  private func reached(_ value: Ratio, _ last: LastYear, _ name: String) -> [String] {
    let year = TracedYear(last, of: campaign)
    let origin = OriginText(campaign: campaign, year: year, words: words)
    let isEstimate = rollup.lastYear?.isEstimate(scope, indicator: position) ?? false
    let mark = words.mark(isEstimate: isEstimate)
    if case .unit(let unit) = scope {
      return ["\(name): \(origin.value(unit, position) ?? "")\(mark)"]
        + origin.lines(unit, position, indent: 4)
    }
    let given = GivenText(
      campaign: campaign, scope: scope, position: position, year: year, words: words)
    return ["\(name): \(words.number(value))\(mark)"]
      + (indicator.kind == .rate ? given.rateLines : [])
      + campaign.units(of: scope).flatMap { unit -> [String] in
        let value = year.actual(unit, position).map { words.ofUnit(indicator).value($0) }
        let mark = words.mark(isEstimate: year.figure(unit, position)?.isEstimate ?? false)
        return ["  \(campaign.units[unit].name): \(value ?? words("chưa có", "none"))\(mark)"]
          + given.lines(unit)
      }
  }

  private func comparison(with last: Ratio) -> String? {
    let name = words("So với cùng kỳ", "Against last year")
    guard let actual = figure.actual else { return nil }
    if let note = rollup.comparisonNote(scope, indicator: position, in: words.language) {
      return "\(name): \(note)\(details)"
    }
    guard let share = (Ratio(100) * actual).dividing(by: last) else {
      return words("\(name): không tính được, vì năm trước là 0", "\(name): none, last year's is 0")
    }
    return "\(name): 100 × \(words.number(actual)) / \(words.number(last)) = "
      + "\(words.number(share, decimals: 2))%"
  }

  /// Which months the two figures are of, or which units are not the same.
  private var details: String {
    guard case .unit(let unit) = scope else {
      let units = rollup.incomparableUnits(scope, indicator: position)
      return ": " + units.map { campaign.units[$0].name }.joined(separator: ", ")
    }
    let before = rollup.lastYear?.lastYear.figure(unit: unit, indicator: position)?.months ?? ""
    let now = rollup.units[campaign.pair(unit: unit, indicator: position)].months
    guard now != before else { return "" }
    return words(
      " (năm nay: tháng \(now); năm trước: tháng \(before))",
      " (this year: months \(now); last year: months \(before))")
  }
}
