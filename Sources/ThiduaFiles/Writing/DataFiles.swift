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

  /// The name of the file of the findings, and its path in a folder of results.
  private static let findingsName = "findings.csv"
  static let findingsPath = "data/" + findingsName

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
    var begun: [Finish] = []
    var failure: SystemError?
    for (name, write) in wanted {
      do throws(SystemError) {
        let path = "data/" + name
        let stream = try FileStream(creating: folder + "/" + path, named: target + "/" + path)
        try write(stream)
        begun.append(Concurrently.begin { Self.finished(stream, path, in: folder, named: target) })
      } catch {
        failure = error
        break
      }
    }
    let finished = begun.map { $0.wait() }
    if let failure { throw failure }
    return try finished.map { file throws(SystemError) in try file.get() }
  }

  private typealias Finish = Concurrently.Later<Result<Manifest.File, SystemError>>

  /// The files that are wanted; the longest ones first, so that they are brought to the disk and
  /// read back while the others are written.
  private var wanted: [(String, (FileStream) throws(SystemError) -> Void)] {
    var files: [(String, (FileStream) throws(SystemError) -> Void)] = []
    if hasTables {
      files += [
        (Self.findingsName, findings), ("rollup.csv", figures), ("sectors.csv", sectors),
        ("sources.csv", sources), ("status.csv", status),
      ]
    }
    if hasJSON { files.append(("report.json", json)) }
    return files
  }

  private func json(_ stream: FileStream) throws(SystemError) {
    try stream.add(ReportJSON.bytes(of: selection, language: language))
  }

  /// Brings a file to the disk and reads it back.
  private static func finished(
    _ stream: FileStream, _ path: String, in folder: String, named target: String
  ) -> Result<Manifest.File, SystemError> {
    Result { () throws(SystemError) in
      let file = try stream.finish(as: path)
      guard try FolderFiles.checksum(path, below: folder) == stream.checksum else {
        throw SystemError(number: EIO, .writing("\(target)/\(path)"))
      }
      return file
    }
  }

  /// How many scopes, or blocks of findings, have their records made at a time; all cores share
  /// them.
  private static let scopesAtATime = 512
  private static let blocksAtATime = 8

  private func figures(_ stream: FileStream) throws(SystemError) {
    try stream.record([
      "period", "scope", "code", "indicator", "kind", "measure", "low", "low_open", "high",
      "high_open", "assigned_low", "assigned_high", "actual", "estimate", "completion",
      "verdict", "on_pace", "reported", "expected",
    ])
    let names = WrittenFields(
      selection.rollup.campaign.indicators.map { [$0.code, $0.kind.rawValue, $0.measure.text] })
    try addByScope(to: stream) { addFigures(of: $0, names: names, to: &$1) }
  }

  /// Makes the records of the scopes on all cores and adds them in the order of the scopes.
  private func addByScope(
    to stream: FileStream,
    _ add: @Sendable ((scope: Scope, code: String), inout CSVRecords) -> Void
  ) throws(SystemError) {
    try addAll(
      selection.scopes, atATime: Self.scopesAtATime, atLeast: 16, to: stream
    ) { scopes in
      var records = CSVRecords()
      for scope in scopes { add(scope, &records) }
      return records.bytes
    }
  }

  /// Makes the records of things on all cores and adds them in the order of the things.
  private func addAll<Thing: Sendable>(
    _ things: [Thing], atATime most: Int, atLeast least: Int, to stream: FileStream,
    _ records: @Sendable (ArraySlice<Thing>) -> [UInt8]
  ) throws(SystemError) {
    var made: [[UInt8]] = []
    for first in stride(from: 0, to: things.count, by: most) {
      let parts = Concurrently.parts(of: min(most, things.count - first), atLeast: least)
      let written = made
      // What was made before is written meanwhile.
      let (next, failure) = Concurrently.map(
        parts.count,
        { part in
          records(things[(first + parts[part].lowerBound)..<(first + parts[part].upperBound)])
        }, beside: { Self.add(written, to: stream) })
      if let failure { throw failure }
      made = next
    }
    if let failure = Self.add(made, to: stream) { throw failure }
  }

  private static func add(_ texts: [[UInt8]], to stream: FileStream) -> SystemError? {
    do throws(SystemError) {
      for text in texts { try stream.add(text) }
      return nil
    } catch {
      return error
    }
  }

  /// The first fields of all records of a scope, once for all.
  private func beginning(of scope: (scope: Scope, code: String)) -> [UInt8] {
    var fields = CSVRecords()
    fields.add(selection.rollup.period.description)
    fields.add(scope.scope.name)
    fields.add(scope.code)
    return fields.bytes
  }

  private func addFigures(
    of scope: (scope: Scope, code: String), names: WrittenFields, to records: inout CSVRecords
  ) {
    let beginning = beginning(of: scope)
    for position in selection.rollup.campaign.indicators.indices {
      let figure = selection.rollup.figure(scope.scope, indicator: position)
      let target = figure.registered
      records.add(written: beginning.span)
      names.add(position, to: &records)
      records.add(target?.low)
      records.add(target?.low == nil ? nil : target?.lowIsOpen)
      records.add(target?.high)
      records.add(target?.high == nil ? nil : target?.highIsOpen)
      records.add(figure.assigned?.low)
      records.add(figure.assigned?.high)
      records.add(figure.actual)
      records.add(figure.actual == nil ? nil : figure.isEstimate)
      records.add(figure.completion, decimals: 2)
      records.add(figure.verdict.rawValue)
      records.add(figure.isOnPace)
      records.add(figure.reported)
      records.add(figure.expected)
      records.end()
    }
  }

  private func sectors(_ stream: FileStream) throws(SystemError) {
    let rollup = selection.rollup
    let names = WrittenFields(rollup.campaign.sectors.map { [$0] })
    try stream.record([
      "period", "scope", "code", "sector", "counted", "exceeded", "met", "not_met", "no_data",
      "met_share",
    ])
    try addByScope(to: stream) { scope, records in
      let beginning = beginning(of: scope)
      for (sector, count) in rollup.sectorCounts(scope.scope).enumerated() {
        records.add(written: beginning.span)
        names.add(sector, to: &records)
        records.add(count.counted)
        records.add(count.exceeded)
        records.add(count.met)
        records.add(count.notMet)
        records.add(count.noData)
        records.add(count.metShare, decimals: 2)
        records.end()
      }
    }
  }

  private func status(_ stream: FileStream) throws(SystemError) {
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

  private func findings(_ stream: FileStream) throws(SystemError) {
    try stream.record(FindingRecords.header)
    let language = language
    try addAll(
      selection.findings.blocks, atATime: Self.blocksAtATime, atLeast: 1, to: stream
    ) { blocks in
      FindingRecords.bytes(of: blocks, in: language)
    }
  }

  private func sources(_ stream: FileStream) throws(SystemError) {
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

extension CSVRecords {
  /// Adds a number, rounded to so many decimals; a blank for none.
  fileprivate mutating func add(_ value: Ratio?, decimals: Int = 6) {
    add(plain: { bytes in value?.appendDecimal(maxDecimals: decimals, to: &bytes) })
  }

  /// Adds `yes` or `no`, or a blank.
  fileprivate mutating func add(_ value: Bool?) {
    add(value.map { $0 ? "yes" : "no" } ?? "")
  }
}
