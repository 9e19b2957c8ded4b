import ThiduaCore

/// Where a unit's plan stands, and for a growth (`tăng 10%`) what it grows from.
struct PlanText {
  let sources: TraceSources
  let words: TraceWords

  private var campaign: Campaign { sources.rollup.campaign }

  /// A line for the cell of a plan, and below it last year's figure where the plan is a change of it.
  func lines(
    _ unit: Int, _ indicator: Int, _ kind: CampaignSettings.Baseline, indent: Int
  ) -> [String] {
    guard let cell = sources.rollup.trace(unit: unit, indicator: indicator)?.target(kind) else {
      return []
    }
    return [words.indented(indent, words.place(cell))]
      + base(of: cell, unit, indicator, indent: indent)
  }

  private func base(
    of cell: TracedCell, _ unit: Int, _ indicator: Int, indent: Int
  ) -> [String] {
    guard isChange(cell, of: campaign.indicators[indicator]), let last = sources.wholeYearBefore
    else { return [] }
    let origin = OriginText(
      campaign: campaign, year: TracedYear(last, of: campaign), words: words)
    guard let value = origin.value(unit, indicator) else { return [] }
    let year = last.period.year
    let isEstimate = last.figure(unit: unit, indicator: indicator)?.isEstimate ?? false
    let head =
      words("so với cả năm \(year): \(value)", "from the whole of \(year): \(value)")
      + words.mark(isEstimate: isEstimate)
    return [words.indented(indent, head)] + origin.lines(unit, indicator, indent: indent + 4)
  }

  /// Whether the text is an amount of change of what is itself no change.
  private func isChange(_ cell: TracedCell, of indicator: Indicator) -> Bool {
    let context = indicator.numberContext(knownMeasures: Set(campaign.indicators.map(\.measure)))
    let typed = Array(cell.typed.utf8)
    let reading = TargetReader.read(typed.span, context: context, indicatorName: indicator.name)
    guard case .fault(.badTarget(.needsLastYear)) = reading else { return false }
    return true
  }
}
