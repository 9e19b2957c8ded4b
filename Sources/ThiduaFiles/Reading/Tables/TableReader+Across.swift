import ThiduaCore

// Rows of units: their figures stand in columns of indicators; rows that add up units.
extension TableReader {
  /// Takes a row of a table with indicators as columns.
  func takeAcross(_ record: borrowing some TableRow & ~Copyable) {
    let cells = texts(record)
    switch headerLikeness(cells) {
    case .none: break
    case .same:
      // Column numbers may follow.
      isFirst = true
      return
    case .other:
      beginSecondTable(record)
      return
    }
    guard let unit = rowUnit(record) else { return }
    unitAtHand = unit
    if !titleRows.isEmpty { titleRows = [] }
    reportBadDate(record)
    takeValues(record, rowUnit: unit, indicator: nil)
  }

  /// The unit of a row; nothing where there is none, which was said, or where the row adds up units.
  func rowUnit(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    isTotal = false
    if let unit = unit(record) { return unit }
    if !isTotal { reject() }
    return nil
  }

  /// Whether a row has the word for a sum where the unit or the number would stand; says so.
  func isTotalRow(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    for column in unitColumns + [layout.number].compactMap(\.self) {
      let name = text(record, column)
      guard !name.isEmpty, namesSum(name) else { continue }
      reportTotal(record, column: column, value: name)
      return true
    }
    return false
  }

  /// Whether a text is the word for a sum, the name of a cluster, or both.
  func namesSum(_ name: String) -> Bool { index.namesSum(name) }

  /// Says that a row adds up units: it is no unit's.
  func reportTotal(
    _ record: borrowing some TableRow & ~Copyable, column: Int, value: String
  ) {
    report(.totalRow(ofUnits: true), record, column: column + 1, value: value)
    isTotal = true
  }
}
