import ThiduaCore

/// Completion, verdict, pace and what is still needed, with the numbers put into the formulas.
struct AssessmentText {
  let rollup: Rollup
  let figure: Figure
  let indicator: Indicator
  let words: TraceWords

  private var settings: CampaignSettings { rollup.campaign.settings }
  private var target: Interval? { figure.target(in: settings.baseline) }
  private var isDown: Bool { figure.direction == .down }

  var lines: [String] {
    [completion, verdict, pace, needed].compactMap { $0 }
  }

  private var completion: String? {
    guard let value = figure.completion, let actual = figure.actual,
      let bound = isDown ? target?.high : target?.low
    else { return nil }
    let (a, b) = (words.number(actual), words.number(bound))
    let formula =
      !isDown
      ? "100 × \(a) / \(b)"
      : settings.downFormula == .planOverActual ? "100 × \(b) / \(a)" : "100 × (2 − \(a) / \(b))"
    return "\(words("So với kế hoạch", "Completion")): \(formula) = "
      + "\(words.number(value, decimals: 2)) %"
  }

  private var verdict: String {
    let name = words("Đánh giá", "Verdict")
    let word = figure.verdict.word(in: words.language)
    guard let reason else { return "\(name): \(word)" }
    return "\(name): \(word) — \(reason)"
  }

  private var reason: String? {
    guard let target, let actual = figure.actual else {
      return switch figure.verdict {
      case .noData: words("có kế hoạch nhưng chưa có kết quả", "a plan but no actual")
      case .notAssessed where target == nil: words("không có kế hoạch", "no plan")
      default: nil
      }
    }
    let plan = words.target(target)
    let reached = words.number(actual)
    switch figure.verdict {
    case .exceeded, .met:
      return words("\(reached) đáp ứng \(plan)", "\(reached) satisfies \(plan)")
    case .notMet:
      return words("\(reached) không đáp ứng \(plan)", "\(reached) does not satisfy \(plan)")
    case .noData, .notAssessed: return nil
    }
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
      + words("(đến kỳ này cần \(asked) %)", "(\(asked) % is asked for by now)")
  }

  private var needed: String? {
    let quarters = rollup.period.quartersLeft
    guard
      let left = Remainder(
        of: figure, indicator, baseline: rollup.campaign.settings.baseline, quartersLeft: quarters),
      left.rest > .zero
    else { return nil }
    let (rest, each) = (left.rest, left.each)
    return words(
      "Còn phải thực hiện: \(words.number(rest)), tức \(words.number(each)) mỗi quý trong "
        + "\(quarters) quý còn lại",
      "Still needed: \(words.number(rest)), that is \(words.number(each)) in each of the "
        + "\(quarters) quarters left")
  }
}
