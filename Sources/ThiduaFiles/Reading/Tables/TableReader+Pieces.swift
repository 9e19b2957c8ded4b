import ThiduaCore

// A table that is read in pieces, each by a reader of its own.
extension TableReader {
  /// Whether a later piece of the table can be read by itself.
  var canBeContinued: Bool { !isFirst && !isBelowSignature }

  /// Whether a later piece was read as it would have been after the rows above it, and says all
  /// that the rows below it need.
  var standsAlone: Bool {
    !asksRowsAbove && (unitColumns.isEmpty || hasUnitAbove)
      && (layout.period == nil || lastPeriod != nil)
  }

  /// Puts what was read from the rows above before what this reader read.
  func follow(_ above: TableReader) {
    swap(&reading, &above.reading)
    reading.take(&above.reading)
    row = reading.marks.count
    fileUnit = above.fileUnit
    filePeriod = filePeriod ?? above.filePeriod
    if unitColumns.isEmpty { (lastUnit, hasUnitAbove) = (above.lastUnit, above.hasUnitAbove) }
  }
}
