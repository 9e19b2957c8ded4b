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
    if splitNumbers != nil, isSplit(record, unit: rowUnit, indicator: indicator) { return }
    if noteBelow != nil { passNote() }
    var measure = RowMeasure()
    if traits.mayNameMeasure, let indicator {
      guard let own = rowMeasure(record, unit: rowUnit, indicator: indicator) else { return }
      measure = own
    }
    let said = traits.kindColumns.isEmpty ? nil : saidKind(record)
    var ownKind: FigureKind?
    var saidPeriod: Period?
    switch said {
    case .comparison?, .otherTime?: return
    case .kind(let kind, let period)?: (ownKind, saidPeriod) = (kind, kind.isTarget ? nil : period)
    case .period(let period)?: saidPeriod = period
    case .ownYear?, nil: break
    }
    guard !isSumOfPeriods(record) else { return }
    let isOfPeriod = traits.needsRowPeriod || ownKind.map { !$0.isTarget } ?? false
    let period = saidPeriod.map { .success($0) } ?? (isOfPeriod ? self.period(record) : nil)
    if case .failure? = period {
      reject()
      return
    }
    let times = times(of: record, period: try? period?.get(), ownKind: ownKind)
    var isPartTold = false
    for position in values.indices
    where values[position].number <= record.fieldCount && values[position].part == partAtHand {
      let column = column(at: position, ownKind, times)
      guard let unit = column.unit ?? rowUnit else { continue }
      // The row says that it is a plan, and the column that it is of a part of the year.
      if column.kind.isTarget, let part = values[position].period, part.slot != Period.wholeYear {
        if !isPartTold, record.withField(column.number - 1, Self.holdsDigit) {
          isPartTold = true
          report(
            .planOfPart, record, column: column.number, value: text(record, column.number - 1))
        }
        continue
      }
      if let adjusted = column.adjustedColumn, adjusted <= record.fieldCount,
        record.withField(adjusted - 1, Self.holdsDigit)
          || isStatus(column.indicator ?? indicator)
            && record.withField(adjusted - 1, { !Self.isMissing($0) })
      {
        tellSmallChange(of: column, to: adjusted, unit: unit, column.indicator ?? indicator, record)
        continue
      }
      if traits.mayNameMeasure, let own = column.indicator {
        guard let named = rowMeasure(record, unit: unit, indicator: own) else { continue }
        measure = named
      }
      guard let indicator = column.indicator ?? indicator,
        let slot = self.slot(of: column, times, record)
      else { continue }
      var twin: Int?
      if column.kind != values[position].kind {
        twin = twins.position(of: position, column.kind, among: values, in: &reading.columns)
        guard twin != nil else { continue }
      }
      var place = FigurePlace(
        row: row, line: record.line, unit: unit, indicator: indicator, column: column,
        position: twin ?? firstColumn + position, slot: slot,
        isInReport: times.isReport && column.kind.isTarget)
      if let typed = measure.typed { place.typedMeasure = taker.measures.number(of: typed) }
      if traits.hasShares, let share = shareInstead(of: position, column, place, record) {
        place = share.place
        take(share.column, &place, measure, record)
      } else {
        take(column, &place, measure, record)
      }
    }
    if let indicator { lookForContradictedSums(record, indicator: indicator) }
    if traits.mayHoldFiguresElsewhere, let indicator {
      lookForFiguresElsewhere(record, unit: rowUnit, indicator: indicator)
    }
    if traits.hasAssessments, let rowUnit, let indicator, isAssessed(record) {
      takeAssessment(record, unit: rowUnit, indicator: indicator)
    }
  }

  private func isStatus(_ indicator: Int?) -> Bool {
    indicator.map { index.campaign.indicators[$0].kind == .status } ?? false
  }

  /// Tells of a changed plan that is at most a quarter of the plan beside it: it may be what was added.
  private func tellSmallChange(
    of column: ValueColumn, to adjusted: Int, unit: Int, _ indicator: Int?,
    _ record: borrowing some TableRow & ~Copyable
  ) {
    let plan = record.withField(column.number - 1) { PlainNumber($0)?.value }
    let changed = record.withField(adjusted - 1) { PlainNumber($0)?.value }
    guard let plan, let changed, let indicator, changed > 0,
      Ratio(changed) * Ratio(4) <= Ratio(plan)
    else { return }
    report(
      .smallChange(plan: plan.description), record, column: adjusted,
      value: text(record, adjusted - 1), unit: unit, indicator: indicator)
  }

  /// A column as a row has it: of the kind that the row or its note says, and a cumulative value that ends with an
  /// estimate as one.
  private func column(at position: Int, _ ownKind: FigureKind?, _ times: RowTimes) -> ValueColumn {
    let column = values[position]
    if let ownKind { return column.of(ownKind) }
    if times.isSum, column.kind == .actual, column.period == nil { return column.of(.cumulative) }
    guard times.isEstimated, column.kind == .cumulative, column.period == nil else { return column }
    return ValueColumn(
      kind: .estimate, number: column.number, period: times.cumulated, unit: column.unit,
      indicator: column.indicator, part: column.part)
  }

  /// Takes the figure of one column of a row.
  @inline(__always)
  private func take(
    _ column: ValueColumn, _ place: inout FigurePlace, _ measure: RowMeasure,
    _ record: borrowing some TableRow & ~Copyable
  ) {
    if traits.hasColumnWords, !fitsColumnWord(column, place, record) { return }
    if traits.hasColumnMeasures, !takeColumnMeasure(column, measure, &place, record) { return }
    let kind = record.kind(column.number - 1)
    let shown = record.shown(column.number - 1)
    if shown != nil {
      place.isMeasureWritten =
        measure.isNamed || layout.columnMeasures[column.number] != nil
        || announcedMeasure(for: index.contexts[place.indicator].measure) != nil
    }
    record.withField(column.number - 1) { bytes in
      taker.take(bytes, kind: kind, shown: shown, place, into: &reading)
    }
  }

  /// The slot of a column's figure in a row; nothing where it is not read.
  private func slot(
    of column: ValueColumn, _ times: RowTimes, _ record: borrowing some TableRow & ~Copyable
  ) -> UInt8? {
    if column.kind.isTarget {
      guard times.isReport else { return Cell.noSlot }
      let stated = times.cumulated == nil ? times.period?.slot : nil
      return stated ?? firstFilledSlot(record, unit: column.unit) ?? times.cumulated?.slot
    }
    let other = column.kind == .cumulative ? times.cumulated : nil
    if let own = column.period ?? other ?? times.period { return own.slot }
    if isFilled(column, record) { reportNoPeriod(record) }
    return nil
  }

  /// Whether something stands in the cell of a column.
  func isFilled(
    _ column: ValueColumn, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    column.number <= record.fieldCount
      && record.withField(column.number - 1) { !Self.isMissing($0) }
  }

  /// The slot of the earliest period of which a unit's figures stand in a row whose columns name their
  /// own periods: from then on the plan beside them was known.
  ///
  /// Nothing where the period of a report is not known: the plan counts no more than what was reached.
  private func firstFilledSlot(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?
  ) -> UInt8? {
    var first: Period?
    for column in values
    where column.unit == unit && !column.kind.isTarget && column.number <= record.fieldCount {
      guard let period = column.period, isFilled(column, record) else { continue }
      if let earlier = first, earlier.lastMonth <= period.lastMonth { continue }
      first = period
    }
    if let first { return first.slot }
    guard !traits.needsRowPeriod else { return nil }
    let stated = layout.statedPeriod ?? path.period
    return stated.flatMap { $0.year == year ? $0.slot : nil } ?? Cell.noSlot
  }

  private static func holdsDigit(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { (48...57).contains(bytes[$0]) }
  }

  func reportNoPeriod(_ record: borrowing some TableRow & ~Copyable) {
    reject()
    asksRowsAbove = true
    guard !isNoPeriodSaid else { return }
    isNoPeriodSaid = true
    report(.noPeriod, record, column: 0)
  }

  private func times(
    of record: borrowing some TableRow & ~Copyable, period: Period?, ownKind: FigureKind?
  ) -> RowTimes {
    let isYearAtMost = period.map { $0.slot == Period.wholeYear } ?? true
    let cumulated = isYearAtMost ? layout.cumulated : nil
    return RowTimes(
      period: period, cumulated: cumulated,
      isEstimated: cumulated != nil && layout.isCumulatedEstimated,
      isSum: ownKind == nil && isNotedAsSum(record, period),
      isReport: ownKind?.isTarget == true
        ? isOfStatedPeriod : isReport(record, period: period))
  }

  /// A plan inside a report is no registration: a row with an actual, or with a period, or below the
  /// title of a report of which only the plan can be read.
  private func isReport(
    _ record: borrowing some TableRow & ~Copyable, period: Period?
  ) -> Bool {
    if layout.period != nil, let own = periodAbove.period, own.slot != Period.wholeYear {
      return true
    }
    guard traits.hasActuals else { return layout.isReport }
    for column in values where !column.kind.isTarget && column.number <= record.fieldCount {
      if isFilled(column, record) { return true }
    }
    return isOfStatedPeriod
  }

  /// Whether the rows, the title or the path say a period.
  private var isOfStatedPeriod: Bool {
    periodAbove.period != nil || layout.statedPeriod != nil || path.period != nil
  }
}

/// When the figures of a row are of.
private struct RowTimes {
  /// The period of figures without one of their own.
  let period: Period?
  /// The period of cumulative figures without one of their own, where other columns give it.
  let cumulated: Period?
  /// Whether an estimate is a part of them.
  let isEstimated: Bool
  /// Whether its note says that what was reached counts from January.
  let isSum: Bool
  /// Whether plans in it are no registration.
  let isReport: Bool
}
