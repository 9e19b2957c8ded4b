import TestSupport
import Testing

@Suite("What rows and traces say of single units") struct RowNoteTests {
  @Test(arguments: [
    ("49,999", "50,001", "thấp nhất: Xã A: 49,999; cao nhất: Xã B: 50,001"),
    ("50", "60", "thấp nhất: Xã A: 50; cao nhất: Xã B: 60"),
    ("50,123456", "50,123457", "thấp nhất: Xã A: 50,123456; cao nhất: Xã B: 50,123457"),
  ]) func `the lowest and the highest are told apart by their digits`(
    _ low: String, _ high: String, _ words: String
  ) async throws {
    let campaign = try await HandCampaign(
      "2023-Q1", units: ["A", "B"], indicators: ["NS;Nước sạch;;%;rate"],
      reports: ["A;NS;Q1;\(low)", "B;NS;Q1;\(high)"])
    #expect(
      try campaign.text("KH-TH", "Nước sạch", "Ghi chú")
        == "2 đơn vị có số liệu; không tổng hợp được (\(words))")
  }

  @Test func `a mean of shorter periods is not said to lack what a longer one has`() async throws {
    let campaign = try await HandCampaign(
      "2023", indicators: ["DS;Dân số;;người;average"], plans: ["A;DS;5200"],
      reports: ["A;DS;6 tháng;5100", "A;DS;2023;5245"])
    #expect(
      try campaign.text("Xã A", "Dân số", "Ghi chú")
        == "bình quân của các kỳ ngắn nhất đã báo cáo (tháng 1–6)")
    #expect(try campaign.text("KH-TH", "Dân số", "Ghi chú") == "1/1 đơn vị có số liệu")
    let trace = try await campaign.trace("DS", ["--unit", "A"])
    #expect(trace.contains("“5245”: bình quân lấy số của các kỳ ngắn nhất đã báo cáo\n"))
    // Of the first half alone the year's end is missing.
    let first = try await HandCampaign(
      "2023", indicators: ["DS;Dân số;;người;average"], plans: ["A;DS;5200"],
      reports: ["A;DS;6 tháng;5100"])
    #expect(try first.text("Xã A", "Dân số", "Ghi chú") == "chưa có số cuối kỳ")
  }

  @Test func `a unit whose report lacks a figure is not said to have sent none`() async throws {
    let campaign = try await HandCampaign(
      "2023-Q1", units: ["A", "B", "C"],
      indicators: ["VL;Việc làm;;người", "BO;Đàn bò;;con;stock"],
      reports: ["A;VL;Q1;1", "B;BO;Q1;2"])
    let trace = try await campaign.trace("VL")
    #expect(trace.contains("Xã B: báo cáo không có số của chỉ tiêu này (chưa có kế hoạch)"))
    #expect(trace.contains("Xã C: chưa báo cáo (chưa có kế hoạch)"))
  }

  /// Of three units two have a plan, and all of these a figure; the third sent nothing.
  @Test func `a row and its trace speak of units with a plan where not all units have one`()
    async throws
  {
    let campaign = try await HandCampaign(
      "2023-Q1", units: ["A", "B", "C"], indicators: ["VL;Việc làm;;người", "TC;Trồng cây;;cây"],
      plans: ["A;VL;5", "B;VL;5", "A;TC;5", "B;TC;5", "C;TC;5"],
      reports: ["A;VL;Q1;1", "B;VL;Q1;2", "A;TC;Q1;1", "B;TC;Q1;1"])
    let first = try campaign.cells("Tổng quan").values.map(\.value)
    #expect(first.contains { $0.hasSuffix("; 2/3 đơn vị đã báo cáo quý I năm 2023") })
    let note = "2/2 đơn vị có kế hoạch đã có số liệu"
    #expect(try campaign.text("KH-TH", "Việc làm", "Ghi chú") == note)
    #expect(try campaign.text("KH-TH", "Trồng cây", "Ghi chú") == "2/3 đơn vị có số liệu")
    #expect(try await campaign.trace("VL").contains("\n\(note):\n"))
    #expect(try await campaign.trace("TC").contains("\n2/3 đơn vị có số liệu:\n"))
  }
}
