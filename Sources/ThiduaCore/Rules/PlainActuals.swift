/// The plainest ways to report: at most one final value a quarter, or one a month, each in the
/// column of the period, in the order of the periods.
///
/// Most units report so; what they had reached month by month is found in one go, without looking at
/// all the rules.
struct PlainActuals {
  private let isFlow: Bool
  /// What had been reached when a month ended in which a value ends, in units of its last decimal.
  private var reached = InlineArray<13, Int64>(repeating: 0)
  /// The power of ten of that unit.
  private var scale: Int8 = 0
  /// The months in which a value ends, a bit for each.
  private var ends: UInt32 = 0

  /// Nothing where the values are not all of this kind, where they are too large, or where the rules for
  /// the indicator are others.
  init?(_ values: [ReportedValue], kind: Indicator.Kind) {
    guard kind != .average else { return nil }
    isFlow = kind == .flow
    for value in values { scale = max(scale, value.value.scale) }
    var sum: Int64 = 0
    var last = -1
    for value in values {
      guard value.slot < Period.firstHalf, value.kind == .actual,
        value.isMonth == values[0].isMonth, Int(value.slot) > last
      else { return nil }
      last = Int(value.slot)
      let (units, isTooLarge) = value.value.coefficient
        .multipliedReportingOverflow(by: PowersOfTen.int64(Int(scale - value.value.scale)))
      let (total, isSumTooLarge) = units.addingReportingOverflow(isFlow ? sum : 0)
      guard !isTooLarge, !isSumTooLarge else { return nil }
      sum = total
      reached[value.lastMonth] = sum
      ends |= 1 << UInt32(value.lastMonth)
    }
  }

  /// The last month up to this one in which a value ends.
  private func lastEnd(upToMonth month: Int) -> Int? {
    let before = ends & ((2 << UInt32(month)) - 1)
    return before == 0 ? nil : 31 - before.leadingZeroBitCount
  }

  /// The cumulative actual at the end of a month; nothing where nothing was reported so far.
  func value(upToMonth month: Int) -> Ratio? {
    lastEnd(upToMonth: month).map(reachedAtEnd)
  }

  private func reachedAtEnd(ofMonth month: Int) -> Ratio {
    Ratio(parts: Int128(reached[month]), PowersOfTen.int128(Int(scale)))
  }

  /// The same with the values that make it, out of all of them.
  func cumulated(_ values: [ReportedValue], upToMonth month: Int) -> CumulatedActual? {
    guard let end = lastEnd(upToMonth: month) else { return nil }
    let parts: [ReportedValue]
    if !isFlow {
      parts = values.filter { $0.lastMonth == end }
    } else if values.last?.lastMonth == end {
      parts = values
    } else {
      parts = values.filter { $0.lastMonth <= end }
    }
    return CumulatedActual(
      value: reachedAtEnd(ofMonth: end), isEstimate: false, lastMonth: end, parts: parts)
  }
}
