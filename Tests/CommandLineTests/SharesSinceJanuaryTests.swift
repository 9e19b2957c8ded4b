import TestSupport
import Testing

@Suite("Shares since January beside those of the quarter") struct SharesSinceJanuaryTests {
  @Test(arguments: [("92,5", true), ("12,5", false), ("", false)])
  func `another one is told, and the quarter's counts`(
    _ share: (sinceJanuary: String, isTold: Bool)
  ) async throws {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã An;Cụm 1\n", to: "units.csv")
    try scratch.write("code;name;measure;kind\nBH;Bảo hiểm y tế;%;rate\n", to: "indicators.csv")
    try scratch.write(
      "QUÝ II NĂM 2023\nMã;Kế hoạch;Thực hiện trong quý;Lũy kế\nBH;95;12,5;\(share.sinceJanuary)\n",
      to: "inbox/A.csv")
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--format", "csv", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let found = try String(decoding: scratch.read("out/2023-Q2/data/findings.csv"), as: UTF8.self)
      .split(separator: "\n").filter { $0.contains(",overlapping-periods,") }
    #expect(found.count == (share.isTold ? 1 : 0))
    #expect(found.allSatisfy { $0.contains(",A.csv,,3,4,A,BH,") && $0.contains("(“12,5”)") })
  }
}
