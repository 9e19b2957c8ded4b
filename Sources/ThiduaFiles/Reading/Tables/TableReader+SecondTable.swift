import ThiduaCore

// Where one sheet holds several tables below each other, each with its own title.
extension TableReader {
  /// Looks whether a row without figures is the title of another table.
  ///
  /// Another unit (`Đơn vị: …`) is enough; another period counts when a header row follows, because
  /// headings inside of a table name periods too.
  func lookForSecondTable(_ cells: [String], line: Int) {
    guard secondTable == nil, cells.contains(where: { !$0.isEmpty }) else { return }
    var title = titleAbove ?? TitleFacts()
    title.read(cells, line: line, year: year)
    titleAbove = title
    guard let place = title.unit else { return }
    asksRowsAbove = true
    if isOtherUnit(place.text) { secondTable = place }
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
  func lookForOtherPeriod() {
    defer { titleAbove = nil }
    guard needsRowPeriod, layout.period == nil, secondTable == nil else { return }
    asksRowsAbove = true
    guard let title = titleAbove, let place = title.periodPlace else { return }
    let own = layout.statedPeriod ?? path.period
    // As in the first title a year alone counts only where nothing else is said.
    guard let period = title.period ?? (own == nil ? title.bareYear : nil),
      let known = own ?? layout.title.bareYear, period != known
    else { return }
    secondTable = place
  }

  /// Rejects a row with figures of another table, which is said at its title.
  func rejectBelowSecondTable() {
    reject()
    guard let place = secondTable, !isSecondTableSaid else { return }
    isSecondTableSaid = true
    report(.secondTable, at: place)
  }

  /// Reports something about a title.
  func report(_ cause: FindingCause, at place: TitleFacts.Place, unit: Int? = nil) {
    reading.findings.append(
      Finding(cause).at(
        file: reading.path, sheet: sheet, line: place.line, column: place.column,
        value: place.text
      ).about(unit: unit.map { index.campaign.units[$0].code } ?? "", indicator: ""))
  }
}
