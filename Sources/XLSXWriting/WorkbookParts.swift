internal import CXlsxWriter

/// What a workbook and the sheets lent out of it share.
@safe final class WorkbookParts {
  /// The C workbook; its owner outlives every sheet that is lent.
  let pointer: UnsafeMutablePointer<lxw_workbook>

  /// The formats made so far.
  let formats: FormatTable

  /// The sheets added so far, by key.
  var sheets: [String: SheetName] = [:]

  /// The names defined so far, by key.
  var definedNames: Set<String> = []

  /// What was written so far, for whoever reads the file back.
  var record = WorkbookRecord()

  /// The sheets that charts, links and names refer to, with what refers to them.
  private(set) var mentions: [(sheet: SheetName, action: String)] = []

  init(pointer: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.pointer = unsafe pointer
    formats = unsafe FormatTable(workbook: pointer)
  }

  /// Whether a sheet of exactly this name was added; the library compares bytes.
  func holds(_ name: SheetName) -> Bool {
    guard let added = sheets[name.key] else { return false }
    return added.text.utf8.elementsEqual(name.text.utf8)
  }

  /// Notes that something names a sheet, which must be there in the end.
  func mention(_ sheet: SheetName, in action: String) { mentions.append((sheet, action)) }
}
