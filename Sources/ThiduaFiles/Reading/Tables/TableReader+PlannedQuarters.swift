import ThiduaCore

// Columns of all quarters that may hold what is planned for each, where nothing says that they are results.
extension TableReader {
  /// Tells of quarters that make up the year exactly, in nearly all rows of what is summed up over the year: results hardly
  /// ever do, and parts of a plan always.
  ///
  /// Results of all quarters are known in the last one, or named as such.
  func reportPlannedQuarters() {
    guard !layout.title.announcesResults, !layout.title.times.reviewsYear, layout.period == nil,
      let columns = quarterColumns,
      [layout.statedPeriod, path.period].allSatisfy({ $0.map(isBeforeLast) ?? true })
    else { return }
    var (equal, other, isTelling) = (0, 0, false)
    for row in rows(of: columns) where row.count == columns.count {
      let sum = row.dropFirst().reduce(Ratio.zero, +)
      if sum == row[0] { equal += 1 } else { other += 1 }
      // `1` and once a `1` may well be equal.
      let isRich = row[0] >= Ratio(10) && row.allSatisfy { $0 > .zero }
      isTelling = isTelling || sum == row[0] && isRich
    }
    guard isTelling, other * 10 <= equal else { return }
    reading.findings.append(
      Finding(.quartersMakeYear).at(
        file: reading.path, sheet: sheet, line: layout.headerLine,
        column: values[columns[1]].number))
  }

  private func isBeforeLast(_ period: Period) -> Bool {
    period.slot == Period.wholeYear || period.lastMonth < 12
  }

  /// The positions of the columns of the year and of its four quarters, in a table of nothing else.
  private var quarterColumns: [Int]? {
    guard !hasUnitOrIndicatorColumns else { return nil }
    let year = values.firstIndex {
      $0.kind.isTarget || $0.kind == .actual && $0.period?.slot == Period.wholeYear
    }
    let quarters = (UInt8(12)...15).map { slot in
      values.firstIndex { $0.kind == .actual && $0.period?.slot == slot }
    }
    let all = ([year] + quarters).compactMap(\.self)
    return all.count == 5 ? all : nil
  }

  private var hasUnitOrIndicatorColumns: Bool {
    values.contains { $0.unit != nil || $0.indicator != nil || $0.part != nil }
  }

  private static var mostRowsLookedAt: Int { 1024 }

  /// The figures of some columns in the first rows of the table that are of a flow, as far as they are numbers.
  private func rows(of columns: [Int]) -> [[Ratio]] {
    var rows: [UInt32: [Ratio]] = [:]
    let indicators = index.campaign.indicators
    for cell in reading.cells where cell.column >= firstColumn {
      guard columns.contains(cell.column - firstColumn),
        indicators[Int(cell.pair) % indicators.count].kind == .flow,
        cell.flags.isDisjoint(with: [.isInterval, .isPending])
      else { continue }
      // The cells of a row stand in the order of the columns; the year's may be the last one.
      let isOfYear = cell.column - firstColumn == columns[0]
      rows[cell.row, default: []].insert(
        Ratio(cell.value), at: isOfYear ? 0 : rows[cell.row]?.count ?? 0)
      if rows.count > Self.mostRowsLookedAt { break }
    }
    return Array(rows.values)
  }
}
