import SheetReading
internal import Glibc

/// The process that reads one old workbook behind limits: the tool, started with a word of its own.
///
/// libfreexl is an old library that trusts the file. What it does to this process, a crash or an
/// endless loop, ends here.
public enum OldSheetChild {
  /// The hidden first argument.
  static let word = "--read-xls"
  /// The descriptor on which the file is handed over.
  static let descriptor: Int32 = 3
  private static let largestFile = 64 << 20

  /// Whether the tool was started to read a workbook.
  public static func isMeant(by arguments: [String]) -> Bool {
    arguments.count == 2 && arguments[1] == word
  }

  /// Reads the file on descriptor 3 and writes its sheets to standard output.
  ///
  /// - Returns: The exit status: 0 where everything was written, if only why it cannot be read.
  public static func run() -> Int32 {
    var writer = FrameWriter(descriptor: STDOUT_FILENO)
    do throws(OldSheetError) {
      var failure: OldSheetError?
      do throws(OldSheetError) {
        try ProcessLimits.set()
        try write(readBook(), to: &writer)
      } catch { failure = error }
      try writer.end(failure)
      return 0
    } catch {
      return 1
    }
  }

  private static func readBook() throws(OldSheetError) -> StoredBook {
    let book = try StoredBook(contents())
    if book.isFitForSecondReading { try SecondReading(descriptor: descriptor).check(book) }
    return book
  }

  private static func contents() throws(OldSheetError) -> [UInt8] {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { throw .io }
    let size = Int(info.st_size)
    guard size <= largestFile else { throw .limit }
    var bytes = [UInt8](repeating: 0, count: size)
    var offset = 0
    while offset < size {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[offset...])
        return unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .io }
      offset += count
    }
    return bytes
  }

  /// Writes the frames of all sheets of cells.
  static func write(
    _ book: StoredBook, to writer: inout FrameWriter
  ) throws(OldSheetError) {
    let hasResults = book.hasResults
    for (info, sheet) in zip(book.parts.sheets, book.sheets) {
      guard let sheet else { continue }
      try writer.sheet(
        named: info.name, isHidden: info.isHidden, hiddenColumns: sheet.hiddenColumns)
      var cells: [HandedCell] = []
      for (index, cell) in sheet.cells.enumerated() {
        let handed = try book.handed(cell, hasResults: hasResults)
        if handed.kind != .blank { cells.append(handed) }
        if index + 1 == sheet.cells.count || sheet.cells[index + 1].row != cell.row {
          let isHidden = sheet.hiddenRows.contains(cell.row)
          try writer.row(cell.row + 1, isHidden: isHidden, cells)
          cells.removeAll(keepingCapacity: true)
        }
      }
    }
  }
}
