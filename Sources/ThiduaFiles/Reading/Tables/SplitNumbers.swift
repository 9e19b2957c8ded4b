import CSVStreaming
import ThiduaCore

/// Where a number may have been parted at its own comma, which moves all cells behind it: in a text whose
/// cells are parted by commas, too, and whose writer puts no quotation marks around such numbers.
///
/// `DT,12,5,` below `Mã chỉ tiêu,Kế hoạch,Thực hiện,Ghi chú` may be a plan of 12 with 5 of it reached, or
/// a plan of 12,5. Nobody can tell, so that the row does not count.
struct SplitNumbers: Sendable {
  /// The columns of notes right behind a column of figures, counted from 0.
  private let notes: [Int]
  /// The columns of figures, counted from 0.
  private let figures: [Int]
  /// How many columns the header has.
  private let width: Int
  /// How many cells a row may have without one more comma than others.
  private let mostCells: Int

  /// Nothing where numbers are not parted.
  init?(delimiter: UInt8, head: Span<UInt8>, layout: TableLayout) {
    guard delimiter == UInt8(ascii: ","), !Self.holdsQuotedNumber(head) else { return nil }
    figures = layout.values.map { $0.number - 1 }
    notes = layout.noteColumns.filter { [figures] note in figures.contains(note - 1) }
    width = layout.width
    // Where no row is as narrow as the header, the header names too few columns.
    let widths = DelimiterConsistency.widths(of: head, delimiter: delimiter)
    let wider = widths.filter { [width] in $0.key > width }
    let isHeaderShort = widths[width, default: 0] <= 1 && wider.values.contains { $0 > 1 }
    let usual = wider.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    mostCells = isHeaderShort ? usual ?? width : width
  }

  /// Whether a number with a comma stands in quotation marks: `"12,5"`.
  private static func holdsQuotedNumber(_ text: Span<UInt8>) -> Bool {
    // 0: anywhere, 1: behind a quotation mark, 2: in a number behind it, 3: behind the number's comma.
    var state = 0
    for place in text.indices {
      let byte = text[place]
      switch (state, byte) {
      case (_, UInt8(ascii: "\"")): state = 1
      case (1...2, 48...57): state = 2
      case (2, UInt8(ascii: ",")): state = 3
      case (3, 48...57): return true
      default: state = 0
      }
    }
    return false
  }

  /// The cell by which a row shows that it has one comma too many; nothing where it does not.
  func sign(in record: borrowing some TableRow & ~Copyable) -> Int? {
    for note in notes where isPart(note, record) && isWhole(note - 1, record) { return note }
    guard record.fieldCount > mostCells else { return nil }
    for extra in width..<min(record.fieldCount, TableReader.mostColumns)
    where isWhole(extra, record) {
      return extra
    }
    let beside = figures.flatMap { [$0, $0 + 1] }
    return beside.first { isPart($0, record) && $0 > 0 && isWhole($0 - 1, record) }
  }

  /// Whether a cell holds digits alone.
  private func isWhole(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard column < record.fieldCount else { return false }
    return record.withField(column) { bytes in
      bytes.count > 0 && bytes.indices.allSatisfy { (48...57).contains(bytes[$0]) }
    }
  }

  /// Whether a cell holds no more digits than stand behind a comma.
  private func isPart(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    isWhole(column, record) && record.withField(column) { $0.count <= 3 }
  }
}

extension TableReader {
  /// Whether a number of a row seems to be parted; says so.
  func isSplit(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard !isFirst || !RowShape.isNumbering(texts(record)),
      let column = splitNumbers?.sign(in: record), secondTable == nil, !isBelowSignature
    else { return false }
    report(.splitNumber, record, column: column + 1, value: text(record, column))
    reject()
    return true
  }
}
