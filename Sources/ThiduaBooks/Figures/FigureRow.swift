import ThiduaCore
import XLSXWriting

/// One indicator's row on a plan-versus-actual sheet.
struct FigureRow {
  let book: BookContext
  let scope: Scope
  let position: Int
  let row: Int
  private let indicator: Indicator
  /// The sums that its figures are.
  private let sums: FigureSums

  init(book: BookContext, scope: Scope, position: Int, row: Int) {
    self.book = book
    self.scope = scope
    self.position = position
    self.row = row
    indicator = book.campaign.indicators[position]
    sums = FigureSums(book: book, scope: scope, position: position, row: row)
  }

  private var columns: PlanActualColumns { book.columns }
  private var baseline: CampaignSettings.Baseline { book.campaign.settings.baseline }

  /// The row with all its cells.
  func planned() -> PlannedRow {
    let figure = book.figure(scope, position)
    let depth = book.depth(of: position)
    var row = PlannedRow()
    row.cells.reserveCapacity(columns.printed.count + 3)
    row.outlineLevel = depth
    addLabels(depth, to: &row)
    addTargets(figure, to: &row)
    addActuals(figure, to: &row)
    addAssessment(figure, to: &row)
    let notes = FigureNotes(book: book, scope: scope, position: position, figure: figure).text
    row.add(
      columns[.note],
      UnmetRemark(
        book: book, figure: figure, decimals: indicator.decimals, row: self.row
      ).content(before: notes), .note)
    addHelpers(figure, to: &row)
    if book.options.hasNotes { addNotes(to: &row) }
    return row
  }

  private func addLabels(_ depth: Int, to row: inout PlannedRow) {
    row.add(columns[.number], .text(indicator.number), .centered)
    // Some catalogues name them so already.
    let isOfWhich =
      indicator.relation == .ofWhich && indicator.total != nil
      && !FoldedText.bareKey(indicator.name).hasPrefix("trongdo")
    let label = isOfWhich ? book.words("Trong đó: ", "Of which: ") + indicator.name : indicator.name
    row.add(columns[.indicator], .text(label), .indicator(indent: depth))
    row.add(columns[.measure], .text(indicator.measure.text), .centered)
  }

  /// A unit's status is a word; that of several units is how many of them have it.
  private func style(isEstimate: Bool) -> BookStyle {
    .figure(
      of: indicator, isWord: indicator.kind == .status && scope.isUnit, isEstimate: isEstimate,
      book.options.language)
  }

  // MARK: Targets

  private func addTargets(_ figure: Figure, to row: inout PlannedRow) {
    for kind in [CampaignSettings.Baseline.assigned, .registered] {
      let column = columns.target(kind)
      guard column >= 0 else { continue }
      let style = style(isEstimate: false)
      guard let target = figure.target(in: kind) else {
        row.add(column, sums.missingTarget(kind).map { .wordFormula($0, "") } ?? .blank, style)
        continue
      }
      guard let point = target.pointValue else {
        let text = book.words.text(of: target, decimals: indicator.decimals)
        row.add(
          column, sums.target(kind, words: text).map { .wordFormula($0, text) } ?? .text(text),
          .target)
        continue
      }
      row.add(column, content(sums.target(kind, point), point), style)
    }
  }

  private func content(_ formula: String?, _ value: Ratio) -> CellContent {
    let number = value.approximateDouble
    return formula.map { .formula($0, number) } ?? .number(number)
  }

  // MARK: Actuals

  private func addActuals(_ figure: Figure, to row: inout PlannedRow) {
    let style = style(isEstimate: figure.isEstimate)
    let inPeriod =
      figure.inPeriod.map { content(sums.inPeriod($0), $0) }
      ?? sums.missingInPeriod.map { .wordFormula($0, "") } ?? .blank
    row.add(columns[.inPeriod], inPeriod, style)
    if let actual = figure.actual {
      row.add(columns[.cumulative], content(sums.actual(actual), actual), style)
    } else {
      row.add(
        columns[.cumulative], sums.missingActual.map { .wordFormula($0, "") } ?? .blank, style)
    }
    guard columns.has(.previous) else { return }
    let previous = book.previousActual(scope, position)
    row.add(
      columns[.previous], previous.map { content(sums.previous, $0) } ?? .blank,
      self.style(isEstimate: book.isPreviousEstimate(scope, position)))
  }

  // MARK: Assessment

  private func addAssessment(_ figure: Figure, to row: inout PlannedRow) {
    let formulas = AssessmentFormulas(
      book: book, indicator: indicator, figure: figure, row: self.row,
      sums: sums)
    row.add(columns[.completion], formulas.completion, .number(decimals: 2))
    if columns.has(.otherCompletion) {
      row.add(columns[.otherCompletion], formulas.otherCompletion, .number(decimals: 2))
    }
    if columns.has(.change) {
      row.add(
        columns[.change],
        formulas.change(
          from: book.rollup.isComparable(scope, indicator: position)
            ? book.previousActual(scope, position) : nil),
        .number(decimals: 2))
    }
    if columns.has(.needed) {
      row.add(columns[.needed], formulas.needed, .number(decimals: indicator.decimals))
    }
    row.add(columns[.pace], formulas.pace, .centered)
    row.add(
      columns[.verdict], formulas.verdict,
      figure.verdict == .notAssessed ? .notAssessed : .centered)
  }

  // MARK: Notes

  /// Where plan and actual stand, on the cells of a unit's sheet.
  private func addNotes(to row: inout PlannedRow) {
    guard case .unit(let unit) = scope else { return }
    let notes = ProvenanceNote(rollup: book.rollup, words: book.words)
    let trace = book.rollup.trace(unit: unit, indicator: position)
    let texts = [
      (columns[.assigned], notes.text([trace?.assigned].compactMap { $0 })),
      (columns[.registered], notes.text([trace?.registered].compactMap { $0 })),
      (columns[.cumulative], notes.text(unit: unit, indicator: position)),
    ]
    for (column, text) in texts {
      guard let text, let place = row.cells.firstIndex(where: { $0.column == column }) else {
        continue
      }
      row.cells[place].note = text
    }
  }

  // MARK: Helpers

  /// The bounds of a target in words, and what the counts by sector go by.
  private func addHelpers(_ figure: Figure, to row: inout PlannedRow) {
    if let target = figure.target(in: baseline), target.pointValue == nil {
      for (column, bound) in [
        (FigureColumn.low, target.low), (.high, target.high), (.stretch, target.stretch),
      ] {
        guard let bound else { continue }
        row.add(columns[column], boundOfWords(target, bound), .helper)
      }
    }
    guard scope == book.scope else { return }
    row.add(columns[.sector], .number(Double(indicator.sector + 1)), .helper)
    row.add(columns[.counted], .number(indicator.isCounted ? 1 : 0), .helper)
  }

  /// A bound as long as the words that say it stand in the cell of the plan.
  private func boundOfWords(_ target: Interval, _ bound: Ratio) -> CellContent {
    let plan = TargetCell(
      name: CellPosition(row: row, column: columns.target(baseline)).name, target: target,
      decimals: indicator.decimals, words: book.words)
    return .formula("=" + plan.bound(bound), bound.approximateDouble)
  }
}
