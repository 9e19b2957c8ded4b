internal import CXlsxWriter

extension Worksheet {
  /// Writes a text that leads to a cell of this workbook when it is clicked.
  ///
  /// Links to other places do not exist here: what a text from outside says is never followed.
  public mutating func writeLink(
    _ text: String, to target: CellPosition, of sheet: SheetName, tooltip: String? = nil,
    at cell: CellPosition, style: CellStyle? = nil
  ) throws(XLSXError) {
    let action = "write a link"
    let (row, column) = try place(cell, action)
    guard target.isInSheet else { throw failure(.outsideSheet, action, CellRange(target)) }
    guard !text.isEmpty else {
      throw failure(.invalid("its text is empty"), action, CellRange(cell))
    }
    guard linkCount < Self.linkLimit else {
      let words = "a sheet holds at most \(Self.linkLimit) links"
      throw failure(.invalid(words), action, CellRange(cell))
    }
    let shown = CellText.escaped(text)
    try refuseLongAttribute(shown, action, CellRange(cell))
    try refuseLongAttribute(tooltip ?? "", action, CellRange(cell))
    let format = try unsafe format(style, action, CellRange(cell))
    let address = "internal:\(sheet.quoted)!\(target.name)"
    let strings = CStrings()
    let status = withExtendedLifetime(strings) {
      unsafe worksheet_write_url_opt(
        pointer, row, column, address, format, shown, strings.copy(tooltip))
    }
    try check(status, action, CellRange(cell))
    linkCount += 1
    record.add(row, column, .text, TextDigest(CellText.cleaned(text)).value)
    workbook.mention(sheet, in: "write a link at \(cell.name) of '\(name.text)'")
  }

  /// The links Excel allows in a sheet.
  static let linkLimit = 65_530
}
