/// One accepted value of a unit's indicator.
public struct ReportedValue: Sendable {
  /// The slot of its period.
  public var slot: UInt8
  /// In-period, cumulative or estimate.
  public var kind: FigureKind
  /// The value.
  public var value: Quantity
  /// The position of its cell, for whoever explains the figure.
  public var cell: Int

  /// Makes a value.
  public init(slot: UInt8, kind: FigureKind, value: Quantity, cell: Int = 0) {
    self.slot = slot
    self.kind = kind
    self.value = value
    self.cell = cell
  }

  var firstMonth: Int { Period.firstMonth(ofSlot: slot) }
  var lastMonth: Int { Period.lastMonth(ofSlot: slot) }
  var monthCount: Int { lastMonth - firstMonth + 1 }
  var isMonth: Bool { slot < 12 }
  var isQuarter: Bool { slot >= 12 && slot < Period.firstHalf }
  var isEstimate: Bool { kind == .estimate }

  /// Cumulative by its column, or by its period: six months, nine months, the year.
  var isCumulative: Bool { kind == .cumulative || slot >= Period.firstHalf }
  /// Whether it counts from the beginning of the year and ends inside a quarter: `11 tháng`, `Lũy kế` of April.
  var endsInsideQuarter: Bool { isCumulative && !lastMonth.isMultiple(of: 3) }
  /// Whether a value goes on where this cumulative one ends, but began before.
  func isOverlapped(by other: ReportedValue) -> Bool {
    isCumulative && !other.isCumulative
      && (other.firstMonth..<other.lastMonth).contains(lastMonth)
  }
  /// Which cumulative value of a flow goes before others: the one that ends last, then `Lũy kế`, then the
  /// longer period.
  var cumulativeRank: (Int, Int, Int) {
    (lastMonth, kind == .cumulative ? 2 : kind == .actual ? 1 : 0, monthCount)
  }
  /// Whether it counts in place of another cumulative value that ends with it.
  func displaces(_ other: ReportedValue) -> Bool {
    isCumulative && !isEstimate && lastMonth == other.lastMonth
      && other.cumulativeRank < cumulativeRank
  }
  /// Which level goes before others: of the period that ends last, then `Thực hiện`, then the longer period.
  var levelRank: (Int, Int, Int) {
    (lastMonth, kind == .actual ? 2 : kind == .cumulative ? 1 : 0, monthCount)
  }
  /// The first month of what it is a sum of.
  var coveredFrom: Int { isCumulative ? 1 : firstMonth }
}

/// A cumulated actual, with the values that make it.
public struct CumulatedActual: Sendable {
  /// The value.
  public var value: Ratio
  /// Whether an estimate is part of it.
  public var isEstimate: Bool
  /// The last month that it covers.
  public var lastMonth: Int
  /// The values that make it: their sum (flow), the one (stock), their mean (average).
  public var parts: [ReportedValue]

  /// Whether a value is among them.
  func counts(_ value: ReportedValue) -> Bool {
    parts.contains { $0.slot == value.slot && $0.kind == value.kind }
  }
}

/// What was reached in a period alone, with the values that make it.
struct PeriodActual {
  /// The value.
  var value: Ratio
  /// The values that make it: their sum (flow), the one (stock), their mean (average).
  var parts: [ReportedValue]
  /// Values up to the period's beginning, whose sum is taken away from that of the others.
  var before: [ReportedValue] = []
}

/// Builds the cumulative actuals of one unit's indicator (Rules.md, Cumulation).
///
/// Values that compete for one period and column are expected to be settled before.
public struct Cumulation {
  private let values: [ReportedValue]
  private let kind: Indicator.Kind
  private let plain: PlainActuals?

  /// Takes what was reported.
  public init(_ values: [ReportedValue], kind: Indicator.Kind) {
    self.values = values
    self.kind = kind
    plain = PlainActuals(values, kind: kind)
  }

  /// The cumulative actual at the end of a month, or nothing where nothing was reported.
  public func cumulated(upToMonth month: Int) -> CumulatedActual? {
    if let plain { return plain.cumulated(values, upToMonth: month) }
    let usable = Self.counting(values.filter { $0.lastMonth <= month })
    guard !usable.isEmpty else { return nil }
    switch kind {
    case .flow: return Self.flow(usable)
    case .stock, .rate, .status: return Self.level(usable)
    case .average: return Self.average(usable)
    }
  }

  /// The cumulative actual without the values that make it.
  func value(upToMonth month: Int) -> Ratio? {
    if let plain { return plain.value(upToMonth: month) }
    return cumulated(upToMonth: month)?.value
  }

  /// What was reached in a period alone, or nothing where nothing was reported in it.
  public func inPeriod(_ period: Period, cumulated: CumulatedActual) -> Ratio? {
    // A quarter's value is not its last month's.
    if kind == .flow, period.firstMonth > 1, plain != nil,
      period.slot >= 12 || values.first?.isMonth == true
    {
      guard isReported(in: period) else { return nil }
      return value(upToMonth: period.firstMonth - 1).map { cumulated.value - $0 }
        ?? cumulated.value
    }
    return periodActual(period, cumulated: cumulated)?.value
  }

  private func isReported(in period: Period) -> Bool {
    values.contains { $0.lastMonth <= period.lastMonth && $0.lastMonth >= period.firstMonth }
  }

  /// What was reached in a period alone, with the values that make it.
  func periodActual(_ period: Period, cumulated: CumulatedActual) -> PeriodActual? {
    guard isReported(in: period) else { return nil }
    let whole = PeriodActual(value: cumulated.value, parts: cumulated.parts)
    switch kind {
    case .flow:
      guard period.firstMonth > 1 else { return whole }
      let last = period.firstMonth - 1
      let own = cumulated.parts.filter { $0.coveredFrom > last }
      let spans = cumulated.parts.contains { $0.coveredFrom <= last && $0.lastMonth > last }
      if !spans { return PeriodActual(value: Self.total(own), parts: own) }
      // A value spans the period and what was before it.
      if let reported = reported(in: period) { return reported }
      guard let before = self.cumulated(upToMonth: last), before.lastMonth == last else {
        return nil
      }
      return PeriodActual(
        value: cumulated.value - before.value, parts: cumulated.parts, before: before.parts)
    case .stock, .rate, .status:
      return whole
    case .average:
      let own = values.filter { $0.firstMonth >= period.firstMonth }
      return Cumulation(own, kind: kind).cumulated(upToMonth: period.lastMonth).map {
        PeriodActual(value: $0.value, parts: $0.parts)
      }
    }
  }

  /// What was reported in the column of the period for all of a month or a quarter.
  private func reported(in period: Period) -> PeriodActual? {
    let own = Self.counting(values).filter {
      !$0.isCumulative && $0.firstMonth >= period.firstMonth && $0.lastMonth <= period.lastMonth
    }
    let parts =
      period.slot < 12 ? own : Self.inPeriodParts(of: (period.firstMonth - 1) / 3, among: own)
    let months = parts.reduce(0) { $0 + $1.monthCount }
    guard months == period.lastMonth - period.firstMonth + 1 else { return nil }
    return PeriodActual(value: Self.total(parts), parts: parts)
  }

  /// An estimate counts only where nothing final is reported for a period that ends in the same
  /// month (for six months, nine months and the year: in the same month or later).
  private static func counting(_ values: [ReportedValue]) -> [ReportedValue] {
    guard values.contains(where: { $0.isEstimate }) else { return values }
    let finals = values.filter { !$0.isEstimate }
    return values.filter { value in
      guard value.isEstimate else { return true }
      return !finals.contains {
        value.slot >= Period.firstHalf
          ? $0.lastMonth >= value.lastMonth : $0.lastMonth == value.lastMonth
      }
    }
  }

  /// The last cumulative value plus the in-period values that begin after it ends.
  ///
  /// Where that ends inside of a quarter that was reported whole (`11 tháng`, `Lũy kế` of April), it yields to all that
  /// the year has without such values, if nothing is missing then, and nothing is an estimate where it is none.
  private static func flow(_ values: [ReportedValue]) -> CumulatedActual? {
    let parts = flowParts(values)
    if let base = parts.first, base.endsInsideQuarter,
      let quarter = values.first(where: { !$0.isEstimate && base.isOverlapped(by: $0) })
    {
      let others = flowParts(values.filter { !$0.endsInsideQuarter })
      let months = others.filter { $0.lastMonth <= quarter.lastMonth }
        .reduce(0) { $0 + $1.lastMonth - $1.coveredFrom + 1 }
      if others.contains(where: { $0.slot == quarter.slot && $0.kind == quarter.kind }),
        months >= quarter.lastMonth, base.isEstimate || !others.contains(where: \.isEstimate)
      {
        return sum(others)
      }
    }
    return sum(parts)
  }

  private static func flowParts(_ values: [ReportedValue]) -> [ReportedValue] {
    var parts: [ReportedValue] = []
    let base = values.filter { $0.isCumulative }.max { $0.cumulativeRank < $1.cumulativeRank }
    if let base { parts.append(base) }
    let begin = base?.lastMonth ?? 0
    let later = values.filter { !$0.isCumulative && $0.firstMonth > begin }
    for quarter in 0..<4 {
      parts += inPeriodParts(of: quarter, among: later)
    }
    return parts
  }

  /// The quarter's value where there is one, else the values of its months.
  ///
  /// A quarter's estimate does not displace reported months.
  private static func inPeriodParts(
    of quarter: Int, among values: [ReportedValue]
  ) -> [ReportedValue] {
    let months = values.filter { $0.isMonth && Int($0.slot) / 3 == quarter }
    let quarters = values.filter { $0.isQuarter && Int($0.slot) - 12 == quarter }
    if let final = quarters.first(where: { !$0.isEstimate }) { return [final] }
    let hasReportedMonth = months.contains { !$0.isEstimate }
    if let estimate = quarters.first, !hasReportedMonth { return [estimate] }
    return months.filter { month in
      !month.isEstimate || !months.contains { $0.slot == month.slot && !$0.isEstimate }
    }
  }

  /// The value of the last period; of periods that end together `Thực hiện` goes before `Lũy kế`,
  /// then the longer one.
  private static func level(_ values: [ReportedValue]) -> CumulatedActual? {
    guard let last = values.max(by: { $0.levelRank < $1.levelRank }) else { return nil }
    return sum([last])
  }

  /// The mean of the values of the shortest period length.
  private static func average(_ values: [ReportedValue]) -> CumulatedActual? {
    let shortest = values.map(\.monthCount).min() ?? 0
    var parts: [ReportedValue] = []
    for value in values where value.monthCount == shortest {
      if let index = parts.firstIndex(where: { $0.slot == value.slot }) {
        if parts[index].kind.rawValue > value.kind.rawValue { parts[index] = value }
      } else {
        parts.append(value)
      }
    }
    guard var mean = sum(parts) else { return nil }
    mean.value = mean.value.dividing(by: Ratio(parts.count)) ?? mean.value
    return mean
  }

  private static func total(_ parts: [ReportedValue]) -> Ratio {
    parts.reduce(Ratio(0)) { $0 + Ratio($1.value) }
  }

  private static func sum(_ parts: [ReportedValue]) -> CumulatedActual? {
    guard !parts.isEmpty else { return nil }
    return CumulatedActual(
      value: total(parts),
      isEstimate: parts.contains { $0.isEstimate },
      lastMonth: parts.map(\.lastMonth).max() ?? 0, parts: parts)
  }
}
