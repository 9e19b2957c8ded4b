/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  /// The cell at the top left.
  public let first: CellPosition

  /// The cell at the bottom right.
  public let last: CellPosition

  /// The rectangle between two opposite corners, in whichever order they are given.
  public init(_ corner: CellPosition, _ opposite: CellPosition) {
    first = CellPosition(
      row: min(corner.row, opposite.row), column: min(corner.column, opposite.column))
    last = CellPosition(
      row: max(corner.row, opposite.row), column: max(corner.column, opposite.column))
  }

  /// The rectangle of some rows and columns, counted from 0.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellPosition(row: rows.lowerBound, column: columns.lowerBound)
    last = CellPosition(row: rows.upperBound, column: columns.upperBound)
  }

  /// The rectangle of one cell.
  public init(_ cell: CellPosition) { self.init(cell, cell) }

  /// The number of cells.
  public var count: Int { (last.row - first.row + 1) * (last.column - first.column + 1) }

  /// The rectangle as people name it, for example `A1:B5`, or `A1` for one cell.
  public var name: String { first == last ? first.name : "\(first.name):\(last.name)" }

  /// The rectangle as a formula names it when the formula is to be copied, for example `$A$1:$B$5`.
  public var absoluteName: String {
    first == last ? first.absoluteName : "\(first.absoluteName):\(last.absoluteName)"
  }

  /// Whether all its cells exist in Excel's sheets.
  public var isInSheet: Bool { first.isInSheet && last.isInSheet }

  /// Whether some cell is in both rectangles.
  public func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row
      && first.column <= other.last.column && other.first.column <= last.column
  }
}

/// A rectangle of cells in a named sheet, as formulas, charts and names refer to it.
public struct SheetRange: Hashable, Sendable {
  /// The sheet, which may be added to the workbook before or after the reference is made.
  public let sheet: SheetName

  /// The cells.
  public let range: CellRange

  /// Some cells of a sheet.
  public init(_ sheet: SheetName, _ range: CellRange) {
    self.sheet = sheet
    self.range = range
  }

  /// The reference with fixed rows and columns, for example `'Trồng trọt'!$A$1:$B$5`.
  public var absoluteReference: String { "\(sheet.quoted)!\(range.absoluteName)" }

  /// The reference with rows and columns that move, for example `'Trồng trọt'!A1:B5`.
  public var reference: String { "\(sheet.quoted)!\(range.name)" }
}
