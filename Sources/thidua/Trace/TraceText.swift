import ThiduaCore

/// Explains a figure in lines of text: where plan and actual stand, what was computed from them, and
/// what did not count.
struct TraceText {
  let sources: TraceSources
  let scope: Scope
  let position: Int
  let words: TraceWords

  private var rollup: Rollup { sources.rollup }
  private var campaign: Campaign { rollup.campaign }
  private var indicator: Indicator { campaign.indicators[position] }

  /// The units that the scope is made of.
  private var units: [Int] { campaign.units(of: scope) }

  /// The lines, without their ends.
  var lines: [String] {
    let figure = rollup.figure(scope, indicator: position)
    let words = scope.isUnit ? self.words.ofUnit(indicator) : self.words
    let made: [String]
    if case .unit(let unit) = scope {
      made =
        UnitText(sources: sources, unit: unit, position: position, figure: figure, words: words)
        .lines
    } else {
      made =
        SumText(sources: sources, scope: scope, position: position, figure: figure, words: words)
        .lines
    }
    let assessed = AssessmentText(
      rollup: rollup, figure: figure, indicator: indicator, words: words)
    let lastYear = LastYearText(
      rollup: rollup, scope: scope, position: position, figure: figure, words: words)
    return [title, ""] + made + assessed.lines + lastYear.lines + unusedLines + findingLines
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
