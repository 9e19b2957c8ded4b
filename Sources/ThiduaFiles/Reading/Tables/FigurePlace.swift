import ThiduaCore

/// Where a figure of a table stands, whose and what it is, and in what it is measured.
///
/// There is one for every figure, so it holds nothing that has to be counted when it is copied.
struct FigurePlace {
  /// The row, counted over the whole file.
  let row: Int
  /// The line that the row begins on.
  let line: Int
  /// The position of the unit.
  let unit: Int
  /// The position of the indicator.
  let indicator: Int
  /// The number of the column, from 1.
  let column: Int
  /// The position of the column in `FileReading.columns`.
  let position: Int
  let slot: UInt8
  let flags: Cell.Flags
  let isTarget: Bool
  /// The number of the measure that the row, the column or the title names, where it is not the
  /// indicator's own.
  var typedMeasure: MeasureNumber?
  /// Whether the row, the column or the title names a measure in words.
  var isMeasureWritten = false

  /// The place of a column's figure in a row.
  init(
    row: Int, line: Int, unit: Int, indicator: Int, column: ValueColumn, position: Int,
    slot: UInt8, isInReport: Bool
  ) {
    self.row = row
    self.line = line
    self.unit = unit
    self.indicator = indicator
    self.column = column.number
    self.position = position
    self.slot = slot
    flags = isInReport ? .isInReport : []
    isTarget = column.kind.isTarget
  }

  /// Whether a finding names the period.
  var hasPeriod: Bool { slot != Cell.noSlot && !isTarget }
}
