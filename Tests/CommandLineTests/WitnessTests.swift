import Foundation
import TestSupport
import Testing

/// The folders of the project that tests read.
enum ProjectFolder {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let reference = root.appendingPathComponent("Tests/CommandLineTests/Reference")
  static func finding(_ path: String) -> URL {
    root.appendingPathComponent("Tests/CommandLineTests/Findings/cases/\(path)")
  }
  static func example(_ name: String) -> URL {
    root.appendingPathComponent("examples/\(name)")
  }
}

/// Runs a Python script of the witnesses and gives its status and what it printed.
func python(_ script: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
  let path = ProjectFolder.reference.appendingPathComponent(script).path
  return try program(["python3", path] + arguments)
}

/// Runs a program of the machine and gives its status and what it printed.
func program(_ words: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}

/// A number as data files have it; no digit is lost.
func exactly(_ text: String) -> Decimal? {
  Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
}

@Suite("Figures against an independent reference") struct ReferenceTests {
  @Test(
    .timeLimit(.minutes(30)),
    arguments: [1, 2, 3, 7, 11, 23, 42, 101, 109, 202, 207, 215, 225, 301, 302, 303])
  func `a random campaign gives the figures that the reference computes`(_ seed: Int) async throws {
    let scratch = try TemporaryFolder()
    let folder = scratch.path + "/campaign"
    #expect(try python("campaigns.py", ["\(seed)", folder]).status == 0)
    for period in ["2023-Q1", "2023-05", "2023-Q2", "2023-9M", "2023"] {
      let (expected, out) = (scratch.path + "/expected", scratch.path + "/out")
      let reference = try python(
        "reference.py", [folder, "--period", period, "--out", expected])
      let run = try await RunningTool().run(
        ["rollup", folder, "--period", period, "--out", out, "--quiet"])
      #expect(run.status == reference.status)
      let comparison = try python(
        "compare.py", [expected, out + "/data", "--only", "rollup,sectors,status"])
      #expect(comparison.status == 0, "\(period): \(comparison.output)")
    }
  }
}

@Suite("The examples") struct ExampleTests {
  @Test func `the real ward's registration gives its 77 values exactly`() async throws {
    let scratch = try TemporaryFolder()
    let out = scratch.path + "/out"
    let run = try await RunningTool().run(
      [
        "rollup", ProjectFolder.example("an-khe-2023").path, "--period", "2023-Q1", "--out", out,
      ])
    #expect(run.status == 1)
    let rows = try lines(scratch.read("out/data/rollup.csv")).map { $0.split(",") }
    var lows: [String: String] = [:]
    for row in rows where row[1] == "unit" && row[2] == "NGOMAY" { lows[row[3]] = row[6] }
    let values = ProjectFolder.root
      .appendingPathComponent("Tests/ThiduaCoreTests/Data/ngo-may-2023.values.csv")
    let typed = try lines(Data(contentsOf: values)).dropFirst().map { $0.split(";") }
    #expect(typed.count == 77)
    for row in typed {
      let expected = try #require(exactly(row[9]))
      let low = try #require(lows[row[0]])
      #expect(exactly(low) == expected, "\(row[0]) typed \(row[8])")
    }
  }

  @Test func `the faults of the example are found where its README says`() async throws {
    let scratch = try TemporaryFolder()
    let out = scratch.path + "/out"
    let run = try await RunningTool().run(
      [
        "rollup", ProjectFolder.example("an-khe-2023").path, "--period", "2023-Q2", "--out", out,
      ])
    #expect(run.status == 1)
    let found = try lines(scratch.read("out/data/findings.csv")).map { $0.split(",") }
      .map { "\($0[1]) \($0[2]):\($0[4])" }
    let expected = [
      "mixed-separators dang-ky/NGOMAY.csv:18", "mixed-separators dang-ky/NGOMAY.csv:46",
      "unknown-indicator quy-1/THANHAN.csv:83", "duplicate-row quy-2/ANPHU.csv:54",
      "ambiguous-number quy-2/ANTAN.csv:16", "total-mismatch quy-2/CUUAN.csv:3",
      "converted-measure quy-2/NGOMAY.csv:83", "late quy-2/SONGAN.csv:",
      "cumulative-falls quy-2/TAYSON.csv:65", "date-like-cell quy-2/TAYSON.csv:79",
      "bad-number quy-2/TUAN.csv:76", "negative-value quy-2/XUANAN/ngan-sach.csv:6",
      "unknown-unit quy-2/bao-cao-quy-2.csv:2", "missing-report :",
    ]
    for finding in expected { #expect(found.contains(finding), "\(finding)") }
  }

  @Test(arguments: ["C"] + MadeLocales.names)
  func `the same input gives the same bytes in any locale and time zone`(
    _ locale: String
  ) async throws {
    let scratch = try TemporaryFolder()
    let example = ProjectFolder.example("an-khe-2023").path
    let other = try MadeLocales.environment(
      ["LC_ALL": locale, "LANG": locale, "TZ": "Asia/Ho_Chi_Minh"])
    for (place, environment) in [("a", [:]), ("b", other)] {
      let run = try await RunningTool().run(
        ["rollup", example, "--period", "2023-Q2", "--out", scratch.path + "/" + place],
        environment: environment)
      #expect(run.status == 1)
    }
    let files = try scratch.files().filter { $0.hasPrefix("a/") }.map { $0.dropFirst(2) }
    // Three books, five tables, the manifest.
    #expect(files.count == 9)
    for file in files {
      #expect(try scratch.read("a/\(file)") == scratch.read("b/\(file)"), "\(file)")
    }
  }

  private func lines(_ data: Data) -> [String] {
    String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
      .map { $0.trimmingCharacters(in: .newlines) }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The fields of a line without quotes.
  fileprivate func split(_ mark: String) -> [String] { components(separatedBy: mark) }
}

@Suite("A run without a terminal") struct QuietRunTests {
  @Test func `a run that found no error prints nothing`() async throws {
    let folder = try TemporaryFolder()
    let made = try await RunningTool().run(["init", folder.path + "/mau"])
    #expect(made.status == 0)
    #expect(made.output.isEmpty && made.errors.isEmpty)
    for command in [["check"], ["rollup", "--period", "2026-Q1"]] {
      let run = try await RunningTool().run(command + [folder.path + "/mau"])
      #expect(run.status == 0, "\(command): \(run.output)\(run.errors)")
      #expect(run.output.isEmpty && run.errors.isEmpty)
    }
  }

  @Test func `an output that cannot be written is one clear line and status 74`() async throws {
    let folder = try TemporaryFolder()
    try #require(await RunningTool().run(["init", folder.path + "/mau"]).status == 0)
    try folder.write("x", to: "file")
    let run = try await RunningTool().run(
      ["rollup", folder.path + "/mau", "--period", "2026-Q1", "--out", folder.path + "/file/out"])
    #expect(run.status == 74)
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
