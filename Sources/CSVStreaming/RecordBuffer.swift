import Glibc

/// What the C callbacks fill: the bytes of a record's fields, and its end.
///
/// The memory is its own and grows by doubling: it is filled and lent for every field of every
/// record, where an array would be counted and checked each time.
@safe final class RecordBuffer {
  private var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 12)
  private var byteCount = 0
  private var byteCapacity = 1 << 12
  private var ends = UnsafeMutablePointer<Int>.allocate(capacity: 1 << 6)
  private var endCount = 0
  private var endCapacity = 1 << 6
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

  deinit {
    unsafe bytes.deallocate()
    unsafe ends.deallocate()
  }

  /// Takes a field from the library.
  ///
  /// `text` may be nil for an empty field.
  func takeField(_ text: UnsafeMutableRawPointer?, _ count: Int) {
    guard !isStopped, !issues.contains(.tooLong) else { return }
    guard byteCount + count <= CSVRecordReader.mostRecordBytes else {
      note(.tooLong, field: endCount + 1)
      forget()
      return
    }
    if let text = unsafe text, count > 0 {
      if byteCount + count > byteCapacity { makeRoom(for: byteCount + count) }
      unsafe memcpy(bytes + byteCount, text, count)
      byteCount += count
      if mayHoldNUL, unsafe memchr(text, 0, count) != nil { note(.nulByte, field: endCount + 1) }
    }
    if endCount == endCapacity { makeRoomForEnds() }
    unsafe ends[endCount] = byteCount
    endCount += 1
  }

  private func makeRoom(for count: Int) {
    byteCapacity = max(count, byteCapacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
    unsafe memcpy(larger, bytes, byteCount)
    unsafe bytes.deallocate()
    unsafe bytes = larger
  }

  private func makeRoomForEnds() {
    endCapacity *= 2
    let larger = UnsafeMutablePointer<Int>.allocate(capacity: endCapacity)
    unsafe larger.update(from: ends, count: endCount)
    unsafe ends.deallocate()
    unsafe ends = larger
  }

  private func forget() {
    byteCount = 0
    endCount = 0
  }

  /// Ends a record at a terminating byte.
  ///
  /// The LF of a CRLF ends nothing.
  func endRecord(_ terminator: Int32) {
    defer { lastTerminator = terminator }
    if terminator == 10, lastTerminator == 13, endCount == 0, issues.isEmpty { return }
    send()
  }

  /// Delivers what was gathered.
  func send() {
    if !isStopped, let deliver {
      let record = unsafe CSVRecord(
        bytes: bytes, ends: ends, fieldCount: endCount, line: line, issues: issues,
        issueField: issueField)
      if !deliver(record) { isStopped = true }
    }
    line += lineCount
    lineCount = 1
    issues = []
    issueField = 0
    forget()
  }

  func note(_ issue: RecordIssues, field: Int) {
    if issues.isEmpty { issueField = field }
    issues.insert(issue)
  }
}
