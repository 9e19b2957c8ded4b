import Foundation
import TestSupport
import Testing

/// Campaigns of which each is hard on books in its own way, published into one folder.
private struct HardCampaigns {
  let scratch: TemporaryFolder
  private(set) var published: [String] = []

  init() throws { scratch = try TemporaryFolder() }

  /// Publishes an example or, below its name, a synthetic campaign.
  mutating func publish(
    _ campaign: String, _ period: String, _ options: [String] = []
  ) async throws {
    let name = URL(fileURLWithPath: campaign).lastPathComponent + options.joined()
    let out = scratch.path + "/out/" + name
    let run = try await RunningTool().run(
      [
        "rollup", campaign, "--period", period, "--out", out, "--quiet", "--format",
        "xlsx,csv,json",
      ] + options)
    #expect(run.status <= 1, "\(campaign): \(run.errors)")
    published.append(out)
  }

  /// Writes a synthetic campaign and gives its folder.
  func synthetic(_ name: String) throws -> String {
    let folder = scratch.path + "/" + name
    #expect(try python("nasty_campaigns.py", [name, folder]).status == 0)
    return folder
  }

  static func names() throws -> [String] {
    try python("nasty_campaigns.py", ["--list"]).output.split(whereSeparator: \.isNewline)
      .map(String.init)
  }
}

@Suite("Books before outside witnesses") struct BookWitnessTests {
  /// One run for all of them: most of the time goes into starting LibreOffice.
  @Test(.timeLimit(.minutes(30)))
  func `every book recalculates to its values, is valid, prints whole and has what the data say`()
    async throws
  {
    var campaigns = try HardCampaigns()
    try await campaigns.publish(ProjectFolder.example("an-khe-2023").path, "2023-Q2")
    try await campaigns.publish(
      ProjectFolder.example("an-khe-2023").path, "2023-Q2", ["--accessible"])
    try await campaigns.publish(ProjectFolder.example("nam-ke-hoach-2023").path, "2023-Q1")
    let years = try campaigns.scratch.copy(LastYearTests.folder, to: "years")
    try await campaigns.publish(years.appendingPathComponent("nam-2023").path, "2023-Q2")
    let names = try HardCampaigns.names()
    #expect(names.count >= 10)
    for name in names { try await campaigns.publish(campaigns.synthetic(name), "2023-Q3") }
    let check = try python("check_books.py", campaigns.published)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(.timeLimit(.minutes(30)))
  func `a correction typed into a sheet moves sums, rates, percentages, verdicts and counts`()
    async throws
  {
    var campaigns = try HardCampaigns()
    let example = ProjectFolder.example("an-khe-2023").path
    let synthetic = try campaigns.synthetic("every-verdict")
    try await campaigns.publish(example, "2023-Q2")
    try await campaigns.publish(synthetic, "2023-Q3")
    for (folder, out) in zip([example, synthetic], campaigns.published) {
      let check = try python("check_live.py", [folder, out])
      #expect(check.status == 0, "\(check.output)")
    }
  }

  @Test(
    .timeLimit(.minutes(30)),
    arguments: [
      "every-verdict", "every-verdict-two-minus", "plans-alone", "assigned-alone",
      "registered-alone", "barely-missed", "no-data",
    ])
  func `an actual or a plan typed over another or where there was none moves all of the row`(
    _ name: String
  ) async throws {
    var campaigns = try HardCampaigns()
    let folder = try campaigns.synthetic(name)
    try await campaigns.publish(folder, "2023-Q3")
    let check = try python("check_rows.py", [folder, campaigns.published[0]])
    #expect(check.status == 0, "\(check.output)")
  }
}
