/// The plainest ways to report: at most one final value a quarter, or one a month, each in the
/// column of the period.
///
/// Most units report so; their cumulative actuals are found without looking at all the rules.
struct PlainActuals {
  private let kind: Indicator.Kind
  private let lastMonth: Int
  /// The cumulative actual; nothing where nothing was reported so far.
  private(set) var value: Ratio?

  /// Nothing where the values are not all of this kind, or the rules for the indicator are others.
  init?(_ values: [ReportedValue], kind: Indicator.Kind, upToMonth month: Int) {
    guard kind != .average else { return nil }
    self.kind = kind
    lastMonth = month
    var seen: UInt32 = 0
    var latest = -1
    for value in values {
      guard value.slot < Period.firstHalf, value.kind == .actual,
        value.isMonth == values[0].isMonth
      else { return nil }
      let slot: UInt32 = 1 << UInt32(value.slot)
      guard seen & slot == 0 else { return nil }
      seen |= slot
      guard value.lastMonth <= month else { continue }
      if kind == .flow {
        self.value = (self.value ?? Ratio(0)) + Ratio(value.value)
      } else if Int(value.slot) > latest {
        latest = Int(value.slot)
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
