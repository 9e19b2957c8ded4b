import ThiduaCore
import XLSXWriting

/// What stands in a cell.
enum CellContent: Sendable {
  case text(String)
  case number(Double)
  /// A formula with the number that it gives.
  case formula(String, Double)
  /// A formula with the text that it gives.
  case wordFormula(String, String)
  /// A text that leads to the head of another sheet of the book.
  case link(String, SheetName)
  case blank

  /// Whether a number is shown.
  var isNumber: Bool {
    switch self {
    case .number, .formula: true
    case .text, .wordFormula, .link, .blank: false
    }
  }
}

/// A cell of a plan: where, what, how.
struct PlannedCell: Sendable {
  var column: Int
  var content: CellContent
  var style: BookStyle
  /// A remark that appears when the cell is pointed at.
  var note: String?
}

/// A row of a plan.
struct PlannedRow: Sendable {
  var cells: [PlannedCell] = []
  /// The least height in points; texts that need more make the row higher.
  var height: Double?
  var outlineLevel = 0

  mutating func add(_ column: Int, _ content: CellContent, _ style: BookStyle) {
    cells.append(PlannedCell(column: column, content: content, style: style))
  }
}

/// A column of a plan: its width is found from what is in it, within limits, in digits.
struct PlannedColumn: Sendable {
  var narrowest: Double
  var widest: Double
  var outlineLevel = 0
  var isHidden = false

  /// A column of one width.
  static func fixed(_ width: Double) -> PlannedColumn {
    PlannedColumn(narrowest: width, widest: width)
  }

  /// A column as wide as its content asks for, within limits; texts that are longer wrap.
  static func fitted(_ narrowest: Double, _ widest: Double) -> PlannedColumn {
    PlannedColumn(narrowest: narrowest, widest: widest)
  }
}

/// A sheet as values: what is in it.
///
/// One renderer knows how it is drawn.
struct SheetPlan {
  /// Cells that become one.
  struct Merge {
    var range: CellRange
    var content: CellContent
    var style: BookStyle
  }

  /// A chart and where it stands.
  struct PlacedChart {
    var chart: Chart
    var cell: CellPosition
  }

  /// How the sheet is spread over pages.
  enum Paging {
    /// One page wide.
    case onePageWide
    /// Groups of columns that are never parted, so many to a page beside the repeated columns.
    case columnGroups(first: Int, size: Int, count: Int)
  }

  var name: SheetName
  var columns: [PlannedColumn] = []
  var rows: [PlannedRow] = []
  var merges: [Merge] = []
  /// The first cell that scrolls.
  var freeze: CellPosition?
  /// The rows that each page repeats.
  var repeatedRows: ClosedRange<Int>?
  /// The columns that each page repeats.
  var repeatedColumns: ClosedRange<Int>?
  var filter: CellRange?
  /// The last printed column; all where it is nothing.
  var lastPrintedColumn: Int?
  /// The last printed row; all where it is nothing.
  var lastPrintedRow: Int?
  var paging = Paging.onePageWide
  /// Rows that stand on one page together, where they fit on one.
  var togetherRows: [ClosedRange<Int>] = []
  /// Rows that begin a page of their own unless all of them fit on the page at hand.
  var sections: [ClosedRange<Int>] = []
  /// Whether the rows are spread evenly over the pages that they need, or fill one after another.
  var fillsPagesEvenly = false
  var charts: [PlacedChart] = []
  /// Cells that get a look by the word in them (the verdicts).
  var verdictCells: CellRange?
  /// Cells whose texts may look like numbers: how rows and columns are numbered, texts as typed.
  var textNumbers: [CellRange] = []
  /// Cells that get bars (the completions).
  var barCells: [CellRange] = []
  /// Cells of figures, and what may be typed into them.
  var entries: [EntryCells] = []
  /// Completions of which the best and the weakest of a row are marked.
  var rankedCells: RankedCells?
  /// Whether texts are put across cells by making one of them.
  let mergesCells: Bool

  /// Completions side by side: where the best and the weakest of each row are computed.
  struct RankedCells {
    var range: CellRange
    /// The row with the columns' names; only columns whose names end so are compared.
    var headerRow: Int
    var nameEnd: String
    var bestColumn: Int
    var weakestColumn: Int
  }

  init(_ name: SheetName, mergesCells: Bool = true) {
    self.name = name
    self.mergesCells = mergesCells
  }

  /// The position of the next row.
  var nextRow: Int { rows.count }

  mutating func add(_ row: PlannedRow) { rows.append(row) }

  /// Adds an empty row that keeps things apart; where cells are not merged there are no gaps.
  mutating func addGap(_ height: Double) {
    if mergesCells { add(PlannedRow(height: height)) }
  }

  /// Adds a row with one text across columns.
  mutating func addLine(
    _ content: CellContent, _ style: BookStyle, across columns: ClosedRange<Int>,
    height: Double? = nil
  ) {
    var row = PlannedRow(height: height)
    put(content, style, row: nextRow, across: columns, &row)
    add(row)
  }

  /// How wide a text runs on where nothing is merged, in digits.
  private static let readableWidth = 100.0

  /// Adds a text across columns that may be long: where cells are not merged, in rows of some width.
  mutating func addText(
    _ text: String, _ style: BookStyle, across columns: ClosedRange<Int>,
    width: Double = readableWidth, height: Double? = nil
  ) {
    let lines = mergesCells ? [text] : Self.lines(of: text, width: width)
    for line in lines { addLine(.text(line), style, across: columns, height: height) }
  }

  /// The rows of a text where nothing is merged.
  static func lines(of text: String, width: Double) -> [String] {
    TextMeasure.broken(text, width: width, size: BookStyle.spread(isBold: false).size)
  }

  /// Adds a row with one text across columns.
  mutating func addLine(
    _ text: String, _ style: BookStyle, across columns: ClosedRange<Int>, height: Double? = nil
  ) {
    addLine(.text(text), style, across: columns, height: height)
  }

  /// Puts something across columns of a row that is being made.
  mutating func put(
    _ content: CellContent, _ style: BookStyle, row: Int, across columns: ClosedRange<Int>,
    _ planned: inout PlannedRow
  ) {
    guard columns.count > 1 else { return planned.add(columns.lowerBound, content, style) }
    guard mergesCells else {
      planned.add(columns.lowerBound, content, style.whereNothingIsMerged)
      return
    }
    merges.append(
      Merge(range: CellRange(rows: row...row, columns: columns), content: content, style: style))
  }
}
