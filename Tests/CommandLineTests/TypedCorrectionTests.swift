import Testing

@Suite("Corrections that are typed into a book") struct TypedCorrectionTests {
  private static let indicators = [
    "DT;Diện tích;;ha;flow", "DT1;Lúa;;ha;flow;;;;DT;part", "DT2;Màu;;ha;flow;;;;DT;part",
    "HN;Hộ nghèo;;hộ;stock;down", "HO;Hộ;;hộ;stock;none", "TL;Tỷ lệ;;%;rate;down;HN;HO",
    "VU;Vụ cháy;;vụ;flow;down", "SL;Sản lượng;;tấn;flow",
  ]
  private static let plans =
    [
      "A;DT;20", "B;DT;20", "A;DT1;12", "B;DT1;12", "A;TL;5", "B;TL;5", "A;HN;40", "B;HN;40",
    ] + words + limits
  private static let words = ["A;VU;không quá 5", "B;VU;không quá 4"]
  private static let limits = ["A;SL;dưới 390", "B;SL;dưới 100"]

  private static let rounds = [
    "round 1;;2023-01-01;2023-06-30;50", "round 2;;2023-07-01;2023-12-31;100",
  ]

  /// What was reported; what is typed; and the lines that say the same, in place of some of those.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let reports: [String]
    let typed: [String]
    var without: [String] = []
    var with: [String] = []
    var plans: [String] = []
    var withoutPlans: [String] = []

    var testDescription: String { name }
  }

  private static let rates = ["A;HN;Q2;50", "B;HN;Q2;50", "A;TL;Q2;5.2", "B;TL;Q2;5.2"]

  static let rows = [
    Row(
      name: "how many there are in all, of which rates are made that nobody could combine",
      reports: rates,
      typed: ["Xã A!Hộ!Thực hiện trong kỳ!1000", "Xã B!Hộ!Thực hiện trong kỳ!1000"],
      with: ["A;HO;Q2;1000", "B;HO;Q2;1000"]),
    Row(
      name: "the only one of these is deleted", reports: rates + ["A;HO;Q2;1000"],
      typed: ["Xã A!Hộ!Thực hiện trong kỳ!"], without: ["A;HO;Q2;1000"]),
    Row(
      name: "the last rate is deleted", reports: ["A;HN;Q2;50", "A;TL;Q2;5.2"],
      typed: ["Xã A!Tỷ lệ!Thực hiện trong kỳ!"], without: ["A;TL;Q2;5.2"]),
    Row(
      name: "a part of a total that nobody reported", reports: ["A;DT1;Q1;7", "A;HN;Q2;50"],
      typed: ["Xã A!Lúa!Thực hiện trong kỳ!5"], with: ["A;DT1;Q2;5"]),
    Row(
      name: "a plan of what is not assessed", reports: ["A;HO;Q2;1000"],
      typed: ["Xã A!Hộ!Đăng ký!800"], plans: ["A;HO;800"]),
    Row(
      name: "the plan of a rate, which the cluster has by its weights",
      reports: rates + ["A;HO;Q2;1000", "B;HO;Q2;3000"], typed: ["Xã A!Tỷ lệ!Đăng ký!7"],
      plans: ["A;TL;7"], withoutPlans: ["A;TL;5"]),
    Row(
      name: "how many there are in all, by which plans of a rate are weighed",
      reports: rates + ["A;HO;Q2;1000", "B;HO;Q2;3000"],
      typed: ["Xã A!Hộ!Thực hiện trong kỳ!3000", "Xã A!Tỷ lệ!Đăng ký!7"],
      without: ["A;HO;Q2;1000"], with: ["A;HO;Q2;3000"], plans: ["A;TL;7"],
      withoutPlans: ["A;TL;5"]),
    Row(
      name: "the plan of a rate that all units share, without weights", reports: rates,
      typed: ["Xã A!Tỷ lệ!Đăng ký!6.5", "Xã B!Tỷ lệ!Đăng ký!6.5"],
      plans: ["A;TL;6,5", "B;TL;6,5"], withoutPlans: ["A;TL;5", "B;TL;5"]),
    Row(
      name: "numbers over the words of all plans", reports: rates + ["A;VU;Q2;3", "B;VU;Q2;1"],
      typed: ["Xã A!Vụ cháy!Đăng ký!2", "Xã B!Vụ cháy!Đăng ký!1"],
      plans: ["A;VU;2", "B;VU;1"], withoutPlans: words),
    Row(
      name: "numbers to be reached over the words of limits",
      reports: ["A;SL;Q2;230", "B;SL;Q2;40"],
      typed: ["Xã A!Sản lượng!Đăng ký!400", "Xã B!Sản lượng!Đăng ký!100"],
      plans: ["A;SL;400", "B;SL;100"], withoutPlans: limits),
  ]

  @Test(.timeLimit(.minutes(30)), arguments: rows)
  func `give what a rollup of the corrected data gives`(_ row: Row) async throws {
    let typed = try await HandCampaign(
      "2023-Q2", units: ["A", "B"], indicators: Self.indicators, plans: Self.plans,
      reports: row.reports, calendar: Self.rounds)
    let corrected = try await HandCampaign(
      "2023-Q2", units: ["A", "B"], indicators: Self.indicators,
      plans: Self.plans.filter { !row.withoutPlans.contains($0) } + row.plans,
      reports: row.reports.filter { !row.without.contains($0) } + row.with,
      calendar: Self.rounds)
    let check = try python("check_typed.py", [typed.book, corrected.book] + row.typed)
    #expect(check.status == 0, "\(check.output)")
  }
}
