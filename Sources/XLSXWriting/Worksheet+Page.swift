internal import CXlsxWriter

extension Worksheet {
  /// Says how the sheet is printed.
  public mutating func setUpPage(_ page: PageSetup) throws(XLSXError) {
    let action = "set up the page"
    for margin in page.margins.all where !(0...49).contains(margin) {
      throw failure(.invalid("a margin of \(margin): 0 to 49 inches are allowed"), action)
    }
    switch page.orientation {
    case .portrait: unsafe worksheet_set_portrait(pointer)
    case .landscape: unsafe worksheet_set_landscape(pointer)
    }
    // The library's numbers for paper are Excel's: A4.
    unsafe worksheet_set_paper(pointer, 9)
    let margins = page.margins
    unsafe worksheet_set_margins(
      pointer, margins.left, margins.right, margins.top, margins.bottom)
    if page.isCenteredHorizontally { unsafe worksheet_center_horizontally(pointer) }
    try fit(page.fit, action)
    try setScale(page.scale, action)
    try startPages(at: page.firstPageNumber, action)
    try setHeader(page.header ?? "", margin: margins.header)
    try setFooter(page.footer ?? "", margin: margins.footer)
  }

  /// Prints some rows at the top of every page.
  public mutating func repeatRows(_ rows: ClosedRange<Int>) throws(XLSXError) {
    let action = "repeat rows"
    let first = try place(CellPosition(row: rows.lowerBound, column: 0), action).row
    let last = try place(CellPosition(row: rows.upperBound, column: 0), action).row
    try check(unsafe worksheet_repeat_rows(pointer, first, last), action)
  }

  /// Prints some columns at the left of every page.
  public mutating func repeatColumns(_ columns: ClosedRange<Int>) throws(XLSXError) {
    let action = "repeat columns"
    let first = try place(CellPosition(row: 0, column: columns.lowerBound), action).column
    let last = try place(CellPosition(row: 0, column: columns.upperBound), action).column
    try check(unsafe worksheet_repeat_columns(pointer, first, last), action)
  }

  /// Prints only a rectangle.
  public mutating func setPrintArea(_ range: CellRange) throws(XLSXError) {
    let action = "set the print area"
    let first = try place(range.first, action)
    let last = try place(range.last, action)
    let status = unsafe worksheet_print_area(
      pointer, first.row, first.column, last.row, last.column)
    try check(status, action, range)
  }

  /// How many pages may be begun below each other, and side by side.
  public static let pageBreakLimit = Int(LXW_BREAKS_MAX)

  /// Begins a new page with each of the rows; to be called once.
  public mutating func breakPages(before rows: [Int]) throws(XLSXError) {
    let action = "break pages"
    guard !hasPageBreaks else { throw failure(.invalid("it was done before"), action) }
    guard !rows.isEmpty else { return }
    try refuseTooMany(rows, limit: Self.pageBreakLimit, action)
    var breaks: [lxw_row_t] = []
    for row in rows {
      breaks.append(try place(CellPosition(row: row, column: 0), action).row)
    }
    breaks.append(0)
    try check(unsafe worksheet_set_h_pagebreaks(pointer, &breaks), action)
    hasPageBreaks = true
  }

  /// Begins a new page with each of the columns; to be called once.
  public mutating func breakPages(beforeColumns columns: [Int]) throws(XLSXError) {
    let action = "break pages between columns"
    guard !hasColumnBreaks else { throw failure(.invalid("it was done before"), action) }
    guard !columns.isEmpty else { return }
    try refuseTooMany(columns, limit: Self.pageBreakLimit, action)
    var breaks: [lxw_col_t] = []
    for column in columns {
      breaks.append(try place(CellPosition(row: 0, column: column), action).column)
    }
    breaks.append(0)
    try check(unsafe worksheet_set_v_pagebreaks(pointer, &breaks), action)
    hasColumnBreaks = true
  }

  /// The library's lists end with 0, and no page can begin before the first row or column.
  private func refuseTooMany(_ breaks: [Int], limit: Int, _ action: String) throws(XLSXError) {
    guard breaks.count <= limit else {
      throw failure(.invalid("\(breaks.count) breaks: \(limit) are allowed"), action)
    }
    guard breaks.allSatisfy({ $0 > 0 }) else { throw failure(.outsideSheet, action) }
  }

  private func fit(_ fit: PageSetup.Fit?, _ action: String) throws(XLSXError) {
    guard let fit else { return }
    guard let width = UInt16(exactly: fit.width), let height = UInt16(exactly: fit.height) else {
      throw failure(.invalid("\(fit.width) × \(fit.height) pages"), action)
    }
    unsafe worksheet_fit_to_pages(pointer, width, height)
  }

  private func setScale(_ scale: Int?, _ action: String) throws(XLSXError) {
    guard let scale else { return }
    guard (10...400).contains(scale), let percent = UInt16(exactly: scale) else {
      throw failure(.invalid("a print of \(scale) %: 10 to 400 are allowed"), action)
    }
    unsafe worksheet_set_print_scale(pointer, percent)
  }

  private func startPages(at number: Int?, _ action: String) throws(XLSXError) {
    guard let number else { return }
    guard number > 0, let number = UInt16(exactly: number) else {
      throw failure(.invalid("page \(number) cannot be the first"), action)
    }
    unsafe worksheet_set_start_page(pointer, number)
  }

  private func setHeader(_ header: String, margin: Double) throws(XLSXError) {
    let header = try checked(header, "set the header")
    var options = unsafe lxw_header_footer_options()
    unsafe options.margin = margin
    try check(unsafe worksheet_set_header_opt(pointer, header, &options), "set the header")
  }

  private func setFooter(_ footer: String, margin: Double) throws(XLSXError) {
    let footer = try checked(footer, "set the footer")
    var options = unsafe lxw_header_footer_options()
    unsafe options.margin = margin
    try check(unsafe worksheet_set_footer_opt(pointer, footer, &options), "set the footer")
  }

  /// The code without what XML cannot hold; the library frees memory twice over a picture code.
  private func checked(_ code: String, _ action: String) throws(XLSXError) -> String {
    let length = code.utf16.count
    let limit = Int(LXW_HEADER_FOOTER_MAX)
    guard length <= limit else {
      throw failure(.textTooLong(length: length, limit: limit), action)
    }
    let bytes = Array(code.utf8)
    let holdsPicture = bytes.indices.dropLast().contains { index in
      bytes[index] == UInt8(ascii: "&")
        && [UInt8(ascii: "G"), UInt8(ascii: "[")].contains(bytes[index + 1])
    }
    guard !holdsPicture else { throw failure(.invalid("it asks for a picture"), action) }
    return CellText.cleaned(code)
  }
}
