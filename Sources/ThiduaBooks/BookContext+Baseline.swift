import ThiduaCore

extension BookContext {
  /// That nothing can be assessed, because the book's targets are all of the kind that verdicts are not
  /// against, and what to do; nothing where there are others, or none at all.
  var baselineNote: String? {
    let baseline = campaign.settings.baseline
    func hasTargets(_ baseline: CampaignSettings.Baseline) -> Bool {
      campaign.indicators.indices.contains { figure(scope, $0).target(in: baseline) != nil }
    }
    guard !hasTargets(baseline), hasTargets(baseline.other) else { return nil }
    let setting = baseline.other.rawValue
    return baseline == .registered
      ? words(
        "Chưa có chỉ tiêu đăng ký nào, mới có kế hoạch giao, nên chưa đánh giá được. Nếu đánh giá theo kế "
          + "hoạch giao, hãy ghi “baseline” là “\(setting)” trong campaign.csv.",
        "Nothing is registered, there are only assigned targets, so nothing is assessed. For verdicts against "
          + "the assigned ones set “baseline” to “\(setting)” in campaign.csv.")
      : words(
        "Chưa có kế hoạch giao nào, mới có chỉ tiêu đăng ký, nên chưa đánh giá được. Nếu đánh giá theo chỉ "
          + "tiêu đăng ký, hãy ghi “baseline” là “\(setting)” trong campaign.csv.",
        "Nothing is assigned, there are only registered targets, so nothing is assessed. For verdicts against "
          + "the registered ones set “baseline” to “\(setting)” in campaign.csv.")
  }
}
