import SheetReading
import ThiduaCore

// Of which indicator a row's figures are.
extension TableReader {
  /// The indicator of a row: by its code, or by the place of its label.
  func indicator(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) -> Int? {
    switch placement {
    case nil: return indicator(record)
    case .indicator(let indicator, _)?: return indicator
    case .heading?, .some(.none): return nil
    }
  }

  /// The indicator of a row's code; the next one of the catalogue is tried first.
  private func indicator(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    guard let column = layout.indicator, column < record.fieldCount else { return nil }
    if let shown = record.shown(column), let found = index.indicator(FoldedText.cleaned(shown.text))
    {
      return code(shown: found, in: column, record)
    }
    guard let coded = indicator(byCodeIn: column, record) else { return nil }
    guard !index.twins[coded].isEmpty, let label = layout.label,
      sheet.isEmpty || record.kind(column) == .number
    else { return coded }
    guard let other = index.twin(of: coded, labelled: text(record, label)), other != coded else {
      return coded
    }
    expected = other + 1
    reportRepaired(other, text(record, column), record, column)
    return other
  }

  private func indicator(
    byCodeIn column: Int, _ record: borrowing some TableRow & ~Copyable
  ) -> Int? {
    let codes = index.codeBytes
    let guess = expected < codes.count ? expected : 0
    let isExpected = record.withField(column) { bytes in Self.equal(bytes, codes[guess]) }
    if isExpected {
      expected = guess + 1
      if !unitColumns.isEmpty || !traits.kindColumns.isEmpty { noteCode(guess, record) }
      return guess
    }
    let code = text(record, column)
    guard !code.isEmpty else {
      guard !traits.kindColumns.isEmpty, saidKind(record) != nil else {
        return indicatorAbove(record)
      }
      asksRowsAbove = true
      return rowOfCode.goesOn(in: names(of: record)) ? rowOfCode.indicator : indicatorAbove(record)
    }
    let found = index.indicator(code) ?? damaged(code, record, column)
    noteCode(found, record)
    if let found { expected = found + 1 }
    return found
  }

  /// The indicator of a number that is shown as a code; where what is stored is the code of another one,
  /// the label decides.
  private func code(
    shown: Int, in column: Int, _ record: borrowing some TableRow & ~Copyable
  ) -> Int {
    var found = shown
    if let stored = index.indicator(text(record, column)), stored != shown,
      let label = layout.label,
      index.twin(of: stored, labelled: text(record, label)) == stored
    {
      found = stored
    }
    expected = found + 1
    noteCode(found, record)
    return found
  }

  /// Notes a code for the rows below that it may have been merged with: those of other units, if its own
  /// names one.
  private func noteCode(_ found: Int?, _ record: borrowing some TableRow & ~Copyable) {
    let hasUnit = unitColumns.contains { column in
      column < record.fieldCount
        && record.withField(column, Self.isFilled)
    }
    codeAbove = hasUnit ? found : nil
    if !traits.kindColumns.isEmpty {
      rowOfCode = RowOfCode(indicator: found, names: names(of: record))
    }
  }

  /// The label and the unit that a row names.
  private func names(of record: borrowing some TableRow & ~Copyable) -> [String] {
    nameColumns.map { text(record, $0) }
  }

  /// The columns of labels and units beside codes.
  var nameColumns: [Int] { [layout.label].compactMap(\.self) + unitColumns }

  /// Whether a cell holds anything but white space, which its first byte mostly tells.
  private static func isFilled(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    return (33..<0x80).contains(bytes[0]) || !FoldedText.cleaned(bytes).isEmpty
  }

  /// The indicator above a unit's row with neither code nor label, whose cell was merged with its own.
  private func indicatorAbove(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    guard namesUnit(record), layout.label.map({ text(record, $0).isEmpty }) ?? true else {
      return nil
    }
    asksRowsAbove = true
    guard let found = codeAbove else { return nil }
    report(
      .likelyIndicator(indicator: index.title(of: found)), record,
      column: (layout.indicator ?? 0) + 1, indicator: found)
    return found
  }

  /// The indicator of a code that lost zeros, which is said.
  private func damaged(
    _ typed: String, _ record: borrowing some TableRow & ~Copyable, _ column: Int
  ) -> Int? {
    let found = index.indicator(withDamagedCode: typed)
    if let found { reportRepaired(found, typed, record, column) }
    return found
  }

  /// Says which indicator a code was taken for, where the row has a figure.
  private func reportRepaired(
    _ found: Int, _ typed: String, _ record: borrowing some TableRow & ~Copyable, _ column: Int
  ) {
    guard hasValue(record) else { return }
    let code = index.campaign.indicators[found].code
    report(.repairedCode(code: code), record, column: column + 1, value: typed, indicator: found)
  }

  static func equal(_ bytes: Span<UInt8>, _ other: [UInt8]) -> Bool {
    guard bytes.count == other.count else { return false }
    for place in bytes.indices where bytes[place] != other[place] { return false }
    return true
  }
}
