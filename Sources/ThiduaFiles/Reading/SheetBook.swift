import CSVStreaming
import Glibc
import OldSheetReading
import SheetReading
import ThiduaCore

/// Something that looks at the rows of a table, one after the other.
protocol RowVisitor: AnyObject {
  /// Looks at the next row and says whether to go on.
  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool
  /// Looks at what is merged, as soon as all rows were shown.
  func visit(merged cells: [MergedCells])
}

extension RowVisitor {
  func visit(merged cells: [MergedCells]) {}
}

/// A workbook that was opened: its sheets and their rows, whatever its format.
protocol SheetBook {
  /// The format in sources.csv.
  var formatName: String { get }
  /// The names of the sheets, and whether they are hidden.
  var sheets: [SheetInfo] { get }
  /// Shows the filled rows of a sheet in order, until the visitor has seen enough.
  func showRows(ofSheet sheet: Int, to visitor: some RowVisitor) throws(WorkbookTrouble)
}

/// Why a workbook does not count, or something in it.
struct WorkbookTrouble: Error {
  let cause: FindingCause
  /// The machine's own trouble, where the file may well be in order.
  var fault: FileTrouble?
}

extension SheetRow: TableRow {
  var line: Int { number }
  var fieldCount: Int { cellCount }

  func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    withCell(index, body)
  }
}

extension SpreadsheetFile: SheetBook {
  var formatName: String { format.rawValue }

  func showRows(ofSheet sheet: Int, to visitor: some RowVisitor) throws(WorkbookTrouble) {
    do throws(SheetError) {
      visitor.visit(merged: try read(sheet) { visitor.visit($0) })
    } catch {
      throw WorkbookTrouble(error)
    }
  }

  /// Opens the `.xlsx` or `.ods` in a file.
  static func open(_ source: ByteSource) throws(WorkbookTrouble) -> SpreadsheetFile {
    do throws(SheetError) {
      return try SpreadsheetFile(descriptor: source.descriptor)
    } catch {
      throw WorkbookTrouble(error)
    }
  }
}

extension WorkbookTrouble {
  /// What a finding says of an error of the reader.
  init(_ error: SheetError) {
    switch error.reason {
    case .notSpreadsheet(let content):
      cause = .unsupportedFormat(what: Self.format(content))
    case .damaged: cause = .unreadableFile(reason: .damagedWorkbook(part: error.part))
    case .encrypted: cause = .unreadableFile(reason: .encrypted)
    case .binaryWorkbook: cause = .unsupportedFormat(what: .binaryWorkbook)
    case .limit(let limit): cause = .tooLarge(what: .workbook(limit.words))
    case .unreadable(let number):
      let refusal = FileTrouble.refused(byNumber: number)
      cause = .unreadableFile(reason: refusal)
      if SystemError.isOfMachine(number) { fault = refusal }
    }
  }

  private static func format(_ content: OtherContent) -> FileFormat {
    switch content {
    case .wordDocument, .openDocumentText: .document
    case .presentation, .openDocumentOther: .office
    case .compoundFile: .ole
    case .notArchive, .otherArchive: .zip
    }
  }
}

extension SheetLimit {
  /// What the limit is about, for clerks.
  fileprivate var words: WorkbookLimit {
    switch self {
    case .parts, .sheets: .parts
    case .rows, .columns: .cells
    case .cellText, .rowText, .tag, .depth: .text
    case .inflatedSize, .inflatedRatio, .sheetText, .repeats, .merged: .size
    }
  }
}

extension OldSheetRow: TableRow {
  var line: Int { number }
  var fieldCount: Int { cellCount }

  func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    withCell(index, body)
  }
}

extension OldWorkbook: SheetBook {
  var formatName: String { "xls" }

  func showRows(ofSheet sheet: Int, to visitor: some RowVisitor) throws(WorkbookTrouble) {
    do throws(OldSheetError) { try read(sheet) { visitor.visit($0) } } catch {
      throw WorkbookTrouble(error)
    }
  }

  /// Opens the `.xls` in a file.
  static func open(_ source: ByteSource) throws(WorkbookTrouble) -> OldWorkbook {
    do throws(OldSheetError) {
      return try OldWorkbook(descriptor: source.descriptor)
    } catch {
      throw WorkbookTrouble(error)
    }
  }
}

extension WorkbookTrouble {
  /// What a finding says of an error of the reader of old workbooks.
  init(_ error: OldSheetError) {
    switch error {
    case .damaged: cause = .unreadableFile(reason: .damagedWorkbook(part: ""))
    case .encrypted: cause = .unreadableFile(reason: .encrypted)
    case .notWorkbook: cause = .unsupportedFormat(what: .ole)
    case .tooOld: cause = .unsupportedFormat(what: .tooOld)
    case .limit: cause = .tooLarge(what: .workbook(.oldFormat))
    case .io:
      let refusal = FileTrouble.refused(byNumber: EIO)
      cause = .unreadableFile(reason: refusal)
      fault = refusal
    }
  }
}
