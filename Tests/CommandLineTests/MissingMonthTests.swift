import Testing

@Suite("A sum of which months are missing") struct MissingMonthTests {
  /// What a unit reported of a flow, as period and value; what its note says at a period.
  struct Row: Sendable, CustomTestStringConvertible {
    var period = "2023"
    let reported: [String]
    /// Of another indicator, a level.
    var besides: [String] = []
    let note: String

    var testDescription: String { "\(period): \(reported.joined(separator: ", "))" }
  }

  private static let indicators = ["VL;Việc làm;;người;flow", "BO;Đàn bò;;con;stock"]

  private func campaign(_ row: Row) async throws -> HandCampaign {
    try await HandCampaign(
      row.period, indicators: Self.indicators, plans: ["A;VL;100"],
      reports: row.reported.map { "A;VL;\($0)" } + row.besides.map { "A;BO;\($0)" })
  }

  @Test(arguments: [
    Row(reported: ["Q1;1", "Q3;3", "Q4;4"], note: "thiếu quý II"),
    Row(reported: ["Q1;1", "Q4;4"], note: "thiếu quý II, III"),
    Row(reported: ["T1;1", "T3;3", "Q2;9", "T7;7", "T10;1"], note: "thiếu tháng 2, 8–9, 11–12"),
    Row(reported: ["Q1;1", "T5;5", "Q4;4"], note: "thiếu quý III và tháng 4, 6"),
    // A cumulative value is of all months up to its end.
    Row(reported: ["Q1;1", "9 tháng;8", "Q4;4"], note: ""),
    Row(reported: ["Q1;1", "Q2;1", "Q3;3", "Q4;4"], note: ""),
    Row(reported: ["2023;9"], note: ""),
    // What ends too early lacks its end, and what is missing before it.
    Row(reported: ["Q1;1", "Q2;3"], note: "chưa có số cuối kỳ"),
    Row(reported: ["Q1;1", "Q3;3"], note: "chưa có số cuối kỳ; thiếu quý II"),
    Row(
      period: "2023-Q2", reported: ["T1;1", "T2;1", "T3;1", "T4;1", "T6;1"], note: "thiếu tháng 5"),
    Row(period: "2023-Q2", reported: ["Q1;1", "T4;1"], note: "thiếu tháng 5–6"),
    Row(period: "2023-05", reported: ["Q1;1", "T5;1"], note: "thiếu tháng 4"),
    // Nothing at all came of the first quarter; or other figures did, and this one begins later.
    Row(period: "2023-H1", reported: ["Q2;2"], note: "thiếu quý I"),
    Row(period: "2023-H1", reported: ["Q2;2"], besides: ["Q1;7"], note: ""),
  ]) func `says which in its note and in its trace`(_ row: Row) async throws {
    let campaign = try await campaign(row)
    #expect(try campaign.text("Xã A", "Việc làm", "Ghi chú") == row.note)
    let trace = try await campaign.trace("VL", ["--unit", "A"])
    let gap = row.note.split(separator: "; ").first { $0.hasPrefix("thiếu") }
    #expect(trace.contains("(thiếu ") == (gap != nil))
    if let gap { #expect(trace.contains("(\(gap))\n")) }
  }

  @Test(arguments: [
    // The months of a quarter of which one came; whole quarters that are owed are told as such.
    (["T1;1", "T2;1", "T3;1", "T4;1", "T6;1"], ["  A  2023-Q2"]),
    (["Q1;1", "T4;1"], ["  A  2023-Q2"]),
    (["T4;1", "T5;1", "T6;1"], []), (["Q1;1", "Q2;1"], []), (["Q1;1", "6 tháng;2"], []),
    (["Q1;1"], []),
  ]) func `is told once for a unit where no report tells it`(
    _ reported: [String], _ expected: [String]
  ) async throws {
    let campaign = try await campaign(Row(period: "2023-Q2", reported: reported, note: ""))
    #expect(try campaign.findings("missing-months") == expected)
  }

  @Test func `begins where the calendar begins`() async throws {
    for (calendar, note) in [([], "thiếu quý I"), (["2023-Q2;5/7/2023;;;"], "")] {
      let campaign = try await HandCampaign(
        "2023-Q2", indicators: Self.indicators, plans: ["A;VL;100"], reports: ["A;VL;Q2;2"],
        calendar: calendar)
      #expect(try campaign.text("Xã A", "Việc làm", "Ghi chú") == note)
      #expect(try campaign.findings("missing-months") == [])
    }
  }

  /// A has all of 4, B lacks the second quarter, C the fourth, D lacks none of a plan of 8.
  private static let four = (
    units: ["A", "B", "C", "D"],
    plans: ["A;VL;8", "B;VL;2", "C;VL;8", "D;VL;8"],
    reports: [
      "A;VL;Q1;1", "A;VL;Q2;1", "A;VL;Q3;1", "A;VL;Q4;1", "B;VL;Q1;1", "B;VL;Q3;1", "B;VL;Q4;1",
      "C;VL;Q1;1", "D;VL;2023;6",
    ]
  )

  @Test func `is counted where it is added and ranked nowhere`() async throws {
    let campaign = try await HandCampaign(
      "2023", units: Self.four.units, indicators: Self.indicators, plans: Self.four.plans,
      reports: Self.four.reports)
    #expect(
      try campaign.text("KH-TH", "Việc làm", "Ghi chú")
        == "4/4 đơn vị có số liệu, trong đó 1 chưa có số cuối kỳ, 1 thiếu số của một số tháng")
    // 150 % of B and 12.5 % of C stand outside: 6 of 8 and 4 of 8.
    #expect(try campaign.text("So sánh", "Việc làm", "Cao nhất") == "75")
    #expect(try campaign.text("So sánh", "Việc làm", "Thấp nhất") == "50")
    let trace = try await campaign.trace("VL")
    #expect(trace.contains("Xã B: 3 (kế hoạch 2); thiếu quý II"))
    #expect(trace.contains("Xã C: 1 (kế hoạch 8); chưa có số cuối kỳ"))
  }

  @Test func `is told in English, too`() async throws {
    let campaign = try await HandCampaign(
      "2023", units: Self.four.units, indicators: Self.indicators, plans: Self.four.plans,
      reports: Self.four.reports, options: ["--lang", "en"])
    #expect(try campaign.text("Xã B", "Việc làm", "Note") == "without quarter II")
    #expect(
      try campaign.text("Plan-Actual", "Việc làm", "Note")
        == "4/4 units reported, 1 without a figure for the period's end, 1 with months missing")
  }
}
