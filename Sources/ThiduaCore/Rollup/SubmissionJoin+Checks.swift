/// The arithmetic that a unit's figures must keep.
extension SubmissionJoin {
  /// Months against their quarter, and cumulative values that fall or are not what was reported in
  /// between.
  mutating func checkFlow(
    _ values: [ReportedValue], cumulated: CumulatedActual, decimals: Int
  ) {
    // Quarters alone, or months alone, leave nothing to compare.
    guard
      values.contains(where: \.isCumulative)
        || values.contains(where: \.isQuarter) && values.contains(where: \.isMonth)
    else { return }
    let usable = values.filter { $0.lastMonth <= period.lastMonth }
    for quarter in usable where quarter.isQuarter && quarter.kind == .actual {
      checkMonths(of: quarter, among: usable)
      checkStart(of: quarter, in: cumulated)
    }
    for value in usable where value.isCumulative && !value.isEstimate {
      if let other = usable.first(where: { $0.displaces(value) }) {
        compare(value, with: other)
        continue
      }
      checkRise(of: value, among: usable)
      checkSum(of: value, among: usable, decimals: decimals)
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
  /// reported; each of them may have been rounded.
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
    guard parts.reduce(0, { $0 + $1.monthCount }) == value.lastMonth else { return }
    let sum = parts.reduce(Ratio(0)) { $0 + Ratio($1.value) }
    let whole = Ratio(value.value)
    let difference = sum < whole ? whole - sum : sum - whole
    // Half a unit of the last decimal for each of them and for the cumulative value.
    let units = (0..<decimals).reduce(Ratio(2)) { scale, _ in scale * Ratio(10) }
    guard Ratio(parts.count + 1) < difference * units else { return }
    report(
      .cumulativeDiffers(sum: sum.decimalText(), cumulative: whole.decimalText()), at: value.cell)
  }

  /// A quarter that began before a cumulative value's end cannot be added to it (SPEC section 11).
  private mutating func checkStart(of quarter: ReportedValue, in cumulated: CumulatedActual) {
    guard let base = cumulated.parts.first(where: { $0.isOverlapped(by: quarter) }) else { return }
    let left = (base.lastMonth + 1)...quarter.lastMonth
    let isCovered = left.allSatisfy { month in
      cumulated.parts.contains { ($0.coveredFrom...$0.lastMonth).contains(month) }
    }
    guard !isCovered else { return }
    report(
      .quarterLeftOut(cumulative: Period(year: period.year, slot: base.slot).description),
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
        period: Period(year: period.year, slot: last.slot).description),
      at: value.cell)
  }

  /// What was reached may not be many times the plan; told at the largest of its parts.
  mutating func checkDistance(of cumulated: CumulatedActual, indicator: Int) {
    let own = campaign.indicators[indicator]
    guard let planned = plannedEvidence(),
      let distance = PlanDistance(reached: cumulated.value, planned: planned, indicator: own),
      // In the first months a plan has hardly begun.
      distance.isAbove || period.lastMonth >= 6,
      let largest = cumulated.parts.max(by: { Ratio($0.value) < Ratio($1.value) })
    else { return }
    report(
      .farFromPlan(
        times: distance.times, isAbove: distance.isAbove, planned: planned.measured(in: own)),
      at: largest.cell)
  }

  /// A unit registers about what it was assigned.
  mutating func comparePlans(indicator: Int) {
    let own = campaign.indicators[indicator]
    let place = places[indicator].registered
    guard place >= 0, let assigned = settled.standingTarget(.assigned)?.value?.evidence,
      let registered = settled.standingTarget(.registered)?.value?.evidence,
      let distance = PlanDistance(registered: registered, assigned: assigned, indicator: own)
    else { return }
    report(
      .plansFarApart(
        times: distance.times, isAbove: distance.isAbove, assigned: assigned.measured(in: own)),
      at: place)
  }

  /// Rates that were not reported come from numerator and denominator; reported ones are
  /// compared with them.
  mutating func computeRates(unit: Int) {
    let first = unit * campaign.indicators.count
    for (position, indicator) in campaign.indicators.enumerated() where indicator.kind == .rate {
      guard let numerator = indicator.numerator, let denominator = indicator.denominator,
        let above = figures[first + numerator].actual,
        let below = figures[first + denominator].actual,
        let share = above.dividing(by: below)
      else { continue }
      let computed = share * Ratio(indicator.measure.rateFactor)
      if let reported = figures[first + position].actual {
        compare(reported, with: computed, indicator: position)
      } else if !computed.isOverflowed {
        figures[first + position].actual = computed
        figures[first + position].rest.isComputed = true
        figures[first + position].rest.isEstimate =
          figures[first + numerator].isEstimate || figures[first + denominator].isEstimate
      }
    }
  }

  /// The reported rate may differ by the rounding to the indicator's decimals.
  private mutating func compare(_ reported: Ratio, with computed: Ratio, indicator: Int) {
    let place = places[indicator].actual
    let decimals = campaign.indicators[indicator].decimals
    guard place >= 0, let unit = Quantity(coefficient: 5, scale: decimals + 1) else { return }
    let difference = reported < computed ? computed - reported : reported - computed
    guard difference > Ratio(unit) else { return }
    report(.rateMismatch(computed: computed.decimalText()), at: place)
  }

  /// An actual without a target in the campaign's baseline.
  mutating func reportUnplanned(unit: Int, indicator: Int) {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    let place = places[indicator].actual
    guard place >= 0, figures[pair].actual != nil,
      figures.target(of: pair, in: campaign.settings.baseline) == nil
    else { return }
    report(
      campaign.settings.baseline == .registered ? .unplannedActual : .unassignedActual, at: place)
  }

  /// Parts add up to their total; an of-which is at most its total.
  mutating func checkTotals(unit: Int) {
    for (total, children) in children {
      for figures in [Figures.actual, .registered, .assigned] {
        guard let whole = value(figures, unit: unit, indicator: total) else { continue }
        checkSum(of: children, total: total, whole: whole, figures: figures, unit: unit)
        checkOfWhich(children, whole: whole, figures: figures, unit: unit)
      }
    }
  }

  private mutating func checkSum(
    of children: [Int], total: Int, whole: Ratio, figures: Figures, unit: Int
  ) {
    let parts = children.filter { campaign.indicators[$0].relation == .part }
    guard !parts.isEmpty else { return }
    var sum = Ratio(0)
    for part in parts {
      guard let value = value(figures, unit: unit, indicator: part) else { return }
      sum += value
    }
    guard sum != whole else { return }
    reportCheck(
      .totalMismatch(
        what: figures, parts: "\(whole.decimalText()) ≠ \(sum.decimalText())"),
      figures, indicator: total, unit: unit, severity: nil)
  }

  private mutating func checkOfWhich(
    _ children: [Int], whole: Ratio, figures: Figures, unit: Int
  ) {
    for child in children where campaign.indicators[child].relation == .ofWhich {
      guard let value = value(figures, unit: unit, indicator: child), value > whole else {
        continue
      }
      reportCheck(
        .ofWhichExceedsTotal(
          what: figures, total: "\(value.decimalText()) > \(whole.decimalText())"),
        figures, indicator: child, unit: unit, severity: nil)
    }
  }

  /// The checks of checks.csv, on actuals and on each baseline; skipped where a side is missing.
  mutating func runChecks(unit: Int) {
    for check in campaign.checks {
      for figures in [Figures.actual, .registered, .assigned] {
        let value = { (indicator: Int) in
          self.value(figures, unit: unit, indicator: indicator)
        }
        guard let left = check.left.value(of: value), let right = check.right.value(of: value),
          !check.holds(left, right)
        else { continue }
        let sides = "\(left.decimalText()) \(check.comparison.rawValue) \(right.decimalText())"
        let indicator = check.left.firstIndicator ?? check.right.firstIndicator ?? -1
        reportCheck(
          .checkFailed(what: figures, name: check.name, sides: sides),
          figures, indicator: indicator, unit: unit, severity: check.severity)
      }
    }
  }

  /// A unit's value: the cumulative actual, or a target that is a single number.
  private func value(_ kind: Figures, unit: Int, indicator: Int) -> Ratio? {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    switch kind {
    case .actual: return figures[pair].actual
    case .registered: return figures.target(of: pair, in: .registered)?.pointValue
    case .assigned: return figures.target(of: pair, in: .assigned)?.pointValue
    }
  }

  /// Reports where the indicator's figure stands, or without a place where it was computed.
  private mutating func reportCheck(
    _ cause: FindingCause, _ figures: Figures, indicator: Int, unit: Int, severity: Severity?
  ) {
    let place = indicator >= 0 ? places[indicator].position(of: figures) : -1
    guard place < 0 else {
      report(cause, at: place, severity: severity)
      return
    }
    findings.append(
      Finding(cause, severity: severity).about(
        unit: campaign.units[unit].code,
        indicator: indicator >= 0 ? campaign.indicators[indicator].code : "",
        period: figures == .actual ? period.description : ""))
  }
}

extension Campaign {
  /// The indicators that are parts of a total, by total, in the order of indicators.csv.
  public var children: [(total: Int, parts: [Int])] {
    indicators.indices.compactMap { total in
      let parts = indicators.indices.filter { indicators[$0].total == total }
      return parts.isEmpty ? nil : (total, parts)
    }
  }
}

extension Ratio {
  /// The number with the measure of its indicator: `6830 triệu đồng`.
  fileprivate func measured(in indicator: Indicator) -> String {
    indicator.measure.isEmpty ? decimalText() : "\(decimalText()) \(indicator.measure.text)"
  }
}
