internal import CXlsxWriter
internal import Glibc

/// A workbook being written.
///
/// Sheets are added in the order of their tabs, each lent to a closure that fills it. `close()`
/// writes the file; a workbook that is let go without it writes nothing.
///
/// The library writes in place and does not report every failed write: write to a temporary name,
/// read the file back, then rename it.
public struct Workbook: ~Copyable {
  private let handle: WorkbookHandle
  let parts: WorkbookParts
  private let path: String

  /// A workbook for a path, which is created at once (empty) so that a bad path is told early.
  ///
  /// Temporary files, for parts of the workbook above 8 MiB, go to `temporaryFolder` and are gone at
  /// the end. `defaultFont` is the font of cells without a style.
  public init(
    path: String, temporaryFolder: String, properties: DocumentProperties,
    defaultFont: CellFont? = nil
  ) throws(XLSXError) {
    try Self.touch(path)
    try Self.refuseUnlessWritable(temporaryFolder)
    let handle = try WorkbookHandle(path: path, temporaryFolder: temporaryFolder)
    let parts = unsafe WorkbookParts(pointer: handle.pointer)
    try unsafe properties.apply(to: handle.pointer)
    if let defaultFont {
      do throws(XLSXError.Reason) {
        try parts.formats.setDefaultFont(defaultFont)
      } catch {
        throw XLSXError(error, action: "set the default font")
      }
    }
    self.path = path
    self.parts = parts
    self.handle = handle
  }

  /// Adds a sheet after those added before and lends it to be filled.
  public func addWorksheet(
    named name: SheetName, _ fill: (inout Worksheet) throws(XLSXError) -> Void = { _ in }
  ) throws(XLSXError) {
    let action = "add the sheet '\(name.text)'"
    if let other = parts.sheets[name.key] {
      throw XLSXError(.invalid("there is a sheet '\(other.text)'"), action: action)
    }
    // The library checks again, and would print what it finds; null means it refused.
    let status = unsafe workbook_validate_sheet_name(parts.pointer, name.text)
    try XLSXError.check(status, during: action)
    guard let pointer = unsafe workbook_add_worksheet(parts.pointer, name.text) else {
      throw XLSXError(.init(LXW_ERROR_MEMORY_MALLOC_FAILED), action: action)
    }
    parts.sheets[name.key] = name
    var sheet = unsafe Worksheet(name: name, pointer: pointer, workbook: parts)
    try fill(&sheet)
    sheet.record.settle()
    parts.record.sheets.append(sheet.record)
  }

  /// Gives a name to cells, for formulas and for the name box.
  ///
  /// Names are made of ASCII letters, digits and `_`, and do not look like a cell.
  public func define(_ name: String, as target: SheetRange) throws(XLSXError) {
    let action = "define the name '\(name)'"
    let isPlain = name.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F
    }
    guard isPlain, !SheetName.looksLikeReference(name), name.utf8.count <= 100 else {
      throw XLSXError(.invalid("names are ASCII words that look like no cell"), action: action)
    }
    guard target.range.isInSheet else { throw XLSXError(.outsideSheet, action: action) }
    // The library lets some names through twice, and Excel then repairs the file.
    guard parts.definedNames.insert(SheetName.key(of: name)).inserted else {
      throw XLSXError(.invalid("it is defined already"), action: action)
    }
    parts.mention(target.sheet, in: action)
    let status = unsafe workbook_define_name(parts.pointer, name, "=" + target.absoluteReference)
    try XLSXError.check(status, during: action)
  }

  /// Writes the file.
  ///
  /// That it returns does not prove that the file is whole; see the type's description. When
  /// writing fails, the library prints a line to standard error besides the error thrown here.
  ///
  /// - Returns: What was meant to stand in the file, to compare with what is read back from it.
  @discardableResult public consuming func close() throws(XLSXError) -> WorkbookRecord {
    guard !parts.sheets.isEmpty else {
      throw XLSXError(.invalid("it has no sheet"), action: "write the workbook \(path)")
    }
    for mention in parts.mentions where !parts.holds(mention.sheet) {
      throw XLSXError(.unknownSheet(mention.sheet.text), action: mention.action)
    }
    let record = parts.record
    try handle.close()
    return record
  }

  private static func touch(_ path: String) throws(XLSXError) {
    let action = "create the workbook \(path)"
    guard !path.utf8.contains(0) else {
      throw XLSXError(.invalid("a path cannot hold a zero byte"), action: action)
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw XLSXError(.lastSystemError, action: action) }
    guard Glibc.close(descriptor) == 0 else {
      throw XLSXError(.lastSystemError, action: action)
    }
  }

  private static func refuseUnlessWritable(_ folder: String) throws(XLSXError) {
    guard unsafe access(folder, W_OK | X_OK) == 0 else {
      throw XLSXError(.lastSystemError, action: "use the folder \(folder) for temporary files")
    }
  }
}

extension XLSXError.Reason {
  /// What the last system call that failed left behind.
  fileprivate static var lastSystemError: Self {
    let code = errno
    let words = unsafe strerror(code).map { unsafe String(cString: $0) }
    return .system(code: Int(code), words: words ?? "no words for it")
  }
}
