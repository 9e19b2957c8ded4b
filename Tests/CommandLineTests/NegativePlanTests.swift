import TestSupport
import Testing

@Suite("Plans below zero") struct NegativePlanTests {
  /// Of CL the two units have 160 and −40 %, or 62.5 and −250 %, and together 60 or 166.67 %; of TC 20 and 90 %,
  /// together 55 %; of VL 50 % each.
  private static func campaign(_ direction: String, _ options: [String] = []) async throws
    -> HandCampaign
  {
    try await HandCampaign(
      "2023", units: ["A", "B"],
      indicators: [
        "CL;Chênh lệch;;triệu đồng;flow;\(direction);;;;;-1000", "TC;Trồng cây;;cây;flow",
        "VL;Việc làm;;người;flow",
      ],
      plans: ["A", "B"].flatMap { ["\($0);CL;-50", "\($0);TC;100", "\($0);VL;10"] },
      reports: [
        "A;CL;2023;-80", "B;CL;2023;20", "A;TC;2023;20", "B;TC;2023;90", "A;VL;2023;5",
        "B;VL;2023;5",
      ], options: options)
  }

  @Test(arguments: [("up", "60"), ("down", "166.67")], [[], ["--accessible"]])
  func `have a completion, but are neither among the best nor among the weakest`(
    _ direction: (name: String, completion: String), _ options: [String]
  ) async throws {
    let campaign = try await Self.campaign(direction.name, options)
    #expect(
      try campaign.text("KH-TH", "Chênh lệch", "So với kế hoạch (%)") == direction.completion)
    let first = try campaign.cells("Tổng quan").values.map(\.value)
    #expect(first.contains("Trồng cây") && first.contains("Việc làm"))
    #expect(!first.contains("Chênh lệch"))
    #expect(try campaign.text("So sánh", "Chênh lệch", "Cao nhất") == "")
    #expect(try campaign.text("So sánh", "Chênh lệch", "Thấp nhất") == "")
    #expect(try campaign.text("So sánh", "Trồng cây", "Cao nhất") == "90")
    #expect(try campaign.text("So sánh", "Trồng cây", "Thấp nhất") == "20")
    let sides = try campaign.cells("So sánh").values.map(\.value)
    #expect(sides.joined(separator: " ").contains("hoặc có kế hoạch âm"))
  }

  @Test func `are not spoken of where there are none`() async throws {
    let campaign = try await HandCampaign(
      "2023", units: ["A", "B"], indicators: ["TC;Trồng cây;;cây;flow"],
      plans: ["A;TC;0", "B;TC;10"], reports: ["A;TC;2023;2", "B;TC;2023;9"])
    let sides = try campaign.cells("So sánh").values.map(\.value)
    #expect(sides.contains { $0.contains("chưa có số cuối kỳ hoặc thiếu số của một số tháng)") })
    #expect(!sides.contains { $0.contains("kế hoạch âm") })
  }
}
