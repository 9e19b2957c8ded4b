/// The rates of a unit beside their numerators and denominators (Rules.md, Rates and weighted means).
extension SubmissionJoin {
  /// The parts of a rate: its numerator and denominator.
  private typealias Parts = (numerator: Int, denominator: Int)

  /// Rates that were not reported, or not since their parts were, come from numerator and denominator;
  /// reported ones are compared with them.
  mutating func computeRates(unit: Int) {
    for position in campaign.indicators.indices
    where campaign.indicators[position].kind == .rate {
      guard let numerator = campaign.indicators[position].numerator,
        let denominator = campaign.indicators[position].denominator
      else { continue }
      let parts = (numerator: numerator, denominator: denominator)
      let pair = campaign.pair(unit: unit, indicator: position)
      guard figures[pair].actual != nil, !isOlder(pair, than: parts, unit: unit) else {
        compute(position, from: parts, unit: unit)
        continue
      }
      compare(position, with: parts, unit: unit)
    }
  }

  private func figure(_ unit: Int, _ indicator: Int) -> UnitFigure {
    figures[campaign.pair(unit: unit, indicator: indicator)]
  }

  /// Whether both parts are known for a later time than a reported rate.
  private func isOlder(_ rate: Int, than parts: Parts, unit: Int) -> Bool {
    let last = figures[rate].rest.months.last
    return [parts.numerator, parts.denominator].allSatisfy {
      figure(unit, $0).actual != nil && figure(unit, $0).rest.months.last > last
    }
  }

  private func quotient(_ above: Ratio?, _ below: Ratio?, for rate: Int) -> Ratio? {
    guard let above, let below, let share = above.dividing(by: below) else { return nil }
    return share * Ratio(campaign.indicators[rate].measure.rateFactor)
  }

  private mutating func compute(_ position: Int, from parts: Parts, unit: Int) {
    let (above, below) = (figure(unit, parts.numerator), figure(unit, parts.denominator))
    guard let computed = quotient(above.actual, below.actual, for: position),
      !computed.isOverflowed
    else { return }
    let pair = campaign.pair(unit: unit, indicator: position)
    var rate = figures[pair]
    rate.actual = computed
    rate.inPeriod = nil
    rate.rest.isComputed = true
    rate.rest.months = above.rest.months
    rate.rest.isEstimate = above.isEstimate || below.isEstimate
    figures[pair] = rate
    places[position].actual = -1
    traces[pair]?.replaceParts(.partsAreLater)
    let kinds = [parts.numerator, parts.denominator].map { campaign.indicators[$0].kind }
    let place = places[parts.numerator].actual
    if kinds == [.flow, .flow], above.rest.months != below.rest.months, place >= 0 {
      report(
        .ratePartsOfOtherMonths(
          rate: campaign.indicators[position].code, numerator: above.months,
          denominator: below.months), at: place)
    }
  }

  /// The reported rate may differ by the rounding to the indicator's decimals from its parts as they were
  /// known at its time; where the numerator is an older one, the sums of several units are made of that.
  private mutating func compare(_ position: Int, with parts: Parts, unit: Int) {
    let rate = figure(unit, position)
    let place = places[position].actual
    let decimals = campaign.indicators[position].decimals
    let month = rate.rest.months.last
    guard place >= 0, let reported = rate.actual,
      let above = actual(unit, parts.numerator, atMonth: month),
      let below = actual(unit, parts.denominator, atMonth: month),
      let computed = quotient(above.value, below.value, for: position),
      reported.differs(from: computed, byMoreThanHalves: 1, ofDecimal: decimals)
    else { return }
    report(
      above.lastMonth == month
        ? .rateMismatch(computed: computed.decimalText())
        : .ratePartsOlder(computed: computed.decimalText(), month: above.lastMonth), at: place)
  }

  /// What was known of a part at the end of a month, and the last month that it is of; nothing of one that
  /// was computed for a later time.
  private func actual(
    _ unit: Int, _ indicator: Int, atMonth month: Int
  ) -> (value: Ratio, lastMonth: Int)? {
    let figure = figure(unit, indicator)
    guard let actual = figure.actual else { return nil }
    guard figure.rest.months.last > month else { return (actual, figure.rest.months.last) }
    return Cumulation(rateParts[indicator] ?? [], kind: campaign.indicators[indicator].kind)
      .cumulated(upToMonth: month).map { ($0.value, $0.lastMonth) }
  }
}
