import ThiduaCore
import XLSXWriting

/// Draws planned sheets into a workbook.
struct SheetRenderer {
  let words: BookWords
  private var styles: [BookStyle: PreparedStyle] = [:]
  /// The style last used in each column: most cells look like the one above.
  private var latest: [(style: BookStyle, prepared: PreparedStyle)?] = []

  init(words: BookWords) { self.words = words }

  /// Adds a sheet to a workbook.
  mutating func add(_ plan: SheetPlan, to workbook: borrowing Workbook) throws(XLSXError) {
    try prepareStyles(of: plan, in: workbook)
    var renderer = self
    try workbook.addWorksheet(named: plan.name) { sheet throws(XLSXError) in
      try renderer.draw(plan, on: &sheet)
    }
    self = renderer
  }

  // MARK: Styles

  private mutating func prepareStyles(
    of plan: SheetPlan, in workbook: borrowing Workbook
  ) throws(XLSXError) {
    let rows = plan.rows.span
    for row in rows.indices {
      let cells = rows[row].cells.span
      for cell in cells.indices {
        try prepare(cells[cell].style, column: cells[cell].column, in: workbook)
      }
    }
    for merge in plan.merges { try prepare(merge.style, column: 0, in: workbook) }
  }

  private mutating func prepare(
    _ style: BookStyle, column: Int, in workbook: borrowing Workbook
  ) throws(XLSXError) {
    if column < latest.count, latest[column]?.style == style { return }
    let prepared: PreparedStyle
    if let known = styles[style] {
      prepared = known
    } else {
      prepared = try workbook.prepare(style.cellStyle)
      styles[style] = prepared
    }
    remember(style, prepared, column)
  }

  private mutating func remember(_ style: BookStyle, _ prepared: PreparedStyle, _ column: Int) {
    while latest.count <= column { latest.append(nil) }
    latest[column] = (style, prepared)
  }

  private mutating func look(_ style: BookStyle, column: Int) throws(XLSXError) -> PreparedStyle {
    if column < latest.count, let known = latest[column], known.style == style {
      return known.prepared
    }
    guard let prepared = styles[style] else {
      throw XLSXError(.invalid("a style was not prepared"), action: "draw a sheet")
    }
    remember(style, prepared, column)
    return prepared
  }

  // MARK: Cells

  private mutating func draw(_ plan: SheetPlan, on sheet: inout Worksheet) throws(XLSXError) {
    let layout = SheetLayout(plan)
    try layOutColumns(plan, layout, on: &sheet)
    let rows = plan.rows.span
    for index in rows.indices {
      try sheet.layOutRow(
        index, RowLayout(height: layout.heights[index], outlineLevel: rows[index].outlineLevel))
      let cells = rows[index].cells.span
      for cell in cells.indices { try draw(cells[cell], inRow: index, on: &sheet) }
    }
    for merge in plan.merges {
      try sheet.merge(merge.range, style: merge.style.cellStyle)
      try draw(merge.content, merge.style, at: merge.range.first, on: &sheet)
    }
    try setUp(plan, layout, on: &sheet)
    try highlight(plan, on: &sheet)
    for placed in plan.charts { try sheet.insert(placed.chart, at: placed.cell) }
  }

  private mutating func draw(
    _ cell: PlannedCell, inRow row: Int, on sheet: inout Worksheet
  ) throws(XLSXError) {
    let place = CellPosition(row: row, column: cell.column)
    try draw(cell.content, cell.style, at: place, on: &sheet)
    if let note = cell.note { try sheet.add(Self.note(note), at: place) }
  }

  /// A note of a size that shows all of it.
  private static func note(_ text: String) -> CellNote {
    let lines = TextMeasure.lines(of: text, width: 42, size: 10)
    return CellNote(text, width: 320, height: 24 + lines * 18)
  }

  private mutating func draw(
    _ content: CellContent, _ style: BookStyle, at place: CellPosition, on sheet: inout Worksheet
  ) throws(XLSXError) {
    let look = try look(style, column: place.column)
    switch content {
    case .text(let text): try sheet.write(text, at: place, style: look)
    case .number(let number): try sheet.write(number, at: place, style: look)
    case .formula(let formula, let value):
      try sheet.write(Formula(formula, result: value), at: place, style: look)
    case .wordFormula(let formula, let word):
      try sheet.write(Formula(formula, resultText: word), at: place, style: look)
    case .link(let text, let target):
      try sheet.writeLink(
        text, to: CellPosition(row: 0, column: 0), of: target, at: place, style: style.cellStyle)
    case .blank: try sheet.writeBlank(at: place, style: look)
    }
  }

  // MARK: The sheet

  private func layOutColumns(
    _ plan: SheetPlan, _ layout: SheetLayout, on sheet: inout Worksheet
  ) throws(XLSXError) {
    for (position, column) in plan.columns.enumerated() {
      try sheet.layOutColumns(
        position...position,
        ColumnLayout(
          width: layout.widths[position], outlineLevel: column.outlineLevel,
          isHidden: column.isHidden))
    }
  }

  private func setUp(
    _ plan: SheetPlan, _ layout: SheetLayout, on sheet: inout Worksheet
  ) throws(XLSXError) {
    sheet.hideGridlines()
    sheet.setOutline(summaryBelow: false, summaryRight: true)
    if let freeze = plan.freeze { try sheet.freezePanes(at: freeze) }
    if let repeated = plan.repeatedRows { try sheet.repeatRows(repeated) }
    if let columns = plan.repeatedColumns { try sheet.repeatColumns(columns) }
    if let filter = plan.filter { try sheet.setAutofilter(filter) }
    if let last = plan.lastPrintedColumn, !plan.rows.isEmpty {
      try sheet.setPrintArea(CellRange(rows: 0...(plan.rows.count - 1), columns: 0...last))
    }
    try sheet.breakPages(before: layout.pageBreaks)
    try sheet.breakPages(beforeColumns: layout.columnBreaks)
    try sheet.setUpPage(
      PageSetup(
        orientation: .landscape, paper: .a4,
        margins: .millimetres(left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10),
        fit: layout.scale == nil ? PageSetup.Fit(width: 1, height: 0) : nil, scale: layout.scale,
        header: "&C&\"Times New Roman\"&13&P/&N"))
  }

  private func highlight(_ plan: SheetPlan, on sheet: inout Worksheet) throws(XLSXError) {
    for range in plan.barCells {
      try sheet.addDataBar(
        DataBar(color: BookColor.bar, minimum: 0, maximum: 150, isSolid: true), to: range)
    }
    if let range = plan.verdictCells { try highlightVerdicts(range, on: &sheet) }
    if let ranked = plan.rankedCells { try highlight(ranked, on: &sheet) }
  }

  /// A verdict keeps its colour when a correction changes the word.
  private func highlightVerdicts(
    _ range: CellRange, on sheet: inout Worksheet
  ) throws(XLSXError) {
    let looks: [(verdict: Verdict, look: CellHighlight)] = [
      (.exceeded, CellHighlight(fill: BookColor.exceeded, isBold: true)),
      (.met, CellHighlight(fill: BookColor.met)),
      (.notMet, CellHighlight(fill: BookColor.notMet, isBold: true, isItalic: true)),
      (.noData, CellHighlight(fill: BookColor.noData, isItalic: true)),
    ]
    for (verdict, look) in looks {
      let condition = CellCondition.formula(
        "\(range.first.name)=\(Formula.quoted(words.word(verdict)))")
      try sheet.highlight(range, when: condition, with: look)
    }
  }

  /// The best completion of a row is bold, the weakest slanted, each on its own ground.
  private func highlight(
    _ ranked: SheetPlan.RankedCells, on sheet: inout Worksheet
  ) throws(XLSXError) {
    let first = ranked.range.first
    let column = CellPosition.letters(of: first.column)
    let isCompared = "\(column)$\(ranked.headerRow + 1)=\(Formula.quoted(ranked.name))"
    let looks = [
      (ranked.bestColumn, CellHighlight(fill: BookColor.exceeded, isBold: true)),
      (ranked.weakestColumn, CellHighlight(fill: BookColor.notMet, isItalic: true)),
    ]
    for (place, look) in looks {
      let limit = "$\(CellPosition.letters(of: place))\(first.row + 1)"
      try sheet.highlight(
        ranked.range,
        when: .formula(
          "AND(\(isCompared),ISNUMBER(\(first.name)),ISNUMBER(\(limit)),\(first.name)=\(limit))"),
        with: look)
    }
  }
}
