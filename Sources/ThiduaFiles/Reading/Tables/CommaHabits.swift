import CSVStreaming
import ThiduaCore

/// How whoever wrote a text whose cells are parted by commas writes rows and numbers, as its beginning
/// shows.
struct CommaHabits {
  /// How many rows are looked at.
  private static let mostRows = 2000
  private let layout: TableLayout
  /// How many rows with figures there are.
  private var rows = 0
  /// How many of them have how many cells.
  private var widths: [Int: Int] = [:]
  /// How many rows have more cells than the header, all of them blank; by the number of cells.
  private var blankWidths: [Int: Int] = [:]
  /// How many rows hold anything beyond the header.
  private var filled = 0
  /// Whether a row ends with a blank cell below the header's last name.
  private var endsWithBlank = false
  /// Whether a figure has a point before its decimals.
  private var hasPoints = false
  private var hasQuotedNumbers = false

  /// Looks at the beginning of a text.
  init(of head: Span<UInt8>, isWhole: Bool, layout: TableLayout) {
    var habits = CommaHabits(layout)
    habits.hasQuotedNumbers = Self.holdsQuotedNumber(head) || Self.isQuotedThroughout(head)
    do throws(CSVError) {
      try CSVRecordReader.read(head, delimiter: UInt8(ascii: ","), isWhole: isWhole) { record in
        habits.take(record)
        return habits.rows < Self.mostRows
      }
    } catch {
      // What was seen so far is what there is to go by.
    }
    self = habits
  }

  private init(_ layout: TableLayout) { self.layout = layout }

  private mutating func take(_ record: borrowing CSVRecord) {
    guard record.line > layout.headerLine, record.issues.isEmpty else { return }
    let cells = (0..<record.fieldCount).map { index in
      record.withField(index) { FoldedText.cleaned($0.count > 256 ? $0.extracting(0..<256) : $0) }
    }
    let figures = layout.values.map { $0.number - 1 }.filter(cells.indices.contains)
    guard figures.contains(where: { cells[$0].utf8.first.map(\.isASCIIDigit) ?? false }),
      rows > 0 || !RowShape.isNumbering(cells)
    else { return }
    rows += 1
    widths[cells.count, default: 0] += 1
    let extra = cells.dropFirst(layout.width)
    if extra.contains(where: { !$0.isEmpty }) {
      filled += 1
    } else if !extra.isEmpty {
      blankWidths[cells.count, default: 0] += 1
    }
    if cells.count == layout.width, cells.last?.isEmpty == true { endsWithBlank = true }
    if figures.contains(where: { Self.isDecimal(cells[$0]) }) { hasPoints = true }
  }

  /// Whether numbers may be parted at their commas: they have no points for decimals, and stand in no
  /// quotation marks.
  var mayPartNumbers: Bool { !hasPoints && !hasQuotedNumbers }

  /// How many cells rows have, blank ones at their ends included: those of the header, or as many as most of
  /// the rows have.
  var usualCells: Int {
    blankWidths.filter { $0.value * 2 > rows }.keys.max() ?? layout.width
  }

  /// Whether the header names fewer columns than all rows fill.
  var isHeaderShort: Bool { rows > 1 && filled == rows }

  /// Whether all rows have as many cells, be the last ones blank: in none of them there is one comma more.
  var isRectangular: Bool { widths.count == 1 && endsWithBlank }

  /// Digits, a point and digits that are no group of thousands.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count != 3
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
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

  /// Whether every line begins and ends with a quotation mark.
  private static func isQuotedThroughout(_ text: Span<UInt8>) -> Bool {
    let mark = UInt8(ascii: "\"")
    var start = 0
    var lines = 0
    for index in text.indices where text[index] == 10 {
      let end = index > start && text[index - 1] == 13 ? index - 1 : index
      if end > start {
        guard text[start] == mark, text[end - 1] == mark else { return false }
        lines += 1
      }
      start = index + 1
    }
    return lines > 1
  }
}
