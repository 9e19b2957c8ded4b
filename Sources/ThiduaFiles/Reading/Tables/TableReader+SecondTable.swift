import ThiduaCore

// Where one sheet holds several tables below each other, each with its own title.
extension TableReader {
  /// Looks whether a row without figures is the title of another table.
  ///
  /// Another unit (`Đơn vị: …`) is enough; another period counts when a header row follows, because
  /// headings inside of a table name periods too.
  func lookForSecondTable(_ cells: [String], line: Int) {
    guard secondTable == nil, cells.contains(where: { !$0.isEmpty }) else { return }
    if titleRows.count == Self.mostTitleRows { titleRows.removeFirst() }
    titleRows.append(HeadRow(line: line, texts: cells))
    if let place = otherUnitHeading(cells, line: line) {
      asksRowsAbove = true
      secondTable = place
      return
    }
    // A title is read where one may stand: of most of these rows nobody asks anything.
    guard cells.contains(where: { $0.utf8.contains(UInt8(ascii: ":")) }) else { return }
    var title = TitleFacts()
    title.read(cells, line: line, year: year)
    guard let place = title.unit else { return }
    asksRowsAbove = true
    if isOtherUnit(place.text) { secondTable = place }
  }

  /// A counted heading that is the name of another unit (`II | XÃ TÚ AN`) where one unit's figures stand.
  ///
  /// Without a numeral a unit's name may be what a row lists, as a school among those that reached a
  /// standard.
  private func otherUnitHeading(_ cells: [String], line: Int) -> TitleFacts.Place? {
    guard unitColumns.isEmpty, traits.needsRowUnit, case .none = unitAbove,
      let kind = RowShape.numeralKind(of: cells), kind != .digits,
      let (name, column) = UnitHeadings.onlyText(in: cells),
      case .unit(let unit)? = index.units.exactMatch(name), isOther(unit)
    else { return nil }
    return TitleFacts.Place(text: name, line: line, column: column + 1)
  }

  /// More rows than a title has.
  private static let mostTitleRows = 30

  /// What the rows without figures just above say, if they are a title.
  private var titleAbove: TitleFacts? {
    guard !titleRows.isEmpty else { return nil }
    var title = TitleFacts()
    for row in titleRows {
      title.read(row.texts, line: row.line, year: year, units: index.units)
    }
    return title
  }

  /// Whether a name is not that of the unit whose figures stand above.
  private func isOtherUnit(_ name: String) -> Bool {
    guard case .unit(let unit) = unit(ofTitle: name) else { return unitColumns.isEmpty }
    return isOther(unit)
  }

  /// Whether a unit is not the one whose figures stand above.
  private func isOther(_ unit: Int) -> Bool {
    if case .unit(let above) = unitAbove { return unit != above }
    if let place = layout.title.unit { return self.unit(ofTitle: place.text) != .unit(unit) }
    if let named = unitByName.unit { return named != .unit(unit) }
    return layout.title.letterhead?.unit != unit
  }

  /// A header row stands here again: below a title of another unit or period, or of other figures, it begins
  /// another table.
  func lookForOtherTitle() {
    defer { titleRows = [] }
    guard secondTable == nil else { return }
    let title = titleAbove
    if let place = otherLetterhead(in: title) ?? (strangeHeading == nil ? strangeTitle : nil) {
      asksRowsAbove = true
      secondTable = place
      return
    }
    guard traits.needsRowPeriod, layout.period == nil else { return }
    asksRowsAbove = true
    guard let title, let place = title.times.periodPlace else { return }
    let own = layout.statedPeriod ?? path.period
    // As in the first title a year alone counts only where nothing else is said.
    guard let period = title.times.period ?? (own == nil ? title.times.bareYear : nil),
      let known = own ?? layout.title.times.bareYear, period != known
    else { return }
    secondTable = place
  }

  /// The letterhead of another unit among the rows just above, in a table of one unit.
  private func otherLetterhead(in title: TitleFacts?) -> TitleFacts.Place? {
    guard unitColumns.isEmpty, traits.needsRowUnit, let letterhead = title?.letterhead else {
      return nil
    }
    return isOther(letterhead.unit) ? letterhead.place : nil
  }

  /// The title of another table among the rows just above: of another time, or of points that were given.
  private var strangeTitle: TitleFacts.Place? {
    guard traits.hasActuals, layout.period == nil else { return nil }
    for row in titleRows.reversed() {
      guard let column = RowShape.titlePlace(in: row.cells) else { continue }
      let place = TitleFacts.Place(text: row.cells[column], line: row.line, column: column + 1)
      let words = PeriodText.words(of: place.text)
      if Self.points.contains(where: { words.starts(with: $0) }) { return place }
      guard let time = headingTime(of: row.cells, at: column) else { continue }
      return isStrange(time) ? place : nil
    }
    return nil
  }

  private static let points = [
    ["cham", "diem"], ["bang", "diem"], ["bang", "cham", "diem"], ["diem", "thi", "dua"],
  ]

  /// What a row without figures of its own is to the header.
  enum HeaderLikeness {
    /// No header.
    case none
    /// The header once more, as on each page of a printed table.
    case same
    /// A header over other columns than those that are read.
    case other
  }

  /// Whether a row is a header: it names labels, codes or units, and figures; over other columns
  /// where one of both stands elsewhere.
  func headerLikeness(_ cells: [String]) -> HeaderLikeness {
    if layout.headerRows.contains(TableLayout.withoutTail(cells)) { return .same }
    guard !holdsNumbers(cells) else { return .none }
    let words = layout.hasIndicatorColumns ? index.crossWords : index.headerWords
    let senses = cells.map { words.sense(of: $0) }
    let keys: [ColumnMeaning] =
      layout.hasIndicatorColumns ? [.unitName, .unitCode] : [.label, .indicator]
    guard let label = senses.firstIndex(where: { $0.key.map(keys.contains) ?? false }),
      senses.contains(where: { $0.namesFigures })
    else { return .none }
    let own = [layout.label, layout.indicator, layout.unitName, layout.unitCode]
    guard own.contains(label) else { return .other }
    let isOther = senses.enumerated().contains { column, sense in
      sense.namesFigures && !means(sense, column: column)
    }
    return isOther ? .other : .same
  }

  /// Whether a column of figures holds a number that is no year.
  private func holdsNumbers(_ cells: [String]) -> Bool {
    values.contains { column in
      guard cells.indices.contains(column.number - 1) else { return false }
      let cell = cells[column.number - 1].utf8
      return cell.first.map { (48...57).contains($0) } ?? false
        && cell.allSatisfy { (44...57).contains($0) }
        && !(cell.count == 4 && cell.starts(with: "20".utf8))
    }
  }

  /// Whether a cell of a header means no other figures than those that are read from its column.
  private func means(_ sense: HeaderSense, column: Int) -> Bool {
    let read = layout.values.first { $0.number == column + 1 }
    switch sense {
    case .figures(let kind, let period):
      let own = layout.statedPeriod ?? path.period
      return read.map { $0.kind == kind && (period == nil || period == $0.period ?? own) } ?? false
    case .unit(let unit): return read?.unit == unit
    case .indicator(let indicator): return read?.indicator == indicator
    case .period(let period): return read?.period == period
    case .otherYear, .comparison, .ambiguousUnit: return read == nil
    case .part: return read?.part != nil
    case .blank, .key, .neutral, .unknown: return true
    }
  }

  /// Takes a row for the beginning of another table.
  func beginSecondTable(_ record: borrowing some TableRow & ~Copyable) {
    let cells = texts(record)
    asksRowsAbove = true
    let column = cells.firstIndex { !$0.isEmpty } ?? 0
    let label = layout.label.flatMap { cells.indices.contains($0) && !cells[$0].isEmpty ? $0 : nil }
    let place = label ?? column
    secondTable = TitleFacts.Place(
      text: cells.indices.contains(place) ? cells[place] : "", line: record.line, column: place + 1)
    rejectBelowSecondTable()
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
