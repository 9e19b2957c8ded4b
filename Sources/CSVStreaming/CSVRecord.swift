/// What is wrong with a record.
public struct RecordIssues: OptionSet, Hashable, BitwiseCopyable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes issues of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A quotation mark stands inside a text; the record was read by itself.
  public static let strayQuote = RecordIssues(rawValue: 1)
  /// A quotation mark is never closed; reading resumed on the line after it.
  public static let unclosedQuote = RecordIssues(rawValue: 2)
  /// The record holds a NUL byte.
  public static let nulByte = RecordIssues(rawValue: 4)
  /// The record is above 16 MiB and was not read.
  public static let tooLong = RecordIssues(rawValue: 8)
}

/// One record of a CSV text, lent for the time of a call.
///
/// Fields are the bytes between the delimiters, without outer quotes and with `""` as `"`; whether blanks
/// at the ends of unquoted fields stay, its reader was told.
@safe public struct CSVRecord: ~Copyable {
  private let bytes: UnsafeMutablePointer<UInt8>
  /// Where the fields begin, and behind the last one where it ends.
  private let bounds: UnsafeMutablePointer<Int>
  /// How many fields there are; none on a blank line.
  public let fieldCount: Int
  /// The physical line on which the record starts, from 1.
  public let line: Int
  /// What is wrong with it.
  public let issues: RecordIssues
  /// The field in which the first issue stands, from 1; 0 for none.
  public let issueField: Int
  /// Whether it is the last of its text and no line end stands behind it.
  public let endsText: Bool

  /// Makes a record of memory that outlives it and does not change meanwhile.
  @unsafe init(
    bytes: UnsafeMutablePointer<UInt8>, bounds: UnsafeMutablePointer<Int>, fieldCount: Int,
    line: Int, issues: RecordIssues, issueField: Int, endsText: Bool
  ) {
    unsafe self.bytes = bytes
    unsafe self.bounds = bounds
    self.fieldCount = fieldCount
    self.line = line
    self.issues = issues
    self.issueField = issueField
    self.endsText = endsText
  }

  /// Lends the bytes of a field, counted from 0.
  public func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(unsafe Span(_unsafeElements: field(index)))
  }

  /// The text of a field; bytes that are no UTF-8 become U+FFFD.
  public func string(_ index: Int) -> String {
    unsafe String(decoding: field(index), as: UTF8.self)
  }

  private func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(index >= 0 && index < fieldCount, "a record has no such field")
    let start = unsafe bounds[index]
    return unsafe UnsafeBufferPointer(start: bytes + start, count: bounds[index + 1] - start)
  }
}
