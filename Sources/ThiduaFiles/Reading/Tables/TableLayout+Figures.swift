import ThiduaCore

// The columns of figures of a table: which are read, and as what.
extension TableLayout {
  /// Takes the columns of figures.
  ///
  /// Where the header names only a unit or a period they are actuals, or the plan where the title
  /// says so or no period is known (FileFormats.md).
  mutating func takeFigures(
    _ columns: [HeaderColumn], announced: FigureKind?, isPeriodKnown: Bool, year: Int,
    stated: Period?
  ) {
    // An estimate of the whole year, or of a month, stands beside quarters and months that are actuals.
    let namesActuals = columns.contains {
      ($0.kind == .actual || $0.kind == .estimate && $0.period == nil) && $0.hasFigures
    }
    // `Thực hiện` in a report of the second quarter is `Thực hiện quý II`.
    let ownPeriod = period == nil ? stated : nil
    var seen: [ValueColumn.Meaning: Int] = [:]
    var repeated: Set<ValueColumn.Meaning> = []
    for (position, named) in columns.enumerated()
    where named.key == nil && !Self.isSum(named, among: columns, in: ownPeriod) {
      var column = named
      if Self.yieldsItsYear(column, among: columns, to: stated) {
        column.period = nil
        tellYearOverPart(column, position, year: year, own: ownPeriod)
      }
      if periodAbove != nil { column.period = nil }
      if let codes = column.ambiguousUnit, !column.isUnknown {
        report(.ambiguousUnit(candidates: codes.joined(separator: ", ")), position, column)
      }
      // `Năm 2023` in a report of six months has neither a kind nor, by now, a period.
      guard named.hasFigures || named.isOtherYear && !named.isUnknown else { continue }
      let isPeriodAlone =
        column.kind == nil && column.unit == nil && column.indicator == nil && column.part == nil
      let carried = isPeriodAlone ? Self.carriedKind(columns, to: position, in: ownPeriod) : nil
      let isRead = !column.isOtherYear && !(isPeriodAlone && namesActuals && carried == nil)
      // `(Số liệu lũy kế)` over `Quý I | Quý II`.
      let reached: FigureKind =
        title.times.isCumulative && isPeriodAlone && column.period != nil ? .cumulative : .actual
      let plain: FigureKind = isPeriodKnown || column.period != nil ? reached : .registered
      let kind = column.kind ?? carried ?? announced ?? plain
      guard isRead, let value = value(column, kind: kind, position, year: year) else {
        if isPeriodAlone, !column.isOtherYear, Self.mayBeReached(columns, at: position, by: stated)
        {
          unread.append(
            UnreadColumn(
              column: position, name: column.name, line: column.line, cause: .unreadColumn))
        } else {
          report(.ignoredColumn, position, column)
        }
        continue
      }
      if kind.isTarget, HeaderNames.planEdition(of: column.name) == .adjusted {
        hasAdjustedColumn = true
      }
      columnMeasures[value.number] = column.measure
      columnWords[value.number] = ColumnWord(of: column, among: columns)
      let meaning = value.meaning(inReportOf: ownPeriod)
      if let first = seen[meaning] {
        if adjust(first, columns, position, value) { continue }
        repeated.insert(meaning)
        report(.duplicateColumn(other: first + 1), position, column)
      } else {
        seen[meaning] = position
      }
      values.append(value)
    }
    values.removeAll { repeated.contains($0.meaning(inReportOf: ownPeriod)) }
    if values.isEmpty, unread.isEmpty { tellOtherYear(of: columns, year: year) }
  }

  /// Tells that all columns of figures are of another year, as on last year's form: nothing of the table counts.
  private mutating func tellOtherYear(of columns: [HeaderColumn], year: Int) {
    let first = columns.indices.first { position in
      let years = PeriodText.words(of: columns[position].name).compactMap(CalendarYear.named)
      return columns[position].isOtherYear && !years.isEmpty && !years.contains(year)
    }
    guard let first,
      let told = findings.firstIndex(where: {
        $0.cause == .ignoredColumn && $0.column == first + 1
      })
    else { return }
    findings[told] = Finding(.periodOutsideYear(year: year)).at(
      file: "", line: columns[first].line, column: first + 1, value: columns[first].name)
  }

  /// Takes two columns of one plan for the plan and the changed plan, where their names say so.
  private mutating func adjust(
    _ first: Int, _ columns: [HeaderColumn], _ second: Int, _ value: ValueColumn
  ) -> Bool {
    let editions = [first, second].map { HeaderNames.planEdition(of: columns[$0].name) }
    guard value.kind.isTarget, (editions[0] == .adjusted) != (editions[1] == .adjusted),
      let place = values.firstIndex(where: { $0.number == first + 1 && $0.adjustedColumn == nil }),
      !values.contains(where: { $0.meaning == value.meaning && $0.number != first + 1 })
    else { return false }
    values.append(value)
    if editions[1] == .adjusted {
      values[place].adjustedColumn = second + 1
    } else {
      values[values.count - 1].adjustedColumn = first + 1
    }
    return true
  }

  /// Whether a column adds up the ones beside it, one of which is of the report's own period: `Cộng` beside `Quý I | Quý II`
  /// below an indicator, in a report of the second quarter.
  private static func isSum(_ column: HeaderColumn, among columns: [HeaderColumn], in own: Period?)
    -> Bool
  {
    guard column.hasFigures, column.period == nil, HeaderWords.isTotal(column.name), let own else {
      return false
    }
    let parts = columns.filter { column.isDivided(like: $0) && $0.period != nil }
    return parts.count > 1 && parts.contains { $0.period == own }
  }

  /// Whether the year in a column's name is no period, as in a title: the title, the sheet or the
  /// path names a shorter one, and no other column holds the same of the year.
  private static func yieldsItsYear(
    _ column: HeaderColumn, among columns: [HeaderColumn], to stated: Period?
  ) -> Bool {
    guard let own = column.period, own.slot == Period.wholeYear, let stated,
      stated.year == own.year, stated.slot != Period.wholeYear,
      column.kind == .actual || column.kind == .cumulative || column.kind == nil,
      // `Thực hiện cả năm` is of the whole year.
      !PeriodText.words(of: column.name).contains("ca")
    else { return false }
    return columns.count {
      $0.hasFigures && !$0.isOtherYear && $0.kind == column.kind && $0.unit == column.unit
        && $0.indicator == column.indicator && $0.part == column.part
        && $0.period?.year ?? own.year == own.year
    } == 1
  }

  /// Tells of `Thực hiện năm 2023` in a report of a part of the year that does not begin in January: the figures count
  /// as the part's own, and may be sums since January.
  private mutating func tellYearOverPart(
    _ column: HeaderColumn, _ position: Int, year: Int, own: Period?
  ) {
    guard let own, own.firstMonth > 1,
      case .value(.actual, .some)? = HeaderNames.meaning(of: column.name, year: year)
    else { return }
    report(.yearOverPart(own), position, column)
  }

  /// The column of figures, or nothing where they are not of the year, or a plan for a part of it.
  private func value(
    _ column: HeaderColumn, kind: FigureKind, _ position: Int, year: Int
  ) -> ValueColumn? {
    var period = column.period
    if let own = period {
      guard own.year == year else { return nil }
      if kind.isTarget {
        guard own.slot == Period.wholeYear else { return nil }
        period = nil
      }
    }
    return ValueColumn(
      kind: kind, number: position + 1, period: period, unit: column.unit,
      indicator: column.indicator, part: column.part.flatMap { parts.firstIndex(of: $0) })
  }
}

extension ValueColumn {
  /// What makes two columns the same.
  struct Meaning: Hashable {
    let kind: FigureKind
    let period: Period?
    let unit: Int?
    let indicator: Int?
    let part: Int?
  }

  var meaning: Meaning { meaning(inReportOf: nil) }

  /// The meaning in a report of a period, which is that of figures without a period of their own.
  func meaning(inReportOf own: Period?) -> Meaning {
    Meaning(
      kind: kind, period: kind.isTarget ? period : period ?? own, unit: unit, indicator: indicator,
      part: part)
  }
}
