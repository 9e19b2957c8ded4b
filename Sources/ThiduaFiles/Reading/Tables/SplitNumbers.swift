import ThiduaCore

/// Where a number may have been parted at its own comma, which moves all cells behind it: in a text whose
/// cells are parted by commas, too, and whose writer puts no quotation marks around such numbers.
///
/// `DT,12,5,` below `Mã chỉ tiêu,Kế hoạch,Thực hiện,Ghi chú` may be a plan of 12 with 5 of it reached, or
/// a plan of 12,5. Nobody can tell, so that the row does not count.
struct SplitNumbers: Sendable {
  /// The columns of notes behind figures, counted from 0; none where digits in them say nothing.
  private let notes: [Int]
  /// The columns of figures, counted from 0; none where numbers are not parted.
  private let figures: [Int]
  /// How many columns the header has.
  private let width: Int
  /// How many cells rows have, blank ones at their ends included.
  private let usualCells: Int
  private let isHeaderShort: Bool

  /// Nothing where something else than commas parts the cells; the beginning of the text tells the rest.
  init?(delimiter: UInt8, head: Span<UInt8>, isWhole: Bool, layout: TableLayout) {
    guard delimiter == UInt8(ascii: ",") else { return nil }
    let habits = CommaHabits(of: head, isWhole: isWhole, layout: layout)
    figures = habits.mayPartNumbers ? layout.values.map { $0.number - 1 } : []
    let first = figures.min() ?? .max
    notes = habits.isRectangular ? [] : layout.noteColumns.filter { $0 > first }
    width = layout.width
    usualCells = habits.usualCells
    isHeaderShort = habits.isHeaderShort
  }

  /// The cell by which a row shows that it has one comma too many; nothing where it does not.
  ///
  /// `own` is the measure of the row's indicator, where it is known.
  func sign(in record: borrowing some TableRow & ~Copyable, own: Measure?) -> Int? {
    for note in notes where isPart(note, record, own) && isWhole(note - 1, record) { return note }
    let extra = filledExtra(record)
    guard extra == nil ? record.fieldCount > usualCells : !isHeaderShort,
      let figure = figures.first(where: { mayBeParted($0, record, own) })
    else { return nil }
    return extra ?? figure + 1
  }

  /// Whether a row has more cells than others, and blank ones at its end.
  func isTooWide(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    record.fieldCount > usualCells && filledExtra(record) == nil
  }

  /// The first filled cell beyond the header.
  private func filledExtra(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    guard record.fieldCount > width else { return nil }
    return (width..<min(record.fieldCount, TableReader.mostColumns)).first {
      !text($0, record).isEmpty
    }
  }

  /// Whether the cell behind a figure may be what stands behind its comma: the cells behind that one belong
  /// one column further left then, and where figures belong there are figures.
  private func mayBeParted(
    _ figure: Int, _ record: borrowing some TableRow & ~Copyable, _ own: Measure?
  ) -> Bool {
    isWhole(figure, record) && isPart(figure + 1, record, own)
      && figures.allSatisfy { $0 <= figure || isFigure($0 + 1, record) }
  }

  /// Whether a cell ends with a whole number: `12`, `1.234`, `1 820`, `trên 95`.
  private func isWhole(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    let bytes = Array(text(column, record).utf8)
    let isOfNumber = { (byte: UInt8) in byte.isASCIIDigit || byte == 46 || byte == 32 }
    let start = bytes.lastIndex { !isOfNumber($0) }.map { $0 + 1 } ?? 0
    let groups = bytes[start...].drop { $0 == 32 }
      .split(omittingEmptySubsequences: false) { $0 == 46 || $0 == 32 }
    return groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
      && groups.dropFirst().allSatisfy { $0.count == 3 } && !groups.isEmpty
  }

  /// Whether a cell holds what may stand behind a comma: digits, be it with `%` or the indicator's measure
  /// behind them; a year is none.
  private func isPart(
    _ column: Int, _ record: borrowing some TableRow & ~Copyable, _ own: Measure?
  ) -> Bool {
    let text = text(column, record)
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return false }
    let rest = text[digits.endIndex...].drop { $0 == " " }
    if rest.isEmpty || rest == "%" {
      return CalendarYear.named(by: String(digits)) == nil
    }
    return own.map { Measure(String(rest)).powerOfTen(to: $0) != nil } ?? false
  }

  /// Whether nothing stands in a cell, or a number.
  private func isFigure(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> Bool {
    let text = text(column, record).utf8
    return text.allSatisfy { $0.isASCIIDigit || [32, 37, 44, 45, 46].contains($0) }
  }

  /// The text of a cell; blank where there is none.
  private func text(_ column: Int, _ record: borrowing some TableRow & ~Copyable) -> String {
    guard column < record.fieldCount else { return "" }
    // Long cells are no numbers.
    return record.withField(column) { $0.count < 256 ? FoldedText.cleaned($0) : "…" }
  }
}

extension TableReader {
  /// Whether a number of a row seems to be parted, so that nothing of it counts; says so.
  ///
  /// Its unit, its indicator and its period are those of the rows below it all the same.
  func isSplit(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?, indicator: Int?
  ) -> Bool {
    guard let splitNumbers else { return false }
    let own = indicator.map { index.contexts[$0].measure }
    guard let column = splitNumbers.sign(in: record, own: own) else {
      if splitNumbers.isTooWide(record) {
        report(
          .extraCells(columns: layout.width), record, column: layout.width + 1, unit: unit,
          indicator: indicator)
      }
      return false
    }
    if traits.needsRowPeriod { _ = period(record) }
    report(
      .splitNumber, record, column: column + 1, value: text(record, column), unit: unit,
      indicator: indicator)
    reject()
    return true
  }
}
