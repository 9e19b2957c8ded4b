import CSVStreaming
import SheetReading

/// One row of a table, lent for the time of a call, whatever file it stands in.
///
/// Fields are UTF-8 as typed; a gap is an empty field.
protocol TableRow: ~Copyable {
  /// The physical line on which it starts, or the row of a sheet, from 1.
  var line: Int { get }
  /// What is wrong with it as a whole.
  var issues: RecordIssues { get }
  /// The field in which the first issue stands, from 1; 0 for none.
  var issueField: Int { get }
  /// Whether it is the last row of a text, without a line end.
  var endsText: Bool { get }
  /// Whether it is hidden in its sheet.
  var isHidden: Bool { get }
  /// How many fields there are; none on a blank line.
  var fieldCount: Int { get }
  /// What the program that wrote a field says it is; counted from 0.
  func kind(_ index: Int) -> CellKind
  /// How a number is shown, where that says more than the number; counted from 0.
  func shown(_ index: Int) -> ShownNumber?
  /// Whether the column of a field is hidden in its sheet; counted from 0.
  func isHidden(column: Int) -> Bool
  /// Lends the bytes of a field, counted from 0.
  func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result
}

extension TableRow where Self: ~Copyable {
  var issues: RecordIssues { [] }
  var issueField: Int { 0 }
  var endsText: Bool { false }
  var isHidden: Bool { false }
  func shown(_ index: Int) -> ShownNumber? { nil }
  func isHidden(column: Int) -> Bool { false }
}

extension CSVRecord: TableRow {
  func kind(_ index: Int) -> CellKind { .text }
}

/// A row that is kept for later.
struct StoredRow: TableRow {
  let line: Int
  let issues: RecordIssues
  let issueField: Int
  let endsText: Bool
  let isHidden: Bool
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var kinds: [CellKind] = []
  private var shownNumbers: [Int: ShownNumber] = [:]
  /// How many fields the row has, kept or not.
  let fieldCount: Int
  /// The first filled field behind those that are kept.
  private var extra: (index: Int, bytes: [UInt8])?

  /// Copies the first fields of a row, and of the others the first that is filled: a cell far on the right
  /// is not to cost what all cells before it would.
  init(_ row: borrowing some TableRow & ~Copyable, width: Int = TableReader.mostColumns) {
    line = row.line
    issues = row.issues
    issueField = row.issueField
    endsText = row.endsText
    isHidden = row.isHidden
    fieldCount = row.fieldCount
    let kept = min(row.fieldCount, width)
    ends.reserveCapacity(kept)
    for index in kept..<min(row.fieldCount, kept + TableReader.mostColumns) {
      let bytes = row.withField(index) { field in field.indices.map { field[$0] } }
      guard bytes.contains(where: { $0 != 32 }) else { continue }
      extra = (index, bytes)
      break
    }
    for index in 0..<kept {
      row.withField(index) { field in
        unsafe field.withUnsafeBytes { raw in unsafe bytes.append(contentsOf: raw) }
      }
      ends.append(Int32(clamping: bytes.count))
      kinds.append(row.kind(index))
      if let shown = row.shown(index) { shownNumbers[index] = shown }
    }
    if kinds.allSatisfy({ $0 == .text }) { kinds = [] }
  }

  /// The same row with other texts; `change` gives nothing for one that stays.
  func replacingTexts(_ change: (Span<UInt8>) -> [UInt8]?) -> StoredRow {
    var row = self
    row.bytes = []
    row.ends = []
    for index in ends.indices {
      withField(index) { field in
        if kind(index) == .text, let text = change(field) {
          row.bytes += text
        } else {
          unsafe field.withUnsafeBytes { raw in unsafe row.bytes.append(contentsOf: raw) }
        }
      }
      row.ends.append(Int32(clamping: row.bytes.count))
    }
    return row
  }

  func shown(_ index: Int) -> ShownNumber? { shownNumbers[index] }

  func kind(_ index: Int) -> CellKind { kinds.indices.contains(index) ? kinds[index] : .text }

  func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    guard index < ends.count else {
      let far = extra.map { $0.index == index ? $0.bytes : [] } ?? []
      return body(far.span)
    }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let span = bytes.span
    return body(span.extracting(start..<Int(ends[index])))
  }
}
