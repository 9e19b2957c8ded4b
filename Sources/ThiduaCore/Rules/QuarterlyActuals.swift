/// The plainest way to report: at most one final value a quarter, each in the column of the period.
///
/// Most units report so; their cumulative actuals are found without looking at all the rules.
struct QuarterlyActuals {
  private let kind: Indicator.Kind
  private let lastMonth: Int
  /// The cumulative actual; nothing where nothing was reported so far.
  private(set) var value: Ratio?

  /// Nothing where the values are not all of this kind, or the rules for the indicator are others.
  init?(_ values: [ReportedValue], kind: Indicator.Kind, upToMonth month: Int) {
    guard kind != .average else { return nil }
    self.kind = kind
    lastMonth = month
    var seen: UInt8 = 0
    var latest: UInt8 = 0
    for value in values {
      guard value.isQuarter, value.kind == .actual else { return nil }
      let quarter: UInt8 = 1 << (value.slot - 12)
      guard seen & quarter == 0 else { return nil }
      seen |= quarter
      guard value.lastMonth <= month else { continue }
      if kind == .flow {
        self.value = (self.value ?? Ratio(0)) + Ratio(value.value)
      } else if value.slot > latest {
        latest = value.slot
        self.value = Ratio(0) + Ratio(value.value)
      }
    }
  }

  /// The cumulative actual with the values that make it.
  func cumulated(_ values: [ReportedValue]) -> CumulatedActual? {
    guard let value else { return nil }
    var parts = values.filter { $0.lastMonth <= lastMonth }
    if parts.count > 1 { parts.sort { $0.slot < $1.slot } }
    if kind != .flow { parts.removeFirst(parts.count - 1) }
    return CumulatedActual(
      value: value, isEstimate: false, lastMonth: parts.last?.lastMonth ?? 0, parts: parts)
  }
}
