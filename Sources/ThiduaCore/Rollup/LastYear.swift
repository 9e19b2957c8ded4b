/// What was reached a year ago, by the units and indicators of this year's campaign.
///
/// Units and indicators are those of the same code; an indicator in another measure or of another
/// kind is not comparable and counts as unknown.
public struct LastYear: Sendable {
  /// The period a year ago.
  public let period: Period
  /// The files that last year's figures were read from.
  public let sources: [SourceEntry]
  /// How many errors there are in them; what they concern is not in the figures.
  public let errorCount: Int
  private let campaign: Campaign
  private let units: UnitFigures
  private let unitOf: [Int?]
  private let indicatorOf: [Int?]

  /// Takes what was reached from last year's report, for the units and indicators of a campaign.
  public init(_ rollup: Rollup, for current: Campaign) {
    period = rollup.period
    sources = rollup.sources
    errorCount = rollup.findingCount(.error)
    campaign = rollup.campaign
    units = rollup.units
    let units = CodeIndex(rollup.campaign.units.map(\.code))
    unitOf = current.units.map { units[$0.code] }
    let indicators = CodeIndex(rollup.campaign.indicators.map(\.code))
    indicatorOf = current.indicators.map { indicator in
      indicators[indicator.code].flatMap { position in
        let other = rollup.campaign.indicators[position]
        return other.measure == indicator.measure && other.kind == indicator.kind ? position : nil
      }
    }
  }

  /// What a unit reached in an indicator, by their positions in this year's campaign.
  public func actual(unit: Int, indicator: Int) -> Ratio? {
    figure(unit: unit, indicator: indicator)?.actual
  }

  fileprivate func figure(unit: Int, indicator: Int) -> UnitFigure? {
    guard let unit = unitOf[unit], let indicator = indicatorOf[indicator] else { return nil }
    return units[campaign.pair(unit: unit, indicator: indicator)]
  }

  /// What units reached together in all indicators.
  func actuals(of members: [Int]) -> [Ratio?] {
    let adder = UnitAdder(campaign: campaign, units: units, period: period)
    let figures = adder.figures(of: members.compactMap { unitOf[$0] })
    return indicatorOf.map { $0.flatMap { figures[$0].actual } }
  }
}

/// Last year's figures of all scopes of a report.
public struct LastYearFigures: Sendable {
  /// What was reached a year ago.
  public let lastYear: LastYear
  private let campaign: [Ratio?]
  private let clusters: [[Ratio?]]

  /// Adds up what the units of each scope reached.
  public init(_ lastYear: LastYear, for current: Campaign) {
    self.lastYear = lastYear
    campaign = lastYear.actuals(of: Array(current.units.indices))
    clusters = current.clusters.map { lastYear.actuals(of: $0.units) }
  }

  /// What a scope's units reached in an indicator.
  public func actual(_ scope: Scope, indicator: Int) -> Ratio? {
    switch scope {
    case .campaign: campaign[indicator]
    case .cluster(let cluster): clusters[cluster][indicator]
    case .unit(let unit): lastYear.actual(unit: unit, indicator: indicator)
    }
  }
}

extension Rollup {
  /// Whether this year's figure and last year's are of the same units and the same part of the year,
  /// so that one may be divided by the other.
  ///
  /// A rate that is computed, of one unit or of several, is made of others' figures: those of its
  /// numerator and denominator, or its weights. It is of the time of its numerator: how many there are
  /// in all is often counted once a year.
  public func isComparable(_ scope: Scope, indicator: Int) -> Bool {
    guard let last = lastYear?.lastYear else { return false }
    let combined = parts(of: indicator)
    return campaign.units(of: scope).allSatisfy { unit in
      let isReported = scope.isUnit && !self.unit(unit, indicator).isComputed
      let parts = isReported ? [indicator] : combined
      let now = parts.map { state(self.unit(unit, $0), of: $0, in: indicator) }
      let before = parts.map {
        state(last.figure(unit: unit, indicator: $0), of: $0, in: indicator)
      }
      return now == before || now.contains(.none) && before.contains(.none)
    }
  }

  private func unit(_ unit: Int, _ indicator: Int) -> UnitFigure {
    units[campaign.pair(unit: unit, indicator: indicator)]
  }

  private func state(_ figure: UnitFigure?, of part: Int, in indicator: Int) -> ActualState {
    guard let figure, figure.actual != nil else { return .none }
    switch campaign.indicators[part].kind {
    case .flow, .average: return .sum(figure.rest.months)
    case .stock, .rate, .status:
      let isDenominator = part == campaign.indicators[indicator].denominator
      return figure.rest.isOlder(at: period) && !isDenominator ? .older : .whole
    }
  }

  /// The units of a scope that a combined rate is of: those that have all its parts.
  public func combinedUnits(_ scope: Scope, indicator: Int) -> [Int] {
    let parts = parts(of: indicator)
    return campaign.units(of: scope).filter { unit in
      parts.allSatisfy { units[campaign.pair(unit: unit, indicator: $0)].actual != nil }
    }
  }

  /// The indicators whose figures are combined.
  private func parts(of position: Int) -> [Int] {
    let indicator = campaign.indicators[position]
    guard indicator.kind == .rate, let denominator = indicator.denominator else {
      return [position]
    }
    return [indicator.numerator ?? position, denominator]
  }
}

/// What there is of an actual at the end of a period.
private enum ActualState: Equatable {
  case none
  /// A sum, or a mean, over these months.
  case sum(MonthSet)
  /// A level of which nothing is of the period's last quarter, or month.
  case older
  /// A level of the period's end.
  case whole
}
