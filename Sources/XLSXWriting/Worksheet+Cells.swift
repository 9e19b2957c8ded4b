internal import CXlsxWriter

extension Worksheet {
  /// Writes a text, as a text whatever it looks like.
  ///
  /// What XML cannot hold is shown as U+FFFD. An empty text leaves the cell blank.
  public mutating func write(
    _ text: String, at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let format = try unsafe format(style, "write a text", CellRange(cell))
    try unsafe write(text, at: cell, style: PreparedStyle(pointer: format))
  }

  /// Writes a text in a style that the workbook has taken in.
  public mutating func write(
    _ text: String, at cell: CellPosition, style: PreparedStyle
  ) throws(XLSXError) {
    let action = "write a text"
    let (row, column) = try place(cell, action)
    let isPlain = CellText.isPlain(text)
    if !isPlain, let refusal = CellText.refusal(of: text) {
      throw failure(refusal, action, CellRange(cell))
    }
    // A text that is handed over as an argument would be copied; this lends its own bytes.
    let status = unsafe (isPlain ? text : CellText.escaped(text)).withCString {
      unsafe worksheet_write_string(pointer, row, column, $0, style.pointer)
    }
    if status != LXW_NO_ERROR { try check(status, action, CellRange(cell)) }
    if !text.isEmpty {
      record.add(row, column, .text, TextDigest(isPlain ? text : CellText.cleaned(text)).value)
    }
  }

  /// Writes a number.
  public mutating func write(
    _ number: Double, at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let format = try unsafe format(style, "write a number", CellRange(cell))
    try unsafe write(number, at: cell, style: PreparedStyle(pointer: format))
  }

  /// Writes a number in a style that the workbook has taken in.
  public mutating func write(
    _ number: Double, at cell: CellPosition, style: PreparedStyle
  ) throws(XLSXError) {
    let action = "write a number"
    let (row, column) = try place(cell, action)
    guard number.isFinite else { throw failure(.notFinite, action, CellRange(cell)) }
    let status = unsafe worksheet_write_number(pointer, row, column, number, style.pointer)
    if status != LXW_NO_ERROR { try check(status, action, CellRange(cell)) }
    record.add(row, column, .number, number.bitPattern)
  }

  /// Writes a formula and its result.
  public mutating func write(
    _ formula: Formula, at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let format = try unsafe format(style, "write a formula", CellRange(cell))
    try unsafe write(formula, at: cell, style: PreparedStyle(pointer: format))
  }

  /// Writes a formula and its result in a style that the workbook has taken in.
  public mutating func write(
    _ formula: Formula, at cell: CellPosition, style: PreparedStyle
  ) throws(XLSXError) {
    let action = "write a formula"
    let (row, column) = try place(cell, action)
    try refuseInvalid(formula, action, CellRange(cell))
    let expression = CellText.cleaned(formula.expression)
    let status =
      switch formula.result {
      case .number(let number):
        unsafe expression.withCString {
          unsafe worksheet_write_formula_num(pointer, row, column, $0, style.pointer, number)
        }
      case .text(let text):
        unsafe expression.withCString { expression in
          unsafe CellText.escaped(text).withCString {
            unsafe worksheet_write_formula_str(pointer, row, column, expression, style.pointer, $0)
          }
        }
      }
    if status != LXW_NO_ERROR { try check(status, action, CellRange(cell)) }
    record(formula, expression, row, column)
  }

  /// Gives a cell a style and no content.
  public mutating func writeBlank(
    at cell: CellPosition, style: CellStyle
  ) throws(XLSXError) {
    let format = try unsafe format(style, "write a blank", CellRange(cell))
    try unsafe writeBlank(at: cell, style: PreparedStyle(pointer: format))
  }

  /// Gives a cell a style that the workbook has taken in, and no content.
  public mutating func writeBlank(
    at cell: CellPosition, style: PreparedStyle
  ) throws(XLSXError) {
    let action = "write a blank"
    let (row, column) = try place(cell, action)
    let status = unsafe worksheet_write_blank(pointer, row, column, style.pointer)
    if status != LXW_NO_ERROR { try check(status, action, CellRange(cell)) }
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

  private mutating func record(
    _ formula: Formula, _ expression: String, _ row: lxw_row_t, _ column: lxw_col_t
  ) {
    let bytes = expression.utf8.span
    let start = bytes.count > 0 && bytes[0] == UInt8(ascii: "=") ? 1 : 0
    record.add(row, column, .formula, TextDigest(bytes.extracting(start...)).value)
    switch formula.result {
    case .number(let number): record.add(row, column, .number, number.bitPattern)
    case .text(let text):
      record.add(row, column, .result, TextDigest(CellText.cleaned(text)).value)
    }
  }

  private func refuseInvalid(
    _ formula: Formula, _ action: String, _ range: CellRange
  ) throws(XLSXError) {
    if formula.expression.utf8.count > Formula.limit {
      let length = formula.expression.utf16.count
      guard length <= Formula.limit else {
        throw failure(.textTooLong(length: length, limit: Formula.limit), action, range)
      }
    }
    guard formula.expression.utf8.contains(where: { $0 != UInt8(ascii: "=") }) else {
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
