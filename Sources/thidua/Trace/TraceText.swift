import ThiduaCore

/// Explains a figure in lines of text: where plan and actual stand, what was computed from them, and
/// what did not count.
struct TraceText {
  let rollup: Rollup
  let scope: Scope
  let position: Int
  let words: TraceWords

  private var campaign: Campaign { rollup.campaign }
  private var indicator: Indicator { campaign.indicators[position] }
  private var baseline: CampaignSettings.Baseline { campaign.settings.baseline }
  private var figure: Figure { rollup.figure(scope, indicator: position) }

  /// The units that the scope is made of.
  private var units: [Int] { campaign.units(of: scope) }

  /// The lines, without their ends.
  var lines: [String] {
    var lines = [title, ""]
    if case .unit(let unit) = scope {
      lines += unitLines(unit)
    } else {
      lines += sumLines
    }
    lines +=
      AssessmentText(
        rollup: rollup, figure: figure, indicator: indicator, words: words
      ).lines
    lines += unusedLines + findingLines
    return lines
  }

  private var title: String {
    let name =
      switch scope {
      case .campaign:
        campaign.settings.title.isEmpty ? campaign.settings.code : campaign.settings.title
      case .cluster(let cluster): campaign.clusters[cluster].name
      case .unit(let unit): campaign.units[unit].title
      }
    let measure = indicator.measure.isEmpty ? "" : " (\(indicator.measure.text))"
    return "\(name) — \(indicator.code) \(indicator.name)\(measure) — "
      + rollup.period.title(in: words.language)
  }

  // MARK: A unit

  private func unitLines(_ unit: Int) -> [String] {
    let trace = rollup.trace(unit: unit, indicator: position)
    var lines: [String] = []
    for kind in [CampaignSettings.Baseline.assigned, .registered] {
      let name = words.column(kind == .assigned ? .assigned : .registered)
      guard let target = figure.target(in: kind) else {
        if kind == baseline { lines.append("\(name): \(words("chưa có", "none"))") }
        continue
      }
      lines.append("\(name): \(words.target(target))")
      if let cell = trace?.target(kind) { lines.append("    \(words.place(cell))") }
    }
    lines.append(actualLine(trace))
    for part in trace?.parts ?? [] {
      lines.append(
        "    \(part.value.map { words.number($0) } ?? part.typed)  \(words.meaning(part)) — "
          + words.place(part))
    }
    if rollup.units[campaign.pair(unit: unit, indicator: position)].isComputed {
      lines += rateLines
    }
    return lines
  }

  private func actualLine(_ trace: FigureTrace?) -> String {
    let name = words("Lũy kế", "Cumulative")
    guard let actual = figure.actual else { return "\(name): \(words("chưa có", "none"))" }
    let values = (trace?.parts ?? []).compactMap(\.value).map { words.number($0) }
    var line = "\(name): \(words.number(actual))"
    if values.count > 1 {
      let sum = values.joined(separator: " + ")
      line +=
        indicator.kind == .average ? " = (\(sum)) / \(values.count)" : " = \(sum)"
    }
    return line + (figure.isEstimate ? words(" (có số ước)", " (holds an estimate)") : "")
  }

  // MARK: A cluster or the campaign

  private var sumLines: [String] {
    var lines: [String] = []
    for kind in [CampaignSettings.Baseline.assigned, .registered] {
      guard let target = figure.target(in: kind) else { continue }
      let name = words.column(kind == .assigned ? .assigned : .registered)
      let how =
        indicator.kind == .rate ? "" : words(" (tổng của các đơn vị)", " (sum over the units)")
      lines.append("\(name): \(words.target(target))\(how)")
    }
    let name = words("Lũy kế", "Cumulative")
    if let actual = figure.actual {
      let flag = figure.isEstimate ? words(" (có số ước)", " (holds an estimate)") : ""
      lines.append("\(name): \(words.number(actual))\(flag)")
    } else {
      let isUnformed = indicator.kind == .rate && figure.reported > 0
      let none = words("chưa có", "none")
      lines.append(
        "\(name): \(isUnformed ? words("không tổng hợp được", "cannot be combined") : none)")
    }
    if indicator.kind == .rate { lines += rateLines }
    lines.append(figure.reports(in: words.language, isRate: indicator.kind == .rate) + ":")
    return lines + units.flatMap(contribution)
  }

  private func contribution(_ unit: Int) -> [String] {
    let own = rollup.figure(.unit(unit), indicator: position)
    let name = campaign.units[unit].name
    let target = own.target(in: baseline).map { words.target($0) } ?? words("chưa có", "none")
    let actual = own.actual.map { words.number($0) } ?? words("chưa báo cáo", "not reported")
    var lines = [
      "  \(name): \(actual) (\(words("kế hoạch", "plan")) \(target))"
    ]
    for part in rollup.trace(unit: unit, indicator: position)?.parts ?? [] {
      lines.append("    \(words.place(part))")
    }
    return lines
  }

  /// Numerator and denominator, or the weights, of a rate.
  private var rateLines: [String] {
    guard let denominator = indicator.denominator else {
      return [
        words(
          "    Chỉ tiêu không có tử số và mẫu số nên không cộng hay lấy trung bình.",
          "    The indicator names no numerator and denominator, so it is neither added nor averaged."
        )
      ]
    }
    let below = campaign.indicators[denominator]
    guard let numerator = indicator.numerator else {
      return [
        words(
          "    Trung bình các đơn vị theo trọng số \(below.code) \(below.name)",
          "    Mean of the units weighted by \(below.code) \(below.name)")
      ]
    }
    let above = campaign.indicators[numerator]
    let both = units.filter {
      rollup.figure(.unit($0), indicator: numerator).actual != nil
        && rollup.figure(.unit($0), indicator: denominator).actual != nil
    }
    func sum(_ indicator: Int) -> Ratio {
      both.reduce(Ratio(0)) {
        $0 + (rollup.figure(.unit($1), indicator: indicator).actual ?? Ratio(0))
      }
    }
    let factor = indicator.measure.rateFactor
    return [
      "    = \(factor == 1 ? "" : "\(factor) × ")\(words.number(sum(numerator))) / "
        + words.number(sum(denominator)),
      "    \(words("tử số", "numerator")): \(above.code) \(above.name); "
        + "\(words("mẫu số", "denominator")): \(below.code) \(below.name)",
    ]
  }

  // MARK: What does not count

  private var unusedLines: [String] {
    let unused = units.flatMap { unit in
      (rollup.trace(unit: unit, indicator: position)?.unused ?? []).map { (unit, $0) }
    }
    guard !unused.isEmpty else { return [] }
    return ["", words("Không tính:", "Not counted:")]
      + unused.map { unit, entry in
        let name = units.count > 1 ? campaign.units[unit].name + ": " : ""
        return "  \(name)\(words.meaning(entry.cell)) — \(words.place(entry.cell)): "
          + words.reason(entry.reason)
      }
  }

  private var findingLines: [String] {
    let codes = Set(units.map { campaign.units[$0].code })
    let findings = rollup.findings.filter {
      $0.indicator == indicator.code && codes.contains($0.unit) && $0.severity != .info
    }
    guard !findings.isEmpty else { return [] }
    return ["", words("Lỗi, cảnh báo:", "Errors, warnings:")]
      + findings.map { finding in
        let place =
          finding.file.isEmpty
          ? finding.unit
          : finding.file + (finding.line > 0 ? ":\(finding.line)" : "")
        return "  \(place): \(finding.severity.word(in: words.language)): "
          + finding.cause.text(in: words.language)
      }
  }
}
