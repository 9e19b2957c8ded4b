internal import CFreeXL

/// A second opinion on a workbook: libfreexl reads the same file, and what it gives must agree.
///
/// libfreexl alone would not do. It passes over formulas, takes an error for the number 1 and
/// letters in the format of a number for a date, ends early without a word, and refuses workbooks
/// with charts. So it has no say in these; in numbers and texts both must see the same.
@safe struct SecondReading: ~Copyable {
  private let workbook: UnsafeRawPointer

  /// Opens the file behind a descriptor.
  init(descriptor: Int32) throws(OldSheetError) {
    var handle: UnsafeRawPointer?
    let status = unsafe freexl_open("/proc/self/fd/\(descriptor)", &handle)
    if status == FREEXL_INSUFFICIENT_MEMORY { throw .limit }
    // Some refusals come with the status of success: the handle alone tells.
    guard status == FREEXL_OK, let opened = unsafe handle else { throw .damaged }
    unsafe workbook = opened
  }

  deinit { _ = unsafe freexl_close(workbook) }

  /// Compares every sheet.
  func check(_ book: StoredBook) throws(OldSheetError) {
    var count: UInt32 = 0
    _ = unsafe freexl_get_info(workbook, UInt16(FREEXL_BIFF_SHEET_COUNT), &count)
    guard count == book.sheets.count else { throw .damaged }
    for (index, sheet) in book.sheets.enumerated() {
      guard let sheet, let number = UInt16(exactly: index) else { throw .damaged }
      guard unsafe freexl_select_active_worksheet(workbook, number) == FREEXL_OK else {
        throw .damaged
      }
      for cell in sheet.cells where !cell.isFormula { try check(cell, book.parts.sharedTexts) }
      guard filledCells() == sheet.cells.count(where: { !$0.isFormula }) else { throw .damaged }
    }
  }

  private func filledCells() -> Int {
    var (rows, columns): (UInt32, UInt16) = (0, 0)
    _ = unsafe freexl_worksheet_dimensions(workbook, &rows, &columns)
    var count = 0
    for row in 0..<rows {
      for column in 0..<columns {
        if let cell = unsafe cell(row, column), unsafe cell.type != FREEXL_CELL_NULL { count += 1 }
      }
    }
    return count
  }

  private func cell(_ row: UInt32, _ column: UInt16) -> FreeXL_CellValue? {
    var cell = unsafe FreeXL_CellValue()
    let status = unsafe freexl_get_cell_value(workbook, row, column, &cell)
    return unsafe status == FREEXL_OK ? cell : nil
  }

  private func check(_ stored: StoredCell, _ shared: [[UInt8]]) throws(OldSheetError) {
    guard var cell = unsafe cell(UInt32(stored.row), UInt16(stored.column)) else {
      throw .damaged
    }
    let agrees =
      switch (stored.value, unsafe Int32(cell.type)) {
      case (.number(let number), FREEXL_CELL_INT): unsafe Double(cfreexl_integer(&cell)) == number
      case (.number(let number), FREEXL_CELL_DOUBLE):
        unsafe cfreexl_double(&cell).bitPattern == number.bitPattern
      case (.number, FREEXL_CELL_DATE), (.number, FREEXL_CELL_DATETIME),
        (.number, FREEXL_CELL_TIME):
        true
      case (.boolean, FREEXL_CELL_INT), (.error, FREEXL_CELL_INT): true
      case (.sharedText(let number), FREEXL_CELL_SST_TEXT):
        unsafe shared.indices.contains(number) && isSame(cfreexl_text(&cell), shared[number])
      case (.text(let text), FREEXL_CELL_TEXT): unsafe isSame(cfreexl_text(&cell), text)
      default: false
      }
    guard agrees else { throw .damaged }
  }

  /// Compares up to a NUL, where the texts of C end.
  private func isSame(_ pointer: UnsafePointer<CChar>?, _ text: [UInt8]) -> Bool {
    guard var rest = unsafe pointer else { return false }
    for byte in text.prefix(while: { $0 != 0 }) {
      guard unsafe UInt8(bitPattern: rest.pointee) == byte else { return false }
      unsafe rest += 1
    }
    return unsafe rest.pointee == 0
  }
}
