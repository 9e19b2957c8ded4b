import TestSupport
import Testing

@Suite("A level of a month before the period's end") struct LevelOfEndTests {
  private static let indicators = ["BO;Đàn bò;;con;stock", "VL;Việc làm;;người;flow"]

  @Test(arguments: [
    // April and May are months of the second quarter, but not its end.
    ("2023-Q2", "T4;90", true), ("2023-Q2", "T5;90", true), ("2023-Q2", "T6;90", false),
    ("2023-Q2", "Q2;90", false), ("2023-05", "T5;90", false), ("2023", "T11;90", true),
    ("2023", "Q4;90", false),
  ]) func `is no figure of that end`(_ period: String, _ reported: String, _ isOlder: Bool)
    async throws
  {
    let campaign = try await HandCampaign(
      period, indicators: Self.indicators, plans: ["A;BO;100"], reports: ["A;BO;\(reported)"])
    #expect(try campaign.figure("A", "BO")[0] == "90")
    #expect(
      try campaign.text("Xã A", "Đàn bò", "Ghi chú") == (isOlder ? "chưa có số cuối kỳ" : ""))
    let trace = try await campaign.trace("BO", ["--unit", "A"])
    #expect(trace.contains("chưa có số cuối kỳ") == isOlder)
  }

  @Test func `is neither the best nor the weakest`() async throws {
    let campaign = try await HandCampaign(
      "2023-Q2", units: ["A", "B", "C"], indicators: Self.indicators,
      plans: ["A;BO;100", "B;BO;100", "C;BO;100"],
      reports: ["A;BO;T4;80", "B;BO;Q2;90", "C;BO;Q2;95"])
    let marked = try campaign.cells("So sánh").values.filter {
      $0.formula?.contains("MIN(") ?? false
    }
    #expect(!marked.isEmpty)
    #expect(!marked.contains { $0.value == "80" })
  }
}
