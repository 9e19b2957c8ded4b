/// Everything that a report at a period says: the source of data files and books.
public struct Rollup: Sendable {
  /// The campaign.
  public let campaign: Campaign
  /// The period that is reported.
  public let period: Period
  /// The units' own figures.
  public let units: UnitFigures
  /// The clusters' figures, `cluster * indicators + indicator`.
  public let clusterFigures: [Figure]
  /// The campaign's figures by indicator.
  public let campaignFigures: [Figure]
  /// The months that each unit sent anything of, or owes nothing of.
  let knownMonths: [MonthSet]
  /// What each unit owes and whether it came.
  public let status: [StatusEntry]
  /// What became of each file.
  public let sources: [SourceEntry]
  /// Which of these files concern which units.
  let sourceIndex: SourceIndex
  /// Everything there is to say, in order.
  public let findings: FindingList
  /// How the indicators stood at the end of the earlier quarters.
  public let trend: [QuarterStanding]
  /// What figures are made of, by pair of unit and indicator; only those that were asked for.
  public let traces: [Int: FigureTrace]
  /// What was reached a year ago, where the campaign names last year's folder.
  public var lastYear: LastYearFigures?

  /// Whether everything that is owed came, be it late.
  public var isComplete: Bool {
    !status.isEmpty && !status.contains { $0.state == .missing }
  }

  /// The figure of an indicator for a scope.
  public func figure(_ scope: Scope, indicator: Int) -> Figure {
    switch scope {
    case .campaign: campaignFigures[indicator]
    case .cluster(let cluster):
      clusterFigures[cluster * campaign.indicators.count + indicator]
    case .unit(let unit): unitFigure(unit, indicator: indicator)
    }
  }

  /// The verdict of an indicator for a scope, without the rest of its figure.
  private func verdict(_ scope: Scope, indicator: Int) -> Verdict {
    guard case .unit(let unit) = scope else { return figure(scope, indicator: indicator).verdict }
    let pair = campaign.pair(unit: unit, indicator: indicator)
    return Assessment(
      target: units.target(of: pair, in: campaign.settings.baseline), actual: units[pair].actual,
      direction: campaign.indicators[indicator].direction,
      downFormula: campaign.settings.downFormula
    ).verdict
  }

  /// What the figures of a unit's indicator are made of, where that was asked for.
  public func trace(unit: Int, indicator: Int) -> FigureTrace? {
    traces[campaign.pair(unit: unit, indicator: indicator)]
  }

  /// How the counted indicators of each sector stand in a scope.
  public func sectorCounts(_ scope: Scope) -> [SectorCount] {
    var counts = Array(repeating: SectorCount(), count: campaign.sectors.count)
    for position in campaign.indicators.indices where campaign.indicators[position].isCounted {
      counts[campaign.indicators[position].sector].add(verdict(scope, indicator: position))
    }
    return counts
  }

  /// How all counted indicators stand in a scope: "17/21 chỉ tiêu đạt và vượt".
  public func count(_ scope: Scope) -> SectorCount {
    var count = SectorCount()
    for position in campaign.indicators.indices where campaign.indicators[position].isCounted {
      count.add(verdict(scope, indicator: position))
    }
    return count
  }

  /// How many findings of a severity there are.
  public func findingCount(_ severity: Severity) -> Int {
    findings.count(severity)
  }

  private func unitFigure(_ unit: Int, indicator: Int) -> Figure {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    let own = units[pair]
    var figure = Figure()
    figure.registered = units.target(of: pair, in: .registered)
    figure.assigned = units.target(of: pair, in: .assigned)
    figure.actual = own.actual
    figure.inPeriod = own.inPeriod
    figure.isEstimate = own.isEstimate
    figure.reported = own.actual == nil ? 0 : 1
    figure.expected = figure.target(in: campaign.settings.baseline) == nil ? 0 : 1
    figure.unplanned = figure.reported > figure.expected ? 1 : 0
    let isLevel = campaign.indicators[indicator].kind.isLevel
    figure.older = own.actual != nil && own.rest.isOlder(at: period, isLevel: isLevel) ? 1 : 0
    if own.actual != nil, campaign.indicators[indicator].kind == .flow {
      figure.gap = own.rest.gap(at: period, known: knownMonths[unit])
      figure.withGaps = figure.older == 0 && !figure.gap.isEmpty ? 1 : 0
    }
    figure.assess(indicator, in: campaign, at: period)
    return figure
  }
}
