extension Figure {
  /// How many units without a plan in the baseline that is not the campaign's are in the sum that is
  /// compared with it, in words; nothing where there is none, or no such plan.
  public func unplannedNote(
    besides baseline: CampaignSettings.Baseline, in language: Language
  ) -> String? {
    let other = baseline.other
    guard unplannedElsewhere > 0, actual != nil, target(in: other) != nil else { return nil }
    if language == .en {
      let name = other == .assigned ? "an assigned plan" : "a registered plan"
      return "the sum holds \(unplannedElsewhere.counted("unit")) without \(name)"
    }
    let name = other == .assigned ? "kế hoạch giao" : "kế hoạch đăng ký"
    return "tổng gồm cả số của \(unplannedElsewhere) đơn vị không có \(name)"
  }

  /// Of how many units a sum is of what was reached in the period alone, in words; nothing where it is
  /// of all that reported for the period's end.
  public func periodNote(in language: Language) -> String? {
    guard inPeriod != nil, withoutPeriod > 0 else { return nil }
    return language == .en
      ? "the period's sum is of \(withPeriod)/\(reported) units only"
      : "số trong kỳ chỉ của \(withPeriod)/\(reported) đơn vị"
  }

  /// Who of so many units reported, in words: of those that have a plan, which is said where others have none, and
  /// apart from them those that have none, whose actuals are in the sum all the same.
  ///
  /// Units of which nothing came for the end of the period are told apart, too, and those with sums of which
  /// months are missing. A rate is no sum of those that reported.
  public func reports(among count: Int, in language: Language, isRate: Bool = false) -> String {
    let words = reporting(among: count, in: language, isRate: isRate)
    let isApart = expected > 0 && unplanned > 0
    let shortages = shortages(in: language, isApart: isApart).joined(separator: ", ")
    guard !shortages.isEmpty else { return words }
    guard isApart else { return words + (language == .en ? ", " : ", trong đó ") + shortages }
    return words
      + (language == .en ? "; among all that reported " : "; trong các đơn vị có số liệu có ")
      + shortages
  }

  /// How many units have nothing of the period's end, and how many sums with months missing.
  private func shortages(in language: Language, isApart: Bool) -> [String] {
    let words: [(count: Int, vi: String, en: String)] = [
      (older, "chưa có số cuối kỳ", "without a figure for the period's end"),
      (withGaps, "thiếu số của một số tháng", "with months missing"),
    ]
    return words.filter { $0.count > 0 }.map {
      language == .en ? "\($0.count) \($0.en)" : "\($0.count)\(isApart ? " đơn vị" : "") \($0.vi)"
    }
  }

  /// Which months a unit's sum is not of, in words; nothing where it is of all.
  public func gapNote(in language: Language) -> String? {
    guard !gap.isEmpty else { return nil }
    return language == .en
      ? "without \(gap.names(in: .en))" : "thiếu \(gap.names(in: .vi))"
  }

  private func reporting(among count: Int, in language: Language, isRate: Bool) -> String {
    let isEnglish = language == .en
    guard expected > 0 else {
      return isEnglish ? "\(reported.counted("unit")) reported" : "\(reported) đơn vị có số liệu"
    }
    let planned = reported - unplanned
    guard expected < count else {
      return isEnglish
        ? "\(planned)/\(expected.counted("unit")) reported"
        : "\(planned)/\(expected) đơn vị có số liệu"
    }
    let words =
      isEnglish
      ? "\(planned)/\(expected.counted("unit")) with a plan reported"
      : "\(planned)/\(expected) đơn vị có kế hoạch đã có số liệu"
    guard unplanned > 0 else { return words }
    guard !isRate else {
      return words
        + (isEnglish
          ? ", and \(unplanned) without one"
          : ", ngoài ra có \(unplanned) đơn vị không có kế hoạch")
    }
    return words
      + (isEnglish
        ? ", the sum holds \(unplanned) more without one"
        : ", tổng gồm cả số của \(unplanned) đơn vị không có kế hoạch")
  }
}
