import TestSupport
import Testing

@Suite("A last quarter that may be the year") struct LikelySumsTests {
  static let quarters: [(figures: [Int], isTold: Bool)] = [
    ([120, 210, 320], true),
    // One of them was corrected downwards in the year's report.
    ([120, 210, 250], true),
    ([120, 90, 80], false), ([120, 90, 320], true), ([30, 40, 320], false), ([30, 40, 50], false),
  ]

  @Test(arguments: quarters)
  func `is told where most flows are no less than in all quarters before`(
    _ quarter: (figures: [Int], isTold: Bool)
  ) async throws {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã An;Cụm 1\n", to: "units.csv")
    try scratch.write(
      "code;name;measure;kind\nX;Thu;triệu đồng;flow\nY;Chi;triệu đồng;flow\nZ;Vay;triệu đồng;flow\n",
      to: "indicators.csv")
    var rows = ["unit;indicator;period;actual"]
    for (code, nineMonths) in [("X", 100), ("Y", 200), ("Z", 300)] {
      rows.append("A;\(code);2023-9M;\(nineMonths)")
    }
    try scratch.write(rows.joined(separator: "\n") + "\n", to: "inbox/A-9-thang.csv")
    rows = ["unit;indicator;period;actual"]
    for (code, figure) in zip(["X", "Y", "Z"], quarter.figures) {
      rows.append("A;\(code);2023-Q4;\(figure)")
    }
    try scratch.write(rows.joined(separator: "\n") + "\n", to: "inbox/A-quy-4.csv")
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023", "--format", "csv", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let found = try String(decoding: scratch.read("out/2023/data/findings.csv"), as: UTF8.self)
    #expect(found.contains("ambiguous-number") == quarter.isTold)
  }
}
