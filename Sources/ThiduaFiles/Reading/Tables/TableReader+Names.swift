import ThiduaCore

// Where codes and names stand side by side, as in a table of which one column was sorted.
extension TableReader {
  /// Whether names stand beside the codes of indicators or units.
  var hasNamesBesideCodes: Bool {
    layout.indicator != nil && layout.label != nil || unitColumns.count > 1
  }

  /// Whether the names of a row stood beside its codes before.
  func areNamesKnown(
    _ record: borrowing some TableRow & ~Copyable, unit: Int, indicator: Int
  ) -> Bool {
    if let column = layout.label, column < record.fieldCount,
      !record.withField(column, { labels.holds($0, beside: indicator) })
    {
      return false
    }
    guard unitColumns.count > 1, unitColumns[1] < record.fieldCount else { return true }
    return record.withField(unitColumns[1]) { unitNames.holds($0, beside: unit) }
  }

  /// Tells where the label beside an indicator's code is exactly another one's.
  func compareLabel(
    _ record: borrowing some TableRow & ~Copyable, indicator: Int
  ) {
    guard layout.indicator != nil, let column = layout.label, column < record.fieldCount,
      !record.withField(column, { labels.holds($0, beside: indicator) })
    else { return }
    let label = text(record, column)
    if let other = index.indicator(otherThan: indicator, labelled: label) {
      report(
        .nameDiffers(counted: index.title(of: indicator), named: index.title(of: other)), record,
        column: column + 1, value: label, indicator: indicator)
    } else {
      record.withField(column) { labels.remember($0, beside: indicator) }
    }
  }

  /// Tells where the name beside a unit's code is another one's.
  func compareName(
    _ record: borrowing some TableRow & ~Copyable, unit: Int, codedIn column: Int
  ) {
    guard unitColumns.count > 1, column == unitColumns[0], unitColumns[1] < record.fieldCount,
      !record.withField(unitColumns[1], { unitNames.holds($0, beside: unit) })
    else { return }
    let name = text(record, unitColumns[1])
    if case .unit(let other)? = index.units.exactMatch(name), other != unit {
      let units = index.campaign.units
      report(
        .nameDiffers(counted: units[unit].title, named: units[other].title), record,
        column: unitColumns[1] + 1, value: name, unit: unit)
    } else {
      record.withField(unitColumns[1]) { unitNames.remember($0, beside: unit) }
    }
  }
}
