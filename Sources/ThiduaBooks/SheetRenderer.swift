import ThiduaCore
import XLSXWriting

/// Draws planned sheets into a workbook.
struct SheetRenderer {
  let words: BookWords
  private var styles: [BookStyle: PreparedStyle] = [:]
  /// The style last used in each column: most cells look like the one above.
  private var latest: [(style: BookStyle, prepared: PreparedStyle)?] = []
  /// The styles of a sheet's cells, row by row, and then of its merged ones.
  private var looks: [PreparedStyle] = []

  init(words: BookWords) { self.words = words }

  /// Adds a sheet to a workbook.
  mutating func add(_ plan: SheetPlan, to workbook: borrowing Workbook) throws(XLSXError) {
    try prepareStyles(of: plan, in: workbook)
    let renderer = self
    try workbook.addWorksheet(named: plan.name) { sheet throws(XLSXError) in
      try renderer.draw(plan, on: &sheet)
    }
  }

  // MARK: Styles

  private mutating func prepareStyles(
    of plan: SheetPlan, in workbook: borrowing Workbook
  ) throws(XLSXError) {
    looks.removeAll(keepingCapacity: true)
    let rows = plan.rows.span
    for row in rows.indices {
      let cells = rows[row].cells.span
      for cell in cells.indices {
        looks.append(
          try prepare(cells[cell].style, column: cells[cell].column, in: workbook))
      }
    }
    for merge in plan.merges { looks.append(try prepare(merge.style, in: workbook)) }
  }

  private mutating func prepare(
    _ style: BookStyle, column: Int, in workbook: borrowing Workbook
  ) throws(XLSXError) -> PreparedStyle {
    if column < latest.count, let known = latest[column], known.style == style {
      return known.prepared
    }
    let prepared = try prepare(style, in: workbook)
    while latest.count <= column { latest.append(nil) }
    latest[column] = (style, prepared)
    return prepared
  }

  private mutating func prepare(
    _ style: BookStyle, in workbook: borrowing Workbook
  ) throws(XLSXError) -> PreparedStyle {
    if let known = styles[style] { return known }
    let prepared = try workbook.prepare(style.cellStyle)
    styles[style] = prepared
    return prepared
  }

  // MARK: Cells

  private func draw(_ plan: SheetPlan, on sheet: inout Worksheet) throws(XLSXError) {
    let layout = SheetLayout(plan)
    try layOutColumns(plan, layout, on: &sheet)
    let rows = plan.rows.span
    var drawn = 0
    for index in rows.indices {
      try sheet.layOutRow(
        index, RowLayout(height: layout.heights[index], outlineLevel: rows[index].outlineLevel))
      let cells = rows[index].cells.span
      for cell in cells.indices {
        let place = CellPosition(row: index, column: cells[cell].column)
        try draw(cells[cell].content, cells[cell].style, looks[drawn], at: place, on: &sheet)
        if let note = cells[cell].note { try sheet.add(Self.note(note), at: place) }
        drawn += 1
      }
    }
    for merge in plan.merges {
      try sheet.merge(merge.range, style: merge.style.cellStyle)
      try draw(merge.content, merge.style, looks[drawn], at: merge.range.first, on: &sheet)
      drawn += 1
    }
    try setUp(plan, layout, on: &sheet)
    try highlight(plan, on: &sheet)
    for cells in plan.entries { try sheet.expect(cells.entry.rule(in: words), in: cells.range) }
    for placed in plan.charts { try sheet.insert(placed.chart, at: placed.cell) }
  }

  /// A note of a size that shows all of it.
  private static func note(_ text: String) -> CellNote {
    let lines = TextMeasure.lines(of: text, width: 42, size: 10)
    return CellNote(text, width: 320, height: 24 + lines * 18)
  }

  private func draw(
    _ content: CellContent, _ style: BookStyle, _ look: PreparedStyle, at place: CellPosition,
    on sheet: inout Worksheet
  ) throws(XLSXError) {
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
    for range in plan.textNumbers { try sheet.ignore(.numberStoredAsText, in: range) }
    if let last = plan.lastPrintedColumn, !plan.rows.isEmpty {
      let lastRow = plan.lastPrintedRow ?? plan.rows.count - 1
      try sheet.setPrintArea(CellRange(rows: 0...lastRow, columns: 0...last))
    }
    // Beyond, pages begin where they are full.
    let most = Worksheet.pageBreakLimit
    try sheet.breakPages(before: Array(layout.pageBreaks.prefix(most)))
    try sheet.breakPages(beforeColumns: Array(layout.columnBreaks.prefix(most)))
    try sheet.setUpPage(
      PageSetup(
        orientation: .landscape,
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
    let heading = "RIGHT(\(column)$\(ranked.headerRow + 1),\(ranked.nameEnd.utf16.count))"
    let isCompared = "\(heading)=\(Formula.quoted(ranked.nameEnd))"
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
