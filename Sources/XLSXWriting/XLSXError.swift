internal import CXlsxWriter
import Glibc

/// Why a workbook could not be written, and at which place.
public struct XLSXError: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Reason: Error, Hashable, Sendable {
    /// The C library refused: its number and its words.
    case library(code: Int, words: String)
    /// The system refused: its number and its words.
    case system(code: Int, words: String)
    /// The number is infinite or not a number.
    case notFinite
    /// The text has more UTF-16 units (or bytes, where the library counts those) than allowed.
    case textTooLong(length: Int, limit: Int)
    /// The text has more line feeds than a cell may hold.
    case tooManyLines(count: Int, limit: Int)
    /// The place is not within the rows and columns of a sheet.
    case outsideSheet
    /// The cells share some with cells that are already merged or laid out.
    case overlaps(CellRange)
    /// Nothing by this name is in the workbook.
    case unknownSheet(String)
    /// A value that Excel does not accept, in plain words.
    case invalid(String)
  }

  /// What stood in the way.
  public let reason: Reason

  /// What was being done, phrased to follow "cannot".
  public let action: String

  /// The sheet it was done to, if it was one.
  public let sheet: String?

  /// The cells it was done to, if there were any.
  public let range: CellRange?

  /// The system's number behind an error of the library, whose own words guess.
  private var numberBehind: Int32?

  /// An error for something that was being done, at a place if there is one.
  public init(_ reason: Reason, action: String, sheet: String? = nil, range: CellRange? = nil) {
    self.reason = reason
    self.action = action
    self.sheet = sheet
    self.range = range
  }

  /// Throws what the library's status means, unless it means success.
  static func check(
    _ status: lxw_error, during action: @autoclosure () -> String, sheet: String? = nil,
    range: CellRange? = nil
  ) throws(XLSXError) {
    guard status != LXW_NO_ERROR else { return }
    throw XLSXError(Reason(status), action: action(), sheet: sheet, range: range)
  }
}

extension XLSXError {
  /// The system's number, where the system refused or says why the library could not write.
  public var systemNumber: Int32? {
    if case .system(let code, _) = reason { Int32(truncatingIfNeeded: code) } else { numberBehind }
  }

  /// The same error with the system's last number, where the machine failed and the number explains it.
  func because(ofSystem number: Int32) -> XLSXError {
    let explaining = [
      ENOSPC, EDQUOT, EFBIG, EMFILE, ENFILE, EACCES, EPERM, EROFS, EIO, ENOMEM,
    ]
    guard reason.isOfMachine, explaining.contains(number) else { return self }
    var error = self
    error.numberBehind = number
    return error
  }
}

extension XLSXError.Reason {
  /// The library's number and words; the words live as long as the program.
  init(_ status: lxw_error) {
    let words = unsafe lxw_strerror(status).map { unsafe String(cString: $0) }
    self = .library(code: Int(status.rawValue), words: words ?? "no words for it")
  }
}

extension XLSXError.Reason {
  /// Whether the machine failed: the system refused, or the library could not open, write or pack a
  /// file, or got no memory.
  public var isOfMachine: Bool {
    switch self {
    case .system: true
    case .library(let code, _): Self.codesOfMachine.contains(code)
    default: false
    }
  }

  private static let codesOfMachine = Set(
    [
      LXW_ERROR_MEMORY_MALLOC_FAILED, LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE,
      LXW_ERROR_READING_TMPFILE, LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_PARAMETER_ERROR,
      LXW_ERROR_ZIP_BAD_ZIP_FILE, LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_FILE_ADD,
      LXW_ERROR_ZIP_CLOSE,
    ].map { Int($0.rawValue) })
}

extension XLSXError: CustomStringConvertible {
  /// For example `cannot write a number at D12 of 'Trồng trọt': it is not finite`.
  public var description: String {
    var place = ""
    if let range { place += " at \(range.name)" }
    if let sheet { place += " of '\(sheet)'" }
    return "cannot \(action)\(place): \(reason)"
  }
}

extension XLSXError.Reason: CustomStringConvertible {
  /// The reason in a few words, phrased to follow a colon.
  public var description: String {
    switch self {
    case .library(let code, let words): "\(words) (libxlsxwriter error \(code))"
    case .system(let code, let words): "\(words) (system error \(code))"
    case .notFinite: "it is not finite"
    case .textTooLong(let length, let limit): "it is \(length) long, the limit is \(limit)"
    case .tooManyLines(let count, let limit): "it has \(count) line feeds, the limit is \(limit)"
    case .outsideSheet: "it is outside the 1048576 rows and 16384 columns of a sheet"
    case .overlaps(let range): "it overlaps \(range.name)"
    case .unknownSheet(let name): "there is no sheet '\(name)'"
    case .invalid(let words): words
    }
  }
}
