import Glibc

/// What the C callbacks fill: the bytes of fields, where fields end, and where records do.
///
/// Records are gathered and lent many at a time: splitting and reading take turns that are long enough
/// to be worth it and short enough that everything stays in the processor's cache. The memory is its own
/// and grows by doubling: it is filled and lent for every field of every record, where an array would be
/// counted and checked each time.
@safe final class RecordBuffer {
  /// A record that is whole.
  private struct Entry {
    /// How many fields end with it, those of the records before it included.
    var fieldEnd: Int
    var line: Int
    var issues: RecordIssues
    var issueField: Int
  }

  private var bytes = GrowingMemory<UInt8>(capacity: 1 << 16)
  /// Where the fields begin, and behind the last one where it ends.
  private var bounds = GrowingMemory<Int>(capacity: 1 << 12)
  private var entries = GrowingMemory<Entry>(capacity: 1 << 10)
  /// The line of the record at hand.
  var line = 1
  /// What is known of the record before it is split.
  var issues: RecordIssues = []
  var issueField = 0
  var mayHoldNUL = false
  /// Whether the record at hand ends the text without a line end.
  var isEndingText = false
  /// Whether a record that is too long was seen, or would fit into the memory as it is.
  private var mayBeTooLong = false
  /// Whether the reader was told to stop.
  private(set) var isStopped = false
  /// How many lines the next record takes; more than one for a record with line breaks.
  var lineCount = 1
  private var lastTerminator: Int32 = 0
  /// Whether the last record ended with CR, whose LF may follow.
  var endedWithCR: Bool { lastTerminator == 13 }
  /// How many fields the whole records have.
  private var wholeFields = 0

  init() { bounds.append(0) }

  /// Takes a field from the library.
  ///
  /// `text` may be nil for an empty field.
  @inline(__always)
  func takeField(_ text: UnsafeMutableRawPointer?, _ count: Int) {
    // There are fields by the million; nearly all are such that nothing has to be asked of them.
    if !mayHoldNUL, !mayBeTooLong, let text = unsafe text, bytes.hasRoom(for: count) {
      unsafe bytes.append(from: text, count)
      bounds.append(bytes.count)
    } else {
      unsafe takeDoubtfulField(text, count)
    }
  }

  private func takeDoubtfulField(_ text: UnsafeMutableRawPointer?, _ count: Int) {
    guard !issues.contains(.tooLong) else { return }
    guard bytes.count - startOfRecord + count <= CSVRecordReader.mostRecordBytes else {
      note(.tooLong, field: fieldsAtHand + 1)
      forgetRecord()
      mayBeTooLong = true
      return
    }
    if let text = unsafe text, count > 0 {
      if mayHoldNUL, unsafe memchr(text, 0, count) != nil {
        note(.nulByte, field: fieldsAtHand + 1)
      }
      bytes.makeRoom(for: count)
      if bytes.hasRoom(for: CSVRecordReader.mostRecordBytes - bytes.count) { mayBeTooLong = true }
      unsafe bytes.append(from: text, count)
    }
    bounds.append(bytes.count)
  }

  /// How many fields the record at hand has so far.
  private var fieldsAtHand: Int { bounds.count - 1 - wholeFields }

  private var startOfRecord: Int { bounds[wholeFields] }

  private func forgetRecord() {
    bounds.shorten(to: wholeFields + 1)
    bytes.shorten(to: startOfRecord)
  }

  /// Ends a record at a terminating byte.
  ///
  /// The LF of a CRLF ends nothing.
  @inline(__always)
  func endRecord(_ terminator: Int32) {
    let isSecondHalf = terminator == 10 && endedWithCR
    lastTerminator = terminator
    if isSecondHalf, fieldsAtHand == 0, issues.isEmpty { return }
    endRecord()
  }

  /// Ends the record at hand, whatever was gathered of it.
  func endRecord() {
    wholeFields = bounds.count - 1
    entries.append(
      Entry(fieldEnd: wholeFields, line: line, issues: issues, issueField: issueField))
    line += lineCount
    lineCount = 1
    issues = []
    issueField = 0
  }

  /// Lends the whole records, and forgets them; `body` returns false to stop.
  func lend(to body: (borrowing CSVRecord) -> Bool) {
    var first = 0
    for index in 0..<entries.count where !isStopped {
      let entry = entries[index]
      let record = unsafe CSVRecord(
        bytes: bytes.start, bounds: bounds.start + first, fieldCount: entry.fieldEnd - first,
        line: entry.line, issues: entry.issues, issueField: entry.issueField,
        endsText: isEndingText && index == entries.count - 1)
      first = entry.fieldEnd
      if !body(record) { isStopped = true }
    }
    entries.shorten(to: 0)
    keepRecordAtHand()
  }

  /// Moves the fields of a record that is not whole to the front, unless they stand there: a long one grows
  /// over many turns.
  private func keepRecordAtHand() {
    guard wholeFields > 0 else { return }
    let start = startOfRecord
    bytes.drop(first: start)
    bounds.drop(first: wholeFields)
    wholeFields = 0
    for index in 0..<bounds.count { bounds[index] -= start }
  }

  func note(_ issue: RecordIssues, field: Int) {
    if issues.isEmpty { issueField = field }
    issues.insert(issue)
  }
}
