import CSVStreaming
import ThiduaCore

// Long lists: one figure a row, unit by unit in the order of the catalogue, as programs write them.
//
// Millions of their rows differ from the row above in nothing but the number and the indicator, which
// is the next one. What was found out about the row above holds for them, and is not asked again.
extension TableReader {
  /// The columns of a table whose rows say nothing but whose a figure is, of when and of what; counted
  /// from 0.
  struct ListColumns {
    let unit: Int
    let period: Int?
    let indicator: Int
    let figure: Int
    /// The fewest fields of a row that has all of them.
    let fieldCount: Int
    /// Whether names stand beside the codes.
    let hasNames: Bool

    /// Nothing where rows of the table may say more, or where more has to be asked about them.
    init?(of reader: borrowing TableReader) {
      let layout = reader.layout
      guard reader.sheet.isEmpty, reader.splitNumbers == nil, !layout.isLabelled,
        !layout.hasIndicatorColumns,
        let unit = reader.unitColumns.first, let indicator = layout.indicator,
        let column = reader.values.first, reader.values.count == 1,
        column.unit == nil, column.indicator == nil, column.period == nil,
        column.adjustedColumn == nil, reader.traits.kindColumns.isEmpty, !reader.hasOrder,
        !reader.traits.mayNameMeasure, !reader.traits.hasColumnWords, !reader.traits.isRefused
      else { return nil }
      switch column.kind {
      case .actual: guard layout.period != nil else { return nil }
      case .registered, .assigned:
        guard layout.period == nil, !layout.isReport else { return nil }
      case .cumulative, .estimate: return nil
      }
      self.unit = unit
      self.indicator = indicator
      period = layout.period?.column
      figure = column.number - 1
      hasNames = reader.hasNamesBesideCodes
      fieldCount = max(unit, indicator, figure, period ?? 0) + 1
    }
  }

  /// What the next row of a list may have in common with the one above.
  struct ListRow {
    let unit: Int
    /// The pair of the unit and the catalogue's first indicator.
    let firstPair: Int
    let slot: UInt8
  }

  /// What the next row may have in common with the one that was just taken; nothing where that one
  /// leaves anything open.
  func rowOfList(_ columns: ListColumns) -> ListRow? {
    guard !isFirst, numbered == nil, unread.isEmpty, secondTable == nil, !isBelowSignature,
      titleRows.isEmpty, case .unit(let unit) = unitAbove, unitCache.holds(unit)
    else { return nil }
    let firstPair = index.campaign.pair(unit: unit, indicator: 0)
    guard columns.period != nil else {
      return ListRow(unit: unit, firstPair: firstPair, slot: Cell.noSlot)
    }
    guard case .period(let period) = periodAbove else { return nil }
    return ListRow(unit: unit, firstPair: firstPair, slot: period.slot)
  }

  /// Takes a row of the same unit and period as the one above, of the next indicator, with a figure; any
  /// other row is left alone.
  @inline(__always)
  func takeNextOfList(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard let columns = listColumns, let above = listRow, record.issues.isEmpty,
      record.fieldCount >= columns.fieldCount, record.fieldCount <= layout.width,
      expected < index.codeBytes.count
    else { return false }
    let indicator = expected
    guard record.withField(columns.indicator, { Self.equal($0, index.codeBytes[indicator]) }),
      record.withField(columns.unit, { unitCache.unit(for: $0) != nil })
    else { return false }
    if let period = columns.period {
      guard record.withField(period, { Self.equal($0, periodBytes) }) else { return false }
    }
    if columns.hasNames, !areNamesKnown(record, unit: above.unit, indicator: indicator) {
      return false
    }
    let number = record.withField(columns.figure) { PlainNumber($0) }
    let plain = number.flatMap { index.plainBounds[indicator].admit($0) ? $0 : nil }
    guard plain != nil || !record.withField(columns.figure, Self.isMissing),
      !hasNoteOnSums(record)
    else { return false }
    reading.marks.append([])
    reading.lines.append(row: row, line: record.line)
    if let plain {
      reading.cells.append(
        Cell(
          pair: above.firstPair + indicator, row: row, slot: above.slot, column: firstColumn,
          value: plain.value, flags: plain.flags))
    } else {
      takeValues(record, rowUnit: above.unit, indicator: indicator)
    }
    expected = indicator + 1
    codeAbove = indicator
    row += 1
    return true
  }
}
