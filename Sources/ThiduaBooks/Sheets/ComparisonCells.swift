import ThiduaCore
import XLSXWriting

/// One member's plan, actual and completion in a row of the comparison sheet.
///
/// A unit's cells take their values from the unit's own sheet; a cluster's plan and actual stand
/// here, and its rates and completions are computed from them.
struct ComparisonCells {
  let book: BookContext
  let position: Int
  let member: Int
  let row: Int

  private var scope: Scope { book.members[member] }
  private var indicator: Indicator { book.campaign.indicators[position] }
  private var baseline: CampaignSettings.Baseline { book.campaign.settings.baseline }

  private func name(_ part: ComparisonPart, of indicator: Int? = nil) -> String {
    CellPosition(
      row: indicator.map { ComparisonSheet.row(of: $0, in: book) } ?? row,
      column: ComparisonSheet.column(of: member, part)
    ).name
  }

  func add(to planned: inout PlannedRow) {
    let figure = book.figure(scope, position)
    let target = figure.target(in: baseline)
    func style(isEstimate: Bool) -> BookStyle {
      .figure(
        of: indicator, isWord: indicator.kind == .status && !book.isCampaign,
        isEstimate: isEstimate, book.options.language)
    }
    let isWords = target != nil && target?.pointValue == nil
    planned.add(
      ComparisonSheet.column(of: member, .plan), plan(target),
      isWords ? .target : style(isEstimate: false))
    planned.add(
      ComparisonSheet.column(of: member, .actual), actual(figure),
      style(isEstimate: figure.isEstimate))
    planned.add(
      ComparisonSheet.column(of: member, .completion), completion(figure), .number(decimals: 2))
  }

  private func plan(_ target: Interval?) -> CellContent {
    let column = book.columns.target(baseline)
    guard let target else { return reference(column, nil) }
    guard let point = target.pointValue else {
      let text = book.words.text(of: target, decimals: indicator.decimals)
      return book.isCampaign ? .text(text) : .wordFormula(reference(column), text)
    }
    return reference(column, point)
  }

  private func actual(_ figure: Figure) -> CellContent {
    guard book.isCampaign else { return reference(book.columns[.cumulative], figure.actual) }
    guard let actual = figure.actual else {
      return figure.isAwaited ? rate.map { .wordFormula($0, "") } ?? .blank : .blank
    }
    return book.isQuotient(actual, of: position, in: scope)
      ? rate.map { .formula($0, actual.approximateDouble) } ?? .blank
      : .number(actual.approximateDouble)
  }

  private func completion(_ figure: Figure) -> CellContent {
    guard book.isCampaign else {
      return reference(book.columns[.completion], figure.completion?.rounding(toDecimals: 2))
    }
    let plan = TargetCell(
      name: name(.plan), target: figure.target(in: baseline), decimals: indicator.decimals,
      words: book.words)
    guard
      let formula = plan.completion(
        of: name(.actual), isDown: figure.direction == .down,
        isDownByNumber: indicator.direction == .down,
        isTwoMinus: book.campaign.settings.downFormula == .twoMinusActualOverPlan)
    else { return .blank }
    return AssessmentFormulas.percent(figure.completion, formula)
  }

  /// A cluster's rate as its numerator over its denominator, which stand in the same column.
  private var rate: String? {
    FigureSums.quotient(of: indicator) { name(.actual, of: $0) }
  }

  /// The formula that takes a cell from the member's own sheet, blank where that is blank.
  private func reference(_ column: Int) -> String {
    let cell = CellPosition(row: book.indicatorRows[position], column: column).name
    let (before, between) = book.memberReferences[member]
    var formula = before
    formula.reserveCapacity(before.utf8.count + between.utf8.count + 2 * cell.utf8.count + 1)
    formula += cell
    formula += between
    formula += cell
    formula += ")"
    return formula
  }

  private func reference(_ column: Int, _ value: Ratio?) -> CellContent {
    guard !book.isCampaign else { return value.map { .number($0.approximateDouble) } ?? .blank }
    let formula = reference(column)
    return value.map { .formula(formula, $0.approximateDouble) } ?? .wordFormula(formula, "")
  }
}
