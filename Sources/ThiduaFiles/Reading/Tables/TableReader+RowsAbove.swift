import ThiduaCore

// Rows without figures that say whose, and of when, those below them are.
extension TableReader {
  /// A row that only names a unit or a period holds for the rows below it, also where it names none that
  /// is known; a section's title is neither.
  func rememberHeadings(_ record: borrowing some TableRow & ~Copyable) {
    if traits.mayHaveUnitHeadings, !isBelowSignature { rememberUnitHeading(record) }
    for column in unitColumns where column < record.fieldCount {
      let name = text(record, column)
      if !name.isEmpty { rememberUnit(name, record, column: column) }
    }
    if let column = layout.period, column.column < record.fieldCount {
      let name = shownText(record, column.column)
      if !name.isEmpty { rememberPeriod(name, hint: column.hint) }
    }
  }

  private func rememberUnitHeading(_ record: borrowing some TableRow & ~Copyable) {
    guard unitHeadings.mayFollow,
      let (name, column, meaning) = unitHeadings.take(texts(record), index)
    else { return }
    asksRowsAbove = true
    guard case .unit(let match) = meaning else {
      unitAbove = .total
      return
    }
    reading.isShared = true
    guard case .unit(let unit) = match else {
      unitAbove = .unknown(heading(name, record, column: column, match))
      return
    }
    unitAbove = .unit(unit)
    guard case .unit(let other)? = unitByName.unit, other != unit
    else { return }
    report(
      .headingDiffers(path: index.campaign.units[other].name), record, column: column + 1,
      value: name, unit: unit)
  }

  private func rememberUnit(
    _ name: String, _ record: borrowing some TableRow & ~Copyable, column: Int
  ) {
    let match = index.units.match(name)
    switch match {
    case .unit(let unit): unitAbove = .unit(unit)
    case .ambiguous: unitAbove = .unknown(heading(name, record, column: column, match))
    case .unknown(let suggestion):
      // Without a unit so far, it is the title's or the path's.
      guard unitAbove.isNamed else { return }
      if namesSum(name) {
        unitAbove = .total
      } else if !suggestion.isEmpty || HeaderWords.beginsAsCommune(name), !index.isInCatalogue(name)
      {
        unitAbove = .unknown(heading(name, record, column: column, match))
      }
    }
  }

  /// What is said of a heading that names no unit, as soon as a row below it has a figure.
  private func heading(
    _ name: String, _ record: borrowing some TableRow & ~Copyable, column: Int,
    _ match: UnitDirectory.Match
  ) -> Finding? {
    FindingCause(match).map {
      Finding($0).at(
        file: reading.path, sheet: sheet, line: record.line, column: column + 1, value: name)
    }
  }

  private func rememberPeriod(_ name: String, hint: PeriodText.Hint) {
    let found = PeriodText.period(name, defaultYear: year, hint: hint)
    if let found, found.year == year {
      periodAbove = .period(found)
    } else if found != nil || PeriodText.beginsAsPeriod(name) {
      periodAbove = .wrong(found, text: name)
    } else {
      return
    }
    periodBytes = []
  }
}
