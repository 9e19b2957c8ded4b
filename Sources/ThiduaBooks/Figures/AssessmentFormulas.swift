import ThiduaCore
import XLSXWriting

/// Completion, pace and verdict of a row as live formulas, by the rules of Rules.md
/// (Completion and verdict, Pace).
///
/// A formula is written only where a spreadsheet's binary arithmetic gives the exact result;
/// elsewhere the result itself stands in the cell.
struct AssessmentFormulas {
  let book: BookContext
  let indicator: Indicator
  let figure: Figure
  let row: Int
  /// What the row's plan and actual are sums of.
  let sums: FigureSums

  private var words: BookWords { book.words }
  private var columns: PlanActualColumns { book.columns }
  private var settings: CampaignSettings { book.campaign.settings }
  private var target: Interval? { figure.target(in: settings.baseline) }
  private var isDown: Bool { figure.direction == .down }
  /// The same for a number that somebody types over a target in words, which says nothing of the way.
  private var isDownByNumber: Bool { indicator.direction == .down }
  private var isTwoMinus: Bool { settings.downFormula == .twoMinusActualOverPlan }

  /// Whether a row without a plan is to be assessed once somebody types one, into it or into one of those
  /// that it is the sum of.
  private var mayBePlanned: Bool {
    mayBeCompared(settings.baseline) && indicator.direction != .none
  }

  /// Whether there is a percentage once somebody types a plan, be it assessed or not.
  private func mayBeCompared(_ baseline: CampaignSettings.Baseline) -> Bool {
    figure.target(in: baseline) == nil
      && (sums.scope.isUnit || sums.missingTarget(baseline) != nil)
  }

  private func cell(_ column: Int) -> String { CellPosition(row: row, column: column).name }
  private var actualCell: String { cell(columns[.cumulative]) }
  private var planCell: String { cell(columns.target(settings.baseline)) }

  /// Whether the cell of the plan holds a number, or may be filled with one.
  private var isPlanNumber: Bool { target?.isPoint ?? true }

  private var planTarget: TargetCell { targetCell(settings.baseline) }

  private func targetCell(_ baseline: CampaignSettings.Baseline) -> TargetCell {
    TargetCell(
      name: cell(columns.target(baseline)), target: figure.target(in: baseline),
      decimals: indicator.decimals, words: words)
  }

  private var notAssessed: String { Formula.quoted(words.word(.notAssessed)) }

  /// A target that is one number is taken from its own cell; a bound from beside the page, unless
  /// somebody typed a number over the words of the target.
  private func boundCell(_ helper: FigureColumn) -> String {
    planTarget.number(orElse: cell(columns[helper]))
  }

  /// What distinguishes the formulas of one row on different sheets.
  private var variant: Int {
    var bits = (isDown ? 2 : 0) + (isDownByNumber ? 256 : 0)
    if sums.isRateOfMembers { bits |= figure.reported > 0 ? 512 : 1024 }
    guard let target, !isPlanNumber else { return bits | 4 }
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
    Self.quotient(
      actual: actual, bound: bound, isDown: isDown, isTwoMinus: isTwoMinus, then: then)
  }

  /// The same for the cells of any sheet.
  static func quotient(
    actual: String, bound: String, isDown: Bool, isTwoMinus: Bool, then: (String) -> String
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
    Self.percent(value, formula())
  }

  /// A formula with the percentage that it gives, blank where there is none; the percentage itself where
  /// a spreadsheet would round it otherwise.
  static func percent(_ value: Ratio?, _ formula: @autoclosure () -> String) -> CellContent {
    guard let value else { return .wordFormula(formula(), "") }
    let exact = value.rounding(toDecimals: 2).approximateDouble
    let computed = value.approximateDouble
    guard LiveArithmetic.rounds(computed, to: exact, decimals: 2) else { return .number(exact) }
    return .formula(formula(), exact)
  }

  /// Whether there is a bound to compare with, or may be once somebody types one, and an actual or
  /// none yet.
  private var isCompared: Bool {
    guard let target else { return mayBeCompared(settings.baseline) }
    return (isDown ? target.high : target.low) != nil && isKnownOrAwaited
  }

  /// Whether there is an actual, or somebody may fill in what gives one.
  private var isKnownOrAwaited: Bool { figure.isKnownOrAwaited || sums.mayBeCombined }

  /// Against the campaign's baseline.
  var completion: CellContent {
    guard isCompared else { return .blank }
    return percent(
      figure.completion,
      book.formulas.formula(row, .completion, variant) {
        planTarget.byWay(isDown: isDown, isDownByNumber: isDownByNumber) { isDown in
          quotient(
            actual: actualCell, bound: boundCell(isDown ? .high : .low), isDown: isDown
          ) { "ROUND(\($0),2)" }
        }
      })
  }

  /// Against the other baseline, whose bounds do not stand beside the page.
  var otherCompletion: CellContent {
    let other = targetCell(settings.baseline.other)
    let assessment = Assessment(
      target: other.target, actual: figure.actual, direction: indicator.direction,
      downFormula: settings.downFormula)
    let isDown = assessment.direction == .down
    guard other.target != nil || mayBeCompared(settings.baseline.other), isKnownOrAwaited,
      let formula = otherCompletionFormula(other, isDown: isDown)
    else { return .blank }
    return percent(assessment.completion, formula)
  }

  /// The words of a target stand in the formula, which is then the row's own.
  private func otherCompletionFormula(_ other: TargetCell, isDown: Bool) -> String? {
    guard other.isNumber else {
      return other.completion(
        of: actualCell, isDown: isDown, isDownByNumber: isDownByNumber, isTwoMinus: isTwoMinus)
    }
    return book.formulas.formula(row, .otherCompletion, isDown ? 1 : 0) {
      quotient(actual: actualCell, bound: other.name, isDown: isDown) { "ROUND(\($0),2)" }
    }
  }

  /// Against last year's same period.
  func change(from previous: Ratio?) -> CellContent {
    // Of a loss it says nothing how many hundredths the next one is.
    guard let previous, !previous.isNegative, let actual = figure.actual else { return .blank }
    return percent(
      (Ratio(100) * actual).dividing(by: previous),
      book.formulas.formula(row, .change, 0) {
        quotient(actual: actualCell, bound: cell(columns[.previous]), isDown: false) {
          "ROUND(\($0),2)"
        }
      })
  }

  /// What is left to do in each month or quarter of the year that remains; for flows that are to grow.
  var needed: CellContent {
    guard indicator.kind == .flow, !isDown || mayTurnUp, figure.isKnownOrAwaited,
      mayTurnUp || target.map({ $0.low != nil }) ?? mayBePlanned
    else { return .blank }
    let formula = book.formulas.formula(row, .needed, variant) {
      // Words of a limit leave nothing to do; a number typed over them does.
      let bound = isDown ? planCell : boundCell(.low)
      let left = "ROUND(MAX(0,\(bound)-\(actualCell))/\(columns.remainingTime.count),9)"
      return "=IF(OR(NOT(ISNUMBER(\(bound))),\(actualCell)=\"\"),\"\",\(left))"
    }
    let remainder = Remainder(
      of: figure, indicator, baseline: settings.baseline, over: columns.remainingTime)
    guard let each = remainder?.each else { return .wordFormula(formula, "") }
    let value = each.isNegative ? Ratio(0) : each.rounding(toDecimals: 9)
    return .formula(formula, value.approximateDouble)
  }

  // MARK: Pace

  /// Whether a number typed over a limit in words would be one that is to be reached.
  private var mayTurnUp: Bool { isDown && !isDownByNumber && !isPlanNumber }

  var pace: CellContent {
    let required = book.campaign.schedule.requiredCompletion(
      atMonth: book.rollup.period.lastMonth)
    guard let required, indicator.isInRounds, mayBeAssessed else { return .blank }
    let word = figure.isOnPace.map { $0 ? words.onPace : words.behind } ?? ""
    guard isLive, LiveArithmetic.tellsApart(figure.completion, required) else {
      return .text(word)
    }
    let choice = "\(Formula.quoted(words.onPace)),\(Formula.quoted(words.behind))"
    guard indicator.kind == .flow else {
      return .wordFormula(book.formulas.formula(row, .pace, 1) { paceByVerdict }, word)
    }
    return .wordFormula(
      book.formulas.formula(row, .pace, variant) {
        planTarget.byWay(isDown: isDown, isDownByNumber: isDownByNumber) { isDown in
          guard !isDown else { return paceByVerdict }
          return quotient(actual: actualCell, bound: boundCell(.low), isDown: false) {
            "IF(ROUND(\($0),9)>=\(LiveArithmetic.text(of: required)),\(choice))"
          }
        }
      }, word)
  }

  /// The pace of what is on pace as long as it is met.
  private var paceByVerdict: String {
    let cell = cell(columns[.verdict])
    return "=IF(OR(\(cell)=\(Formula.quoted(words.word(.noData))),\(cell)=\(notAssessed)),\"\","
      + "IF(\(cell)=\(Formula.quoted(words.word(.notMet))),"
      + "\(Formula.quoted(words.behind)),\(Formula.quoted(words.onPace))))"
  }

  // MARK: Verdict

  /// Whether comparing in binary numbers, after rounding to nine decimals, gives the same verdict.
  private var isLive: Bool {
    guard LiveArithmetic.isExact(figure.actual) else { return false }
    guard let target else { return mayBePlanned }
    return [target.low, target.high, target.stretch].allSatisfy { bound in
      LiveArithmetic.isExact(bound) && LiveArithmetic.tellsApart(figure.actual, bound)
    }
  }

  var verdict: CellContent {
    let word = words.word(figure.verdict)
    guard mayBeAssessed, isLive else { return .text(word) }
    return .wordFormula(book.formulas.formula(row, .verdict, variant) { verdictFormula }, word)
  }

  /// Whether there is a verdict, or one once somebody types a plan or what a rate is made of.
  private var mayBeAssessed: Bool {
    figure.verdict != .notAssessed || mayBePlanned || sums.mayBeCombined && target != nil
  }

  /// What a blank actual means: nothing was reported, or, of a rate, what was cannot be combined.
  private var wordForBlank: String {
    let noData = Formula.quoted(words.word(.noData))
    guard sums.isRateOfMembers else { return noData }
    guard case .cluster = sums.scope else { return figure.reported > 0 ? notAssessed : noData }
    let count = ComparisonRow(book: book, indicator: sums.position).count(.actual)
    return "IF(\(count)=0,\(noData),\(notAssessed))"
  }

  private var verdictFormula: String {
    let noData = wordForBlank
    // One number: what is below it, what is it, what is above it.
    let isDownThere = isPlanNumber ? isDown : isDownByNumber
    let below: Verdict = isDownThere ? .exceeded : .notMet
    let above: Verdict = isDownThere ? .notMet : .exceeded
    let choice = [below, .met, above].map { Formula.quoted(words.word($0)) }
    let byNumber =
      "CHOOSE(2+SIGN(ROUND(\(actualCell)-\(planCell),9)),\(choice.joined(separator: ",")))"
    guard let target, !isPlanNumber else {
      return
        "=IF(ISNUMBER(\(planCell)),IF(\(actualCell)=\"\",\(noData),\(byNumber)),\(notAssessed))"
    }
    let bound = cell(columns[isDown ? .high : .low])
    return "=IF(AND(NOT(ISNUMBER(\(planCell))),\(bound)=\"\"),\(notAssessed),"
      + "IF(\(actualCell)=\"\",\(noData),"
      + "IF(ISNUMBER(\(planCell)),\(byNumber),\(verdictByBounds(target)))))"
  }

  /// The verdict of a target in words, by its bounds beside the page.
  private func verdictByBounds(_ target: Interval) -> String {
    func difference(_ column: FigureColumn) -> String {
      "ROUND(\(actualCell)-\(cell(columns[column])),9)"
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
    return "IF(\(isMet),\(good),\(Formula.quoted(words.word(.notMet))))"
  }
}

extension Figure {
  /// Whether there is an actual, or none because nothing was reported, so that somebody may fill it in.
  var isKnownOrAwaited: Bool { actual != nil || isAwaited }

  /// Whether there is no actual because nothing was reported: not because it is too large, or because
  /// what units reported cannot be combined.
  var isAwaited: Bool { actual == nil && reported == 0 && !isTooLarge }
}
