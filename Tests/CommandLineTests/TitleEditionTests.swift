import TestSupport
import Testing

@Suite("Editions in titles") struct TitleEditionTests {
  /// A title says that the file whose name comes first is the later one.
  @Test(arguments: ["(LẦN 2)", "(Thay thế báo cáo ngày 20/6/2023)"])
  func `an edition in the title goes before the order of names`(_ edition: String) async throws {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã An;Cụm 1\n", to: "units.csv")
    try scratch.write("code;name;measure;kind\nX;Thu;triệu đồng;flow\n", to: "indicators.csv")
    let table = "\nMã;Thực hiện\nX;"
    try scratch.write("UBND XÃ AN\nQUÝ II NĂM 2023 \(edition)\(table)120\n", to: "inbox/a.csv")
    try scratch.write("UBND XÃ AN\nQUÝ II NĂM 2023\(table)110\n", to: "inbox/b.csv")
    let run = try await RunningTool().run(
      ["trace", scratch.path, "--period", "2023-Q2", "--indicator", "X", "--unit", "A"])
    #expect(run.output.contains("Lũy kế: 120"), "\(run.output)")
  }
}
