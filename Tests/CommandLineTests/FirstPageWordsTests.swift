import TestSupport
import Testing

@Suite("The words of the first page and of the findings") struct FirstPageWordsTests {
  private static let calendar = ["2023-Q1;05/04/2023;;;", "round 1;;01/01/2023;30/06/2023;50"]

  private static func campaign(_ actual: String, _ options: [String] = []) async throws
    -> HandCampaign
  {
    try await HandCampaign(
      "2023-Q1", indicators: ["VL;Việc làm;Xã hội;người;flow", "TC;Trồng cây;Xã hội;cây;flow"],
      plans: ["A;VL;10", "A;TC;10"],
      reports: ["A;VL;Q1;\(actual);20/07/2023", "A;TC;Q1;9;;20/07/2023"],
      calendar: calendar, options: options)
  }

  @Test func `the best and the weakest say which hold an estimate`() async throws {
    for (actual, isEstimate) in [("4;", false), (";4", true)] {
      let cells = try await Self.campaign(actual).cells("Tổng quan")
      let headings = cells.values.map(\.value)
      #expect(headings.contains("Cao nhất so với kế hoạch (%)"))
      #expect(
        headings.contains("Thấp nhất so với kế hoạch (%)" + (isEstimate ? "; (*) có số ước" : "")))
      // 90 % stands before 40 %, which is the estimate.
      let ninety = try #require(cells.values.first { $0.value == "90" && $0.formula != nil })
      let forty = try #require(cells.values.first { $0.value == "40" && $0.formula != nil })
      #expect((ninety.style != forty.style) == isEstimate)
    }
  }

  @Test func `English counts one as one`() async throws {
    let cells = try await Self.campaign("4;", ["--lang", "en"]).cells("Overview").values.map(
      \.value)
    #expect(
      cells.contains(
        "0/2 indicators met or exceeded; 1/1 unit has reported quarter I of 2023"))
    #expect(
      cells.contains(
        "The plans are the year's, of which 25% are due by the end of this period; indicators on pace: 2, behind: 0"
      ))
  }

  @Test(arguments: [3, 4]) func `a limit is ranked when nobody's months are missing any more`(
    _ quarters: Int
  ) async throws {
    let campaign = try await HandCampaign(
      "2023",
      indicators: [
        "CHI;Chi ngân sách;Thu chi;triệu đồng;flow;down", "VL;Việc làm;Xã hội;người;flow",
        "TC;Trồng cây;Xã hội;cây;flow",
      ],
      plans: ["A;CHI;không quá 100", "A;VL;10", "A;TC;10"],
      reports: (1...quarters).map { "A;CHI;Q\($0);10" } + ["A;VL;Q4;9", "A;TC;Q4;8"])
    let ranked = try campaign.cells("Tổng quan").values.map(\.value)
    #expect(ranked.contains("Trồng cây"))
    #expect(ranked.contains("Chi ngân sách") == (quarters == 4))
  }

  @Test func `none is the best where all are the same`() async throws {
    for (trees, isRanked) in [("9", false), ("8", true)] {
      let campaign = try await HandCampaign(
        "2023", indicators: ["VL;Việc làm;Xã hội;người;flow", "TC;Trồng cây;Xã hội;cây;flow"],
        plans: ["A;VL;10", "A;TC;10"], reports: ["A;VL;Q4;9", "A;TC;Q4;\(trees)"])
      let cells = try campaign.cells("Tổng quan").values.map(\.value)
      #expect(cells.contains("Cao nhất so với kế hoạch (%)") == isRanked)
    }
  }

  @Test func `where nothing has a plan no share of nothing is told`() async throws {
    let campaign = try await HandCampaign(
      "2023-Q1", units: ["A", "B"],
      indicators: ["VL;Việc làm;Xã hội;người;flow"], plans: ["A;VL;10"], reports: ["B;VL;Q1;4"])
    let result = "Kết quả: chưa có chỉ tiêu nào có kế hoạch để đánh giá."
    #expect(try campaign.cells("Xã B").values.contains { $0.value == result })
    #expect(
      try campaign.cells("Xã A").values.contains {
        $0.value == "Kết quả: 0/1 chỉ tiêu đạt và vượt kế hoạch."
      })
    let bare = try await HandCampaign(
      "2023-Q1", indicators: ["VL;Việc làm;Xã hội;người;flow"], reports: ["A;VL;Q1;4"])
    #expect(
      try bare.cells("Tổng quan").values.contains {
        $0.value
          == "Chưa có chỉ tiêu nào có kế hoạch để đánh giá; 1/1 đơn vị đã báo cáo quý I năm 2023"
      })
  }

  @Test func `a late day is shown as it is written in Vietnam`() async throws {
    let cells = try await Self.campaign("4;").cells("Lỗi dữ liệu").values.map(\.value)
    #expect(cells.contains("20/07/2023"))
    #expect(!cells.contains("2023-07-20"))
  }

  /// Of two units with a calendar of these items; what each of them registered, and what it reported.
  @Test(
    arguments: [
      (["2023;15/01/2024"], "2023-H1", 2, [], ["Tất cả đơn vị đã đăng ký; \(noneOwed)"]),
      (
        ["2023;15/01/2024"], "2023-H1", 1, [],
        ["Chưa nộp đăng ký (1): Xã B.", "Đến kỳ này chưa có báo cáo nào phải nộp."]
      ),
      // Without a calendar the quarters are owed, of which none has ended.
      ([], "2023-01", 2, ["A;VL;T1;1"], ["Tất cả đơn vị đã đăng ký; \(noneOwed)"]),
      (
        ["2023-Q1;05/04/2023"], "2023-H1", 2, ["A;VL;Q1;1", "B;VL;Q1;1"],
        ["Tất cả đơn vị đã nộp đủ."]
      ),
      (
        ["2023-Q1;05/04/2023"], "2023-H1", 2, ["A;VL;Q1;1"],
        ["Chưa nộp báo cáo quý I năm 2023 (1): Xã B."]
      ),
    ] as [([String], String, Int, [String], [String])])
  func `where no report is owed yet nobody is said to have sent everything`(
    _ calendar: [String], _ period: String, _ registered: Int, _ reports: [String],
    _ said: [String]
  ) async throws {
    let campaign = try await HandCampaign(
      period, units: ["A", "B"], indicators: ["VL;Việc làm;;người"],
      plans: ["A", "B"].prefix(registered).map { "\($0);VL;10" }, reports: reports,
      calendar: calendar.map { $0 + ";;;" })
    let texts = try campaign.cells("Tổng quan").values.map(\.value)
    let words = ["đã nộp đủ", "đã đăng ký", "Chưa nộp", "phải nộp"]
    #expect(texts.filter { text in words.contains(where: text.contains) }.sorted() == said.sorted())
  }

  private static let noneOwed = "đến kỳ này chưa có báo cáo nào phải nộp."
}
