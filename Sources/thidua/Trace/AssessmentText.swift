import ThiduaCore

/// Completions, verdict, pace and what is still needed, with the numbers put into the formulas.
struct AssessmentText {
  let rollup: Rollup
  let figure: Figure
  let indicator: Indicator
  let words: TraceWords

  private var settings: CampaignSettings { rollup.campaign.settings }
  private var target: Interval? { figure.target(in: settings.baseline) }
  private var isDown: Bool { figure.direction == .down }

  var lines: [String] {
    let verdict = VerdictText(indicator: indicator, figure: figure, target: target, words: words)
    return [completion, otherCompletion, verdict.line, pace, needed].compactMap { $0 }
  }

  private var completion: String? {
    guard let value = figure.completion, let bound = isDown ? target?.high : target?.low else {
      return nil
    }
    return line(words("So với kế hoạch", "Completion"), bound, value, isDown: isDown)
  }

  /// Against the baseline that is not the campaign's.
  private var otherCompletion: String? {
    let other = settings.baseline.other
    guard let target = figure.target(in: other), figure.actual != nil else { return nil }
    let assessment = Assessment(
      target: target, actual: figure.actual, direction: indicator.direction,
      downFormula: settings.downFormula)
    let isDown = assessment.direction == .down
    guard let value = assessment.completion, let bound = isDown ? target.high : target.low else {
      return nil
    }
    let name =
      other == .assigned
      ? words("So với KH giao", "Completion of assigned")
      : words("So với đăng ký", "Completion of registered")
    return line(name, bound, value, isDown: isDown)
  }

  private func line(_ name: String, _ bound: Ratio, _ value: Ratio, isDown: Bool) -> String {
    let percent = "\(words.number(value, decimals: 2))%"
    guard let actual = figure.actual, !words.isStatus else { return "\(name): \(percent)" }
    let (a, b) = (words.number(actual), words.number(bound))
    let formula =
      !isDown
      ? "100 × \(a) / \(b)"
      : settings.downFormula == .planOverActual ? "100 × \(b) / \(a)" : "100 × (2 − \(a) / \(b))"
    return "\(name): \(formula) = \(percent)"
  }

  private var pace: String? {
    guard let isOnPace = figure.isOnPace,
      let required = rollup.campaign.schedule.requiredCompletion(
        atMonth: rollup.period.lastMonth)
    else { return nil }
    let word = isOnPace ? words("Kịp", "on pace") : words("Chậm", "behind")
    guard indicator.kind == .flow, !isDown else { return "\(words("Tiến độ", "Pace")): \(word)" }
    let asked = words.number(required, decimals: 2)
    return "\(words("Tiến độ", "Pace")): \(word) "
      + words("(đến kỳ này cần \(asked)%)", "(\(asked)% is asked for by now)")
  }

  private var needed: String? {
    let time = rollup.period.remainingTime
    guard
      let left = Remainder(
        of: figure, indicator, baseline: rollup.campaign.settings.baseline, over: time),
      left.rest > .zero
    else { return nil }
    let (rest, each) = (left.rest, left.each)
    let part = time.isInMonths ? words("tháng", "month") : words("quý", "quarter")
    let parts = time.count == 1 ? "the \(part)" : "each of the \(time.count.counted(part))"
    return words(
      "Còn phải thực hiện: \(words.number(rest)), tức \(words.number(each)) mỗi \(part) trong "
        + "\(time.count) \(part) còn lại",
      "Still needed: \(words.number(rest)), that is \(words.number(each)) in \(parts) left")
  }
}
