import ThiduaCore

// Whose figures they are where no row says it.
extension TableReader {
  /// The unit that the title names, else the sheet, else the path, else the letterhead; a failure is
  /// said once.
  func unitOfFile(
    _ record: borrowing some TableRow & ~Copyable
  ) -> Result<Int, Silence> {
    let named = unitByName
    if let place = layout.title.unit {
      let match = unit(ofTitle: place.text)
      if case .unit(let unit) = match, case .unit(let other)? = named.unit, unit != other {
        report(
          .pathDiffers(
            name: named.isOfSheet ? sheet : index.campaign.units[other].name,
            isSheet: named.isOfSheet), at: place, unit: unit)
      }
      return settle(match, line: place.line, column: place.column, value: place.text)
    }
    guard let match = named.unit else {
      if let letterhead = layout.title.letterhead {
        noteFormerName(of: letterhead.unit, in: letterhead.place.text)
        return .success(letterhead.unit)
      }
      report(isSumOfSheets ? .sumOfSheets : .noUnit, record, column: 0)
      return .failure(Silence())
    }
    if case .unit(let unit) = match {
      if !named.isOfSheet, let letterhead = layout.title.letterhead, unit != letterhead.unit {
        report(
          .letterheadDiffers(path: index.campaign.units[unit].name), at: letterhead.place,
          unit: unit)
      }
      if let other = named.other, layout.title.letterhead?.unit != unit {
        reportNames(counted: unit, other: other)
      }
    }
    return settle(match, line: 0, column: 0, value: named.isOfSheet ? sheet : reading.path)
  }

  /// Whether the sheet says that it adds up others, which bear the names of units.
  var isSumOfSheets: Bool { hasSheetsOfUnits && layout.sheet?.saysSum ?? false }

  /// The unit by the name of the sheet, else by those of file and folder, and another one that they
  /// name, too.
  ///
  /// A file that bears a unit's name goes before a word in the name of a sheet.
  var unitByName: (unit: UnitDirectory.Match?, other: Int?, isOfSheet: Bool) {
    guard let sheet = layout.sheet, let match = sheet.unit else {
      return (path.unit, path.otherUnit, false)
    }
    guard case .unit(let unit) = match, case .unit(let other)? = path.unit, unit != other else {
      return (match, nil, true)
    }
    return path.isUnit && !sheet.isUnit
      ? (.unit(other), unit, false) : (match, other, true)
  }

  /// The unit of `Đơn vị: …`, also where its district stands behind it: `UBND xã Song An, thị xã An Khê`.
  func unit(ofTitle text: String) -> UnitDirectory.Match {
    let match = index.units.match(text)
    guard case .unknown = match, let comma = text.firstIndex(of: ","),
      let own = index.units.exactMatch(String(text[..<comma]))
    else { return match }
    return own
  }

  private func reportNames(counted: Int, other: Int) {
    let units = index.campaign.units
    reading.findings.append(
      Finding(.namesDiffer(counted: units[counted].name, other: units[other].name)).at(
        file: reading.path, sheet: sheet, value: layout.sheet?.unit == nil ? reading.path : sheet
      ).about(unit: units[counted].code, indicator: ""))
  }

  /// Remembers that the file calls a unit by the name of one that is a part of it now.
  func noteFormerName(of unit: Int, in text: String) {
    if let name = index.units.formerName(of: unit, in: text) { reading.formerNames[unit] = name }
  }

  private func settle(
    _ match: UnitDirectory.Match, line: Int, column: Int, value: String
  ) -> Result<Int, Silence> {
    if case .unit(let unit) = match {
      noteFormerName(of: unit, in: value)
      return .success(unit)
    }
    guard let cause = FindingCause(match) else { return .failure(Silence()) }
    reading.findings.append(
      Finding(cause).at(
        file: reading.path, sheet: sheet, line: line, column: column, value: value))
    return .failure(Silence())
  }
}
