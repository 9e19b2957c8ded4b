/// Why an old workbook cannot be read; nothing of it counts then.
public enum OldSheetError: UInt8, Error, Sendable, CaseIterable {
  /// Parts are missing or contradict each other, or two readers do not agree on a cell.
  case damaged = 1
  /// A password is needed.
  case encrypted
  /// A file of another kind, such as a Word document.
  case notWorkbook
  /// A workbook from before Excel 97.
  case tooOld
  /// It asks for more memory or time than a workbook may have.
  case limit
  /// The system could not read the file or start the reading process.
  case io
}
