import CSVStreaming
import SheetReading
import ThiduaCore

/// Writes rows as RFC 4180 records, in pieces of some size.
final class RecordWriter: RowVisitor {
  private static let pieceSize = 1 << 16
  private static let mostFindings = 1000
  private static let mostLines = 5
  private let write: ([UInt8]) -> Bool
  private let composesLetters: Bool
  private var bytes: [UInt8] = []
  private(set) var summary: ConversionSummary
  private(set) var hasFailed = false
  /// The line that comes next, in a table whose blank rows are not shown; 0 in others.
  private var nextLine: Int
  private var padding = 0
  private var hasUsual = false
  private let file: String

  /// Makes a writer; `write` takes pieces and returns false where they cannot be written.
  ///
  /// `isSheet` where blank rows are not shown and rows end with their last filled cell: then blank
  /// lines stand for the rows between, and no record is narrower than those above it.
  init(
    _ summary: ConversionSummary, file: String, isSheet: Bool, composesLetters: Bool,
    _ write: @escaping ([UInt8]) -> Bool
  ) {
    self.summary = summary
    self.file = file
    self.write = write
    self.composesLetters = composesLetters
    nextLine = isSheet ? 1 : 0
    bytes.reserveCapacity(Self.pieceSize + 4096)
  }

  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    if nextLine > 0 {
      while nextLine < row.line, !hasFailed { endRecord(width: 0) }
      padding = max(padding, row.fieldCount)
    }
    if !row.issues.isEmpty { note(row.issues, row) }
    checkWidth(row)
    for index in 0..<row.fieldCount {
      if index > 0 { bytes.append(44) }
      let isOnly = row.fieldCount == 1
      row.withField(index) { field in
        if summary.records == 0, index == 0 {
          appendFirst(field, isOnly: isOnly)
        } else {
          append(field, isOnly: isOnly)
        }
      }
    }
    let missing = max(0, padding - max(row.fieldCount, 1))
    for _ in 0..<missing { bytes.append(44) }
    endRecord(width: max(row.fieldCount, padding))
    return !hasFailed
  }

  /// Writes what is left.
  func finish() {
    if !bytes.isEmpty, !hasFailed, !write(bytes) { hasFailed = true }
    bytes.removeAll(keepingCapacity: true)
  }

  private func endRecord(width: Int) {
    bytes.append(10)
    summary.records += 1
    summary.width = max(summary.width, width)
    if nextLine > 0 { nextLine += 1 }
    if bytes.count >= Self.pieceSize { finish() }
  }

  /// The first field of all, without a mark of the encoding, and in quotes where it would be taken
  /// for a line such as `sep=;`.
  private func appendFirst(_ field: Span<UInt8>, isOnly: Bool) {
    let text = field.extracting(Self.markLength(field)..<field.count)
    let begin = bytes.count
    append(text, isOnly: isOnly)
    let written = bytes[begin...]
    guard written.count >= 4, written.prefix(4).elementsEqual("sep=".utf8, by: Self.isSameLetter)
    else { return }
    bytes.insert(34, at: begin)
    bytes.append(34)
  }

  private static func isSameLetter(_ byte: UInt8, _ small: UInt8) -> Bool {
    byte == small || byte | 32 == small
  }

  /// A mark of the encoding may stand at the beginning more than once.
  private static func markLength(_ field: Span<UInt8>) -> Int {
    var start = 0
    while field.count >= start + 3, field[start] == 0xEF, field[start + 1] == 0xBB,
      field[start + 2] == 0xBF
    {
      start += 3
    }
    return start
  }

  /// A field as it is; only one that would be read otherwise is quoted.
  private func append(_ field: Span<UInt8>, isOnly: Bool) {
    if field.isEmpty {
      if isOnly { bytes += [34, 34] }
      return
    }
    if composesLetters, let composed = Self.composed(field) {
      CSVText.appendField(composed, to: &bytes)
      return
    }
    CSVText.appendField(field, to: &bytes)
  }

  /// The text with letters and tones joined, where they came apart.
  private static func composed(_ field: Span<UInt8>) -> String? {
    var isASCII = true
    for place in field.indices where field[place] >= 0x80 { isASCII = false }
    return isASCII ? nil : FoldedText.nfc(FoldedText.decoded(field))
  }

  /// Notes records that have more or fewer cells than the others, from the first usual one on.
  private func checkWidth(_ row: borrowing some TableRow & ~Copyable) {
    guard summary.usualWidth > 1, row.fieldCount > 0 else { return }
    guard row.fieldCount != summary.usualWidth else {
      hasUsual = true
      return
    }
    guard hasUsual else { return }
    summary.unusualCount += 1
    if summary.unusualLines.count < Self.mostLines { summary.unusualLines.append(row.line) }
  }

  private func note(_ issues: RecordIssues, _ row: borrowing some TableRow & ~Copyable) {
    guard summary.findings.count < Self.mostFindings else { return }
    let causes: [(issue: RecordIssues, cause: FindingCause)] = [
      (.tooLong, .tooLarge(what: .row)), (.unclosedQuote, .unclosedQuote), (.nulByte, .nulByte),
      (.strayQuote, .strayQuote),
    ]
    for (issue, cause) in causes where issues.contains(issue) {
      summary.findings.append(
        Finding(cause).at(file: file, line: row.line, column: row.issueField))
    }
  }
}
