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
  private let traces: [Int: FigureTrace]
  private let unitOf: [Int?]
  private let indicatorOf: [Int?]
  /// Why an indicator of this year's campaign has none of last year's.
  private let missing: [MissingBase]

  /// Takes what was reached from last year's report, for the units and indicators of a campaign.
  public init(_ rollup: Rollup, for current: Campaign) {
    period = rollup.period
    sources = rollup.sources
    errorCount = rollup.findingCount(.error)
    campaign = rollup.campaign
    units = rollup.units
    traces = rollup.traces
    let units = CodeIndex(rollup.campaign.units.map(\.code))
    unitOf = current.units.map { units[$0.code] }
    let indicators = CodeIndex(rollup.campaign.indicators.map(\.code))
    let found = current.indicators.map { indicators[$0.code] }
    let differences = zip(current.indicators, found).map { indicator, position -> MissingBase? in
      guard let other = position.map({ rollup.campaign.indicators[$0] }) else { return .indicator }
      guard other.measure == indicator.measure else { return .measure(other.measure.text) }
      return other.kind == indicator.kind ? nil : .kind
    }
    indicatorOf = zip(found, differences).map { $1 == nil ? $0 : nil }
    missing = differences.map { $0 ?? .figure }
  }

  /// The files that have values of some units, by their positions in this year's campaign.
  public func sources(of members: [Int]) -> [SourceEntry] {
    let members = Set(members.compactMap { unitOf[$0] })
    return sources.filter { !members.isDisjoint(with: $0.units) }
  }

  /// What a unit reached in an indicator, by their positions in this year's campaign.
  public func actual(unit: Int, indicator: Int) -> Ratio? {
    figure(unit: unit, indicator: indicator)?.actual
  }

  /// What is known of a unit's indicator, by their positions in this year's campaign.
  public func figure(unit: Int, indicator: Int) -> UnitFigure? {
    pair(unit: unit, indicator: indicator).map { units[$0] }
  }

  /// What a growth of a unit's indicator is a growth of, by their positions in this year's campaign.
  public func base(unit: Int, indicator: Int) -> GrowthBase? {
    guard let pair = pair(unit: unit, indicator: indicator), let value = units.actual(of: pair)
    else {
      return nil
    }
    let figure = units[pair]
    let months = figure.rest.months
    let extent: GrowthBase.Extent
    switch self.campaign.indicators[pair % campaign.indicators.count].kind {
    case .flow, .average:
      extent = months.isWholeYear ? .wholeYear : months.last == 12 ? .withGaps : .part
    case .stock, .rate, .status:
      extent =
        months.isEmpty || !figure.rest.isOlder(at: period, isLevel: true) ? .wholeYear : .withGaps
    }
    return GrowthBase(
      value: value, year: period.year, extent: extent, months: figure.months,
      isEstimate: figure.isEstimate)
  }

  /// Why there is nothing that a growth of a unit's indicator could be a growth of.
  public func missingBase(unit: Int, indicator: Int) -> MissingBase {
    unitOf[unit] == nil ? .unit : missing[indicator]
  }

  /// What the figure of a unit's indicator is made of, where that was asked for.
  public func trace(unit: Int, indicator: Int) -> FigureTrace? {
    pair(unit: unit, indicator: indicator).flatMap { traces[$0] }
  }

  private func pair(unit: Int, indicator: Int) -> Int? {
    guard let unit = unitOf[unit], let indicator = indicatorOf[indicator] else { return nil }
    return campaign.pair(unit: unit, indicator: indicator)
  }

  /// What units reached together in all indicators, and whether an estimate is part of it.
  func actuals(of members: [Int]) -> [(value: Ratio, isEstimate: Bool)?] {
    let adder = UnitAdder(campaign: campaign, units: units, period: period)
    let figures = adder.figures(of: members.compactMap { unitOf[$0] })
    return indicatorOf.map { position in
      guard let position, let value = figures[position].actual else { return nil }
      return (value, figures[position].isEstimate)
    }
  }
}

/// Last year's figures of all scopes of a report.
public struct LastYearFigures: Sendable {
  /// What was reached a year ago.
  public let lastYear: LastYear
  private let campaign: [(value: Ratio, isEstimate: Bool)?]
  private let clusters: [[(value: Ratio, isEstimate: Bool)?]]

  /// Adds up what the units of each scope reached.
  public init(_ lastYear: LastYear, for current: Campaign) {
    self.lastYear = lastYear
    campaign = lastYear.actuals(of: Array(current.units.indices))
    clusters = current.clusters.map { lastYear.actuals(of: $0.units) }
  }

  /// What a scope's units reached in an indicator.
  public func actual(_ scope: Scope, indicator: Int) -> Ratio? {
    switch scope {
    case .campaign: campaign[indicator]?.value
    case .cluster(let cluster): clusters[cluster][indicator]?.value
    case .unit(let unit): lastYear.actual(unit: unit, indicator: indicator)
    }
  }

  /// Whether an estimate is part of what a scope's units reached in an indicator.
  public func isEstimate(_ scope: Scope, indicator: Int) -> Bool {
    switch scope {
    case .campaign: campaign[indicator]?.isEstimate ?? false
    case .cluster(let cluster): clusters[cluster][indicator]?.isEstimate ?? false
    case .unit(let unit): lastYear.figure(unit: unit, indicator: indicator)?.isEstimate ?? false
    }
  }
}
