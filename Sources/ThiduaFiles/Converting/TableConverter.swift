import CSVStreaming
import OldSheetReading
import SheetReading
import ThiduaCore

/// Turns any table that can be read into clean CSV: UTF-8, comma, LF, RFC 4180.
///
/// Every record and cell is written as it was split; only encoding, delimiter, quotes and line ends
/// change. It needs no campaign.
public struct TableConverter {
  static let headBytes = 1 << 18
  let options: ConversionOptions
  /// Knows the names of columns, and neither units nor indicators.
  let index = CampaignIndex(
    Campaign(settings: CampaignSettings(), units: [], clusters: [], sectors: [], indicators: []))
  private let write: ([UInt8]) -> Bool

  /// Makes a converter; `write` takes pieces of the result and returns false where they cannot be
  /// written.
  public init(_ options: ConversionOptions, write: @escaping ([UInt8]) -> Bool) {
    self.options = options
    self.write = write
  }

  /// Converts a file; `-` is standard input.
  public func convert(path: String) throws(ConversionFailure) -> ConversionSummary {
    let source = try Self.system { () throws(SystemError) in
      path == "-" ? try ByteSource(copying: 0) : try ByteSource(path: path, followsLinks: true)
    }
    let summary = try convert(source, path)
    guard source.isUnchanged else { throw .unreadable(.unreadableFile(reason: .changes)) }
    return summary
  }

  private func convert(
    _ source: ByteSource, _ path: String
  ) throws(ConversionFailure) -> ConversionSummary {
    let survey = try Self.system { () throws(SystemError) in
      try FileSurvey.of(source, headBytes: Self.headBytes)
    }
    guard let guess = survey.guess else {
      var summary = ConversionSummary()
      summary.format = "csv"
      summary.findings = [Finding(.emptyFile).at(file: path)]
      return summary
    }
    switch guess.format {
    case .zip?:
      return try workbook(path) { () throws(WorkbookTrouble) in
        try SpreadsheetFile.open(source)
      }
    case .ole?:
      return try workbook(path) { () throws(WorkbookTrouble) in try OldWorkbook.open(source) }
    case let format? where options.encoding == nil:
      throw .unreadable(.unsupportedFormat(what: format))
    default:
      return try text(TextConversion(self, source, survey, guess), path)
    }
  }

  // MARK: Text

  private func text(
    _ conversion: TextConversion, _ path: String
  ) throws(ConversionFailure) -> ConversionSummary {
    let (text, delimiter, skipsFirst) = try conversion.settled()
    var summary = ConversionSummary()
    summary.format = "csv"
    summary.encoding = text.encoding.name
    summary.delimiter = Delimiters.name(of: delimiter)
    summary.usualWidth = DelimiterConsistency.usualWidth(of: text.head.span, delimiter: delimiter)
    let writer = RecordWriter(
      summary, file: path, isSheet: false, composesLetters: text.encoding.isLegacy, write)
    try Self.system { () throws(SystemError) in
      try text.forEachRecord(delimiter: delimiter, keepsBlanks: true) { record in
        skipsFirst && record.line == 1 || writer.visit(record)
      }
    }
    var written = try finish(writer)
    if conversion.isBlank { written.findings.append(Finding(.emptyFile).at(file: path)) }
    return written
  }

  // MARK: Workbooks

  private func workbook<Book: SheetBook>(
    _ path: String, _ open: () throws(WorkbookTrouble) -> Book
  ) throws(ConversionFailure) -> ConversionSummary {
    let book = try Self.readable(open)
    guard let chosen = try SheetChoice(index, book).chosen(options.sheet) else {
      throw .unknownSheet(available: book.sheets.map(\.name))
    }
    var summary = ConversionSummary()
    summary.format = book.formatName
    summary.sheet = book.sheets[chosen].name
    summary.otherSheets = book.sheets.indices.filter { $0 != chosen }
      .map { book.sheets[$0].name }
    let head = RowStore(most: WorkbookHead.rowCount)
    try Self.readable { () throws(WorkbookTrouble) in
      try book.showRows(ofSheet: chosen, to: head)
    }
    let letters = WrappedCells(head.rows)
    summary.encoding = letters.letters?.rawValue ?? ""
    // To its end once before anything is written: a damaged row may be the last one.
    try Self.readable { () throws(WorkbookTrouble) in
      try book.showRows(ofSheet: chosen, to: IgnoredRows())
    }
    let writer = RecordWriter(
      summary, file: path, isSheet: true, composesLetters: false, write)
    try Self.readable { () throws(WorkbookTrouble) in
      try book.showRows(ofSheet: chosen, to: LetterFeed(writer, letters))
    }
    return try finish(writer)
  }

  private func finish(_ writer: RecordWriter) throws(ConversionFailure) -> ConversionSummary {
    writer.finish()
    guard !writer.hasFailed else { throw .output }
    return writer.summary
  }

  static func readable<Result>(
    _ body: () throws(WorkbookTrouble) -> Result
  ) throws(ConversionFailure) -> Result {
    do throws(WorkbookTrouble) { return try body() } catch { throw .unreadable(error.cause) }
  }

  static func system<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(ConversionFailure) -> Result {
    do throws(SystemError) { return try body() } catch { throw .system(error) }
  }
}

/// Looks at rows and keeps nothing of them.
private final class IgnoredRows: RowVisitor {
  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool { true }
}
