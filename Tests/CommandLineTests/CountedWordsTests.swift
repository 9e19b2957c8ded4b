import Foundation
import TestSupport
import Testing

@Suite("English words that go with a number") struct CountedWordsTests {
  @Test(arguments: [(["A"], "1 error"), (["A", "B"], "2 errors")])
  func `--strict counts the errors`(_ units: [String], _ words: String) async throws {
    let scratch = try TemporaryFolder()
    let campaign = try SmallCampaign.write(units: ["A;Xã A;Cụm 1", "B;Xã B;Cụm 1"], in: scratch)
    try scratch.write(
      "Mã đơn vị;Mã chỉ tiêu;Kế hoạch\n" + units.map { "\($0);DT;x1\n" }.joined(),
      to: "campaign/inbox/dang-ky.csv")
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", "2026-Q1", "--strict", "--quiet", "--lang", "en"])
    #expect(run.status == 65)
    #expect(
      run.errors
        == "thidua: \(words) in the figures; nothing was written because of --strict\n")
  }

  @Test(arguments: [
    ("a;b;c\n1;2\n3;4;5\n6;7;8\n", "1 row does not have 3 cells like the others (line 2)"),
    ("a;b;c\n1;2\n3;4;5\n6;7\n8;9;0\n", "2 rows do not have 3 cells like the others (lines 2, 4)"),
  ])
  func `convert counts the rows that are unlike the others`(
    _ text: String, _ words: String
  ) async throws {
    let run = try await RunningTool().run(
      ["convert", "-", "--delimiter", ";", "--lang", "en"], input: Data(text.utf8))
    #expect(run.status == 0)
    #expect(run.errors == "-: warning: \(words); check the delimiters\n")
  }
}
