import CSVStreaming
public import ThiduaCore

/// The five data files of a report: RFC 4180, comma, LF, UTF-8 in NFC.
public enum DataFiles {
  /// The names and bytes of the files, in the order of their names.
  public static func files(
    of selection: ReportSelection, language: Language
  ) -> [(name: String, bytes: [UInt8])] {
    [
      ("findings.csv", findings(selection.findings, language: language)),
      ("rollup.csv", figures(selection)),
      ("sectors.csv", sectors(selection)),
      ("sources.csv", sources(selection)),
      ("status.csv", status(selection)),
    ]
  }

  private static func yesNo(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "" }

  private static func number(_ value: Ratio?, decimals: Int = 6) -> String {
    value?.decimalText(maxDecimals: decimals) ?? ""
  }

  private static func figures(_ selection: ReportSelection) -> [UInt8] {
    let rollup = selection.rollup
    var bytes: [UInt8] = []
    CSVText.appendRecord(
      [
        "period", "scope", "code", "indicator", "kind", "measure", "low", "low_open", "high",
        "high_open", "assigned_low", "assigned_high", "actual", "estimate", "completion",
        "verdict", "on_pace", "reported", "expected",
      ], to: &bytes)
    let period = rollup.period.description
    for (scope, code) in selection.scopes {
      for (position, indicator) in rollup.campaign.indicators.enumerated() {
        let figure = rollup.figure(scope, indicator: position)
        let target = figure.registered
        CSVText.appendRecord(
          [
            period, scope.name, code, indicator.code, indicator.kind.rawValue,
            indicator.measure.text, number(target?.low),
            yesNo(target?.low == nil ? nil : target?.lowIsOpen), number(target?.high),
            yesNo(target?.high == nil ? nil : target?.highIsOpen),
            number(figure.assigned?.low), number(figure.assigned?.high), number(figure.actual),
            yesNo(figure.actual == nil ? nil : figure.isEstimate),
            number(figure.completion, decimals: 2), figure.verdict.rawValue,
            yesNo(figure.isOnPace), "\(figure.reported)", "\(figure.expected)",
          ], to: &bytes)
      }
    }
    return bytes
  }

  private static func sectors(_ selection: ReportSelection) -> [UInt8] {
    let rollup = selection.rollup
    var bytes: [UInt8] = []
    CSVText.appendRecord(
      [
        "period", "scope", "code", "sector", "counted", "exceeded", "met", "not_met", "no_data",
        "met_share",
      ], to: &bytes)
    for (scope, code) in selection.scopes {
      for (sector, count) in zip(rollup.campaign.sectors, rollup.sectorCounts(scope)) {
        CSVText.appendRecord(
          [
            rollup.period.description, scope.name, code, sector, "\(count.counted)",
            "\(count.exceeded)", "\(count.met)", "\(count.notMet)", "\(count.noData)",
            number(count.metShare, decimals: 2),
          ], to: &bytes)
      }
    }
    return bytes
  }

  private static func status(_ selection: ReportSelection) -> [UInt8] {
    let rollup = selection.rollup
    var bytes: [UInt8] = []
    CSVText.appendRecord(
      ["unit", "cluster", "item", "state", "submitted", "due", "file"], to: &bytes)
    for entry in selection.status {
      let unit = rollup.campaign.units[entry.unit]
      CSVText.appendRecord(
        [
          unit.code, rollup.campaign.clusters[unit.cluster].name, entry.item.name,
          entry.state.rawValue, entry.submitted?.description ?? "",
          entry.item.due?.description ?? "", FoldedText.nfc(entry.file),
        ], to: &bytes)
    }
    return bytes
  }

  /// The findings as a data file; `check` writes them too.
  public static func findings(_ findings: [Finding], language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.appendRecord(
      [
        "severity", "code", "file", "sheet", "line", "column", "unit", "indicator", "period",
        "value", "message",
      ], to: &bytes)
    for finding in findings {
      CSVText.appendRecord(
        [
          finding.severity.rawValue, finding.cause.code.rawValue, FoldedText.nfc(finding.file),
          finding.sheet, finding.line > 0 ? "\(finding.line)" : "",
          finding.column > 0 ? "\(finding.column)" : "", finding.unit, finding.indicator,
          finding.period, finding.value, finding.cause.text(in: language),
        ], to: &bytes)
    }
    return bytes
  }

  private static func sources(_ selection: ReportSelection) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.appendRecord(
      [
        "file", "sha256", "bytes", "format", "encoding", "delimiter", "kind", "rows", "used",
        "superseded", "rejected", "skipped",
      ], to: &bytes)
    for source in selection.sourcesByPath {
      CSVText.appendRecord(
        [
          FoldedText.nfc(source.path), source.fingerprint, "\(source.byteCount)", source.format,
          source.encoding, source.delimiter, source.kind, "\(source.rows)", "\(source.used)",
          "\(source.superseded)", "\(source.rejected)", "\(source.skipped)",
        ], to: &bytes)
    }
    return bytes
  }
}
