import ThiduaCore

/// What needs a person: errors, what is missing.
extension OverviewSheet {
  /// What is wrong, and who has not sent what.
  func addAttention(to plan: inout SheetPlan) {
    let first = plan.nextRow
    plan.addLine(words("Cần chú ý", "Needs attention"), .part, across: Self.all, height: 18)
    let findings = book.selection.findings
    let errors = findings.count(.error)
    let warnings = findings.count(.warning)
    let wrong = words.count(errors: errors, warnings: warnings).map {
      words(
        "Số liệu có \($0) (xem trang “\(words.findings)”).",
        "The data have \($0) (see “\(words.findings)”).")
    }
    plan.addText(
      wrong ?? words("Số liệu không có lỗi, cảnh báo nào.", "The data have no errors or warnings."),
      .paragraph, across: Self.all)
    if let note = book.baselineNote { plan.addText(note, .paragraph, across: Self.all) }
    for line in doubtfulVerdicts { plan.addText(line, .paragraph, across: Self.all) }
    for line in missingLines { plan.addText(line, .paragraph, across: Self.all) }
    plan.togetherRows.append(first...min(first + 3, plan.nextRow - 1))
  }

  /// Verdicts that hang on units whose plan or whose figure is missing.
  private var doubtfulVerdicts: [String] {
    DoubtfulVerdicts.Reason.allCases.compactMap { reason in
      guard let positions = book.doubtfulVerdicts[reason] else { return nil }
      let names = positions.map { book.campaign.indicators[$0].name }
      let list = names.listed(first: 10, separator: "; ")
      let (vi, en) = Self.words(for: reason)
      return words(
        "\(vi) (\(names.count) chỉ tiêu): \(list).",
        "\(en) (\(names.count.counted("indicator"))): \(list).")
    }
  }

  private static func words(for reason: DoubtfulVerdicts.Reason) -> (vi: String, en: String) {
    switch reason {
    case .metByUnplanned:
      (
        "Chỉ đạt nhờ cộng cả số của đơn vị không có kế hoạch",
        "Met only with the figures of units that have no plan"
      )
    case .metBySilence:
      (
        "Chỉ đạt vì còn đơn vị có kế hoạch mà chưa có số liệu",
        "Met only because units with a plan have sent no figure"
      )
    case .missedByUnplanned:
      (
        "Chưa đạt chỉ vì cộng cả số của đơn vị không có kế hoạch",
        "Not met only because of the figures of units that have no plan"
      )
    }
  }

  private var missingLines: [String] {
    let missing = book.selection.status.filter { $0.state == .missing }
    guard !missing.isEmpty else { return [nothingMissing] }
    var order: [String] = []
    var names: [String: [String]] = [:]
    let inOrder = missing.sorted {
      ($0.item.period?.lastMonth ?? 0) < ($1.item.period?.lastMonth ?? 0)
    }
    for entry in inOrder {
      let item =
        entry.item.period.map { words("báo cáo ", "report of ") + words.inSentence($0) }
        ?? words("đăng ký", "registration")
      if names[item] == nil { order.append(item) }
      names[item, default: []].append(book.campaign.units[entry.unit].name)
    }
    let lines = order.map { item in
      let list = names[item] ?? []
      let rest = words(" và \(list.count - 30) đơn vị khác", " and \(list.count - 30) more")
      let shown = list.prefix(30).joined(separator: ", ") + (list.count > 30 ? rest : "")
      return words("Chưa nộp \(item) (\(list.count)): ", "Missing \(item) (\(list.count)): ")
        + shown + "."
    }
    guard !owesReports else { return lines }
    return lines + [
      words("Đến kỳ này chưa có báo cáo nào phải nộp.", "No report is owed up to this period.")
    ]
  }

  /// Whether the calendar asks for a report up to the period.
  private var owesReports: Bool { book.selection.status.contains { $0.item.period != nil } }

  private var nothingMissing: String {
    switch (book.scope.isUnit, owesReports) {
    case (true, true): words("Đơn vị đã nộp đủ.", "The unit has sent everything.")
    case (false, true): words("Tất cả đơn vị đã nộp đủ.", "All units have sent everything.")
    case (true, false):
      words(
        "Đơn vị đã đăng ký; đến kỳ này chưa có báo cáo nào phải nộp.",
        "The unit has registered; no report is owed up to this period.")
    case (false, false):
      words(
        "Tất cả đơn vị đã đăng ký; đến kỳ này chưa có báo cáo nào phải nộp.",
        "All units have registered; no report is owed up to this period.")
    }
  }
}
