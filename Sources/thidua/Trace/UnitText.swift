import ThiduaCore

/// A unit's plan, its cumulative actual and what the period added, down to the cells.
struct UnitText {
  let sources: TraceSources
  let unit: Int
  let position: Int
  let figure: Figure
  /// For the unit's figures.
  let words: TraceWords

  private var campaign: Campaign { sources.rollup.campaign }
  private var indicator: Indicator { campaign.indicators[position] }
  private var trace: FigureTrace? { sources.rollup.trace(unit: unit, indicator: position) }
  private var origin: OriginText {
    OriginText(campaign: campaign, year: TracedYear(sources.rollup), words: words)
  }

  var lines: [String] { planLines + actualLines + inPeriodLines }

  private var planLines: [String] {
    let plan = PlanText(sources: sources, words: words)
    return [CampaignSettings.Baseline.assigned, .registered].flatMap { kind -> [String] in
      let name = words.column(kind.figures)
      guard let target = figure.target(in: kind) else {
        return kind == campaign.settings.baseline ? ["\(name): \(words("chưa có", "none"))"] : []
      }
      return ["\(name): \(words.target(target))"] + plan.lines(unit, position, kind, indent: 4)
    }
  }

  private var actualLines: [String] {
    let name = words.column(.cumulative)
    guard let value = origin.value(unit, position) else {
      return ["\(name): \(words("chưa có", "none"))"]
    }
    return ["\(name): \(value)\(marks)"] + origin.lines(unit, position, indent: 4)
  }

  private var marks: String {
    words.mark(isEstimate: figure.isEstimate)
      + (figure.older > 0 ? " (\(words.isOlder))" : "")
      + (figure.gapNote(in: words.language).map { " (\($0))" } ?? "")
  }

  // MARK: The period alone

  private var inPeriodLines: [String] {
    guard figure.actual != nil else { return [] }
    let name = words.inPeriod
    guard let value = figure.inPeriod, let made = trace?.inPeriod else {
      return ["\(name): \(whyUnknown)"]
    }
    let isMean = indicator.kind == .average
    let equation = origin.equation(made.parts, less: made.before, isMean: isMean)
    // Cells that the cumulative value is made of stand above.
    let above = Set(trace?.parts.map(\.key) ?? [])
    let cells = (made.parts + made.before).filter { !above.contains($0.key) }
    return ["\(name): \(words.value(value))\(equation)\(meaning(of: made))"]
      + cells.map { origin.line($0, words, indent: 4) }
  }

  /// What a value is that is not computed: the level at the period's end, or the value of one cell.
  private func meaning(of made: FigureTrace.InPeriod) -> String {
    guard [.flow, .average].contains(indicator.kind) else {
      return figure.older > 0
        ? words(" (số gần nhất)", " (the latest level)")
        : words(" (số cuối kỳ)", " (the level at the period's end)")
    }
    guard made.parts.count == 1, made.before.isEmpty else { return "" }
    return " (\(words.meaning(made.parts[0])))"
  }

  private var whyUnknown: String {
    if figure.older > 0 {
      return words("chưa có số của kỳ này", "nothing was reported for this period")
    }
    if sources.rollup.units[campaign.pair(unit: unit, indicator: position)].isComputed {
      return words(
        "không có, vì tỷ lệ được tính từ lũy kế",
        "none: the rate is computed from cumulative values")
    }
    return words(
      "không biết, vì số đã nộp gồm cả thời gian trước kỳ này và thiếu lũy kế đến trước kỳ",
      "not known: what was sent is of a longer time, and no cumulative value ends where the period begins"
    )
  }
}

extension TracedCell {
  /// What tells a cell from all others.
  fileprivate var key: [String] { [file, sheet, "\(line)", "\(column)"] }
}
