import ThiduaCore
import XLSXWriting

/// Completion, pace and verdict of a row as live formulas, in the rules of SPEC section 5.
///
/// A formula is written only where a spreadsheet's binary arithmetic gives the exact result;
/// elsewhere the result itself stands in the cell.
struct AssessmentFormulas {
  let book: BookContext
  let indicator: Indicator
  let figure: Figure
  let row: Int

  private var words: BookWords { book.words }
  private var columns: PlanActualColumns { book.columns }
  private var settings: CampaignSettings { book.campaign.settings }
  private var target: Interval? { figure.target(in: settings.baseline) }
  private var isDown: Bool { figure.direction == .down }
  private var isTwoMinus: Bool { settings.downFormula == .twoMinusActualOverPlan }

  private func cell(_ column: Int) -> String { CellPosition(row: row, column: column).name }
  private var actualCell: String { cell(columns[.cumulative]) }

  /// A target that is one number is taken from its own cell, a bound from beside the page.
  private func boundCell(_ helper: FigureColumn) -> String {
    target?.pointValue != nil
      ? cell(columns.target(settings.baseline)) : cell(columns[helper])
  }

  /// What distinguishes the formulas of one row on different sheets.
  private var variant: Int {
    guard let target else { return 0 }
    var bits = 1
    if isDown { bits |= 2 }
    if target.pointValue != nil { bits |= 4 }
    if target.low != nil { bits |= 8 }
    if target.high != nil { bits |= 16 }
    if target.lowIsOpen { bits |= 32 }
    if target.highIsOpen { bits |= 64 }
    if target.stretch != nil { bits |= 128 }
    return bits
  }

  // MARK: Completion

  /// The quotient in percent, guarded against blanks and a zero divisor.
  private func quotient(
    actual: String, bound: String, isDown: Bool, then: (String) -> String
  ) -> String {
    let divisor = isDown && !isTwoMinus ? actual : bound
    let other = isDown && !isTwoMinus ? bound : actual
    let value =
      !isDown
      ? "100*\(actual)/\(bound)"
      : isTwoMinus ? "100*(2-\(actual)/\(bound))" : "100*\(bound)/\(actual)"
    return "=IF(OR(N(\(divisor))=0,\(other)=\"\"),\"\",\(then(value)))"
  }

  private func percent(_ value: Ratio?, _ formula: @autoclosure () -> String) -> CellContent {
    guard let value else { return .wordFormula(formula(), "") }
    let exact = value.rounding(toDecimals: 2).approximateDouble
    let computed = value.approximateDouble
    guard LiveArithmetic.rounds(computed, to: exact, decimals: 2) else { return .number(exact) }
    return .formula(formula(), exact)
  }

  /// Against the campaign's baseline.
  var completion: CellContent {
    guard let target, (isDown ? target.high : target.low) != nil,
      figure.actual != nil || figure.verdict == .noData
    else { return .blank }
    return percent(
      figure.completion,
      book.formulas.formula(row, .completion, variant) {
        quotient(
          actual: actualCell, bound: boundCell(isDown ? .high : .low), isDown: isDown
        ) { "ROUND(\($0),2)" }
      })
  }

  /// Against the other baseline, where its target is a single number.
  var otherCompletion: CellContent {
    let other: CampaignSettings.Baseline =
      settings.baseline == .registered ? .assigned : .registered
    guard let target = figure.target(in: other), figure.actual != nil else { return .blank }
    let assessment = Assessment(
      target: target, actual: figure.actual, direction: indicator.direction,
      downFormula: settings.downFormula)
    guard target.pointValue != nil else {
      let value = assessment.completion?.rounding(toDecimals: 2).approximateDouble
      return value.map { .number($0) } ?? .blank
    }
    let isDown = assessment.direction == .down
    return percent(
      assessment.completion,
      book.formulas.formula(row, .otherCompletion, isDown ? 1 : 0) {
        quotient(actual: actualCell, bound: cell(columns.target(other)), isDown: isDown) {
          "ROUND(\($0),2)"
        }
      })
  }

  /// Against last year's same period.
  func change(from previous: Ratio?) -> CellContent {
    guard let previous, let actual = figure.actual else { return .blank }
    return percent(
      (Ratio(100) * actual).dividing(by: previous),
      book.formulas.formula(row, .change, 0) {
        quotient(actual: actualCell, bound: cell(columns[.previous]), isDown: false) {
          "ROUND(\($0),2)"
        }
      })
  }

  /// What is left to do in each quarter of the year that remains; for flows that are to grow.
  var needed: CellContent {
    guard indicator.kind == .flow, !isDown, let low = target?.low, let actual = figure.actual,
      let each = (low - actual).dividing(by: Ratio(columns.quartersLeft))
    else { return .blank }
    let formula = book.formulas.formula(row, .needed, variant) {
      let bound = boundCell(.low)
      return "=IF(OR(\(bound)=\"\",\(actualCell)=\"\"),\"\","
        + "MAX(0,\(bound)-\(actualCell))/\(columns.quartersLeft))"
    }
    return .formula(formula, each.isNegative ? 0 : each.approximateDouble)
  }

  // MARK: Pace

  var pace: CellContent {
    let required = book.campaign.schedule.requiredCompletion(
      atMonth: book.rollup.period.lastMonth)
    guard let required, indicator.isInRounds, figure.verdict != .notAssessed else { return .blank }
    let word = figure.isOnPace.map { $0 ? words.onPace : words.behind } ?? ""
    guard isLive, LiveArithmetic.tellsApart(figure.completion, required) else {
      return .text(word)
    }
    let choice = "\(Formula.quoted(words.onPace)),\(Formula.quoted(words.behind))"
    if indicator.kind == .flow, !isDown {
      return .wordFormula(
        book.formulas.formula(row, .pace, variant) {
          quotient(actual: actualCell, bound: boundCell(.low), isDown: false) {
            "IF(ROUND(\($0),9)>=\(LiveArithmetic.text(of: required)),\(choice))"
          }
        }, word)
    }
    return .wordFormula(
      book.formulas.formula(row, .pace, 1) {
        let cell = cell(columns[.verdict])
        return "=IF(\(cell)=\(Formula.quoted(words.word(.noData))),\"\","
          + "IF(\(cell)=\(Formula.quoted(words.word(.notMet))),"
          + "\(Formula.quoted(words.behind)),\(Formula.quoted(words.onPace))))"
      }, word)
  }

  // MARK: Verdict

  /// Whether comparing in binary numbers, after rounding to nine decimals, gives the same verdict.
  private var isLive: Bool {
    guard let target, LiveArithmetic.isExact(figure.actual) else { return false }
    return [target.low, target.high, target.stretch].allSatisfy { bound in
      LiveArithmetic.isExact(bound) && LiveArithmetic.tellsApart(figure.actual, bound)
    }
  }

  var verdict: CellContent {
    let word = words.word(figure.verdict)
    guard figure.verdict != .notAssessed, let target, isLive else { return .text(word) }
    return .wordFormula(
      book.formulas.formula(row, .verdict, variant) { verdictFormula(target) }, word)
  }

  private func verdictFormula(_ target: Interval) -> String {
    func difference(_ column: FigureColumn) -> String {
      "ROUND(\(actualCell)-\(boundCell(column)),9)"
    }
    let noData = Formula.quoted(words.word(.noData))
    if target.pointValue != nil {
      // One number: what is below it, what is it, what is above it.
      let below: Verdict = isDown ? .exceeded : .notMet
      let above: Verdict = isDown ? .notMet : .exceeded
      let choice = [below, .met, above].map { Formula.quoted(words.word($0)) }
      return "=IF(\(actualCell)=\"\",\(noData),"
        + "CHOOSE(2+SIGN(\(difference(.low))),\(choice.joined(separator: ","))))"
    }
    let isMet: String
    let isExceeded: String?
    if isDown {
      isMet = difference(.high) + (target.highIsOpen ? "<0" : "<=0")
      let better: FigureColumn? =
        target.low != nil ? .low : target.stretch != nil ? .stretch : nil
      isExceeded = better.map { difference($0) + "<0" }
    } else {
      isMet = difference(.low) + (target.lowIsOpen ? ">0" : ">=0")
      isExceeded = target.high.map { _ in difference(.high) + ">0" }
    }
    let met = Formula.quoted(words.word(.met))
    let good = isExceeded.map { "IF(\($0),\(Formula.quoted(words.word(.exceeded))),\(met))" } ?? met
    return "=IF(\(actualCell)=\"\",\(noData),"
      + "IF(\(isMet),\(good),\(Formula.quoted(words.word(.notMet)))))"
  }
}
