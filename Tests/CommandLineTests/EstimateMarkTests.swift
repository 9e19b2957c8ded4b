import Testing

@Suite("Estimates are marked wherever they stand") struct EstimateMarkTests {
  private static func campaign(_ options: [String] = []) async throws -> HandCampaign {
    try await HandCampaign(
      "2023-Q2", units: ["A", "B", "C"],
      indicators: ["VL;Việc làm;;người;flow", "DC;Đạt chuẩn;;đạt;status"],
      plans: ["A;DC;đạt", "B;DC;đạt", "C;DC;đạt"],
      reports: [
        "A;VL;Q1;1", "A;VL;Q2;;2", "A;DC;Q2;;đạt", "B;VL;Q1;3", "B;VL;Q2;4", "B;DC;Q2;;không đạt",
        "C;DC;Q2;đạt",
      ],
      lastYear: [
        "A;VL;Q1;5", "A;VL;Q2;;7", "A;DC;Q2;;đạt", "B;VL;Q1;3", "B;VL;Q2;4", "B;DC;Q2;không đạt",
      ], options: options)
  }

  @Test(arguments: [
    [
      "Xã A!Đạt chuẩn!Lũy kế!đạt*", "Xã B!Đạt chuẩn!Lũy kế!không đạt*", "Xã C!Đạt chuẩn!Lũy kế!đạt",
      "So sánh!Đạt chuẩn!Xã A+1!đạt*", "So sánh!Đạt chuẩn!Xã B+1!không đạt*",
      "So sánh!Đạt chuẩn!Xã C+1!đạt", "So sánh!Đạt chuẩn!Xã A!đạt",
      // Of three units two have it.
      "KH-TH!Đạt chuẩn!Lũy kế!2*", "KH-TH!Đạt chuẩn!Đăng ký!3", "Xã A!Việc làm!Lũy kế!3*",
    ]
  ]) func `also a status that is met or not`(_ cells: [String]) async throws {
    let campaign = try await Self.campaign()
    let check = try python("check_shown.py", [campaign.book] + cells)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [
    // 5 + 7 of A and 3 + 4 of B.
    [
      "Xã A!Việc làm!Cùng kỳ năm trước!12*", "Xã B!Việc làm!Cùng kỳ năm trước!7",
      "KH-TH!Việc làm!Cùng kỳ năm trước!19*", "Xã A!Đạt chuẩn!Cùng kỳ năm trước!đạt*",
      "Xã B!Đạt chuẩn!Cùng kỳ năm trước!không đạt", "KH-TH!Đạt chuẩn!Cùng kỳ năm trước!1*",
    ]
  ]) func `also in last year's figures`(_ cells: [String]) async throws {
    let campaign = try await Self.campaign()
    let check = try python("check_shown.py", [campaign.book] + cells)
    #expect(check.status == 0, "\(check.output)")
    let sum = try await campaign.trace("VL")
    #expect(sum.contains("Cùng kỳ năm trước (Quý II năm 2022): 19 (có số ước)\n"))
    #expect(sum.contains("\n  Xã A: 12 (có số ước)\n") && sum.contains("\n  Xã B: 7\n"))
    let own = try await campaign.trace("VL", ["--unit", "A"])
    #expect(own.contains("Cùng kỳ năm trước (Quý II năm 2022): 12 = 5 + 7 (có số ước)\n"))
  }

  @Test func `also in English`() async throws {
    let campaign = try await Self.campaign(["--lang", "en"])
    let check = try python(
      "check_shown.py",
      [campaign.book] + [
        "Xã A!Đạt chuẩn!Cumulative!yes*", "Xã B!Đạt chuẩn!Cumulative!no*",
        "Xã C!Đạt chuẩn!Cumulative!yes", "Xã A!Đạt chuẩn!Same period last year!yes*",
      ])
    #expect(check.status == 0, "\(check.output)")
  }
}
