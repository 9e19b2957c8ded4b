import TestSupport
import Testing

@Suite("What is still needed") struct RemainingTimeTests {
  /// A plan of 200, and 60 reached by the end of the period.
  @Test(arguments: [
    ("2023-Q1", "Q1", "Còn phải thực hiện mỗi quý", "46.666666667", "/3"),
    ("2023-05", "5 tháng", "Còn phải thực hiện mỗi tháng", "20", "/7"),
    ("2023-06", "6 tháng", "Còn phải thực hiện mỗi tháng", "23.333333333", "/6"),
    ("2023-H1", "6 tháng", "Còn phải thực hiện mỗi quý", "70", "/2"),
    ("2023-10", "10 tháng", "Còn phải thực hiện mỗi tháng", "70", "/2"),
    ("2023-11M", "11 tháng", "Còn phải thực hiện mỗi tháng", "140", "/1"),
  ]) func `is parted over the months where quarters would leave some of them out`(
    _ period: String, _ reported: String, _ heading: String, _ each: String, _ divisor: String
  ) async throws {
    let campaign = try await HandCampaign(
      period, indicators: ["VL;Việc làm;;người;flow"], plans: ["A;VL;200"],
      reports: ["A;VL;\(reported);60"])
    let cell = try campaign.cell("Xã A", "Việc làm", heading)
    #expect(cell?.value == each)
    #expect(cell?.formula?.contains(divisor + ",9)") == true)
    let numbers = try campaign.cells("Xã A").values.map(\.value)
    let part = heading.split(separator: " ").last ?? ""
    #expect(numbers.contains { $0.hasSuffix("=(1-3)\(divisor) \(part)") })
  }

  @Test func `is told of the last month`() async throws {
    let campaign = try await HandCampaign(
      "2023-11", indicators: ["VL;Việc làm;;người;flow"], plans: ["A;VL;200"],
      reports: ["A;VL;11 tháng;60"])
    let trace = try await campaign.trace("VL", ["--unit", "A"])
    #expect(trace.contains("Còn phải thực hiện: 140, tức 140 mỗi tháng trong 1 tháng còn lại"))
    let english = try await campaign.trace("VL", ["--unit", "A", "--lang", "en"])
    #expect(english.contains("Still needed: 140, that is 140 in the month left"))
  }

  @Test func `is nothing at the year's end`() async throws {
    let campaign = try await HandCampaign(
      "2023-12", indicators: ["VL;Việc làm;;người;flow"], plans: ["A;VL;200"],
      reports: ["A;VL;2023;60"])
    let texts = try campaign.cells("Xã A").values.map(\.value)
    #expect(!texts.contains { $0.hasPrefix("Còn phải thực hiện") })
  }
}
