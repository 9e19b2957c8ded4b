public import SheetReading
internal import Glibc

/// A workbook of Excel 97 to 2003 (`.xls`), read whole by a process of its own.
///
/// The file is foreign and a library of C reads it as well, so that happens in a second process
/// with limits on memory and time; whatever goes wrong there is an error here. Every number and
/// every text was seen alike by two readers that share no code, where the workbook has neither
/// charts nor empty shared texts, at which the second one stops.
///
/// Of a formula its kept result counts. Where no formula of the workbook has a result other than 0
/// and nothing, or the file says that a result is stale and it is 0 or nothing, the formula is
/// `uncalculated`. Numbers have the 15 digits that Excel shows; the formats say what is a
/// percentage or a date.
public struct OldWorkbook: Sendable {
  /// The sheets of cells, in the order of their tabs.
  public let sheets: [SheetInfo]
  private let index: FrameIndex
  /// What the sheets may need above the size of the file.
  private static let memory = 64 << 20

  /// Whether a file begins as old workbooks do, and Word documents and encrypted ones as well.
  public static func isMeant(by bytes: Span<UInt8>) -> Bool {
    let signature = CompoundSignature.bytes
    guard bytes.count >= signature.count else { return false }
    return signature.indices.allSatisfy { bytes[$0] == signature[$0] }
  }

  /// Reads the workbook in an ordinary file.
  ///
  /// - Parameters:
  ///   - descriptor: The file, open for reading; its offset does not matter and stays.
  ///   - program: A program that begins with a look at `OldSheetChild`: this one.
  ///   - patience: How many seconds the process may take, all in all; on a busy machine far more than
  ///     the 20 seconds of processor time that it has.
  /// - Throws: `OldSheetError`; the workbook has been read whole or does not count.
  public init(
    descriptor: Int32, program: String = "/proc/self/exe", patience: Int = 300
  ) throws(OldSheetError) {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      throw .io
    }
    let process = try ReaderProcess(
      program: program, descriptor: descriptor, patience: patience)
    let bytes = try process.readAll(atMost: Int(info.st_size) + Self.memory)
    do throws(OldSheetError) {
      index = try FrameIndex(bytes)
    } catch {
      throw error == .damaged && process.hasUsedItsTime() ? .limit : error
    }
    sheets = index.sheets.map(\.info)
  }

  /// Takes what a reading process wrote.
  package init(frames: [UInt8]) throws(OldSheetError) {
    index = try FrameIndex(frames)
    sheets = index.sheets.map(\.info)
  }

  /// Lends the rows of a sheet that hold anything, in order, until `body` returns false.
  ///
  /// - Parameters:
  ///   - sheet: The number of the sheet in `sheets`.
  ///   - body: Looks at a row and says whether to go on.
  /// - Throws: Nothing in a workbook that could be opened.
  public func read(_ sheet: Int, _ body: (borrowing OldSheetRow) -> Bool) throws(OldSheetError) {
    try index.read(sheet, body)
  }
}
