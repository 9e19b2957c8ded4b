import ThiduaCore
import XLSXWriting

/// The first page: the sentence that says it all, counts, best and weakest, charts, what is
/// missing, what is wrong: Tổng quan.
struct OverviewSheet {
  let book: BookContext
  private var words: BookWords { book.words }
  private static let columnCount = 12
  private static let all = 0...(columnCount - 1)

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(words.overview))
    plan.columns = Array(repeating: .fixed(10.5), count: Self.columnCount)
    plan.addHead(
      words("TỔNG HỢP KẾT QUẢ THI ĐUA", "EMULATION RESULTS"), of: book, scope: book.scope,
      lastColumn: Self.columnCount - 1)
    addHeadline(to: &plan)
    addPace(to: &plan)
    addCounts(to: &plan)
    addExtremes(to: &plan)
    addChartsAndAttention(to: &plan)
    // On paper links lead nowhere.
    plan.lastPrintedRow = plan.nextRow - 1
    addLinks(to: &plan)
    plan.lastPrintedColumn = Self.columnCount - 1
    return plan
  }

  // MARK: The sentence

  private func cell(_ row: Int, _ column: Int, of sheet: String) -> String {
    "\(book.sheet(sheet).quoted)!\(CellPosition(row: row, column: column).name)"
  }

  /// "17/21 chỉ tiêu đạt và vượt; 9/11 đơn vị đã báo cáo"; the counts follow Lĩnh vực.
  private func addHeadline(to plan: inout SheetPlan) {
    let count = book.counts(of: book.scope).all
    let row = SectorSheet.totalRow(book)
    let good = (0..<2).map { cell(row, SectorSheet.firstVerdictColumn + $0, of: words.sectors) }
    let all = cell(row, SectorSheet.countedColumn, of: words.sectors)
    let things = count.counted == 1 ? "indicator" : "indicators"
    let tail = words(" chỉ tiêu đạt và vượt", " \(things) met or exceeded") + reportedTail
    plan.addLine(
      .wordFormula(
        "=(\(good.joined(separator: "+")))&\"/\"&\(all)&\(Formula.quoted(tail))",
        "\(count.exceeded + count.met)/\(count.counted)\(tail)"), .headline, across: Self.all,
      height: 22)
  }

  /// How many indicators keep pace while the year goes on: the verdicts are against the whole year's plan.
  private func addPace(to plan: inout SheetPlan) {
    let last = book.rollup.period.lastMonth
    guard last < 12, let required = book.campaign.schedule.requiredCompletion(atMonth: last) else {
      return
    }
    let paces = book.campaign.indicators.indices.compactMap { position in
      book.campaign.indicators[position].isCounted
        ? book.figure(book.scope, position).isOnPace : nil
    }
    guard !paces.isEmpty else { return }
    let share = words.number(required, decimals: 2)
    let texts = [
      words(
        "Kế hoạch là của cả năm; tiến độ phải đạt đến kỳ này \(share) %: ",
        "The plans are the year's, of which \(share) % are due by the end of this period; indicators on pace: "
      ),
      words(" chỉ tiêu kịp, ", ", behind: "), words(" chỉ tiêu chậm", ""),
    ]
    let counter = VerdictCount(book: book, scope: book.scope)
    let counts = [paces.count { $0 }, paces.count { !$0 }]
    let formulas = [words.onPace, words.behind].map { counter.formula(pace: $0) }
    let quoted = texts.map(Formula.quoted)
    plan.addLine(
      .wordFormula(
        "=\(quoted[0])&\(formulas[0])&\(quoted[1])&\(formulas[1])&\(quoted[2])",
        "\(texts[0])\(counts[0])\(texts[1])\(counts[1])\(texts[2])"), .paragraph, across: Self.all)
  }

  private var reportedTail: String {
    let items = book.selection.status.filter { $0.item.period != nil }
    let periods = items.compactMap(\.item.period)
    guard let last = periods.max(by: { $0.lastMonth < $1.lastMonth }) else { return "" }
    let due = items.filter { $0.item.period == last }
    let received = due.count { $0.state != .missing }
    let period = words.inSentence(last)
    if book.scope.isUnit {
      return received == due.count
        ? words("; đã báo cáo \(period)", "; \(period) has been reported")
        : words("; chưa báo cáo \(period)", "; \(period) has not been reported")
    }
    return words(
      "; \(received)/\(due.count) đơn vị đã báo cáo \(period)",
      "; \(received)/\(due.count.counted("unit")) \(due.count == 1 ? "has" : "have") reported \(period)"
    )
  }

  /// The four verdicts, large, each with its sign.
  private func addCounts(to plan: inout SheetPlan) {
    let count = book.counts(of: book.scope).all
    let values = [count.exceeded, count.met, count.notMet, count.noData]
    var numbers = PlannedRow(height: 29)
    var labels = PlannedRow(height: 15)
    for (index, value) in values.enumerated() {
      let columns = (index * 3)...(index * 3 + 2)
      let source = cell(
        SectorSheet.totalRow(book), SectorSheet.firstVerdictColumn + index, of: words.sectors)
      plan.put(
        .formula("=" + source, Double(value)), .bigNumber, row: plan.nextRow, across: columns,
        &numbers)
      plan.put(
        .text(words.word(SectorSheet.verdicts[index])), .bigNumberLabel, row: plan.nextRow + 1,
        across: columns, &labels)
    }
    plan.add(numbers)
    plan.add(labels)
    plan.addGap(4)
  }

  // MARK: Best and weakest

  private static let extremeCount = 4

  /// The counted indicators with a completion that can be ranked, best first.
  private var ranking: [(position: Int, completion: Ratio)] {
    book.campaign.indicators.indices.compactMap { position in
      let figure = book.figure(book.scope, position)
      guard book.campaign.indicators[position].isCounted, figure.verdict != .notAssessed,
        let completion = figure.completion, !book.hasNegativePlan(figure)
      else { return nil }
      return (position, completion)
    }.sorted {
      $0.completion == $1.completion ? $0.position < $1.position : $0.completion > $1.completion
    }
  }

  /// Four of the best and the weakest, fewer where the first page has no room for their long names.
  private func addExtremes(to plan: inout SheetPlan) {
    let ranking = ranking
    let most = min(Self.extremeCount, ranking.count / 2)
    guard most > 0 else { return }
    let before = plan
    for count in (1...most).reversed() {
      plan = before
      addExtremes(count, of: ranking, to: &plan)
      if SheetLayout.filling(of: plan).pages == 1 { return }
    }
  }

  private func addExtremes(
    _ count: Int, of ranking: [(position: Int, completion: Ratio)], to plan: inout SheetPlan
  ) {
    let first = plan.nextRow
    var head = PlannedRow(height: 18)
    let high = heading(
      words("Cao nhất so với kế hoạch (%)", "Highest completion (%)"), ranking.prefix(count))
    let low = heading(
      words("Thấp nhất so với kế hoạch (%)", "Lowest completion (%)"), ranking.suffix(count))
    plan.put(.text(high), .heading, row: plan.nextRow, across: 0...5, &head)
    plan.put(.text(low), .heading, row: plan.nextRow, across: 6...11, &head)
    plan.add(head)
    for (high, low) in zip(ranking.prefix(count), ranking.suffix(count).reversed()) {
      var row = PlannedRow()
      add(high, from: 0, to: &row, &plan)
      add(low, from: 6, to: &row, &plan)
      plan.add(row)
    }
    plan.togetherRows.append(first...(plan.nextRow - 1))
    plan.addGap(4)
  }

  /// A heading that says what the asterisk means, where one stands below it.
  private func heading(
    _ name: String, _ entries: ArraySlice<(position: Int, completion: Ratio)>
  ) -> String {
    let hasEstimate = entries.contains { book.figure(book.scope, $0.position).isEstimate }
    return hasEstimate ? name + words("; (*) có số ước", "; (*) an estimate") : name
  }

  private func add(
    _ entry: (position: Int, completion: Ratio), from column: Int, to row: inout PlannedRow,
    _ plan: inout SheetPlan
  ) {
    let indicator = book.campaign.indicators[entry.position]
    plan.put(
      .text(indicator.name), .indicator(indent: 1), row: plan.nextRow,
      across: column...(column + 4), &row)
    let source = cell(
      book.indicatorRows[entry.position], book.columns[.completion], of: words.planVersusActual)
    row.add(
      column + 5,
      .formula("=" + source, entry.completion.rounding(toDecimals: 2).approximateDouble),
      book.figure(book.scope, entry.position).isEstimate
        ? .estimate(decimals: 2) : .number(decimals: 2))
  }

  // MARK: Charts

  /// The charts, first of them one that fits on the first page, then what needs attention; the other way
  /// round where none fits, so that the page is not left half empty.
  private func addChartsAndAttention(to plan: inout SheetPlan) {
    let charts = OverviewCharts(book: book)
    // A row above each chart keeps its edge on the page of the chart.
    let left = (SheetLayout.filling(of: plan).roomLeft - Self.edge) / Self.chartRow.points
    let room = max(0, Int(left) * Self.chartRow.pixels - 1)
    var rows = charts.verdicts(room: room) + charts.members.map { [$0] }
    let fitting = rows.firstIndex { $0.allSatisfy { $0.height <= room } }
    if let fitting { rows.insert(rows.remove(at: fitting), at: 0) }
    let isAttentionFirst = fitting == nil && !rows.isEmpty
    if isAttentionFirst { addAttention(to: &plan) }
    for row in rows { addCharts(row, to: &plan) }
    if let missing = missingCharts(charts) {
      plan.addText(missing, .paragraph, across: Self.all)
    }
    if !isAttentionFirst { addAttention(to: &plan) }
  }

  /// What is not drawn because there is nothing to draw.
  private func missingCharts(_ charts: OverviewCharts) -> String? {
    guard charts.hasVerdicts else {
      return words(
        "Chưa có chỉ tiêu nào được đánh giá nên chưa có biểu đồ.",
        "No indicator is assessed yet, so there are no charts.")
    }
    let met = [book.scope] + book.members
    guard met.allSatisfy({ book.counts(of: $0).all.exceeded + book.counts(of: $0).all.met == 0 })
    else { return nil }
    return words(
      "Chưa có chỉ tiêu nào đạt hay vượt kế hoạch nên chưa có biểu đồ về các chỉ tiêu đó.",
      "No indicator has met its plan yet, so there are no charts of those that have.")
  }

  /// The height of the row above charts, and of the rows below them.
  private static let edge = 6.0
  private static let chartRow = (points: 15.0, pixels: 20)

  /// Puts charts side by side.
  private func addCharts(_ charts: [Chart], to plan: inout SheetPlan) {
    for (index, chart) in charts.enumerated() {
      let cell = CellPosition(row: plan.nextRow + 1, column: index * Self.columnCount / 2)
      plan.charts.append(SheetPlan.PlacedChart(chart: chart, cell: cell))
    }
    addRoom(for: charts.map(\.height).max() ?? 0, to: &plan)
  }

  /// Rows for a chart, which stay on one page.
  private func addRoom(for pixels: Int, to plan: inout SheetPlan) {
    let first = plan.nextRow
    plan.add(PlannedRow(height: Self.edge))
    for _ in 0...(pixels / Self.chartRow.pixels) {
      plan.add(PlannedRow(height: Self.chartRow.points))
    }
    plan.togetherRows.append(first...(plan.nextRow - 1))
  }

  // MARK: What needs a person

  private func addAttention(to plan: inout SheetPlan) {
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
    if let unplanned { plan.addText(unplanned, .paragraph, across: Self.all) }
    for line in missingLines { plan.addText(line, .paragraph, across: Self.all) }
    plan.togetherRows.append(first...min(first + 3, plan.nextRow - 1))
  }

  /// What is met only with the figures of units that have no plan.
  private var unplanned: String? {
    let names = UnplannedVerdicts(book: book).positions.map { book.campaign.indicators[$0].name }
    guard !names.isEmpty else { return nil }
    let list = names.listed(first: 10, separator: "; ")
    return words(
      "Chỉ đạt nhờ cộng cả số của đơn vị không có kế hoạch (\(names.count) chỉ tiêu): \(list).",
      "Met only with the figures of units that have no plan (\(names.count.counted("indicator"))): \(list)."
    )
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

  // MARK: Links

  private func addLinks(to plan: inout SheetPlan) {
    plan.addGap(6)
    plan.addLine(words("Các trang của sổ", "Sheets of this book"), .part, across: Self.all)
    let entries = Array(book.contents.dropFirst())
    for start in stride(from: 0, to: entries.count, by: 3) {
      var row = PlannedRow(height: 16)
      for (index, entry) in entries[start..<min(start + 3, entries.count)].enumerated() {
        let column = index * 4
        plan.put(
          .link(book.linkText(to: entry.sheet), entry.sheet), .linkAcross, row: plan.nextRow,
          across: column...(column + 3), &row)
      }
      plan.add(row)
    }
  }
}
