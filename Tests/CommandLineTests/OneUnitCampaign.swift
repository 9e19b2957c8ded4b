import TestSupport
import Testing

/// A campaign of 2023 with one unit, `A`, and files as a test writes them; synthetic.
enum OneUnitCampaign {
  /// Rolls up the figures of a period, and gives the lines of `findings.csv`; `indicators` are lines of code, name, measure
  /// and kind, `files` their texts by their names in the inbox.
  static func findings(
    at period: String, indicators: [String], files: [(name: String, text: String)]
  ) async throws -> [Substring] {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã An;Cụm 1\n", to: "units.csv")
    try scratch.write(
      (["code;name;measure;kind"] + indicators).joined(separator: "\n") + "\n",
      to: "indicators.csv")
    for (name, text) in files { try scratch.write(text, to: "inbox/" + name) }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", period, "--format", "csv", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    return try String(
      decoding: scratch.read("out/\(period)/data/findings.csv"), as: UTF8.self
    ).split(separator: "\n")
  }
}
