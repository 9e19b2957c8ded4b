import ThiduaCore
import XLSXWriting

/// Draws planned sheets into a workbook.
struct SheetRenderer {
  let words: BookWords
  private var styles: [BookStyle: CellStyle] = [:]

  init(words: BookWords) { self.words = words }

  /// Adds a sheet to a workbook.
  mutating func add(_ plan: SheetPlan, to workbook: borrowing Workbook) throws(XLSXError) {
    var renderer = self
    try workbook.addWorksheet(named: plan.name) { sheet throws(XLSXError) in
      try renderer.draw(plan, on: &sheet)
    }
    self = renderer
  }

  private mutating func style(_ style: BookStyle) -> CellStyle {
    if let known = styles[style] { return known }
    let made = style.cellStyle
    styles[style] = made
    return made
  }

  private mutating func draw(_ plan: SheetPlan, on sheet: inout Worksheet) throws(XLSXError) {
    try layOutColumns(plan, on: &sheet)
    for (index, row) in plan.rows.enumerated() {
      try draw(row, index, plan, on: &sheet)
    }
    for merge in plan.merges {
      let look = style(merge.style)
      try sheet.merge(merge.range, style: look)
      try sheet.write(merge.text, at: merge.range.first, style: look)
    }
    try setUp(plan, on: &sheet)
    if let range = plan.verdictCells { try highlight(range, on: &sheet) }
    if let range = plan.barCells {
      try sheet.addDataBar(
        DataBar(color: Color(0x9DC3E6), minimum: 0, maximum: 150, isSolid: true), to: range)
    }
    for placed in plan.charts { try sheet.insert(placed.chart, at: placed.cell) }
  }

  private func layOutColumns(_ plan: SheetPlan, on sheet: inout Worksheet) throws(XLSXError) {
    for (column, width) in plan.widths.enumerated() {
      let isHidden = plan.hiddenColumns?.contains(column) ?? false
      try sheet.layOutColumns(
        column...column,
        ColumnLayout(width: width, outlineLevel: isHidden ? 1 : 0, isHidden: isHidden))
    }
  }

  private mutating func draw(
    _ row: PlannedRow, _ index: Int, _ plan: SheetPlan, on sheet: inout Worksheet
  ) throws(XLSXError) {
    let height = row.height ?? TextMeasure.height(of: row, widths: plan.widths)
    try sheet.layOutRow(index, RowLayout(height: height, outlineLevel: row.outlineLevel))
    for cell in row.cells {
      let place = CellPosition(row: index, column: cell.column)
      let look = style(cell.style)
      switch cell.content {
      case .text(let text): try sheet.write(text, at: place, style: look)
      case .number(let number): try sheet.write(number, at: place, style: look)
      case .formula(let formula, let value):
        try sheet.write(Formula(formula, result: value), at: place, style: look)
      case .wordFormula(let formula, let word):
        try sheet.write(Formula(formula, resultText: word), at: place, style: look)
      case .blank: try sheet.writeBlank(at: place, style: look)
      }
    }
  }

  private func setUp(_ plan: SheetPlan, on sheet: inout Worksheet) throws(XLSXError) {
    sheet.hideGridlines()
    sheet.setOutline(summaryBelow: false)
    if let freeze = plan.freeze { try sheet.freezePanes(at: freeze) }
    if let repeated = plan.repeated { try sheet.repeatRows(repeated) }
    if let columns = plan.repeatedColumns { try sheet.repeatColumns(columns) }
    if let filter = plan.filter { try sheet.setAutofilter(filter) }
    if let last = plan.lastPrintedColumn, !plan.rows.isEmpty {
      try sheet.setPrintArea(CellRange(rows: 0...(plan.rows.count - 1), columns: 0...last))
    }
    let page = words("Trang", "Page")
    try sheet.setUpPage(
      PageSetup(
        orientation: .landscape, paper: .a4,
        margins: .millimetres(left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10),
        fit: PageSetup.Fit(width: plan.pagesAcross, height: 0),
        footer: "&C&\"Times New Roman\"&11\(page) &P/&N"))
  }

  /// A verdict keeps its colour when a correction changes the word.
  private func highlight(_ range: CellRange, on sheet: inout Worksheet) throws(XLSXError) {
    let looks: [(word: String, look: CellHighlight)] = [
      (words.word(.exceeded), CellHighlight(fill: Color(0xC6E0B4), isBold: true)),
      (words.word(.met), CellHighlight(fill: Color(0xE2EFDA))),
      (words.word(.notMet), CellHighlight(fill: Color(0xF8CBAD), isBold: true, isItalic: true)),
      (words.word(.noData), CellHighlight(fill: Color(0xFFF2CC), isItalic: true)),
    ]
    for (word, look) in looks {
      let condition = CellCondition.formula(
        "\(range.first.name)=\(Formula.quoted(word))")
      try sheet.highlight(range, when: condition, with: look)
    }
  }
}

/// Estimates how many lines a text takes, so that nothing is cut off.
enum TextMeasure {
  /// The height of a row whose texts wrap, in points.
  static func height(of row: PlannedRow, widths: [Double]) -> Double {
    var lines = 1
    for cell in row.cells {
      guard case .text(let text) = cell.content, cell.column < widths.count else { continue }
      if case .helper = cell.style { continue }
      lines = max(lines, Self.lines(of: text, width: widths[cell.column] - indent(cell.style)))
    }
    return Double(lines) * 15 + 3
  }

  private static func indent(_ style: BookStyle) -> Double {
    if case .text(let indent) = style { return Double(indent) * 1.5 }
    return 0
  }

  /// The lines of a text in a column of so many characters.
  static func lines(of text: String, width: Double) -> Int {
    let room = max(Int(width * 1.02), 4)
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0
      lines += 1
      for word in paragraph.split(separator: " ") {
        var length = word.count
        while length > room {
          lines += 1
          length -= room
        }
        if used > 0, used + 1 + length > room {
          lines += 1
          used = length
        } else {
          used += (used > 0 ? 1 : 0) + length
        }
      }
    }
    return max(lines, 1)
  }
}
