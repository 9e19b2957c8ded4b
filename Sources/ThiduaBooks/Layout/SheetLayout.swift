import XLSXWriting

/// The measures of a sheet: widths, heights, where pages break; computed from what is in it.
struct SheetLayout {
  /// The widths of the columns, in digits.
  private(set) var widths: [Double]
  /// The heights of the rows, in points.
  private(set) var heights: [Double]
  /// The rows with which a page begins.
  private(set) var pageBreaks: [Int] = []
  /// The columns with which a page begins.
  private(set) var columnBreaks: [Int] = []
  /// The size of the print in per cent, where it is not found by fitting.
  private(set) var scale: Int?

  /// Measures a sheet.
  init(_ plan: SheetPlan) {
    widths = Self.widths(of: plan)
    heights = []
    heights = heights(of: plan)
    pageColumns(plan)
    breakPages(plan)
  }

  // MARK: Widths

  private static func widths(of plan: SheetPlan) -> [Double] {
    var widths = plan.columns.map(\.narrowest)
    let limits = plan.columns.map(\.widest)
    let rows = plan.rows.span
    for row in rows.indices {
      let cells = rows[row].cells.span
      for cell in cells.indices where cells[cell].column < widths.count {
        let column = cells[cell].column
        // A text wraps, a number that is too wide becomes `###`.
        let limit = cells[cell].content.isNumber ? max(limits[column], 40) : limits[column]
        guard widths[column] < limit else { continue }
        let wanted = width(of: cells[cell].content, cells[cell].style)
        if wanted > widths[column] { widths[column] = min(wanted, limit) }
      }
    }
    return widths
  }

  /// What a cell asks for: the number as formatted, the text on one line.
  private static func width(of content: CellContent, _ style: BookStyle) -> Double {
    switch content {
    case .number where style == .date:
      return TextMeasure.width(of: "28/02/2023", size: style.size) + 1.6
    case .number(let number), .formula(_, let number):
      let decimals = style.decimals ?? 0
      let width = TextMeasure.width(ofNumber: number, decimals: decimals)
      return width * (style.isBold ? 1.07 : 1) + 1.6
    case .text(let text), .wordFormula(_, let text), .link(let text, _):
      switch style {
      // Names of columns wrap; the longest word must fit.
      case .heading:
        return TextMeasure.widthOfLongestWord(of: text, size: style.size, isBold: true) + 1.2
      case .title, .subtitle, .rule, .authority, .authorityAbove, .motto, .paragraph, .headline,
        .part,
        .spread:
        return 0
      default:
        return TextMeasure.width(of: text, size: style.size, isBold: style.isBold)
          + style.indentWidth + 1.2
      }
    case .blank:
      return 0
    }
  }

  // MARK: Heights

  /// The height of a line in points, for a size of letters.
  private static func lineHeight(_ size: Double) -> Double { (size * 1.3).rounded(.up) }

  private func heights(of plan: SheetPlan) -> [Double] {
    var heights = plan.rows.map(height)
    for merge in plan.merges {
      let columns = merge.range.first.column...merge.range.last.column
      let width = columns.reduce(0.0) { $0 + ($1 < widths.count ? widths[$1] : 8) }
      let rows = merge.range.last.row - merge.range.first.row + 1
      let needed = height(of: merge.content, merge.style, width: width) / Double(rows)
      for row in merge.range.first.row...merge.range.last.row {
        heights[row] = max(heights[row], needed)
      }
    }
    // A row of a workbook is at most 409 points high.
    return heights.map { min($0, 409) }
  }

  private func height(of row: PlannedRow) -> Double {
    var height = row.height ?? 16
    let cells = row.cells.span
    for index in cells.indices where cells[index].column < widths.count {
      height = max(
        height,
        self.height(
          of: cells[index].content, cells[index].style, width: widths[cells[index].column]))
    }
    return height
  }

  private func height(of content: CellContent, _ style: BookStyle, width: Double) -> Double {
    // Dashes stand in the middle of a row that may be lower than their letters.
    guard style != .rule else { return 0 }
    let text: String
    switch content {
    case .text(let words), .wordFormula(_, let words), .link(let words, _): text = words
    case .number, .formula, .blank: return Self.lineHeight(style.size) + 1
    }
    guard style.isWrapped else { return Self.lineHeight(style.size) + 1 }
    let lines = TextMeasure.lines(
      of: text, width: width - style.indentWidth - 1, size: style.size, isBold: style.isBold)
    return Double(lines) * Self.lineHeight(style.size) + 1
  }

  // MARK: Pages

  /// The page between the margins of Nghị định 30/2020/NĐ-CP, A4 landscape, in points.
  private static let pageWidth = (297.0 - 30 - 15) / 25.4 * 72
  private static let pageHeight = (210.0 - 20 - 20) / 25.4 * 72
  /// The share of a page that is counted on: programs differ in where they begin the next one.
  private static let filled = 0.97
  /// Where a page is not found by fitting, some room is left: not all programs draw columns alike.
  private static let usableWidth = pageWidth * 0.9
  /// A digit of the default font is 7 dots wide, and a column has 5 dots of its own.
  private static func points(ofWidth width: Double) -> Double { (width * 7 + 5) * 0.75 }

  private func width(_ columns: some Sequence<Int>) -> Double {
    columns.reduce(0) { $0 + ($1 < widths.count ? Self.points(ofWidth: widths[$1]) : 48) }
  }

  /// The share of its size in which the sheet is printed.
  private func printScale(_ plan: SheetPlan) -> Double {
    if let scale { return Double(scale) / 100 }
    let visible = plan.columns.indices.filter {
      !plan.columns[$0].isHidden && $0 <= plan.lastPrintedColumn ?? .max
    }
    return min(1, Self.pageWidth / max(width(visible), 1))
  }

  /// As many groups to a page as can be read.
  private mutating func pageColumns(_ plan: SheetPlan) {
    guard case .columnGroups(let first, let size, let count) = plan.paging, count > 0 else {
      return
    }
    let labels = width(0..<first)
    let group = (0..<count).map { width((first + $0 * size)..<(first + ($0 + 1) * size)) }.max()
    let smallest = 0.7
    let room = Self.usableWidth / smallest - labels
    let most = max(1, Int(room / max(group ?? 1, 1)))
    let pages = (count + most - 1) / most
    let onPage = (count + pages - 1) / pages
    let needed = labels + Double(onPage) * (group ?? 1)
    scale = min(100, max(30, Int(Self.usableWidth / needed * 100)))
    columnBreaks = stride(from: onPage, to: count, by: onPage).map { first + $0 * size }
  }

  /// Says where each page begins, early where rows that belong together would be parted.
  ///
  /// Pages that are simply full are said too: programs differ by a row or two in where they would
  /// begin the next one, and that would add up from page to page.
  private mutating func breakPages(_ plan: SheetPlan) {
    guard !plan.togetherRows.isEmpty || !plan.sections.isEmpty else { return }
    if plan.fillsPagesEvenly {
      scale = scale.map { smaller($0, plan) }
      pageBreaks = pages(plan, at: printScale(plan)).even
    } else {
      pageBreaks = pages(plan, at: printScale(plan)).full
    }
  }

  private func pages(_ plan: SheetPlan, at scale: Double) -> PageBreaks {
    PageBreaks(
      heights: plan.lastPrintedRow.map { Array(heights[...$0]) } ?? heights,
      page: Self.pageHeight / scale * Self.filled,
      repeated: plan.repeatedRows.map { $0.reduce(0) { $0 + heights[$1] } } ?? 0,
      together: plan.togetherRows, sections: plan.sections)
  }

  /// How many pages the rows of a plan take, and how much of the last one is left, in points.
  static func filling(of plan: SheetPlan) -> (pages: Int, roomLeft: Double) {
    let layout = SheetLayout(plan)
    let pages = layout.pages(plan, at: layout.printScale(plan))
    return (pages.full.count + 1, pages.roomLeft)
  }

  /// How many per cent smaller the print may get where that saves a page.
  private static let givenWay = 7

  /// A size of the print that is hardly smaller and needs a page less, where there is one.
  private func smaller(_ scale: Int, _ plan: SheetPlan) -> Int {
    let count = pages(plan, at: Double(scale) / 100).full.count
    guard count > 0 else { return scale }
    let least = scale - scale * Self.givenWay / 100
    return (least..<scale).reversed().first {
      pages(plan, at: Double($0) / 100).full.count < count
    } ?? scale
  }
}
