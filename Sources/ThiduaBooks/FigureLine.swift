import ThiduaCore
import XLSXWriting

/// The figures of one row of a plan-versus-actual sheet, as live formulas where that is exact.
struct FigureLine {
  let book: BookContext
  let scope: Scope
  let position: Int
  let figure: Figure
  let columns: PlanActualColumns
  let row: Int

  private var indicator: Indicator { book.campaign.indicators[position] }
  private var words: BookWords { book.words }
  private var baseline: CampaignSettings.Baseline { book.campaign.settings.baseline }
  private var isUnit: Bool { if case .unit = scope { true } else { false } }

  private func name(_ column: Int) -> String { CellPosition(row: row, column: column).name }

  private func double(_ value: Ratio) -> Double { value.approximateDouble }

  // MARK: Targets

  func addTargets(to row: inout PlannedRow) {
    if let assigned = columns.assigned { addTarget(.assigned, assigned, to: &row) }
    addTarget(.registered, columns.registered, to: &row)
  }

  private func addTarget(
    _ kind: CampaignSettings.Baseline, _ column: Int, to row: inout PlannedRow
  ) {
    guard let target = figure.target(in: kind) else {
      row.add(column, .blank, .number(decimals: indicator.decimals))
      return
    }
    guard let point = target.pointValue else {
      row.add(column, .text(words.text(of: target)), .target)
      return
    }
    let style = BookStyle.number(decimals: indicator.decimals)
    if let sum = comparison.targetSum(kind, point: point) {
      row.add(column, .formula(sum, double(point)), style)
    } else {
      row.add(column, .number(double(point)), style)
    }
  }

  // MARK: Actuals

  func addActuals(to row: inout PlannedRow) {
    let style = BookStyle.number(decimals: indicator.decimals)
    row.add(columns.inPeriod, figure.inPeriod.map { .number(double($0)) } ?? .blank, style)
    guard let actual = figure.actual else {
      row.add(columns.cumulative, .blank, style)
      return
    }
    if let formula = actualFormula(actual) {
      row.add(columns.cumulative, .formula(formula, double(actual)), style)
    } else {
      row.add(columns.cumulative, .number(double(actual)), style)
    }
  }

  private var comparison: ComparisonColumns {
    ComparisonColumns(book: book, scope: scope, indicator: position)
  }

  /// The sum along the comparison sheet, or numerator over denominator.
  private func actualFormula(_ actual: Ratio) -> String? {
    if indicator.kind == .rate { return rateFormula(actual) }
    return comparison.actualSum
  }

  /// Only where it gives the exact rate: every unit of the sum has both.
  private func rateFormula(_ actual: Ratio) -> String? {
    guard let numerator = indicator.numerator, let denominator = indicator.denominator,
      let above = book.rollup.figure(scope, indicator: numerator).actual,
      let below = book.rollup.figure(scope, indicator: denominator).actual,
      let share = above.dividing(by: below),
      share * Ratio(indicator.measure.rateFactor) == actual
    else { return nil }
    let top = CellPosition(
      row: PlanActualSheet.row(of: numerator, in: book), column: columns.cumulative
    ).name
    let bottom = CellPosition(
      row: PlanActualSheet.row(of: denominator, in: book), column: columns.cumulative
    ).name
    return "=\(indicator.measure.rateFactor)*\(top)/\(bottom)"
  }

  // MARK: Completion, pace, verdict

  func addAssessment(to row: inout PlannedRow) {
    row.add(columns.completion, completion, .number(decimals: 2))
    row.add(columns.pace, pace, .centered)
    row.add(columns.verdict, verdict, style(of: figure.verdict))
  }

  private func style(of verdict: Verdict) -> BookStyle {
    verdict == .notAssessed ? .notAssessed : .centered
  }

  private var actualCell: String { name(columns.cumulative) }
  private var isDown: Bool { figure.direction == .down }

  /// The quotient without rounding, guarded against blanks and zero.
  private func quotient(_ then: (String) -> String) -> String {
    let bound = name(isDown ? columns.high : columns.low)
    let isTwoMinus = book.campaign.settings.downFormula == .twoMinusActualOverPlan
    let divisor = isDown && !isTwoMinus ? actualCell : bound
    let value =
      !isDown
      ? "100*\(actualCell)/\(bound)"
      : isTwoMinus ? "100*(2-\(actualCell)/\(bound))" : "100*\(bound)/\(actualCell)"
    return "=IF(OR(\(bound)=\"\",\(actualCell)=\"\"),\"\",IF(\(divisor)=0,\"\",\(then(value))))"
  }

  private var completion: CellContent {
    guard let target = figure.target(in: baseline), (isDown ? target.high : target.low) != nil,
      figure.actual != nil || figure.verdict == .noData
    else { return .blank }
    let formula = quotient { "ROUND(\($0),2)" }
    guard let completion = figure.completion else { return .wordFormula(formula, "") }
    return .formula(formula, double(completion.rounding(toDecimals: 2)))
  }

  private var pace: CellContent {
    let required = book.campaign.schedule.requiredCompletion(
      atMonth: book.rollup.period.lastMonth)
    guard let required, indicator.isInRounds, figure.verdict != .notAssessed else { return .blank }
    let word = figure.isOnPace.map { $0 ? words.onPace : words.behind } ?? ""
    let choice = "\(Formula.quoted(words.onPace)),\(Formula.quoted(words.behind))"
    if indicator.kind == .flow, !isDown {
      let least = required.decimalText()
      return .wordFormula(quotient { "IF(ROUND(\($0),9)>=\(least),\(choice))" }, word)
    }
    let cell = name(columns.verdict)
    let noData = Formula.quoted(words.word(.noData))
    let notMet = Formula.quoted(words.word(.notMet))
    return .wordFormula(
      "=IF(\(cell)=\(noData),\"\",IF(\(cell)=\(notMet),"
        + "\(Formula.quoted(words.behind)),\(Formula.quoted(words.onPace))))", word)
  }

  private var verdict: CellContent {
    let word = words.word(figure.verdict)
    guard figure.verdict != .notAssessed, let target = figure.target(in: baseline) else {
      return .text(word)
    }
    let actual = "ROUND(\(actualCell),9)"
    func bound(_ column: Int) -> String { "ROUND(\(name(column)),9)" }
    let isMet: String
    let isExceeded: String?
    if isDown {
      isMet = "\(actual)\(target.highIsOpen ? "<" : "<=")\(bound(columns.high))"
      let better = target.low != nil ? columns.low : target.stretch != nil ? columns.stretch : nil
      isExceeded = better.map { "\(actual)<\(bound($0))" }
    } else {
      isMet = "\(actual)\(target.lowIsOpen ? ">" : ">=")\(bound(columns.low))"
      isExceeded = target.high.map { _ in "\(actual)>\(bound(columns.high))" }
    }
    let met = Formula.quoted(words.word(.met))
    let good = isExceeded.map { "IF(\($0),\(Formula.quoted(words.word(.exceeded))),\(met))" } ?? met
    return .wordFormula(
      "=IF(\(actualCell)=\"\",\(Formula.quoted(words.word(.noData))),"
        + "IF(\(isMet),\(good),\(Formula.quoted(words.word(.notMet)))))", word)
  }

  // MARK: Helpers

  /// The bounds that the formulas use; a single number is taken from the plan's own cell.
  func addHelpers(to row: inout PlannedRow) {
    if let target = figure.target(in: baseline) {
      if let point = target.pointValue {
        let plan = name(columns.target(baseline))
        let formula = "=IF(\(plan)=\"\",\"\",\(plan))"
        row.add(columns.low, .formula(formula, double(point)), .helper)
        row.add(columns.high, .formula(formula, double(point)), .helper)
      } else {
        if let low = target.low { row.add(columns.low, .number(double(low)), .helper) }
        if let high = target.high { row.add(columns.high, .number(double(high)), .helper) }
      }
      if let stretch = target.stretch {
        row.add(columns.stretch, .number(double(stretch)), .helper)
      }
    }
    row.add(columns.sector, .number(Double(indicator.sector + 1)), .helper)
    row.add(columns.counted, .number(indicator.isCounted ? 1 : 0), .helper)
  }
}
