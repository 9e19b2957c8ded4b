import ThiduaCore
import XLSXWriting

/// The best and the weakest indicators.
extension OverviewSheet {
  private static let extremeCount = 4

  /// The counted indicators with a completion that can be ranked, best first.
  ///
  /// What is to stay below a limit for the whole year is far below it while the year goes on, or months are missing; a verdict that hangs on
  /// units whose plan or figure is missing ranks nothing.
  private var ranking: [(position: Int, completion: Ratio)] {
    let doubtful = Set(book.doubtfulVerdicts.values.joined())
    let isYearOver = book.rollup.period.lastMonth == 12
    return book.campaign.indicators.indices.compactMap { position in
      let figure = book.figure(book.scope, position)
      let indicator = book.campaign.indicators[position]
      guard indicator.isCounted, figure.verdict != .notAssessed,
        let completion = figure.completion, !book.hasNegativePlan(figure),
        isYearOver && figure.incomplete == 0 || indicator.kind != .flow
          || figure.direction != .down,
        !doubtful.contains(position)
      else { return nil }
      return (position, completion)
    }.sorted {
      $0.completion == $1.completion ? $0.position < $1.position : $0.completion > $1.completion
    }
  }

  /// Four of the best and the weakest, fewer where the first page has no room for their long names.
  func addExtremes(to plan: inout SheetPlan) {
    let ranking = ranking
    let most = min(Self.extremeCount, ranking.count / 2)
    // Where all are the same none is the best.
    guard most > 0, ranking.first?.completion != ranking.last?.completion else { return }
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
}
