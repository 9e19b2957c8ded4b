/// A workbook of Office Open XML that a program has just written, read back to see whether all of it
/// is there.
///
/// Unlike `SpreadsheetFile`, which makes the best of what clerks send, this knows formulas and
/// stored results, and takes a sheet's cells only in the exact form in which the writing library
/// puts them: whatever else stands there is damage.
public final class WrittenWorkbook {
  private let archive: PackageArchive
  private let workbook: OfficeWorkbook

  /// Reads what a workbook says about itself, and looks through every part of it that is no sheet:
  /// it must be there whole and be well-formed.
  ///
  /// The descriptor stays the caller's and must stay open.
  public init(descriptor: Int32) throws(SheetError) {
    let window = try FileWindow(descriptor: descriptor)
    archive = try PackageArchive(window, mostParts: Limits.writtenParts)
    workbook = try OfficeWorkbook(archive)
    let sheets = Set(workbook.sheetParts)
    for name in archive.names where !sheets.contains(name) {
      try XMLParser.read(name, of: archive, as: .sharedTexts, into: AnythingHandler())
    }
  }

  /// The names of the sheets, in the order of their tabs.
  public var sheetNames: [String] { workbook.sheets.map(\.name) }

  /// Lends the texts that cells share, in order.
  public func forEachSharedText(_ body: (Span<UInt8>) -> Void) {
    let texts = workbook.sharedTexts
    var index = 0
    while let range = texts.range(index) {
      body(texts.bytes.span.extracting(range))
      index += 1
    }
  }

  /// Shows what stands in the cells of a sheet, row by row, until the visitor has enough.
  public func visit(_ sheet: Int, _ visitor: some WrittenCellVisitor) throws(SheetError) {
    let name = workbook.sheetParts[sheet]
    let part = try WholePart(name, of: archive, as: .sheet)
    try unsafe part.withBytes { (bytes) throws(SheetError) in
      var scanner = unsafe WrittenSheetScanner(bytes)
      guard scanner.scan(visitor) else { throw SheetError(.damaged(.wrongContent), part: name) }
    }
  }
}

/// What looks at the cells of a written sheet; each method returns false to end it.
public protocol WrittenCellVisitor: AnyObject {
  /// A formula, without `=`; its result follows.
  func formula(row: Int, column: Int, _ bytes: Span<UInt8>) -> Bool
  /// A number, as written.
  func number(row: Int, column: Int, _ bytes: Span<UInt8>) -> Bool
  /// A text that cells share, by its number.
  func shared(row: Int, column: Int, _ index: Int) -> Bool
  /// A text that is the result of a formula.
  func result(row: Int, column: Int, _ bytes: Span<UInt8>) -> Bool
}

/// Reads a part for nothing but its being well-formed.
private final class AnythingHandler: XMLHandler {
  override func open(_ element: XMLElement, at depth: Int) -> Interest { .elements }
}
