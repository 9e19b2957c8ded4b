/// A campaign (phong trào thi đua): one year's settings, units, indicators, calendar and checks.
public struct Campaign: Sendable {
  /// What stands in campaign.csv.
  public var settings: CampaignSettings
  /// Who takes part, in the order of units.csv.
  public var units: [ReportingUnit]
  /// The clusters, in the order in which units.csv first names them.
  public var clusters: [Cluster]
  /// The names of the sectors, in the order in which indicators.csv first names them.
  public var sectors: [String]
  /// Whether any indicator has a sector with a name.
  public var hasSectors: Bool { sectors.contains { !$0.isEmpty } }
  /// What is counted, in the order in which reports print it.
  public var indicators: [Indicator]
  /// Due dates and rounds.
  public var schedule: Schedule
  /// The arithmetic that must hold (checks.csv).
  public var checks: [SumCheck]

  /// Makes a campaign of its parts.
  public init(
    settings: CampaignSettings, units: [ReportingUnit], clusters: [Cluster], sectors: [String],
    indicators: [Indicator], schedule: Schedule = Schedule(), checks: [SumCheck] = []
  ) {
    self.settings = settings
    self.units = units
    self.clusters = clusters
    self.sectors = sectors
    self.indicators = indicators
    self.schedule = schedule
    self.checks = checks
  }

  /// How many pairs of a unit and an indicator there are.
  public var pairCount: Int { units.count * indicators.count }

  /// The place of a unit's indicator among all pairs.
  public func pair(unit: Int, indicator: Int) -> Int { unit * indicators.count + indicator }

  /// The indicators whose figures are combined to a rate over several units: its numerator, or itself
  /// with a weight, and its denominator; nothing where it is no such rate.
  public func rateParts(of position: Int) -> [Int]? {
    let indicator = indicators[position]
    guard indicator.kind == .rate, let denominator = indicator.denominator else { return nil }
    return [indicator.numerator ?? position, denominator]
  }
}

/// The settings of a campaign (campaign.csv).
public struct CampaignSettings: Sendable {
  /// Which targets completion and verdict are measured against.
  public enum Baseline: String, Sendable, CaseIterable {
    /// Chỉ tiêu đăng ký: pledged by the unit.
    case registered
    /// Chỉ tiêu giao: set from above.
    case assigned

    /// The other one.
    public var other: Baseline { self == .registered ? .assigned : .registered }

    /// The figures that are its targets.
    public var figures: FigureKind { self == .registered ? .registered : .assigned }
  }

  /// How completion is computed where less is better.
  public enum DownFormula: String, Sendable, CaseIterable {
    /// Plan over actual.
    case planOverActual = "plan/actual"
    /// Two less actual over plan.
    case twoMinusActualOverPlan = "2-actual/plan"
  }

  /// The campaign's code.
  public var code = ""
  /// The campaign's title.
  public var title = ""
  /// The campaign's year.
  public var year = 0
  /// The authority that runs it (cơ quan).
  public var authority = ""
  /// The authority above (cơ quan chủ quản).
  public var parentAuthority = ""
  /// Where reports are signed (địa danh).
  public var place = ""
  /// The signer's office line by line, such as `KT. CHỦ TỊCH` and `PHÓ CHỦ TỊCH`.
  public var signerTitle: [String] = []
  /// The signer's name.
  public var signer = ""
  /// Who gets a copy of the books (Nơi nhận).
  public var recipients: [String] = []
  /// The language of messages and books.
  public var language = Language.vi
  /// Which targets count.
  public var baseline = Baseline.registered
  /// How completion is computed where less is better.
  public var downFormula = DownFormula.planOverActual
  /// The folder of last year's campaign, as typed; empty where none is named.
  public var previous = ""

  /// Makes empty settings.
  public init() {}
}
