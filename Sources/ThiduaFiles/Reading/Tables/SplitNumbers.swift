import CSVStreaming
import ThiduaCore

/// Where a number may have been parted at its own comma, which moves all cells behind it: in a text whose
/// cells are parted by commas, too, and whose writer puts no quotation marks around such numbers.
///
/// `DT,12,5,` below `Mã chỉ tiêu,Kế hoạch,Thực hiện,Ghi chú` may be a plan of 12 with 5 of it reached, or
/// a plan of 12,5. Nobody can tell, so that the row does not count.
struct SplitNumbers: Sendable {
  /// The columns of notes behind figures, counted from 0.
  private let notes: [Int]
  /// The columns of figures, counted from 0.
  private let figures: [Int]
  /// How many columns the header has.
  private let width: Int
  /// How many cells a row may have without one more comma than others.
  private let mostCells: Int

  /// Nothing where numbers are not parted; the beginning of the text tells.
  init?(delimiter: UInt8, head: Span<UInt8>, layout: TableLayout) {
    guard delimiter == UInt8(ascii: ","), !Self.holdsQuotedNumber(head) else { return nil }
    figures = layout.values.map { $0.number - 1 }
    let first = figures.min() ?? 0
    notes = layout.noteColumns.filter { $0 > first }
    width = layout.width
    // Where no row is as narrow as the header, the header names too few columns.
    let widths = DelimiterConsistency.widths(of: head, delimiter: delimiter)
    let wider = widths.filter { [width] in $0.key > width }
    let isHeaderShort = widths[width, default: 0] <= 1 && wider.values.contains { $0 > 1 }
    let usual = wider.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    mostCells = isHeaderShort ? usual ?? width : width
  }

  /// Whether a number with a comma fills a cell in quotation marks: `"12,5"`, `"-1.234,5"`.
  private static func holdsQuotedNumber(_ text: Span<UInt8>) -> Bool {
    enum Place { case anywhere, behindMark, inWhole, behindComma, inDecimals }
    var place = Place.anywhere
    for index in text.indices {
      switch (place, text[index]) {
      case (.inDecimals, UInt8(ascii: "\"")): return true
      case (_, UInt8(ascii: "\"")): place = .behindMark
      case (.behindMark, 48...57), (.behindMark, UInt8(ascii: "-")), (.inWhole, 48...57),
        (.inWhole, UInt8(ascii: ".")):
        place = .inWhole
      case (.inWhole, UInt8(ascii: ",")): place = .behindComma
      case (.behindComma, 48...57), (.inDecimals, 48...57), (.inDecimals, UInt8(ascii: "%")):
        place = .inDecimals
      default: place = .anywhere
      }
    }
    return false
  }

  /// The cell by which a row shows that it has one comma too many; nothing where it does not.
  func sign(in record: borrowing some TableRow & ~Copyable) -> Int? {
    for note in notes where isPart(note, record) && isWhole(note - 1, record) { return note }
    guard record.fieldCount > mostCells else { return nil }
    for figure in figures where mayBeParted(figure, record) {
      for extra in width..<min(record.fieldCount, TableReader.mostColumns)
      where isWhole(extra, record) {
        return extra
      }
      return figure + 1
    }
    return nil
  }

  /// Whether the cell behind a figure may be what stands behind its comma: the cells behind that one belong
  /// one column further left then, and where figures belong there are figures.
  private func mayBeParted(
    _ figure: Int, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    isWhole(figure, record) && isPart(figure + 1, record)
      && figures.allSatisfy { $0 <= figure || isFigure($0 + 1, record) }
  }

  /// Whether a cell holds a whole number, be it with points between thousands.
  private func isWhole(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    test(column, record) { text in
      let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
      let groups = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(Self.isDigit) }
        && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
  }

  /// Whether a cell holds no more digits than stand behind a comma, be it with a sign for per cent.
  private func isPart(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    test(column, record) { text in
      let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text[...]
      return (1...3).contains(digits.count) && digits.allSatisfy(Self.isDigit)
    }
  }

  /// Whether nothing stands in a cell, or a number.
  private func isFigure(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard column < record.fieldCount else { return true }
    return test(column, record) { text in
      text.allSatisfy { Self.isDigit($0) || [.init(ascii: "-"), 37, 44, 46].contains($0) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether the bytes of a cell, without blanks at its ends, are such as they are looked for.
  private func test(
    _ column: Int, _ record: borrowing some TableRow & ~Copyable, _ isMeant: ([UInt8]) -> Bool
  ) -> Bool {
    guard column < record.fieldCount else { return false }
    return record.withField(column) { bytes in
      // Long cells are no numbers.
      guard bytes.count < 64 else { return false }
      let isBlank = { (byte: UInt8) in byte == 32 || byte == 9 }
      let text = bytes.indices.map { bytes[$0] }
      let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
      return isMeant(Array(text[..<end].drop(while: isBlank)))
    }
  }
}

extension TableReader {
  /// Whether a number of a row seems to be parted, so that nothing of it counts; says so.
  ///
  /// Its unit, its indicator and its period are those of the rows below it all the same.
  func isSplit(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?, indicator: Int?
  ) -> Bool {
    guard let column = splitNumbers?.sign(in: record) else { return false }
    if needsRowPeriod { _ = period(record) }
    report(
      .splitNumber, record, column: column + 1, value: text(record, column), unit: unit,
      indicator: indicator)
    reject()
    return true
  }
}
