/// The arithmetic that a flow must keep from period to period.
extension SubmissionJoin {
  /// Months against their quarter, and cumulative values that fall or are not what was reported in
  /// between.
  mutating func checkFlow(
    _ values: [ReportedValue], cumulated: CumulatedActual, decimals: Int
  ) {
    guard ReportedValue.mayOverlap(values) else { return }
    let usable = values.filter { $0.lastMonth <= period.lastMonth }
    checkEstimates(usable, cumulated)
    for quarter in usable where quarter.isQuarter && quarter.kind == .actual {
      checkMonths(of: quarter, among: usable)
      checkStart(of: quarter, in: cumulated)
      checkYielding(to: quarter, cumulated, usable)
    }
    for value in usable
    where value.isCumulative && (!value.isEstimate || cumulated.counts(value)) {
      if let other = usable.first(where: { $0.displaces(value) }) {
        compare(value, with: other)
        continue
      }
      checkRise(of: value, among: usable)
      checkSum(of: value, among: usable, decimals: decimals)
    }
  }

  /// An estimate gives way to what is final; that nothing else is of some of its months is told.
  private mutating func checkEstimates(_ values: [ReportedValue], _ cumulated: CumulatedActual) {
    guard values.contains(where: \.isEstimate) else { return }
    var counted = MonthSet()
    for part in cumulated.parts { counted.insert(part.coveredFrom...part.lastMonth) }
    for value in values where value.isEstimate && !cumulated.counts(value) {
      var missing = MonthSet(value.coveredFrom...value.lastMonth)
      missing.subtract(counted)
      guard !missing.isEmpty else { continue }
      report(.estimateLeftOut(months: missing.text), at: value.cell)
    }
  }

  /// Of two cumulative values that end together one counts; in different files both should be the same.
  private mutating func compare(_ value: ReportedValue, with counted: ReportedValue) {
    let path = table.files[table.file(of: counted.cell)].path
    guard value.value != counted.value, table.files[table.file(of: value.cell)].path != path else {
      return
    }
    report(
      .cumulativesDiffer(counted: Ratio(counted.value).decimalText(), path: path), at: value.cell)
  }

  /// A cumulative value is the sum of the quarters and months up to its end, where all of them were
  /// reported, and no less than those that were; each of them may have been rounded.
  private mutating func checkSum(
    of value: ReportedValue, among values: [ReportedValue], decimals: Int
  ) {
    let inside = values.filter {
      $0.kind == .actual && !$0.isCumulative && $0.lastMonth <= value.lastMonth
    }
    let quarters = inside.filter(\.isQuarter)
    let months = inside.filter { month in
      month.isMonth
        && !quarters.contains { ($0.firstMonth...$0.lastMonth).contains(month.firstMonth) }
    }
    let parts = quarters + months
    let sum = parts.reduce(Ratio(0)) { $0 + Ratio($1.value) }
    let whole = Ratio(value.value)
    let isWhole = parts.reduce(0) { $0 + $1.monthCount } == value.lastMonth
    let mayExceed = parts.contains { $0.value.coefficient < 0 } || whole < Ratio(0)
    guard isWhole || whole < sum && !mayExceed else { return }
    // Each of them and the cumulative value may have been rounded.
    guard whole.differs(from: sum, byMoreThanHalves: parts.count + 1, ofDecimal: decimals)
    else { return }
    report(
      .cumulativeDiffers(sum: sum.decimalText(), cumulative: whole.decimalText()), at: value.cell)
  }

  /// A cumulative value that ends inside of a quarter, and yields to it, is at most what was reached at its end.
  private mutating func checkYielding(
    to quarter: ReportedValue, _ cumulated: CumulatedActual, _ values: [ReportedValue]
  ) {
    guard let value = values.first(where: { $0.isOverlapped(by: quarter) }),
      !cumulated.counts(value),
      let whole = Cumulation(values, kind: .flow).cumulated(upToMonth: quarter.lastMonth),
      whole.counts(quarter), whole.value < Ratio(value.value), quarter.value.coefficient >= 0
    else { return }
    report(
      .cumulativeFalls(
        earlier: Ratio(value.value).decimalText(),
        period: Period(year: period.year, slot: value.slot)),
      at: quarter.cell)
  }

  /// A quarter that began before a cumulative value's end cannot be added to it (Rules.md, Cumulation).
  private mutating func checkStart(of quarter: ReportedValue, in cumulated: CumulatedActual) {
    guard let base = cumulated.parts.first(where: { $0.isOverlapped(by: quarter) }) else { return }
    let left = (base.lastMonth + 1)...quarter.lastMonth
    let isCovered = left.allSatisfy { month in
      cumulated.parts.contains { ($0.coveredFrom...$0.lastMonth).contains(month) }
    }
    guard !isCovered else { return }
    report(
      .quarterLeftOut(cumulative: Period(year: period.year, slot: base.slot)),
      at: quarter.cell)
  }

  /// The months of a quarter add up to it; fewer than three may not exceed it.
  private mutating func checkMonths(of quarter: ReportedValue, among values: [ReportedValue]) {
    let months = values.filter {
      $0.isMonth && $0.kind == .actual && $0.firstMonth >= quarter.firstMonth
        && $0.lastMonth <= quarter.lastMonth
    }
    guard !months.isEmpty else { return }
    let sum = months.reduce(Ratio(0)) { $0 + Ratio($1.value) }
    let whole = Ratio(quarter.value)
    guard months.count == 3 ? sum != whole : sum > whole else { return }
    report(
      .overlappingPeriods(months: sum.decimalText(), quarter: whole.decimalText()),
      at: quarter.cell)
  }

  /// A cumulative value may not be below what was reached before.
  private mutating func checkRise(of value: ReportedValue, among values: [ReportedValue]) {
    let earlier = values.map(\.lastMonth).filter { $0 < value.lastMonth }.max()
    guard let earlier,
      let before = Cumulation(values, kind: .flow).cumulated(upToMonth: earlier),
      Ratio(value.value) < before.value,
      let last = before.parts.max(by: { $0.lastMonth < $1.lastMonth })
    else { return }
    report(
      .cumulativeFalls(
        earlier: before.value.decimalText(),
        period: Period(year: period.year, slot: last.slot)),
      at: value.cell)
  }
}

extension ReportedValue {
  /// Whether values may be of the same months: quarters alone, or months alone, leave nothing to compare.
  static func mayOverlap(_ values: [ReportedValue]) -> Bool {
    values.contains(where: \.isCumulative)
      || values.contains(where: \.isQuarter) && values.contains(where: \.isMonth)
  }
}

extension Ratio {
  /// Whether two values are further apart than so many halves of the unit of a decimal, as roundings may make them.
  func differs(from other: Ratio, byMoreThanHalves halves: Int, ofDecimal decimals: Int) -> Bool {
    let difference = self < other ? other - self : self - other
    let units = (0..<decimals).reduce(Ratio(2)) { scale, _ in scale * Ratio(10) }
    return Ratio(halves) < difference * units
  }
}
