internal import CXlsxWriter

/// A warning that Excel shows as a green corner of a cell.
public enum CellWarning: Hashable, Sendable, CaseIterable {
  /// A number stored as text.
  case numberStoredAsText
  /// A formula that fails.
  case failingFormula
  /// A formula unlike its neighbours.
  case inconsistentFormula
  /// A formula that leaves out cells beside its range.
  case formulaOmitsCells
  /// A formula that refers to an empty cell.
  case emptyReference

  var libraryValue: UInt8 {
    let value =
      switch self {
      case .numberStoredAsText: LXW_IGNORE_NUMBER_STORED_AS_TEXT
      case .failingFormula: LXW_IGNORE_EVAL_ERROR
      case .inconsistentFormula: LXW_IGNORE_FORMULA_DIFFERS
      case .formulaOmitsCells: LXW_IGNORE_FORMULA_RANGE
      case .emptyReference: LXW_IGNORE_EMPTY_CELL_REFERENCE
      }
    return UInt8(value.rawValue)
  }
}

extension Worksheet {
  /// Keeps the rows above and the columns left of a cell in view.
  public mutating func freezePanes(at cell: CellPosition) throws(XLSXError) {
    let (row, column) = try place(cell, "freeze panes")
    guard row > 0 || column > 0 else { return }
    unsafe worksheet_freeze_panes(pointer, row, column)
  }

  /// Puts filter buttons on the first row of a rectangle.
  public mutating func setAutofilter(_ range: CellRange) throws(XLSXError) {
    let action = "set a filter"
    let first = try place(range.first, action)
    let last = try place(range.last, action)
    let status = unsafe worksheet_autofilter(
      pointer, first.row, first.column, last.row, last.column)
    try check(status, action, range)
  }

  /// Hides the lines between cells, on the screen and on paper.
  public mutating func hideGridlines() {
    unsafe worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// Switches a warning off in some cells, besides those named before.
  public mutating func ignore(_ warning: CellWarning, in range: CellRange) throws(XLSXError) {
    let action = "switch a warning off"
    guard range.isInSheet else { throw failure(.outsideSheet, action, range) }
    let ranges = ignoredWarnings[warning].map { $0 + " " + range.name } ?? range.name
    try refuseLongAttribute(ranges, action, range)
    try check(
      unsafe worksheet_ignore_errors(pointer, warning.libraryValue, ranges), action, range)
    ignoredWarnings[warning] = ranges
  }
}
