/// Makes the report of a period from a campaign and what was read.
public enum RollupBuilder {
  /// Joins, cumulates, checks and rolls up.
  ///
  /// `readings` are in the natural order of their paths. What is traced costs memory.
  ///
  /// - Throws: `SelfCheckFailure` where a figure is not the sum of what was used.
  public static func rollup(
    _ campaign: Campaign, period: Period, readings: consuming [FileReading],
    tracing: TraceRequest = .nothing
  ) throws(SelfCheckFailure) -> Rollup {
    var join = SubmissionJoin(
      campaign: campaign, period: period, readings: readings, tracing: tracing)
    join.run()
    let known = campaign.units.indices.map { join.knownMonths(ofUnit: $0) }
    let adder = UnitAdder(campaign: campaign, units: join.figures, period: period, known: known)
    let (clusters, everyone) = adder.allFigures()
    let status = StatusReport.entries(join, campaign: campaign, period: period)
    var findings = join.takeFindings()
    findings += StatusReport.findings(status, campaign: campaign)
    findings += RepeatedFiles.findings(join)
    findings += Self.tooLarge(clusters + everyone, campaign: campaign, period: period)
    findings.sort()
    let done = join
    let (trend, sources) = Concurrently.map(
      done.earlier.count, { done.earlier[$0].standing(campaign, units: done.figures) },
      beside: { Self.sources(of: done) })
    let rollup = Rollup(
      campaign: campaign, period: period, units: done.figures, clusterFigures: clusters,
      campaignFigures: everyone, knownMonths: known, status: status, sources: sources,
      sourceIndex: SourceIndex(sources, unitCount: campaign.units.count), findings: findings,
      trend: trend, traces: done.traces)
    try SelfCheck.run(rollup, done)
    return rollup
  }
}

extension RollupBuilder {
  /// Sums over units that are too large are said once for an indicator.
  private static func tooLarge(
    _ figures: [Figure], campaign: Campaign, period: Period
  ) -> [Finding] {
    let count = campaign.indicators.count
    let positions = Set(
      figures.indices.lazy.filter { figures[$0].isTooLarge || figures[$0].isCompletionTooLarge }
        .map { $0 % count })
    return positions.sorted().map {
      Finding(.numberTooLarge).about(
        unit: "", indicator: campaign.indicators[$0].code, period: period.description)
    }
  }

  private static func sources(of join: SubmissionJoin) -> [SourceEntry] {
    let units = join.table.unitsByFile(unitCount: join.campaign.units.count)
    return join.table.files.indices.map { file in
      var entry = SourceEntry(join.table.files[file], join.table.marks(ofFile: file))
      entry.units = units[file]
      // A file of which nothing counts is nevertheless somebody's.
      if entry.units.isEmpty, let unit = join.table.files[file].pathUnit { entry.units = [unit] }
      entry.isOfOneUnit = entry.units.count == 1 && !join.table.files[file].isShared
      return entry
    }
  }
}
