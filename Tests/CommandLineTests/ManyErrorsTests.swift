import Foundation
import TestSupport
import Testing

@Suite("More errors than anybody reads") struct ManyErrorsTests {
  /// A campaign with one file, in which so many rows hold no number.
  private static func campaign(wrongRows: Int, in scratch: TemporaryFolder) throws -> String {
    let campaign = try SmallCampaign.write(
      units: ["D1;Thôn Một;Cụm Một"], owing: ["registration;2026-03-31"], in: scratch)
    let rows = (1...wrongRows).map { "D1;2026-01;DT;x\($0)\n" }
    try scratch.write(
      "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện\n" + rows.joined(), to: "campaign/inbox/a.csv")
    return campaign
  }

  @Test(arguments: [
    ("vi", "Quý I năm 2026: 2 lỗi trong số liệu; sổ đã lập ở "),
    ("en", "Quarter I of 2026: 2 errors in the data; the books are in "),
  ])
  func `are counted and not listed where only errors are to be spoken of`(
    _ language: String, _ words: String
  ) async throws {
    let scratch = try TemporaryFolder()
    let campaign = try Self.campaign(wrongRows: 2, in: scratch)
    let run = try await RunningTool().run([
      "rollup", campaign, "--period", "2026-Q1", "--format", "csv", "-q", "--lang", language,
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors == words + campaign + "/out/2026-Q1\n")
  }

  @Test(arguments: [
    (rows: 1000, more: nil), (rows: 1001, more: "1 lỗi"), (rows: 1250, more: "250 lỗi"),
  ])
  func `are listed up to a thousand, and the rest is counted`(
    _ example: (rows: Int, more: String?)
  ) async throws {
    let scratch = try TemporaryFolder()
    let campaign = try Self.campaign(wrongRows: example.rows, in: scratch)
    let run = try await RunningTool().run([
      "rollup", campaign, "--period", "2026-Q1", "--format", "csv", "--out", scratch.path + "/out",
    ])
    #expect(run.status == 1)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("inbox/a.csv:") } == 1000)
    #expect(lines.count == (example.more == nil ? 1000 : 1001))
    if let more = example.more { #expect(lines.last?.hasPrefix("… và \(more) nữa") == true) }
    let findings = try String(
      contentsOfFile: scratch.path + "/out/data/findings.csv", encoding: .utf8)
    #expect(findings.split(separator: "\n").count { $0.hasPrefix("error,") } == example.rows)
    let check = try await RunningTool().run(["check", campaign, "--period", "2026-Q1"])
    #expect(
      check.output.split(separator: "\n").count { $0.hasPrefix("inbox/a.csv:") } == example.rows)
  }
}
