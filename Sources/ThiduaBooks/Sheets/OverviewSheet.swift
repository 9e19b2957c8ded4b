import ThiduaCore
import XLSXWriting

/// The first page: the sentence that says it all, counts, best and weakest, charts, what is
/// missing, what is wrong: Tổng quan.
struct OverviewSheet {
  let book: BookContext
  var words: BookWords { book.words }
  static let columnCount = 12
  static let all = 0...(columnCount - 1)

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

  func cell(_ row: Int, _ column: Int, of sheet: String) -> String {
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
    let none =
      words(
        "Chưa có chỉ tiêu nào có kế hoạch để đánh giá", "No indicator has a plan to be assessed by")
      + reportedTail
    plan.addLine(
      .wordFormula(
        "=IF(\(all)=0,\(Formula.quoted(none)),"
          + "(\(good.joined(separator: "+")))&\"/\"&\(all)&\(Formula.quoted(tail)))",
        count.counted == 0 ? none : "\(count.exceeded + count.met)/\(count.counted)\(tail)"),
      .headline, across: Self.all, height: 22)
  }

  /// How many indicators keep pace while the year goes on: the verdicts are against the whole year's plan.
  private func addPace(to plan: inout SheetPlan) {
    let last = book.rollup.period.lastMonth
    guard last < 12 else { return }
    let paces = book.campaign.indicators.indices.compactMap { position in
      book.campaign.indicators[position].isCounted
        ? book.figure(book.scope, position).isOnPace : nil
    }
    guard let required = book.campaign.schedule.requiredCompletion(atMonth: last), !paces.isEmpty
    else {
      guard book.counts(of: book.scope).all.counted > 0 else { return }
      plan.addLine(
        words("Kế hoạch là của cả năm.", "The plans are the year's."), .paragraph, across: Self.all)
      return
    }
    let share = words.number(required, decimals: 2)
    let texts = [
      words(
        "Kế hoạch là của cả năm; tiến độ phải đạt đến kỳ này \(share)%: ",
        "The plans are the year's, of which \(share)% are due by the end of this period; indicators on pace: "
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
