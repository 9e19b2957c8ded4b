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
  private var actuals: RatioList

  /// Room for some pairs, for the quarters that end before a period does.
  static func quarters(before period: Period, _ pairs: Range<Int>) -> [EarlierActuals] {
    (1...4).filter { $0 * 3 < period.lastMonth }.map {
      EarlierActuals(quarter: $0, actuals: RatioList(pairs))
    }
  }

  /// The actual of a pair of unit and indicator.
  subscript(pair: Int) -> Ratio? {
    get { actuals[pair] }
    set { actuals[pair] = newValue }
  }

  /// Adds the actuals of the units that follow.
  mutating func append(_ next: consuming EarlierActuals) { actuals.append(next.actuals) }

  /// How the indicators stood, with the targets of today.
  func standing(_ campaign: Campaign, units: UnitFigures) -> QuarterStanding {
    let period = Period.quarter(quarter, of: campaign.settings.year)
    let adder = UnitAdder(campaign: campaign, units: units, period: period, earlier: actuals)
    let (clusters, everyone) = adder.all { figures in
      var count = SectorCount()
      for (figure, indicator) in zip(figures, campaign.indicators) where indicator.isCounted {
        count.add(figure.verdict)
      }
      return count
    }
    return QuarterStanding(quarter: quarter, campaign: everyone, clusters: clusters)
  }
}
