import ThiduaCore

/// A cluster's or the campaign's plan and actual, with what each unit gives.
struct SumText {
  let sources: TraceSources
  let scope: Scope
  let position: Int
  let figure: Figure
  let words: TraceWords
  /// The plans that are means: of rates for which the units have more than one target.
  private let means: Set<CampaignSettings.Baseline>

  init(
    sources: TraceSources, scope: Scope, position: Int, figure: Figure, words: TraceWords
  ) {
    self.sources = sources
    self.scope = scope
    self.position = position
    self.figure = figure
    self.words = words
    let rollup = sources.rollup
    means = Set(
      CampaignSettings.Baseline.allCases.filter { kind in
        guard rollup.campaign.indicators[position].kind == .rate else { return false }
        let targets = rollup.campaign.units(of: scope).compactMap {
          rollup.units.target(of: rollup.campaign.pair(unit: $0, indicator: position), in: kind)
        }
        return targets.contains { $0 != targets[0] }
      })
  }

  private var rollup: Rollup { sources.rollup }
  private var campaign: Campaign { rollup.campaign }
  private var indicator: Indicator { campaign.indicators[position] }
  private var baseline: CampaignSettings.Baseline { campaign.settings.baseline }

  var lines: [String] {
    let isRate = indicator.kind == .rate
    let year = TracedYear(rollup)
    let units = campaign.units(of: scope)
    let given = GivenText(
      campaign: campaign, scope: scope, position: position, year: year, words: words)
    return planLines + [actualLine] + (isRate ? given.rateLines : []) + inPeriodLines
      + [figure.reports(among: units.count, in: words.language, isRate: isRate) + ":"]
      + units.flatMap { contribution($0, given) }
  }

  // MARK: The sums

  private var planLines: [String] {
    [CampaignSettings.Baseline.assigned, .registered].compactMap { kind in
      guard let target = figure.target(in: kind) else { return nil }
      let name = words.column(kind.figures)
      return "\(name): \(words.target(target)) (\(means.contains(kind) ? weighted : summed))"
    }
  }

  private var summed: String {
    indicator.kind == .rate
      ? words("mọi đơn vị cùng một mức", "the same for all units")
      : words("tổng của các đơn vị", "sum over the units")
  }

  private var weighted: String {
    guard let denominator = indicator.denominator else {
      return words("mỗi đơn vị một mức", "not the same for all units")
    }
    let code = campaign.indicators[denominator].code
    return words(
      "bình quân các đơn vị theo trọng số \(code)", "mean of the units weighted by \(code)")
  }

  private var actualLine: String {
    let name = words.column(.cumulative)
    guard let actual = figure.actual else {
      let isUnformed = indicator.kind == .rate && figure.reported > 0
      let none =
        isUnformed
        ? words("không tổng hợp được", "cannot be combined") : words("chưa có", "none")
      return "\(name): \(none)"
    }
    return "\(name): \(words.number(actual))\(words.mark(isEstimate: figure.isEstimate))"
  }

  private var inPeriodLines: [String] {
    guard let value = figure.inPeriod else { return [] }
    let note = figure.periodNote(in: words.language).map { " (\($0))" } ?? ""
    return [
      "\(words.inPeriod): \(words.number(value))\(note)"
    ]
  }

  // MARK: What a unit gives

  private func contribution(_ unit: Int, _ given: GivenText) -> [String] {
    let own = rollup.figure(.unit(unit), indicator: position)
    let words = words.ofUnit(indicator)
    let target = own.target(in: baseline)
    var line = own.actual.map { words.value($0) } ?? whyNone(unit)
    line +=
      target.map { words(" (kế hoạch ", " (plan ") + words.target($0) + ")" }
      ?? words(" (chưa có kế hoạch)", " (no plan)")
    line += marks(own, unit, words)
    let plan = PlanText(sources: sources, words: words)
    return ["  \(campaign.units[unit].name): \(line)"]
      + plan.lines(unit, position, baseline, indent: 4) + given.lines(unit)
      + beforeLines(unit, words)
  }

  /// Why a unit has no figure: nothing came, or reports without it.
  private func whyNone(_ unit: Int) -> String {
    let hasReported = rollup.status.contains {
      $0.unit == unit && $0.item.period != nil && $0.state != .missing
    }
    return hasReported
      ? words("báo cáo không có số của chỉ tiêu này", "no figure for it in the reports")
      : words("chưa báo cáo", "not reported")
  }

  private func marks(_ own: Figure, _ unit: Int, _ words: TraceWords) -> String {
    var marks = ""
    if own.isEstimate { marks += "; " + words.holdsEstimate }
    if own.older > 0 { marks += "; " + words.isOlder }
    if let gap = own.gapNote(in: words.language) { marks += "; " + gap }
    if means.contains(baseline), indicator.denominator != nil, own.target(in: baseline) != nil {
      let weight = rollup.weight(ofUnit: unit, indicator: position, in: baseline)
      marks += words("; trọng số của kế hoạch ", "; weight of the plan ")
      marks += weight.map { words.number($0) } ?? words("chưa có", "none")
    }
    guard figure.inPeriod != nil, own.actual != nil, indicator.kind == .flow else { return marks }
    let value = own.inPeriod.map { words.number($0) }
    return marks + words("; trong kỳ ", "; in the period ")
      + (value ?? words("không có", "nothing known"))
  }

  /// The cells that are taken away where what the period added is a difference.
  private func beforeLines(_ unit: Int, _ words: TraceWords) -> [String] {
    guard let made = rollup.trace(unit: unit, indicator: position)?.inPeriod else { return [] }
    let origin = OriginText(campaign: campaign, year: TracedYear(rollup), words: words)
    return made.before.map {
      "    " + words("trong kỳ trừ ", "in the period less ") + origin.line($0, words, indent: 0)
    }
  }
}
