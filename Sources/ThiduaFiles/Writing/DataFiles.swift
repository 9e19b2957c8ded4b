import CSVStreaming
import Glibc
public import ThiduaCore

/// The data files of a report: five of RFC 4180 (comma, LF, UTF-8 in NFC), and one of JSON.
public struct DataFiles: Sendable {
  private let selection: ReportSelection
  private let language: Language
  /// Whether the five files are wanted.
  private let hasTables: Bool
  /// Whether the JSON file is wanted.
  private let hasJSON: Bool

  /// The data files of a selection.
  public init(
    of selection: ReportSelection, language: Language, hasTables: Bool, hasJSON: Bool
  ) {
    self.selection = selection
    self.language = language
    self.hasTables = hasTables
    self.hasJSON = hasJSON
  }

  /// Writes the files into the `data` folder of a folder; messages name the folder by its target.
  ///
  /// - Throws: `SystemError` where one cannot be written, or does not read back as it was meant.
  public func write(
    into folder: String, named target: String
  ) throws(SystemError) -> [Manifest.File] {
    var files: [Manifest.File] = []
    let tables: [(String, (inout FileStream) throws(SystemError) -> Void)] = [
      ("findings.csv", findings), ("rollup.csv", figures), ("sectors.csv", sectors),
      ("sources.csv", sources), ("status.csv", status),
    ]
    for (name, write) in hasTables ? tables : [] {
      files.append(try Self.file("data/" + name, in: folder, named: target, write))
    }
    if hasJSON {
      let (selection, language) = (selection, language)
      files.append(
        try Self.file("data/report.json", in: folder, named: target) { stream throws(SystemError) in
          try stream.add(ReportJSON.bytes(of: selection, language: language))
        })
    }
    return files
  }

  private static func file(
    _ path: String, in folder: String, named target: String,
    _ write: (inout FileStream) throws(SystemError) -> Void
  ) throws(SystemError) -> Manifest.File {
    var stream = try FileStream(creating: folder + "/" + path, named: target + "/" + path)
    try write(&stream)
    let meant = try stream.finish(as: path)
    guard try FolderFiles.file(path, below: folder) == meant else {
      throw SystemError(number: EIO, action: "write \(target)/\(path)")
    }
    return meant
  }

  private static func yesNo(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "" }

  private static func number(_ value: Ratio?, decimals: Int = 6) -> String {
    value?.decimalText(maxDecimals: decimals) ?? ""
  }

  /// How many scopes, or findings, have their records made at a time; all cores share them.
  private static let scopesAtATime = 512
  private static let findingsAtATime = 1 << 16

  private func figures(_ stream: inout FileStream) throws(SystemError) {
    try stream.record([
      "period", "scope", "code", "indicator", "kind", "measure", "low", "low_open", "high",
      "high_open", "assigned_low", "assigned_high", "actual", "estimate", "completion",
      "verdict", "on_pace", "reported", "expected",
    ])
    try addByScope(to: &stream) { scope, bytes in addFigures(of: scope, to: &bytes) }
  }

  /// Makes the records of the scopes on all cores and adds them in the order of the scopes.
  private func addByScope(
    to stream: inout FileStream,
    _ add: @Sendable ((scope: Scope, code: String), inout [UInt8]) -> Void
  ) throws(SystemError) {
    try addAll(selection.scopes, atATime: Self.scopesAtATime, to: &stream, add)
  }

  /// Makes the records of things on all cores and adds them in the order of the things.
  private func addAll<Thing: Sendable>(
    _ things: [Thing], atATime most: Int, to stream: inout FileStream,
    _ add: @Sendable (Thing, inout [UInt8]) -> Void
  ) throws(SystemError) {
    for first in stride(from: 0, to: things.count, by: most) {
      let count = min(most, things.count - first)
      let parts = Concurrently.parts(of: count, atLeast: most / 32)
      let texts = Concurrently.map(parts.count) { part in
        var bytes: [UInt8] = []
        for index in parts[part] { add(things[first + index], &bytes) }
        return bytes
      }
      for text in texts { try stream.add(text) }
    }
  }

  private func addFigures(of scope: (scope: Scope, code: String), to bytes: inout [UInt8]) {
    let rollup = selection.rollup
    let period = rollup.period.description
    for (position, indicator) in rollup.campaign.indicators.enumerated() {
      let figure = rollup.figure(scope.scope, indicator: position)
      let target = figure.registered
      CSVText.appendRecord(
        [
          period, scope.scope.name, scope.code, indicator.code, indicator.kind.rawValue,
          indicator.measure.text, Self.number(target?.low),
          Self.yesNo(target?.low == nil ? nil : target?.lowIsOpen), Self.number(target?.high),
          Self.yesNo(target?.high == nil ? nil : target?.highIsOpen),
          Self.number(figure.assigned?.low), Self.number(figure.assigned?.high),
          Self.number(figure.actual), Self.yesNo(figure.actual == nil ? nil : figure.isEstimate),
          Self.number(figure.completion, decimals: 2), figure.verdict.rawValue,
          Self.yesNo(figure.isOnPace), "\(figure.reported)", "\(figure.expected)",
        ], to: &bytes)
    }
  }

  private func sectors(_ stream: inout FileStream) throws(SystemError) {
    let rollup = selection.rollup
    try stream.record([
      "period", "scope", "code", "sector", "counted", "exceeded", "met", "not_met", "no_data",
      "met_share",
    ])
    try addByScope(to: &stream) { scope, bytes in
      let counts = rollup.sectorCounts(scope.scope)
      for (sector, count) in zip(rollup.campaign.sectors, counts) {
        CSVText.appendRecord(
          [
            rollup.period.description, scope.scope.name, scope.code, sector, "\(count.counted)",
            "\(count.exceeded)", "\(count.met)", "\(count.notMet)", "\(count.noData)",
            Self.number(count.metShare, decimals: 2),
          ], to: &bytes)
      }
    }
  }

  private func status(_ stream: inout FileStream) throws(SystemError) {
    let rollup = selection.rollup
    try stream.record(["unit", "cluster", "item", "state", "submitted", "due", "file"])
    for entry in selection.status {
      let unit = rollup.campaign.units[entry.unit]
      try stream.record([
        unit.code, rollup.campaign.clusters[unit.cluster].name, entry.item.name,
        entry.state.rawValue, entry.submitted?.description ?? "",
        entry.item.due?.description ?? "", FoldedText.nfc(entry.file),
      ])
    }
  }

  private func findings(_ stream: inout FileStream) throws(SystemError) {
    try stream.record([
      "severity", "code", "file", "sheet", "line", "column", "unit", "indicator", "period",
      "value", "message",
    ])
    let language = language
    try addAll(
      selection.findings, atATime: Self.findingsAtATime, to: &stream
    ) { finding, bytes in
      CSVText.appendRecord(
        [
          finding.severity.rawValue, finding.cause.code.rawValue, FoldedText.nfc(finding.file),
          finding.sheet, finding.line > 0 ? "\(finding.line)" : "",
          finding.column > 0 ? "\(finding.column)" : "", finding.unit, finding.indicator,
          finding.period, finding.value, finding.cause.text(in: language),
        ], to: &bytes)
    }
  }

  private func sources(_ stream: inout FileStream) throws(SystemError) {
    try stream.record([
      "file", "sha256", "bytes", "format", "encoding", "delimiter", "kind", "rows", "used",
      "superseded", "rejected", "skipped",
    ])
    for source in selection.sourcesByPath {
      try stream.record([
        FoldedText.nfc(source.path), source.fingerprint, "\(source.byteCount)", source.format,
        source.encoding, source.delimiter, source.kind, "\(source.rows)", "\(source.used)",
        "\(source.superseded)", "\(source.rejected)", "\(source.skipped)",
      ])
    }
  }
}
