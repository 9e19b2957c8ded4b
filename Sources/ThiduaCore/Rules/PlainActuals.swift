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
    let parts = parts(values)
    return CumulatedActual(
      value: value, isEstimate: false, lastMonth: parts.last?.lastMonth ?? 0, parts: parts)
  }

  /// The values that make it, in the order of their periods; mostly all of them, and in order.
  private func parts(_ values: [ReportedValue]) -> [ReportedValue] {
    let reported = values.lazy.filter { $0.lastMonth <= lastMonth }
    guard kind == .flow else { return reported.max { $0.slot < $1.slot }.map { [$0] } ?? [] }
    let isInOrder = zip(values, values.dropFirst()).allSatisfy { $0.slot < $1.slot }
    if isInOrder, let last = values.last, last.lastMonth <= lastMonth { return values }
    return reported.sorted { $0.slot < $1.slot }
  }
}
