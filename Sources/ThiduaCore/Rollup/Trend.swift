/// How the counted indicators stood at the end of a quarter, against the year's plan.
public struct QuarterStanding: Sendable {
  /// The quarter, 1 to 4.
  public let quarter: Int
  /// Of the campaign.
  public let campaign: SectorCount
  /// Of each cluster.
  public let clusters: [SectorCount]

  /// The count of a scope; nothing for a unit.
  public func count(_ scope: Scope) -> SectorCount? {
    switch scope {
    case .campaign: campaign
    case .cluster(let cluster): clusters[cluster]
    case .unit: nil
    }
  }
}

/// The units' actuals at the end of an earlier quarter.
struct EarlierActuals: Sendable {
  let quarter: Int
  /// By pair of unit and indicator.
  var actuals: [Ratio?]

  /// Room for the quarters that end before a period does.
  static func quarters(before period: Period, pairCount: Int) -> [EarlierActuals] {
    (1...4).filter { $0 * 3 < period.lastMonth }.map {
      EarlierActuals(quarter: $0, actuals: Array(repeating: nil, count: pairCount))
    }
  }

  /// How the indicators stood, with the targets of today.
  func standing(_ campaign: Campaign, units: UnitFigures) -> QuarterStanding {
    var past = units
    for pair in actuals.indices {
      past.figures[pair].actual = actuals[pair]
      past.figures[pair].inPeriod = nil
    }
    let period = Period.quarter(quarter, of: campaign.settings.year)
    let adder = UnitAdder(campaign: campaign, units: past, period: period)
    func count(_ members: [Int]) -> SectorCount {
      var count = SectorCount()
      for (figure, indicator) in zip(adder.figures(of: members), campaign.indicators)
      where indicator.isCounted {
        count.add(figure.verdict)
      }
      return count
    }
    return QuarterStanding(
      quarter: quarter, campaign: count(Array(campaign.units.indices)),
      clusters: campaign.clusters.map { count($0.units) })
  }
}
