import ThiduaCore

// Where one sheet holds several tables below each other, each with its own title.
extension TableReader {
  /// Looks whether a row without figures is the title of another table.
  ///
  /// Another unit (`Đơn vị: …`) is enough; another period counts when a header row follows, because
  /// headings inside of a table name periods too.
  func lookForSecondTable(_ record: borrowing some TableRow & ~Copyable) {
    guard secondTable == nil else { return }
    let cells = texts(record)
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    var facts = TitleFacts()
    facts.read(cells, line: record.line, year: year)
    if let place = facts.unit {
      asksRowsAbove = true
      if isOtherUnit(place.text) {
        secondTable = place
        return
      }
    }
    for (column, cell) in cells.enumerated() {
      let found = PeriodText.firstPeriod(in: cell, defaultYear: year, bareYear: true)
      guard let found else { continue }
      let place = TitleFacts.Place(text: cell, line: record.line, column: column + 1)
      periodAbove = (found, place)
      return
    }
  }

  /// Whether a name is not that of the unit whose figures stand above.
  private func isOtherUnit(_ name: String) -> Bool {
    let match = index.units.match(name)
    guard case .unit(let unit) = match else { return unitColumns.isEmpty }
    if let lastUnit, hasUnitAbove { return unit != lastUnit }
    if let place = layout.title.unit { return index.units.match(place.text) != match }
    return (layout.sheet?.unit ?? path.unit) != match
  }

  /// A header row stands here again: below a title of another period it begins another table.
  func lookForOtherPeriod(_ period: Period, at place: TitleFacts.Place) {
    periodAbove = nil
    guard needsRowPeriod, layout.period == nil, secondTable == nil else { return }
    asksRowsAbove = true
    let own = layout.statedPeriod ?? path.period ?? layout.title.bareYear
    if let own, own != period { secondTable = place }
  }

  /// Rejects a row with figures of another table, which is said at its title.
  func rejectBelowSecondTable() {
    reject()
    guard let place = secondTable, !isSecondTableSaid else { return }
    isSecondTableSaid = true
    reading.findings.append(
      Finding(.secondTable).at(
        file: reading.path, sheet: sheet, line: place.line, column: place.column,
        value: place.text))
  }
}
