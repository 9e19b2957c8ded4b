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
  case blank
}

/// A cell of a plan: where, what, how.
struct PlannedCell: Sendable {
  var column: Int
  var content: CellContent
  var style: BookStyle
}

/// A row of a plan.
struct PlannedRow: Sendable {
  var cells: [PlannedCell] = []
  /// The height in points; computed from the texts where it is nothing.
  var height: Double?
  var outlineLevel = 0

  mutating func add(_ column: Int, _ content: CellContent, _ style: BookStyle) {
    cells.append(PlannedCell(column: column, content: content, style: style))
  }
}

/// A sheet as values: what is in it.
///
/// One renderer knows how it is drawn.
struct SheetPlan {
  /// Cells that become one.
  struct Merge {
    var range: CellRange
    var text: String
    var style: BookStyle
  }

  /// A chart and where it stands.
  struct PlacedChart {
    var chart: Chart
    var cell: CellPosition
  }

  var name: SheetName
  /// The widths of the columns in characters.
  var widths: [Double] = []
  var hiddenColumns: ClosedRange<Int>?
  var rows: [PlannedRow] = []
  var merges: [Merge] = []
  /// The first cell that scrolls.
  var freeze: CellPosition?
  /// The rows that each page repeats.
  var repeated: ClosedRange<Int>?
  /// The columns that each page repeats.
  var repeatedColumns: ClosedRange<Int>?
  var filter: CellRange?
  /// The last printed column; all where it is nothing.
  var lastPrintedColumn: Int?
  var pagesAcross = 1
  var charts: [PlacedChart] = []
  /// Columns whose cells get a look by the word in them (the verdicts).
  var verdictCells: CellRange?
  /// Columns that get bars (the completions).
  var barCells: CellRange?

  init(_ name: SheetName) { self.name = name }

  /// The position of the next row.
  var nextRow: Int { rows.count }

  mutating func add(_ row: PlannedRow) { rows.append(row) }

  /// Adds a row with one text across columns.
  mutating func addLine(
    _ text: String, _ style: BookStyle, across columns: ClosedRange<Int>, height: Double? = nil
  ) {
    var row = PlannedRow()
    row.height = height
    merge(text, style, row: nextRow, across: columns, &row)
    add(row)
  }

  /// Puts a text across columns of a row that is being made.
  mutating func merge(
    _ text: String, _ style: BookStyle, row: Int, across columns: ClosedRange<Int>,
    _ planned: inout PlannedRow
  ) {
    guard columns.count > 1 else {
      planned.add(columns.lowerBound, .text(text), style)
      return
    }
    merges.append(
      Merge(range: CellRange(rows: row...row, columns: columns), text: text, style: style))
  }
}
