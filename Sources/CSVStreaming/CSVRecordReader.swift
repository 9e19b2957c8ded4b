import Glibc

/// Reads the records of a CSV text that comes in pieces.
///
/// The C library splits; a look ahead decides where records end, so that a quotation mark that is
/// never closed costs its own row and no other, a stray one never merges rows, and line numbers
/// are those of the file. The result does not depend on how the text is cut into pieces, but for blanks
/// that were not asked for.
public final class CSVRecordReader {
  static let mostRecordBytes = 1 << 24
  private let delimiter: UInt8
  private let keepsBlanks: Bool
  private var parser: LibraryParser
  private let buffer = RecordBuffer()
  /// The bytes of a record that is not whole yet.
  private var pending: [UInt8] = []
  private var isSkipping = false
  /// Whether what was skipped ends with a CR whose LF may come with the next piece.
  private var mayOweLF = false

  /// Makes a reader for a delimiter: `;`, `,`, a tab or `|`.
  ///
  /// `line` is the number of the first line that it is fed. Whoever does not care for blanks and tabs at
  /// the ends of unquoted fields is served faster: without `keepsBlanks` they may go.
  public init(delimiter: UInt8, line: Int = 1, keepsBlanks: Bool = true) {
    self.delimiter = delimiter
    self.keepsBlanks = keepsBlanks
    parser = LibraryParser(delimiter: delimiter)
    buffer.line = line
  }

  /// Whether what was fed so far is whole records: a new reader would read on just the same, if
  /// the last byte was LF.
  public var isAtRecordEnd: Bool { pending.isEmpty && !isSkipping }

  /// Takes a piece and lends its whole records; `body` returns false to stop.
  ///
  /// Returns false once stopped.
  public func feed(
    _ bytes: Span<UInt8>, _ body: (borrowing CSVRecord) -> Bool
  ) throws(CSVError) -> Bool {
    guard pending.isEmpty else {
      // Only its last byte, a CR, can be a line end.
      let searched = pending.count - 1
      append(bytes)
      let whole = pending
      pending = []
      try take(whole.span, isFinal: false, searched: searched, body)
      return !buffer.isStopped
    }
    try take(bytes, isFinal: false, body)
    return !buffer.isStopped
  }

  /// Ends the text and lends its last record.
  public func finish(_ body: (borrowing CSVRecord) -> Bool) throws(CSVError) -> Bool {
    let whole = pending
    pending = []
    try take(whole.span, isFinal: true, body)
    return !buffer.isStopped
  }

  /// Lends the records of a text that is at hand, until `body` returns false; of the beginning of one only
  /// those that end in it.
  public static func read(
    _ text: Span<UInt8>, delimiter: UInt8, isWhole: Bool = true,
    _ body: (borrowing CSVRecord) -> Bool
  ) throws(CSVError) {
    let reader = CSVRecordReader(delimiter: delimiter)
    if try reader.feed(text, body), isWhole { _ = try reader.finish(body) }
  }

  private func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { raw in unsafe pending.append(contentsOf: raw) }
  }

  /// Works through bytes that begin at a record's beginning and keeps what is not whole.
  ///
  /// Where they hold no quotation mark, the first `searched` bytes hold no line end either.
  private func take(
    _ bytes: Span<UInt8>, isFinal: Bool, searched: Int = 0,
    _ body: (borrowing CSVRecord) -> Bool
  ) throws(CSVError) {
    var position = skipLine(bytes)
    var run = position
    while position < bytes.count, !buffer.isStopped {
      guard let quote = find(QuotedLine.quote, bytes, from: position) else {
        let known = position == 0 ? searched : 0
        let end = isFinal ? bytes.count : lastLineEnd(bytes, from: position, known)
        try flush(bytes, run..<end, isFinal: isFinal, body)
        keep(bytes, from: end, isFinal: isFinal, body)
        return
      }
      // Before the first quotation mark there are only plain fields, however many lines of them.
      if quote == position || QuotedLine.endsField(bytes[quote - 1], delimiter: delimiter),
        let end = QuotedLine.plainEnd(bytes, from: quote, delimiter: delimiter)
      {
        position = end
        continue
      }
      let start = lineStart(bytes, before: quote, notBefore: position)
      var line = QuotedLine(delimiter: delimiter, isFinal: isFinal)
      switch line.scan(bytes, from: start) {
      case .clean(let end) where line.breaks == 1 && line.issues.isEmpty:
        position = end
      case .clean(let end):
        try flush(bytes, run..<start, isFinal: isFinal, body)
        try split(
          bytes.extracting(start..<end), line, isFinal: isFinal && end == bytes.count, body)
        (position, run) = (end, end)
      case .rewritten(let end), .unclosed(let end):
        try flush(bytes, run..<start, isFinal: isFinal, body)
        try split(line.output.span, line, isFinal: false, body)
        (position, run) = (end, end)
      case .needsMore:
        try flush(bytes, run..<start, isFinal: isFinal, body)
        keep(bytes, from: start, isFinal: isFinal, body)
        return
      }
    }
    try flush(bytes, run..<position, isFinal: isFinal, body)
  }

  /// Splits one record that was looked at.
  private func split(
    _ bytes: Span<UInt8>, _ line: QuotedLine, isFinal: Bool,
    _ body: (borrowing CSVRecord) -> Bool
  ) throws(CSVError) {
    buffer.issues = line.issues
    buffer.issueField = line.issueField
    buffer.lineCount = line.breaks
    prepare(for: bytes)
    try parser.parse(bytes, into: buffer, body)
    if isFinal, let last = bytes.indices.last, bytes[last] != 10, bytes[last] != 13 {
      try endLastLine(body)
    }
  }

  /// Splits a run of whole lines.
  private func flush(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isFinal: Bool,
    _ body: (borrowing CSVRecord) -> Bool
  ) throws(CSVError) {
    guard !range.isEmpty, !buffer.isStopped else { return }
    let run = bytes.extracting(range)
    prepare(for: run)
    try parser.parse(run, into: buffer, body)
    let last = run[run.count - 1]
    if isFinal, range.upperBound == bytes.count, last != 10, last != 13 { try endLastLine(body) }
  }

  /// Says what whole lines hold beside plain fields.
  private func prepare(for bytes: Span<UInt8>) {
    buffer.mayHoldNUL = find(0, bytes, from: 0) != nil
    // A line of blanks between CR and LF would be nothing between them: one line end.
    parser.keepsBlanks =
      keepsBlanks || buffer.endedWithCR && Self.isBlank(bytes[0])
      || find(13, bytes, from: 0) != nil && Self.holdsBlankAfterCR(bytes)
  }

  /// Whether a blank follows a CR anywhere; all bytes are looked at, many at a time.
  private static func holdsBlankAfterCR(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { raw in
      var found: UInt8 = 0
      for place in 1..<max(raw.count, 1) {
        let isAfterCR: UInt8 = unsafe raw[place - 1] == 13 ? 1 : 0
        found |= isAfterCR & (unsafe isBlank(raw[place]) ? 1 : 0)
      }
      return found != 0
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// Ends a last line that has no line end of its own.
  private func endLastLine(_ body: (borrowing CSVRecord) -> Bool) throws(CSVError) {
    let end: [UInt8] = [10]
    buffer.isEndingText = true
    try parser.parse(end.span, into: buffer, body)
  }

  /// Keeps the beginning of a record for the next piece, within bounds.
  private func keep(
    _ bytes: Span<UInt8>, from start: Int, isFinal: Bool, _ body: (borrowing CSVRecord) -> Bool
  ) {
    guard start < bytes.count, !isFinal else { return }
    guard bytes.count - start <= Self.mostRecordBytes else {
      buffer.note(.tooLong, field: 1)
      buffer.endRecord()
      buffer.lend(to: body)
      isSkipping = true
      mayOweLF = bytes[bytes.count - 1] == 13
      return
    }
    append(bytes.extracting(start..<bytes.count))
  }

  /// Skips to the end of a line that was too long; nothing else is ever skipped.
  private func skipLine(_ bytes: Span<UInt8>) -> Int {
    guard isSkipping, !bytes.isEmpty else { return 0 }
    if mayOweLF {
      (isSkipping, mayOweLF) = (false, false)
      return bytes[0] == 10 ? 1 : 0
    }
    for index in bytes.indices where bytes[index] == 10 || bytes[index] == 13 {
      if bytes[index] == 13 {
        guard index + 1 < bytes.count else {
          mayOweLF = true
          return bytes.count
        }
        isSkipping = false
        return bytes[index + 1] == 10 ? index + 2 : index + 1
      }
      isSkipping = false
      return index + 1
    }
    return bytes.count
  }

  /// The end of the last whole line; a CR at the very end may be half a line end and waits.
  private func lastLineEnd(_ bytes: Span<UInt8>, from start: Int, _ searched: Int) -> Int {
    var end = bytes.count
    while end > start, end > searched {
      let byte = bytes[end - 1]
      if byte == 10 || byte == 13 && end < bytes.count { return end }
      end -= 1
    }
    return start
  }

  private func lineStart(_ bytes: Span<UInt8>, before place: Int, notBefore least: Int) -> Int {
    var start = place
    while start > least, bytes[start - 1] != 10, bytes[start - 1] != 13 { start -= 1 }
    return start
  }

  private func find(_ byte: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, start < raw.count else { return nil }
      guard let found = unsafe memchr(base + start, Int32(byte), raw.count - start) else {
        return nil
      }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
