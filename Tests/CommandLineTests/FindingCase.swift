import Foundation
import TestSupport
import Testing

/// A folder of `Findings/cases`, named after a finding code: a submission in which it occurs.
///
/// - `inbox/`: what units sent, beside the registration of the common campaign folder;
/// - `units.csv`, `calendar.csv`, ...: in place of those of the common campaign folder;
/// - `sizes.csv`: `path;bytes;fill` for files that are too large to be kept, filled up with a
///   letter, or with a hole;
/// - `expected.csv`: all rows of findings.csv for 2023-Q2, without their messages.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Findings")
  private var folder: URL { Self.root.appendingPathComponent("cases/\(name)") }

  /// All cases, in the order of their names.
  static let all: [FindingCase] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent("cases").path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted().map(FindingCase.init)
  }()

  /// The rows that must be found.
  func expected() throws -> [[String]] {
    let file = folder.appendingPathComponent("expected.csv")
    return CSVRows.rows(try String(contentsOf: file, encoding: .utf8))
  }

  /// The rows that were found, without their messages.
  func found() async throws -> [[String]] { try await rows().map { $0.dropLast() } }

  /// Rolls up a copy of the campaign with the case's files and gives the rows that were found.
  func rows() async throws -> [[String]] {
    let scratch = try TemporaryFolder()
    try scratch.copy(Self.root.appendingPathComponent("campaign"), to: "campaign")
    try overlay(scratch.file("campaign"))
    let run = try await RunningTool().run(
      ["rollup", scratch.path + "/campaign", "--period", "2023-Q2", "--quiet"])
    #expect(run.status <= 1, "\(run.errors)")
    let findings = try scratch.read("campaign/out/2023-Q2/data/findings.csv")
    return CSVRows.rows(String(decoding: findings, as: UTF8.self))
  }

  private func overlay(_ campaign: URL) throws {
    let files = FileManager.default
    for name in try files.subpathsOfDirectory(atPath: folder.path).sorted()
    where name != "expected.csv" && name != "sizes.csv" {
      let (source, target) = (
        folder.appendingPathComponent(name), campaign.appendingPathComponent(name)
      )
      let type = try files.attributesOfItem(atPath: source.path)[.type] as? FileAttributeType
      if type == .typeDirectory {
        try files.createDirectory(at: target, withIntermediateDirectories: true)
      } else {
        try? files.removeItem(at: target)
        try files.copyItem(at: source, to: target)
      }
    }
    try enlarge(campaign)
  }

  private func enlarge(_ campaign: URL) throws {
    let sizes = folder.appendingPathComponent("sizes.csv")
    guard let text = try? String(contentsOf: sizes, encoding: .utf8) else { return }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ";").map(String.init)
      let file = try FileHandle(forUpdating: campaign.appendingPathComponent(parts[0]))
      let count = try #require(UInt64(parts[1]))
      let end = try file.seekToEnd()
      if parts[2] == "hole" {
        try file.truncate(atOffset: count)
      } else {
        try file.write(contentsOf: Data(repeating: UInt8(ascii: "x"), count: Int(count - end)))
      }
      try file.close()
    }
  }
}

/// Takes CSV of RFC 4180 apart, for looking at what the tool wrote.
enum CSVRows {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var before: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // The second of two is one quotation mark.
        if !isQuoted, before == "\"" { field.append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return rows
  }
}
