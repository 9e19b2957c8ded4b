import Foundation
import TestSupport
import Testing

/// A campaign with one honest file among hostile ones, and what must be said of these.
private struct HostileCampaign {
  let scratch: TemporaryFolder
  /// The names as the terminal is to show them, each with codes one of which must be reported.
  let expected: [(name: String, codes: [String])]

  init() throws {
    scratch = try TemporaryFolder()
    let made = try python("make_hostile.py", [scratch.path + "/campaign"])
    guard made.status == 0 else { throw CocoaError(.fileReadUnknown) }
    expected = made.output.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t")
      return (String(parts[1]), parts[0] == "-" ? [] : parts[0].components(separatedBy: ","))
    }
  }

  /// Runs a command on it and gives what was printed and the largest memory in MiB.
  func run(_ command: [String]) throws -> (status: Int, output: Data, memory: Int) {
    let (output, errors) = (scratch.path + "/stdout", scratch.path + "/stderr")
    let tool = try RunningTool().executable.path
    let run = try python("peak.py", [output, errors, tool] + command)
    let numbers = run.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count == 2 else { throw CocoaError(.fileReadUnknown) }
    let printed = try scratch.read("stdout") + scratch.read("stderr")
    return (numbers[0], printed, numbers[1] >> 10)
  }
}

@Suite("An inbox of hostile files") struct HostileInboxTests {
  @Test(.timeLimit(.minutes(30)))
  func `every hostile entry is named, and none reaches the terminal or the memory`() throws {
    let campaign = try HostileCampaign()
    let run = try campaign.run(["check", campaign.scratch.path + "/campaign"])
    #expect(run.status == 1)
    #expect(run.memory < 256)
    expectPrintable(run.output)
    let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
    #expect(campaign.expected.count > 40)
    for (name, codes) in campaign.expected where !codes.isEmpty {
      let found = lines.filter { $0.hasPrefix("inbox/\(name):") }
      let isSaid = found.contains { line in codes.contains { line.contains("[\($0)]") } }
      #expect(isSaid, "\(name): \(codes), found \(found)")
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func `the honest file counts, and what lies outside the inbox does not`() throws {
    let campaign = try HostileCampaign()
    let folder = campaign.scratch.path + "/campaign"
    let run = try campaign.run(["rollup", folder, "--period", "2023-Q1"])
    #expect(run.status == 1)
    #expect(run.memory < 256)
    expectPrintable(run.output)
    let rollup = try campaign.scratch.read("campaign/out/2023-Q1/data/rollup.csv")
    let rows = String(decoding: rollup, as: UTF8.self).split(separator: "\n")
      .map { $0.components(separatedBy: ",") }
    let column = try #require(rows.first?.firstIndex(of: "actual"))
    let actuals = Dictionary(
      rows.dropFirst().map { ("\($0[1]) \($0[2])", $0[column]) }, uniquingKeysWith: { $1 })
    #expect(actuals["unit A"] == "12.5")
    #expect(actuals["unit B"] == "")
    #expect(actuals["campaign THU"] == "12.5")
    #expect(try !campaign.scratch.files().contains { $0.hasSuffix("escaped.txt") })
  }

  /// No control character but the end of a line, no mark that turns the direction of text.
  private func expectPrintable(_ output: Data) {
    let text = String(decoding: output, as: UTF8.self)
    let raw = text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && [.control, .format].contains(scalar.properties.generalCategory)
    }
    #expect(raw.isEmpty, "\(raw.map(\.value))")
  }
}
