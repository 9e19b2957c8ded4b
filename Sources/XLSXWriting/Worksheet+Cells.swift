internal import CXlsxWriter

extension Worksheet {
  /// Writes a text, as a text whatever it looks like.
  ///
  /// What XML cannot hold is shown as U+FFFD. An empty text leaves the cell blank.
  public mutating func write(
    _ text: String, at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let action = "write a text"
    let (row, column) = try place(cell, action)
    if let refusal = CellText.refusal(of: text) { throw failure(refusal, action, CellRange(cell)) }
    let format = try unsafe format(style, action, CellRange(cell))
    let status = unsafe worksheet_write_string(
      pointer, row, column, CellText.escaped(text), format)
    try check(status, action, CellRange(cell))
  }

  /// Writes a number.
  public mutating func write(
    _ number: Double, at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let action = "write a number"
    let (row, column) = try place(cell, action)
    guard number.isFinite else { throw failure(.notFinite, action, CellRange(cell)) }
    let format = try unsafe format(style, action, CellRange(cell))
    try check(
      unsafe worksheet_write_number(pointer, row, column, number, format), action, CellRange(cell))
  }

  /// Writes a formula and its result.
  public mutating func write(
    _ formula: Formula, at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let action = "write a formula"
    let (row, column) = try place(cell, action)
    try refuseInvalid(formula, action, CellRange(cell))
    let expression = CellText.cleaned(formula.expression)
    let format = try unsafe format(style, action, CellRange(cell))
    let status =
      switch formula.result {
      case .number(let number):
        unsafe worksheet_write_formula_num(pointer, row, column, expression, format, number)
      case .text(let text):
        unsafe worksheet_write_formula_str(
          pointer, row, column, expression, format, CellText.escaped(text))
      }
    try check(status, action, CellRange(cell))
  }

  /// Gives a cell a style and no content.
  public mutating func writeBlank(
    at cell: CellPosition, style: CellStyle
  ) throws(XLSXError) {
    let action = "write a blank"
    let (row, column) = try place(cell, action)
    let format = try unsafe format(style, action, CellRange(cell))
    try check(
      unsafe worksheet_write_blank(pointer, row, column, format), action, CellRange(cell))
  }

  /// Gives all cells of a rectangle a style and no content.
  public mutating func writeBlanks(in range: CellRange, style: CellStyle) throws(XLSXError) {
    guard range.isInSheet else { throw failure(.outsideSheet, "write blanks", range) }
    for row in range.first.row...range.last.row {
      for column in range.first.column...range.last.column {
        try writeBlank(at: CellPosition(row: row, column: column), style: style)
      }
    }
  }

  /// Makes one cell of a rectangle, which is left blank; its content is then written to the
  /// rectangle's first cell, with the same style.
  public mutating func merge(_ range: CellRange, style: CellStyle? = nil) throws(XLSXError) {
    let action = "merge cells"
    guard range.isInSheet else { throw failure(.outsideSheet, action, range) }
    guard range.count > 1 else { throw failure(.invalid("it is a single cell"), action, range) }
    // The library lets overlapping ranges through, and Excel then repairs the file.
    if let other = merges.first(where: { $0.overlaps(range) }) {
      throw failure(.overlaps(other), action, range)
    }
    let first = try place(range.first, action)
    let last = try place(range.last, action)
    let format = try unsafe format(style, action, range)
    let status = unsafe worksheet_merge_range(
      pointer, first.row, first.column, last.row, last.column, "", format)
    try check(status, action, range)
    merges.append(range)
  }

  private func refuseInvalid(
    _ formula: Formula, _ action: String, _ range: CellRange
  ) throws(XLSXError) {
    let length = formula.expression.utf16.count
    guard length <= Formula.limit else {
      throw failure(.textTooLong(length: length, limit: Formula.limit), action, range)
    }
    guard formula.expression.contains(where: { $0 != "=" }) else {
      throw failure(.invalid("it is empty"), action, range)
    }
    switch formula.result {
    case .number(let number):
      if !number.isFinite { throw failure(.notFinite, action, range) }
    case .text(let text):
      if let refusal = CellText.refusal(of: text) { throw failure(refusal, action, range) }
    }
  }
}
