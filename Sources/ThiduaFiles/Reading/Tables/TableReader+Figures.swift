import ThiduaCore

// The figures of a row whose indicator is known.
extension TableReader {
  /// Takes all figures of a row.
  ///
  /// `rowUnit` is nothing where the row names no known unit; then only columns that name their own
  /// are read. `indicator` is nothing where the columns name theirs.
  func takeValues(
    _ record: borrowing some TableRow & ~Copyable, rowUnit: Int?, indicator: Int?
  ) {
    if let indicator {
      guard takeMeasure(record, unit: rowUnit, indicator: indicator) else { return }
      taker.indicator = indicator
    }
    let period = needsRowPeriod ? self.period(record) : nil
    if case .failure? = period {
      reject()
      return
    }
    let known = try? period?.get()
    let isReport = isReport(record, period: known)
    taker.row = row
    taker.line = record.line
    for position in values.indices where values[position].number <= record.fieldCount {
      let column = values[position]
      guard let unit = column.unit ?? rowUnit else { continue }
      if let adjusted = column.adjustedColumn, adjusted <= record.fieldCount,
        record.withField(adjusted - 1, Self.holdsDigit)
      {
        continue
      }
      if let own = column.indicator {
        guard takeMeasure(record, unit: unit, indicator: own) else { continue }
        taker.indicator = own
      }
      var slot = Cell.noSlot
      if column.kind.isTarget {
        if isReport, let known { slot = known.slot }
      } else {
        guard let own = column.period ?? known else {
          if record.withField(column.number - 1, { !Self.isMissing($0) }) {
            reportNoPeriod(record)
          }
          continue
        }
        slot = own.slot
      }
      taker.unit = unit
      let place = CellTaker.Place(
        column: column, position: firstColumn + position, slot: slot,
        isInReport: isReport && column.kind.isTarget)
      let kind = record.kind(column.number - 1)
      if hasColumnWords, !fitsColumnWord(column, record) { continue }
      if hasColumnMeasures, !takeColumnMeasure(column, record) { continue }
      record.withField(column.number - 1) { bytes in
        taker.take(bytes, kind: kind, place, into: &reading)
      }
    }
  }

  private static func holdsDigit(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { (48...57).contains(bytes[$0]) }
  }

  private func reportNoPeriod(_ record: borrowing some TableRow & ~Copyable) {
    reject()
    asksRowsAbove = true
    guard filePeriod == nil else { return }
    report(.noPeriod, record, column: 0)
    filePeriod = .failure(Silence())
  }

  /// A plan inside a report is no registration: a row with an actual, or with a period, or below the
  /// title of a report of which only the plan can be read.
  private func isReport(
    _ record: borrowing some TableRow & ~Copyable, period: Period?
  ) -> Bool {
    let ownPeriod = lastPeriod.flatMap { try? $0.get() }
    if layout.period != nil, let ownPeriod, ownPeriod.slot != Period.wholeYear { return true }
    guard hasActuals else { return layout.isReport }
    for column in values where !column.kind.isTarget && column.number <= record.fieldCount {
      if record.withField(column.number - 1, { !Self.isMissing($0) }) { return true }
    }
    return ownPeriod != nil || layout.statedPeriod != nil || path.period != nil
  }

  /// Notes the row's measure, else that behind its label, else the title's where it is of the
  /// indicator's family.
  ///
  /// Returns false where the row's measure is of another family: the row does not count.
  private func takeMeasure(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?, indicator: Int
  ) -> Bool {
    guard mayNameMeasure else { return true }
    taker.typedMeasure = nil
    rowNamesMeasure = true
    let own = index.contexts[indicator].measure
    if let column = layout.measure, column < record.fieldCount {
      let typed = text(record, column)
      if !typed.isEmpty, typed != own.text, !own.isEmpty {
        let measure = measure(typed)
        guard measure.powerOfTen(to: own) != nil else {
          reject()
          report(
            .wrongMeasure(expected: own.text), record, column: column + 1, value: typed,
            unit: unit, indicator: indicator)
          return false
        }
        taker.typedMeasure = measure
      }
      if !typed.isEmpty { return true }
    }
    if let measure = measureOfLabel(record, indicator), measure.powerOfTen(to: own) != nil {
      taker.typedMeasure = measure
      return true
    }
    rowNamesMeasure = false
    if let measure = layout.title.measure, measure.powerOfTen(to: own) != nil {
      taker.typedMeasure = measure
    }
    return true
  }

  /// The measure behind a row's label (`Tổng thu ngân sách (tỷ đồng)`), unless it is part of the
  /// indicator's name.
  private func measureOfLabel(
    _ record: borrowing some TableRow & ~Copyable, _ indicator: Int
  ) -> Measure? {
    guard let column = layout.label, column < record.fieldCount,
      record.withField(column, { $0.count > 2 && $0[$0.count - 1] == UInt8(ascii: ")") })
    else { return nil }
    let measure = Measure.stated(behind: text(record, column))
    let own = Measure.stated(behind: index.campaign.indicators[indicator].name)
    return measure?.text == own?.text ? nil : measure
  }

  /// Whether a figure can be what its column's name says; a headcount is no share of anything.
  private func fitsColumnWord(
    _ column: ValueColumn, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    let own = index.contexts[taker.indicator].measure
    guard let word = layout.columnWords[column.number], word.contradicts(own),
      record.withField(column.number - 1, { !Self.isMissing($0) })
    else { return true }
    reject()
    let name = word == .share ? "%" : "số lượng"
    report(
      .measuresDiffer(row: own.text, column: name), record, column: column.number,
      value: text(record, column.number - 1), unit: taker.unit, indicator: taker.indicator)
    return false
  }

  /// Notes the measure in a column's name where the row names none.
  ///
  /// Where the row names another one nobody can tell which holds: the figure does not count.
  private func takeColumnMeasure(
    _ column: ValueColumn, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    let own = index.contexts[taker.indicator].measure
    let named = layout.columnMeasures[column.number]
    let rows = rowNamesMeasure ? taker.typedMeasure ?? own : own
    if !rowNamesMeasure, named == nil || named?.powerOfTen(to: own) != nil {
      let measure = named ?? layout.title.measure
      taker.typedMeasure = measure.flatMap { $0.powerOfTen(to: own) == nil ? nil : $0 }
      return true
    }
    guard let named, named != rows, !rowNamesMeasure || named.powerOfTen(to: own) != nil,
      record.withField(column.number - 1, { !Self.isMissing($0) })
    else { return true }
    reject()
    report(
      .measuresDiffer(row: rows.text, column: named.text), record, column: column.number,
      value: text(record, column.number - 1), unit: taker.unit, indicator: taker.indicator)
    return false
  }

  private func measure(_ text: String) -> Measure {
    if let known = measures[text] { return known }
    let measure = Measure(text)
    if measures.count < 1000 { measures[text] = measure }
    return measure
  }
}
