import ThiduaCore
import XLSXWriting

/// Indicators by units (So sánh) or by clusters (Theo cụm): plan, actual, completion.
struct ComparisonSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  /// The scopes side by side.
  static func scopes(_ book: BookContext) -> [Scope] {
    book.isCluster
      ? book.units.map { .unit($0) } : book.campaign.clusters.indices.map { .cluster($0) }
  }

  /// The first row of figures.
  static let firstRow = 5

  func plan() -> SheetPlan {
    let scopes = Self.scopes(book)
    let name = book.isCluster ? words.comparison : words.byCluster
    var plan = SheetPlan(book.sheet(name))
    plan.widths = [6, 44, 11] + scopes.flatMap { _ in [13.0, 13, 10] }
    let last = 2 + scopes.count * 3
    let title =
      book.isCluster
      ? words("SO SÁNH GIỮA CÁC ĐƠN VỊ", "COMPARISON OF THE UNITS")
      : words("SO SÁNH GIỮA CÁC CỤM, KHỐI", "COMPARISON OF THE CLUSTERS")
    plan.addLine(title, .title, across: 0...min(last, 8), height: 21)
    plan.addLine(
      "\(book.title(of: book.scope)) — \(book.rollup.period.title(in: words.language))",
      .subtitle, across: 0...min(last, 8), height: 18)
    plan.add(PlannedRow(height: 8))
    addHeader(scopes, to: &plan)
    for position in book.campaign.indicators.indices { addRow(position, scopes, to: &plan) }
    plan.repeated = 3...4
    if scopes.count > 3 { plan.repeatedColumns = 0...2 }
    plan.freeze = CellPosition(row: Self.firstRow, column: 3)
    plan.pagesAcross = max(1, (scopes.count + 2) / 3)
    return plan
  }

  private func addHeader(_ scopes: [Scope], to plan: inout SheetPlan) {
    var top = PlannedRow(height: 33)
    let row = plan.nextRow
    for (column, text) in ["TT", words.indicator, words.measure].enumerated() {
      plan.merges.append(
        SheetPlan.Merge(
          range: CellRange(rows: row...(row + 1), columns: column...column), text: text,
          style: .heading))
    }
    for (index, scope) in scopes.enumerated() {
      let first = 3 + index * 3
      plan.merge(
        book.title(of: scope), .heading, row: row, across: first...(first + 2), &top)
    }
    plan.add(top)
    var bottom = PlannedRow(height: 33)
    for index in scopes.indices {
      let first = 3 + index * 3
      bottom.add(first, .text(words.plan), .heading)
      bottom.add(first + 1, .text(words.cumulative), .heading)
      bottom.add(first + 2, .text("%"), .heading)
    }
    plan.add(bottom)
  }

  private func addRow(_ position: Int, _ scopes: [Scope], to plan: inout SheetPlan) {
    let indicator = book.campaign.indicators[position]
    var row = PlannedRow()
    row.add(0, .text(indicator.number), .centered)
    row.add(1, .text(indicator.name), .text(indent: book.depth(of: position)))
    row.add(2, .text(indicator.measure.text), .centered)
    for (index, scope) in scopes.enumerated() {
      addFigures(position, scope, from: 3 + index * 3, to: &row)
    }
    plan.add(row)
  }

  private func addFigures(
    _ position: Int, _ scope: Scope, from column: Int, to row: inout PlannedRow
  ) {
    let decimals = book.campaign.indicators[position].decimals
    let figure = book.rollup.figure(scope, indicator: position)
    let columns = PlanActualColumns(hasAssigned: book.hasAssigned)
    let baseline = book.campaign.settings.baseline
    let target = figure.target(in: baseline)
    if let target, target.pointValue == nil {
      row.add(column, .text(words.text(of: target)), .target)
    } else {
      row.add(
        column, value(target?.pointValue, position, scope, columns.target(baseline)),
        .number(decimals: decimals))
    }
    row.add(
      column + 1, value(figure.actual, position, scope, columns.cumulative),
      .number(decimals: decimals))
    row.add(
      column + 2,
      value(
        figure.completion?.rounding(toDecimals: 2), position, scope, columns.completion),
      .number(decimals: 2))
  }

  /// A unit's value is taken from its sheet; a cluster's stands here.
  private func value(
    _ value: Ratio?, _ position: Int, _ scope: Scope, _ column: Int
  ) -> CellContent {
    guard book.isCluster else { return value.map { .number($0.approximateDouble) } ?? .blank }
    let cell = CellPosition(row: PlanActualSheet.row(of: position, in: book), column: column)
    let reference = "\(book.planSheet(scope).quoted)!\(cell.name)"
    let formula = "=IF(\(reference)=\"\",\"\",\(reference))"
    return value.map { .formula(formula, $0.approximateDouble) } ?? .wordFormula(formula, "")
  }
}

/// Where the comparison sheet holds what a rolled-up figure is the sum of.
struct ComparisonColumns {
  let book: BookContext
  let scope: Scope
  let indicator: Int

  /// The sum of the actuals along the indicator's row; nothing on a unit's own sheet.
  var actualSum: String? { sum(offset: 1) }

  /// The sum of the targets, where each is a single number and the baseline is the book's own.
  func targetSum(_ kind: CampaignSettings.Baseline, point: Ratio) -> String? {
    guard kind == book.campaign.settings.baseline,
      book.campaign.indicators[indicator].kind != .rate
    else { return nil }
    let targets = ComparisonSheet.scopes(book).compactMap {
      book.rollup.figure($0, indicator: indicator).target(in: kind)
    }
    guard targets.allSatisfy(\.isPoint) else { return nil }
    return sum(offset: 0)
  }

  private func sum(offset: Int) -> String? {
    guard scope == book.scope else { return nil }
    let name = book.isCluster ? book.words.comparison : book.words.byCluster
    let sheet = book.sheet(name).quoted
    let row = ComparisonSheet.firstRow + indicator
    let cells = ComparisonSheet.scopes(book).indices.map {
      "\(sheet)!\(CellPosition(row: row, column: 3 + $0 * 3 + offset).name)"
    }
    guard !cells.isEmpty else { return nil }
    // A call takes at most 255 arguments.
    let groups = stride(from: 0, to: cells.count, by: 200).map { start in
      "SUM(" + cells[start..<min(start + 200, cells.count)].joined(separator: ",") + ")"
    }
    let formula = "=" + groups.joined(separator: "+")
    return formula.utf16.count < 8000 ? formula : nil
  }
}
