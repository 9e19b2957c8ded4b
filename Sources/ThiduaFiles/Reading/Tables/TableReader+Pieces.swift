import ThiduaCore

// A table that is read in pieces, each by a reader of its own.
extension TableReader {
  /// Whether a later piece of the table can be read by itself.
  var canBeContinued: Bool {
    !isFirst && !isBelowSignature && secondTable == nil && strangeHeading == nil
      && headingPeriod == nil && headingMeasures.isEmpty && noteBelow == nil
  }

  /// Whether a later piece was read as it would have been after the rows above it, and says all
  /// that the rows below it need.
  ///
  /// What is said once for a table is said again by each piece that has a reason to.
  func standsAlone(below above: TableReader) -> Bool {
    let repeats =
      areSumsContradicted && above.areSumsContradicted
      || isStrangeMeasureSaid && above.isStrangeMeasureSaid
    return !repeats && !asksRowsAbove && (unitColumns.isEmpty || unitAbove.isNamed)
      && (layout.period == nil || periodAbove.period != nil)
  }

  /// Goes on where the reader of the rows above stands, whose reading it leaves alone.
  func follow(_ above: TableReader) {
    fileUnit = above.fileUnit
    filePeriod = filePeriod ?? above.filePeriod
    areSumsContradicted = areSumsContradicted || above.areSumsContradicted
    isStrangeMeasureSaid = isStrangeMeasureSaid || above.isStrangeMeasureSaid
    hasSaidKinds = hasSaidKinds || above.hasSaidKinds
    isNoPeriodSaid = isNoPeriodSaid || above.isNoPeriodSaid
    if unitColumns.isEmpty { unitAbove = above.unitAbove }
    unnamedMeasures.formUnion(above.unnamedMeasures)
    let known = Set(above.unreadNumbers.map(\.column))
    unread.removeAll { known.contains($0.column) }
    unreadNumbers.removeAll { known.contains($0.column) }
    unreadNumbers += above.unreadNumbers
  }

  /// Puts away the cells that were read, where the storage takes them.
  func putCellsAway(in storage: any CellStorage) {
    reading.cells.putAway(in: storage, indicatorCount: index.campaign.indicators.count)
  }

  /// Gives away what was read.
  func takeReading() -> FileReading {
    var taken = FileReading(path: "")
    swap(&taken, &reading)
    return taken
  }
}
