internal import CXlsxWriter

/// A sheet of a workbook, lent to be filled.
///
/// Rows and columns are counted from 0. Every method that can fail says at which cells of which
/// sheet it did.
@safe public struct Worksheet: ~Copyable {
  /// The name on the tab.
  public let name: SheetName

  /// The C sheet; it belongs to the workbook, which outlives what is lent.
  let pointer: UnsafeMutablePointer<lxw_worksheet>

  let workbook: WorkbookParts

  /// What is written to the cells.
  var record: SheetRecord

  /// What has been merged, to refuse overlaps, which the library lets through.
  var merges: [CellRange] = []

  /// The columns laid out so far; the library would write overlapping ones, which Excel refuses.
  var laidOutColumns: Set<Int> = []

  /// The warnings switched off so far; the library keeps only the last ranges of each kind.
  var ignoredWarnings: [CellWarning: String] = [:]

  /// The links written so far.
  var linkCount = 0

  /// Whether page breaks were set; the library loses memory when they are set twice.
  var hasPageBreaks = false

  /// Whether page breaks between columns were set.
  var hasColumnBreaks = false

  init(name: SheetName, pointer: UnsafeMutablePointer<lxw_worksheet>, workbook: WorkbookParts) {
    self.name = name
    unsafe self.pointer = unsafe pointer
    self.workbook = workbook
    record = SheetRecord(name: name)
  }

  /// An error for what was being done to this sheet.
  func failure(
    _ reason: XLSXError.Reason, _ action: String, _ range: CellRange? = nil
  ) -> XLSXError {
    XLSXError(reason, action: action, sheet: name.text, range: range)
  }

  /// Throws what the library's status means, unless it means success.
  func check(
    _ status: lxw_error, _ action: @autoclosure () -> String, _ range: CellRange? = nil
  ) throws(XLSXError) {
    try XLSXError.check(status, during: action(), sheet: name.text, range: range)
  }

  /// The cell in the library's numbers.
  func place(
    _ cell: CellPosition, _ action: @autoclosure () -> String
  ) throws(XLSXError) -> (row: lxw_row_t, column: lxw_col_t) {
    guard cell.isInSheet, let row = lxw_row_t(exactly: cell.row),
      let column = lxw_col_t(exactly: cell.column)
    else { throw failure(.outsideSheet, action(), CellRange(cell)) }
    return (row, column)
  }

  /// The C format of a style, for what is being done at some cells.
  func format(
    _ style: CellStyle?, _ action: @autoclosure () -> String, _ range: CellRange? = nil
  ) throws(XLSXError) -> UnsafeMutablePointer<lxw_format>? {
    do throws(XLSXError.Reason) {
      return try unsafe workbook.formats.format(for: style)
    } catch {
      throw failure(error, action(), range)
    }
  }

  /// Throws if the text is longer than an attribute of the file may be.
  func refuseLongAttribute(
    _ text: String, _ action: @autoclosure () -> String, _ range: CellRange? = nil
  ) throws(XLSXError) {
    let limit = CellText.attributeByteLimit
    guard text.utf8.count > limit else { return }
    throw failure(.textTooLong(length: text.utf8.count, limit: limit), action(), range)
  }
}
