/// A spreadsheet in a file that somebody else opened: `.xlsx`, `.xlsm` or `.ods`, told apart by what
/// is in them.
///
/// Sheets are streamed. Styles and shared texts are held; nothing is unpacked to disk, and nothing
/// is reserved because a file promises that much would come.
public final class SpreadsheetFile {
  /// The formats that are read.
  public enum Format: String, Sendable {
    /// Office Open XML, transitional or strict.
    case xlsx
    /// OpenDocument.
    case ods
  }

  private enum Content {
    case office(OfficeWorkbook)
    case openDocument(OpenDocumentBook)
  }

  private let content: Content
  /// The sheets with rows, in the order of the workbook.
  public let sheets: [SheetInfo]

  /// The format of the file.
  public var format: Format {
    switch content {
    case .office: .xlsx
    case .openDocument: .ods
    }
  }

  /// Reads what a spreadsheet says about itself.
  ///
  /// The descriptor stays the caller's and must stay open; its position neither matters nor moves.
  public init(descriptor: Int32) throws(SheetError) {
    let window = try FileWindow(descriptor: descriptor)
    try FileBeginning(window).check()
    let archive = try PackageArchive(window)
    if archive.contains("_rels/.rels") {
      let workbook = try OfficeWorkbook(archive)
      content = .office(workbook)
      sheets = workbook.sheets
    } else if archive.contains("content.xml") {
      let book = try OpenDocumentBook(archive)
      content = .openDocument(book)
      sheets = book.sheets
    } else {
      throw SheetError(.notSpreadsheet(.otherArchive))
    }
  }

  /// Lends the rows of a sheet in order, those without any filled cell left out, until `body`
  /// returns false.
  ///
  /// What is wrong with a sheet may be found after some of its rows were lent. Where reading throws,
  /// none of them counts.
  ///
  /// - Returns: The cells that are merged.
  @discardableResult
  public func read(
    _ sheet: Int, _ body: (borrowing SheetRow) -> Bool
  ) throws(SheetError) -> [MergedCells] {
    let delivery = RowDelivery()
    try delivery.delivering(to: body) { () throws(SheetError) in
      switch content {
      case .office(let workbook): try workbook.read(sheet, to: delivery)
      case .openDocument(let book): try book.read(sheet, to: delivery)
      }
    }
    return delivery.merged
  }
}
