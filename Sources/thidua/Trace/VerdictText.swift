import ThiduaCore

/// Why a figure has its verdict.
struct VerdictText {
  let indicator: Indicator
  let figure: Figure
  let target: Interval?
  let words: TraceWords

  var line: String {
    let name = words("Đánh giá", "Verdict")
    let word = figure.verdict.word(in: words.language)
    return "\(name): \(word)" + (reason.map { " — \($0)" } ?? "")
  }

  private var reason: String? {
    guard let target else {
      return figure.verdict == .notAssessed ? words("không có kế hoạch", "no plan") : nil
    }
    guard let actual = figure.actual else {
      return figure.verdict == .noData
        ? words("có kế hoạch nhưng chưa có kết quả", "a plan but no actual") : nil
    }
    let (reached, plan) = (words.value(actual), words.target(target))
    guard !words.isStatus else {
      return words("kết quả \(reached), kế hoạch \(plan)", "actual \(reached), plan \(plan)")
    }
    switch figure.verdict {
    case .exceeded: return exceeded(reached, target)
    case .met: return words("\(reached) đáp ứng \(plan)", "\(reached) satisfies \(plan)")
    case .notMet:
      return words("\(reached) không đáp ứng \(plan)", "\(reached) does not satisfy \(plan)")
    case .notAssessed where indicator.direction == .none:
      return words("chỉ tiêu không đánh giá", "the indicator is not assessed")
    case .noData, .notAssessed: return nil
    }
  }

  /// Beyond which bound the figure lies.
  private func exceeded(_ reached: String, _ target: Interval) -> String? {
    guard figure.direction == .down else {
      guard let high = target.high.map({ words.number($0) }) else { return nil }
      return target.isPoint
        ? words("\(reached) cao hơn \(high)", "\(reached) is above \(high)")
        : words("\(reached) cao hơn cận trên \(high)", "\(reached) is above the high bound \(high)")
    }
    if let low = target.low.map({ words.number($0) }) {
      return target.isPoint
        ? words(
          "\(reached) thấp hơn \(low), càng thấp càng tốt",
          "\(reached) is below \(low), and less is better")
        : words(
          "\(reached) thấp hơn cận dưới \(low), càng thấp càng tốt",
          "\(reached) is below the low bound \(low), and less is better")
    }
    guard let stretch = target.stretch.map({ words.number($0) }) else { return nil }
    return words(
      "\(reached) thấp hơn mức phấn đấu \(stretch)",
      "\(reached) is below the stretch bound \(stretch)")
  }
}
