import Foundation
import TestSupport
import Testing

/// One run of a case, in a copy of its campaign folder.
struct CaseRun {
  let example: CommandCase
  /// What the run printed and its status, each as the file of the case would hold it.
  let printed: [(file: String, contents: Data)]
  private let scratch: TemporaryFolder
  private let campaign: URL

  init(_ example: CommandCase) async throws {
    self.example = example
    scratch = try TemporaryFolder()
    campaign = try Self.campaign(of: example, in: scratch)
    let outcome = try await RunningTool()
      .run(
        try example.arguments(campaign: campaign), in: campaign,
        input: try example.contents(of: "stdin") ?? Data())
    printed = [
      ("stdout", Self.marked(outcome.standardOutput, campaign: campaign)),
      ("stderr", Self.marked(outcome.standardError, campaign: campaign)),
      ("status", Data("\(outcome.status)\n".utf8)),
    ]
  }

  /// Compares what was printed and written with what the case holds.
  func compare() throws {
    #expect(try example.contents(of: "status") != nil, "the case has no file 'status'")
    #expect(
      try example.saysMoreThanStatus,
      "the case has only a status, which any failure of its class has; say what is printed or written"
    )
    for (file, contents) in printed {
      guard let expected = try example.contents(of: file) else { continue }
      expectEqual(contents, expected, file)
    }
    for file in try example.expectedFiles() {
      let written = try? Data(contentsOf: campaign.appendingPathComponent(file))
      expectEqual(written, try example.contents(of: "expected/\(file)"), file)
    }
  }

  /// Writes what was printed into the case, and says so.
  func record() throws {
    for (file, contents) in printed {
      try contents.write(to: example.folder.appendingPathComponent(file))
    }
    Issue.record("recorded stdout, stderr and status of '\(example.name)'; read the difference")
  }

  private func expectEqual(_ actual: Data?, _ expected: Data?, _ file: String) {
    guard actual != expected else { return }
    let whole = printed.map { "--- \($0.file)\n\(text($0.contents))" }.joined()
    let place = firstDifference(between: text(actual), and: text(expected))
    Issue.record("'\(file)' differs \(place)\n\(whole)")
  }

  private func text(_ data: Data?) -> String {
    data.map { String(decoding: $0, as: UTF8.self) } ?? "(no such file)"
  }

  private static func campaign(of example: CommandCase, in scratch: TemporaryFolder) throws -> URL {
    let source = example.folder.appendingPathComponent("campaign")
    if FileManager.default.fileExists(atPath: source.path) {
      return try scratch.copy(source, to: "campaign")
    }
    let empty = scratch.file("campaign")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: false)
    return empty
  }

  /// Printed bytes with the mark in place of the path of the campaign folder.
  private static func marked(_ printed: Data, campaign: URL) -> Data {
    var rest = printed[...]
    var result = Data()
    while let found = rest.range(of: Data(campaign.path.utf8)) {
      result += rest[..<found.lowerBound] + Data(CommandCase.mark.utf8)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

/// Where two texts part: the line and how it reads on either side.
func firstDifference(between actual: String, and expected: String) -> String {
  let sides = [actual, expected].map { $0.components(separatedBy: "\n") }
  let longest = max(sides[0].count, sides[1].count)
  for index in 0..<longest {
    let lines = sides.map { index < $0.count ? $0[index] : "(no line)" }
    guard Array(lines[0].utf8) == Array(lines[1].utf8) else {
      return "in line \(index + 1):\n  is:     \(lines[0])\n  wanted: \(lines[1])"
    }
  }
  return "in bytes that are no text"
}
