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
    let head = ["unit;indicator;period;actual"]
    let before = [("X", 100), ("Y", 200), ("Z", 300)].map { "A;\($0);2023-9M;\($1)" }
    let last = zip(["X", "Y", "Z"], quarter.figures).map { "A;\($0);2023-Q4;\($1)" }
    let found = try await OneUnitCampaign.findings(
      at: "2023",
      indicators: ["X;Thu;triệu đồng;flow", "Y;Chi;triệu đồng;flow", "Z;Vay;triệu đồng;flow"],
      files: [
        ("A-9-thang.csv", (head + before).joined(separator: "\n") + "\n"),
        ("A-quy-4.csv", (head + last).joined(separator: "\n") + "\n"),
      ])
    #expect(found.contains { $0.contains("ambiguous-number") } == quarter.isTold)
  }
}
