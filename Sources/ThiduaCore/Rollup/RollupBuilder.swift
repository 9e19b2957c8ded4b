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
    let adder = UnitAdder(campaign: campaign, units: join.figures, period: period)
    let (clusters, everyone) = adder.allFigures()
    let status = StatusReport.entries(join, campaign: campaign, period: period)
    var findings = join.takeFindings()
    findings += StatusReport.findings(status, campaign: campaign)
    findings += Self.tooLarge(clusters + everyone, campaign: campaign, period: period)
    findings.sort()
    let done = join
    let (trend, sources) = Concurrently.map(
      done.earlier.count, { done.earlier[$0].standing(campaign, units: done.figures) },
      beside: { Self.sources(of: done) })
    let rollup = Rollup(
      campaign: campaign, period: period, units: done.figures, clusterFigures: clusters,
      campaignFigures: everyone, status: status, sources: sources,
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
    let positions = Set(figures.indices.lazy.filter { figures[$0].isTooLarge }.map { $0 % count })
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

extension SourceEntry {
  /// Counts what became of the rows of a file.
  init(_ reading: FileReading, _ rowMarks: ArraySlice<RowMarks>) {
    path = reading.path
    fingerprint = reading.fingerprint
    byteCount = reading.byteCount
    format = reading.format
    encoding = reading.encoding
    delimiter = reading.delimiter
    kind = reading.kind
    rows = rowMarks.count
    for marks in rowMarks {
      if marks.contains(.counts) {
        used += 1
      } else if marks.contains(.isInError) {
        rejected += 1
      } else if marks.contains(.isSuperseded) {
        superseded += 1
      } else {
        skipped += 1
      }
    }
  }
}

/// Who registered, who reported, who is late.
enum StatusReport {
  static func entries(
    _ join: SubmissionJoin, campaign: Campaign, period: Period
  ) -> [StatusEntry] {
    let items = campaign.schedule.items(upTo: period)
    return campaign.units.indices.flatMap { unit in
      items.map { entry(unit: unit, item: $0, join) }
    }
  }

  private static func entry(
    unit: Int, item: Schedule.Item, _ join: SubmissionJoin
  ) -> StatusEntry {
    guard let rank = join.receipts.latest(unit: unit, period: item.period) else {
      return StatusEntry(unit: unit, item: item, state: .missing, submitted: nil, file: "")
    }
    let submitted = CalendarDate(ordinal: rank.date)
    let isLate = submitted.map { date in item.due.map { date > $0 } ?? false } ?? false
    return StatusEntry(
      unit: unit, item: item, state: isLate ? .late : .received, submitted: submitted,
      file: join.table.files[Int(rank.file)].path)
  }

  static func findings(_ entries: [StatusEntry], campaign: Campaign) -> [Finding] {
    entries.compactMap { entry in
      let unit = campaign.units[entry.unit].code
      let period = entry.item.period?.description ?? ""
      switch entry.state {
      case .received:
        return nil
      case .missing:
        return Finding(entry.item.period == nil ? .missingRegistration : .missingReport)
          .about(unit: unit, period: period)
      case .late:
        let finding = Finding(.late(due: entry.item.due?.description ?? ""))
        return finding.at(file: entry.file, value: entry.submitted?.description ?? "")
          .about(unit: unit, period: period)
      }
    }
  }
}
