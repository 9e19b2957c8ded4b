/// What is wrong with a record.
public struct RecordIssues: OptionSet, Hashable, Sendable {
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
/// Fields are the bytes between the delimiters, without outer quotes and with `""` as `"`; blanks
/// at the ends of unquoted fields stay.
public struct CSVRecord: ~Copyable {
  private let buffer: RecordBuffer
  /// The physical line on which the record starts, from 1.
  public let line: Int
  /// What is wrong with it.
  public let issues: RecordIssues
  /// The field in which the first issue stands, from 1; 0 for none.
  public let issueField: Int

  init(buffer: RecordBuffer, line: Int, issues: RecordIssues, issueField: Int) {
    self.buffer = buffer
    self.line = line
    self.issues = issues
    self.issueField = issueField
  }

  /// How many fields there are; none on a blank line.
  public var fieldCount: Int { buffer.ends.count }

  /// Lends the bytes of a field, counted from 0.
  public func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let start = index == 0 ? 0 : buffer.ends[index - 1]
    let bytes = buffer.bytes
    let field = bytes.span
    return body(field.extracting(start..<buffer.ends[index]))
  }

  /// The text of a field; bytes that are no UTF-8 become U+FFFD.
  public func string(_ index: Int) -> String {
    let start = index == 0 ? 0 : buffer.ends[index - 1]
    return String(decoding: buffer.bytes[start..<buffer.ends[index]], as: UTF8.self)
  }
}
