/// Over whom a figure is taken.
public enum Scope: Hashable, Sendable {
  /// All units.
  case campaign
  /// The units of the cluster at this position.
  case cluster(Int)
  /// The unit at this position.
  case unit(Int)

  /// The word of data files.
  public var name: String {
    switch self {
    case .campaign: "campaign"
    case .cluster: "cluster"
    case .unit: "unit"
    }
  }

  /// Whether it is one unit.
  public var isUnit: Bool {
    if case .unit = self { true } else { false }
  }
}

extension Campaign {
  /// The units that a scope is made of, by position.
  public func units(of scope: Scope) -> [Int] {
    switch scope {
    case .campaign: Array(units.indices)
    case .cluster(let cluster): clusters[cluster].units
    case .unit(let unit): [unit]
    }
  }
}

/// One indicator for one scope: plan, actual, and how they stand.
public struct Figure: Sendable {
  /// The registered target (chỉ tiêu đăng ký).
  public var registered: Interval?
  /// The assigned target (chỉ tiêu giao).
  public var assigned: Interval?
  /// The cumulative actual (lũy kế), exact.
  public var actual: Ratio?
  /// What was reached in the period alone, exact.
  public var inPeriod: Ratio?
  /// Whether an estimate is part of the actual.
  public var isEstimate = false
  /// The completion against the campaign's baseline in percent, exact and unrounded.
  public var completion: Ratio?
  /// The verdict against the campaign's baseline.
  public var verdict = Verdict.notAssessed
  /// Which way is better, as the target says it, else the indicator.
  public var direction = Indicator.Direction.up
  /// Whether the completion keeps pace with the rounds; nothing where that cannot be said.
  public var isOnPace: Bool?
  /// Whether a sum in it is too large to be computed exactly, and blank for that reason.
  public var isTooLarge = false
  /// How many units have an actual.
  public var reported = 0
  /// How many units have a target in the campaign's baseline.
  public var expected = 0
  /// How many units have an actual and no such target: their actuals are in the sum, and nothing of
  /// theirs in its target.
  public var unplanned = 0
  /// How many units have an actual and no target in the baseline that is not the campaign's.
  public var unplannedElsewhere = 0
  /// How many units have an actual with nothing of the period's last quarter, or month, in it.
  public var older = 0
  /// How many units are in a sum of what was reached in the period alone.
  public var withPeriod = 0
  /// How many units have an actual of the period's end, and are not in that sum: what they reached in
  /// the period alone is not known.
  public var withoutPeriod = 0

  /// Makes an empty figure.
  public init() {}

  /// The target of a baseline.
  public func target(in baseline: CampaignSettings.Baseline) -> Interval? {
    baseline == .registered ? registered : assigned
  }
}

/// How the counted indicators of a sector stand.
public struct SectorCount: Hashable, Sendable {
  /// Vượt.
  public var exceeded = 0
  /// Đạt.
  public var met = 0
  /// Chưa đạt.
  public var notMet = 0
  /// Chưa đủ số liệu.
  public var noData = 0

  /// Makes a count of nothing.
  public init() {}

  /// The indicators that are assessed and counted.
  public var counted: Int { exceeded + met + notMet + noData }

  /// The share of exceeded and met in the counted ones, in percent; nothing where none is counted.
  public var metShare: Ratio? {
    Ratio((exceeded + met) * 100).dividing(by: Ratio(counted))
  }

  /// Counts one verdict.
  public mutating func add(_ verdict: Verdict) {
    switch verdict {
    case .exceeded: exceeded += 1
    case .met: met += 1
    case .notMet: notMet += 1
    case .noData: noData += 1
    case .notAssessed: break
    }
  }

  /// Adds another count.
  public static func += (left: inout SectorCount, right: SectorCount) {
    left.exceeded += right.exceeded
    left.met += right.met
    left.notMet += right.notMet
    left.noData += right.noData
  }
}

/// What became of one file of the inbox: a row of sources.csv.
public struct SourceEntry: Sendable {
  /// The path below `inbox/`.
  public var path = ""
  /// The SHA-256 of its bytes, in hexadecimal digits.
  public var fingerprint = ""
  /// How many bytes it has.
  public var byteCount = 0
  /// The format, such as `csv`; blank where it is unknown.
  public var format = ""
  /// The encoding, such as `utf-8`.
  public var encoding = ""
  /// The delimiter, or the word `tab`.
  public var delimiter = ""
  /// `registration`, `actuals`, `both`, or blank.
  public var kind = ""
  /// The data rows below the header.
  public var rows = 0
  /// Rows of which a value counts.
  public var used = 0
  /// Rows whose values were all replaced.
  public var superseded = 0
  /// Rows that do not count, each with a finding.
  public var rejected = 0
  /// Rows without a value for this report.
  public var skipped = 0
  /// The positions of the units that it has values of, in order; of the one that its path names where
  /// it has none.
  public var units: [Int] = []
  /// Whether all that is in it concerns its one unit: no table names units in rows or columns.
  public var isOfOneUnit = false

  /// Makes an empty entry.
  public init() {}
}

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
    figure.older = own.actual != nil && own.rest.isOlder(at: period) ? 1 : 0
    figure.assess(indicator, in: campaign, at: period)
    return figure
  }
}

extension Figure {
  /// Sets completion, verdict and pace of the indicator at a position from target and actual (Rules.md,
  /// Completion and verdict); an indicator that is exempt from the rounds has no pace.
  mutating func assess(_ position: Int, in campaign: Campaign, at period: Period) {
    let assessment = Assessment(
      target: target(in: campaign.settings.baseline), actual: actual,
      direction: campaign.indicators[position].direction,
      downFormula: campaign.settings.downFormula)
    completion = assessment.completion
    verdict = assessment.verdict
    direction = assessment.direction
    guard campaign.indicators[position].isInRounds else { return }
    isOnPace = Pace.isOnPace(
      self, kind: campaign.indicators[position].kind,
      required: campaign.schedule.requiredCompletion(atMonth: period.lastMonth))
  }
}
