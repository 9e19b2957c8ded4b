import ThiduaCore

// Up to when cumulative figures count that stand beside columns of quarters and months.
extension TableLayout {
  /// Whether cumulative figures without a period stand beside columns that name parts of the year.
  static func hasFollowingColumns(_ columns: some Sequence<(kind: FigureKind?, period: Period?)>)
    -> Bool
  {
    let columns = Array(columns)
    return columns.contains { $0.kind == .cumulative && $0.period == nil }
      && columns.contains {
        ($0.kind == .actual || $0.kind == .estimate)
          && $0.period.map { $0.slot != Period.wholeYear } ?? false
      }
  }

  /// Finds up to when such cumulative figures count, in a table of which no more than the year is known: up
  /// to the last of those columns in which rows hold figures.
  ///
  /// `Thực hiện quý II | Lũy kế` below `BÁO CÁO NĂM 2023` is of the first six months and no year's.
  mutating func settleCumulated(by rows: some Sequence<[String]>, year: Int) {
    guard period == nil, Self.hasFollowingColumns(values.map { ($0.kind, $0.period) }) else {
      return
    }
    let parts = values.filter { ($0.kind == .actual || $0.kind == .estimate) && $0.period != nil }
    let filled = parts.filter { column in
      rows.contains { row in
        column.number <= row.count && !RowShape.isNumbering(row)
          && row[column.number - 1].utf8.contains { (48...57).contains($0) }
      }
    }
    let last = filled.compactMap { $0.period?.lastMonth }.max() ?? 0
    isCumulatedEstimated = filled.allSatisfy {
      $0.period?.lastMonth != last || $0.kind == .estimate
    }
    cumulated = .firstMonths(last, of: year)
  }

  /// Tells of a title that says of its figures that they count from January, above columns that name a quarter or a
  /// month.
  mutating func tellContradictedSums(_ columns: [HeaderColumn]) {
    guard title.times.isCumulative, period == nil,
      !values.contains(where: { $0.kind == .cumulative || $0.period?.isCumulative ?? false }),
      let first = values.first(where: { $0.kind == .actual && $0.period?.isCumulative == false })
    else { return }
    report(.unclearSums, first.number - 1, columns[first.number - 1])
  }
}
