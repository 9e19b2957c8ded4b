/// What the C callbacks fill: the bytes of a record's fields, and its end.
final class RecordBuffer {
  var bytes: [UInt8] = []
  var ends: [Int] = []
  /// The line of the record at hand.
  var line = 1
  /// What is known of the record before it is split.
  var issues: RecordIssues = []
  var issueField = 0
  var mayHoldNUL = false
  /// Whether the reader was told to stop.
  var isStopped = false
  /// How many lines the next record takes; more than one for a record with line breaks.
  var lineCount = 1
  private var lastTerminator: Int32 = 0
  private var deliver: ((borrowing CSVRecord) -> Bool)?

  /// Sends records to `body` while `work` runs.
  func delivering(
    to body: (borrowing CSVRecord) -> Bool, while work: () -> Void
  ) {
    withoutActuallyEscaping(body) { escaping in
      deliver = escaping
      work()
      deliver = nil
    }
  }

  /// Takes a field from the library.
  ///
  /// `text` may be nil for an empty field.
  func takeField(_ text: UnsafeMutableRawPointer?, _ count: Int) {
    guard !isStopped, !issues.contains(.tooLong) else { return }
    guard bytes.count + count <= CSVRecordReader.mostRecordBytes else {
      note(.tooLong, field: ends.count + 1)
      bytes.removeAll()
      ends.removeAll()
      return
    }
    if let text = unsafe text, count > 0 {
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
      if mayHoldNUL, unsafe UnsafeRawBufferPointer(start: text, count: count).contains(0) {
        note(.nulByte, field: ends.count + 1)
      }
    }
    ends.append(bytes.count)
  }

  /// Ends a record at a terminating byte.
  ///
  /// The LF of a CRLF ends nothing.
  func endRecord(_ terminator: Int32) {
    defer { lastTerminator = terminator }
    if terminator == 10, lastTerminator == 13, ends.isEmpty, issues.isEmpty { return }
    send()
  }

  /// Delivers what was gathered.
  func send() {
    if !isStopped, let deliver {
      let record = CSVRecord(buffer: self, line: line, issues: issues, issueField: issueField)
      if !deliver(record) { isStopped = true }
    }
    line += lineCount
    lineCount = 1
    issues = []
    issueField = 0
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  func note(_ issue: RecordIssues, field: Int) {
    if issues.isEmpty { issueField = field }
    issues.insert(issue)
  }
}
