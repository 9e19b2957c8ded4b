import ThiduaCore

// Columns that name no more than a period, beside others that say what was reached.
extension TableLayout {
  /// What such a column holds because the one on its left, shares left out, does: `Thực hiện quý I | Quý II | Tỷ lệ`,
  /// `Thực hiện quý II | 6 tháng đầu năm`; nothing where that says nothing of it.
  static func carriedKind(
    _ columns: [HeaderColumn], to position: Int, in own: Period?
  ) -> FigureKind? {
    guard let period = columns[position].period, let left = place(in: columns, before: position)
    else { return nil }
    let before = columns[left]
    guard before.hasFigures, before.unit == nil, before.indicator == nil, before.part == nil else {
      return nil
    }
    guard let kind = before.kind ?? carriedKind(columns, to: left, in: own), !kind.isTarget else {
      return nil
    }
    guard let named = before.period else {
      // `Thực hiện` in a report of the second quarter ends where its six months do.
      return own.map { period.slot != Period.wholeYear && isUpTo(period, itsEnd: $0) } ?? false
        ? kind : nil
    }
    guard named != period, named.year == period.year else { return nil }
    // `Lũy kế quý I | Quý II`: the sum has an end of its own.
    if kind == .cumulative, !period.isCumulative, period.lastMonth <= own?.lastMonth ?? 12 {
      return .actual
    }
    // What ends later is what is to be done next.
    return isUpTo(period, itsEnd: named)
      || !period.isCumulative && period.lastMonth <= own?.lastMonth ?? 12 ? kind : nil
  }

  /// Whether a column of a period alone, of which nothing is read, may hold what was reached by the end of a report: it
  /// stands behind no part of a plan, and behind nothing of another year.
  static func mayBeReached(_ columns: [HeaderColumn], at position: Int, by stated: Period?) -> Bool
  {
    guard let period = columns[position].period, let stated, period.year == stated.year,
      period.lastMonth <= stated.lastMonth
    else { return false }
    guard let left = place(in: columns, before: position).map({ columns[$0] }) else { return true }
    return !left.isOtherYear && !(left.kind?.isTarget ?? false && left.period != nil)
  }

  /// The column on the left of another, but for those that compare or are shares.
  private static func place(in columns: [HeaderColumn], before position: Int) -> Int? {
    columns[..<position].indices.last {
      !columns[$0].isComparison
        && (columns[$0].hasFigures || !HeaderWords.isShare(columns[$0].name))
    }
  }

  /// Whether a period is the year's first months up to the end of another.
  private static func isUpTo(_ period: Period, itsEnd other: Period) -> Bool {
    period.isCumulative && !other.isCumulative && other.lastMonth == period.lastMonth
      && other.year == period.year
  }
}
