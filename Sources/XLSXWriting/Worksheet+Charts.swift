internal import CXlsxWriter

extension Worksheet {
  /// Draws a chart whose upper left corner is in a cell, some pixels right and down of its corner.
  ///
  /// The chart may take its values from sheets that are added later; it moves with its cell.
  public mutating func insert(
    _ chart: Chart, at cell: CellPosition, offset: (right: Int, down: Int) = (0, 0)
  ) throws(XLSXError) {
    let action = "insert a chart"
    let (row, column) = try place(cell, action)
    if let problem = chart.problem { throw failure(problem, action, CellRange(cell)) }
    try refuseLongAttribute(chart.alternativeText, action, CellRange(cell))
    guard let right = Int32(exactly: offset.right), let down = Int32(exactly: offset.down) else {
      throw failure(.outsideSheet, action, CellRange(cell))
    }
    let kind = UInt8(chart.kind.libraryValue.rawValue)
    guard let pointer = unsafe workbook_add_chart(workbook.pointer, kind) else {
      throw failure(.init(LXW_ERROR_MEMORY_MALLOC_FAILED), action, CellRange(cell))
    }
    do throws(XLSXError.Reason) {
      try unsafe ChartBuilder(chart, pointer: pointer).build()
    } catch {
      throw failure(error, action, CellRange(cell))
    }
    let strings = CStrings()
    var options = unsafe lxw_chart_options()
    unsafe options.x_offset = right
    unsafe options.y_offset = down
    // The library draws 480 × 288 pixels and scales.
    unsafe options.x_scale = Double(chart.width) / 480
    unsafe options.y_scale = Double(chart.height) / 288
    unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    unsafe options.description = unsafe strings.copy(chart.alternativeText)
    let status = withExtendedLifetime(strings) {
      unsafe worksheet_insert_chart_opt(self.pointer, row, column, pointer, &options)
    }
    try check(status, action, CellRange(cell))
    let mention = "insert a chart at \(cell.name) of '\(name.text)'"
    for sheet in chart.sheets { workbook.mention(sheet, in: mention) }
  }
}
