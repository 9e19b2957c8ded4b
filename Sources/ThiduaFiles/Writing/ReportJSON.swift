import JSONWriting
public import ThiduaCore

/// The same figures as the data files, as one JSON text: `data/report.json`.
///
/// Documentation/Schemas/report.schema.json describes it. Numbers are exact decimals.
public enum ReportJSON {
  /// The text.
  public static func bytes(of selection: ReportSelection, language: Language) -> [UInt8] {
    let rollup = selection.rollup
    var json = JSONText()
    let settings = rollup.campaign.settings
    json.object { json in
      json.integer("format", 1)
      json.object("campaign") { json in
        json.text("code", settings.code)
        json.text("title", settings.title)
        json.integer("year", settings.year)
        json.text("authority", settings.authority)
        json.text("baseline", settings.baseline.rawValue)
        json.text("down_formula", settings.downFormula.rawValue)
      }
      json.text("period", rollup.period.description)
      json.array("scopes") { writeScopes(selection, to: &$0) }
      json.array("status") { writeStatus(selection, to: &$0) }
      json.array("findings") { writeFindings(selection, language, to: &$0) }
      json.array("sources") { writeSources(selection, to: &$0) }
    }
    json.end()
    return json.bytes
  }

  private static func decimal(_ value: Ratio?, decimals: Int = 6) -> String? {
    value?.decimalText(maxDecimals: decimals)
  }

  // MARK: Figures

  private static func writeScopes(_ selection: ReportSelection, to json: inout JSONText) {
    let rollup = selection.rollup
    for (scope, code) in selection.scopes {
      json.object { json in
        json.text("scope", scope.name)
        json.text("code", code)
        json.array("indicators") { json in
          for position in rollup.campaign.indicators.indices {
            write(
              rollup.figure(scope, indicator: position), position, scope, rollup, to: &json)
          }
        }
        json.array("sectors") { json in
          for (name, count) in zip(rollup.campaign.sectors, rollup.sectorCounts(scope)) {
            write(count, of: name, to: &json)
          }
        }
      }
    }
  }

  private static func write(
    _ figure: Figure, _ position: Int, _ scope: Scope, _ rollup: Rollup,
    to json: inout JSONText
  ) {
    let indicator = rollup.campaign.indicators[position]
    json.object(onOneLine: true) { json in
      json.text("indicator", indicator.code)
      json.text("kind", indicator.kind.rawValue)
      json.text("measure", indicator.measure.text)
      let target = figure.registered
      json.decimal("low", decimal(target?.low))
      json.truth("low_open", target?.low.map { _ in target?.lowIsOpen ?? false })
      json.decimal("high", decimal(target?.high))
      json.truth("high_open", target?.high.map { _ in target?.highIsOpen ?? false })
      json.decimal("assigned_low", decimal(figure.assigned?.low))
      json.decimal("assigned_high", decimal(figure.assigned?.high))
      json.decimal("actual", decimal(figure.actual))
      json.truth("estimate", figure.actual.map { _ in figure.isEstimate })
      if let lastYear = rollup.lastYear {
        json.decimal("last_year", decimal(lastYear.actual(scope, indicator: position)))
      }
      json.decimal("completion", decimal(figure.completion, decimals: 2))
      json.text("verdict", figure.verdict.rawValue)
      json.truth("on_pace", figure.isOnPace)
      json.integer("reported", figure.reported)
      json.integer("expected", figure.expected)
    }
  }

  private static func write(
    _ count: SectorCount, of sector: String, to json: inout JSONText
  ) {
    json.object(onOneLine: true) { json in
      json.text("sector", sector)
      json.integer("counted", count.counted)
      json.integer("exceeded", count.exceeded)
      json.integer("met", count.met)
      json.integer("not_met", count.notMet)
      json.integer("no_data", count.noData)
      json.decimal("met_share", decimal(count.metShare, decimals: 2))
    }
  }

  // MARK: What came, and what is to be said

  private static func writeStatus(_ selection: ReportSelection, to json: inout JSONText) {
    let rollup = selection.rollup
    for entry in selection.status {
      let unit = rollup.campaign.units[entry.unit]
      json.object(onOneLine: true) { json in
        json.text("unit", unit.code)
        json.text("cluster", rollup.campaign.clusters[unit.cluster].name)
        json.text("item", entry.item.name)
        json.text("state", entry.state.rawValue)
        json.text("submitted", entry.submitted?.description)
        json.text("due", entry.item.due?.description)
        json.text("file", entry.file.isEmpty ? nil : FoldedText.nfc(entry.file))
      }
    }
  }

  private static func writeFindings(
    _ selection: ReportSelection, _ language: Language, to json: inout JSONText
  ) {
    func known(_ text: String) -> String? { text.isEmpty ? nil : text }
    for finding in selection.findings {
      json.object(onOneLine: true) { json in
        json.text("severity", finding.severity.rawValue)
        json.text("code", finding.cause.code.rawValue)
        json.text("file", known(FoldedText.nfc(finding.file)))
        json.text("sheet", known(finding.sheet))
        json.integer("line", finding.line > 0 ? finding.line : nil)
        json.integer("column", finding.column > 0 ? finding.column : nil)
        json.text("unit", known(finding.unit))
        json.text("indicator", known(finding.indicator))
        json.text("period", known(finding.period))
        json.text("value", finding.value)
        json.text("message", finding.cause.text(in: language))
      }
    }
  }

  private static func writeSources(_ selection: ReportSelection, to json: inout JSONText) {
    for source in selection.sourcesByPath {
      json.object(onOneLine: true) { json in
        json.text("file", FoldedText.nfc(source.path))
        json.text("sha256", source.fingerprint)
        json.integer("bytes", source.byteCount)
        json.text("format", source.format)
        json.text("encoding", source.encoding)
        json.text("delimiter", source.delimiter)
        json.text("kind", source.kind)
        json.integer("rows", source.rows)
        json.integer("used", source.used)
        json.integer("superseded", source.superseded)
        json.integer("rejected", source.rejected)
        json.integer("skipped", source.skipped)
      }
    }
  }
}
