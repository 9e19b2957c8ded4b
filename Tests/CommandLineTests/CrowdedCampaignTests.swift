import Foundation
import TestSupport
import Testing

@Suite("A campaign that is too large for books") struct CrowdedCampaignTests {
  /// Room is for 5,459 units side by side: 16,384 columns, three a unit, six for names and marks.
  private static func campaign(in scratch: TemporaryFolder) throws -> String {
    try SmallCampaign.write(
      units: (1...5_461).map { "D\($0);Thôn \($0);Cụm \($0 == 1 ? "Một" : "Hai")" }, in: scratch)
  }

  @Test(arguments: ["rollup", "run"])
  func `is refused before anything is written, with what to do`(_ command: String) async throws {
    let scratch = try TemporaryFolder()
    let campaign = try Self.campaign(in: scratch)
    let moment = command == "run" ? ["--as-of", "2026-05-01"] : ["--period", "2026-Q1"]
    let run = try await RunningTool().run([command, campaign] + moment)
    #expect(run.status == 78)
    for word in ["units.csv", "“Cụm Hai”", "5460 đơn vị", "5459", "--format csv,json"] {
      #expect(run.errors.contains(word), "\(word): \(run.errors)")
    }
    #expect(!run.errors.contains("ổ đĩa"))
    #expect(try scratch.files().allSatisfy { !$0.contains("out/2026") })
  }

  @Test(
    arguments: [["--format", "csv,json"], ["--cluster", "Cụm Một"], ["--unit", "D2"]])
  func `has its data files, and the books that fit`(_ options: [String]) async throws {
    let scratch = try TemporaryFolder()
    let campaign = try Self.campaign(in: scratch)
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", "2026-Q1", "--quiet", "--out", scratch.path + "/out"]
        + options)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try scratch.files().count { $0.hasSuffix(".xlsx") } == (options[0] == "--format" ? 0 : 1))
  }
}
