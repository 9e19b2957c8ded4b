/// What of a report is written: all of it, or what concerns one cluster or one unit.
///
/// The figures are always computed from everything.
public struct ReportSelection: Sendable {
  /// The report.
  public let rollup: Rollup
  /// The campaign for all of it, else the cluster or the unit.
  public let scope: Scope
  /// The findings that concern the units, or files of one of them alone; all for the whole.
  public let findings: FindingList
  /// What each of the units owes.
  public let status: [StatusEntry]
  /// The positions of the units whose files hold nothing of others, by their paths.
  public let fileUnits: [String: Int]
  private let units: Set<Int>

  /// A selection.
  public init(_ rollup: Rollup, scope: Scope) {
    self.rollup = rollup
    self.scope = scope
    let units = Set(rollup.campaign.units(of: scope))
    var fileUnits: [String: Int] = [:]
    for position in rollup.sourceIndex.positions(ofUnits: units) {
      let source = rollup.sources[position]
      if source.isOfOneUnit { fileUnits[source.path] = source.units[0] }
    }
    let codes = Set(units.map { rollup.campaign.units[$0].code })
    findings =
      scope == .campaign
      ? rollup.findings : rollup.findings.about(units: codes, files: Set(fileUnits.keys))
    status = rollup.status.filter { units.contains($0.unit) }
    (self.units, self.fileUnits) = (units, fileUnits)
  }

  /// The scopes in the order of the data files: the campaign, the clusters, the units.
  public var scopes: [(scope: Scope, code: String)] {
    let campaign = rollup.campaign
    let units = campaign.units.indices.filter(self.units.contains).map {
      (Scope.unit($0), campaign.units[$0].code)
    }
    switch scope {
    case .campaign:
      let clusters = campaign.clusters.enumerated().map { (Scope.cluster($0), $1.name) }
      return [(.campaign, campaign.settings.code)] + clusters + units
    case .cluster(let cluster): return [(scope, campaign.clusters[cluster].name)] + units
    case .unit: return units
    }
  }

  /// The files that hold values, submissions or findings of the units, in natural order of their
  /// paths; all for the whole.
  public var sources: [SourceEntry] {
    guard scope != .campaign else { return rollup.sources }
    let files = Set(findings.map(\.file) + status.map(\.file))
    return rollup.sourceIndex.positions(ofUnits: units, paths: files).map { rollup.sources[$0] }
  }

  /// The same files, by the bytes of their paths, as the data files list them.
  public var sourcesByPath: [SourceEntry] {
    sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
