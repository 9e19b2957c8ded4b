import TestSupport
import Testing

@Suite("Clusters and sums of which units lack something") struct ClusterRankingTests {
  /// Three clusters of two units each, all with a plan of 100.
  private static func campaign(_ reports: [String]) async throws -> HandCampaign {
    try await HandCampaign(
      "2023-Q2", units: ["A", "B", "C", "D", "E", "F"],
      clusters: ["Cụm 1", "Cụm 1", "Cụm 2", "Cụm 2", "Cụm 3", "Cụm 3"],
      indicators: ["BO;Đàn bò;;con;stock"],
      plans: ["A", "B", "C", "D", "E", "F"].map { "\($0);BO;100" }, reports: reports)
  }

  /// The completions that are marked as the highest and the lowest of the clusters.
  private static func marks(_ reports: [String]) async throws -> [String] {
    let cells = try await campaign(reports).cells("Theo cụm", in: "tong-hop")
    return cells.filter { $0.value.formula?.contains("MAX(") ?? false }
      .sorted { $0.key < $1.key }.map(\.value.value)
  }

  private static let first = ["A;BO;Q2;80", "B;BO;Q2;80"]

  @Test(arguments: [
    // 80, 90 and 60 % of 200.
    (["C;BO;Q2;90", "D;BO;Q2;90", "E;BO;Q2;60", "F;BO;Q2;60"], ["90", "60"]),
    // D sent nothing: 90 of 200 are no 45 %.
    (["C;BO;Q2;90", "E;BO;Q2;60", "F;BO;Q2;60"], ["80", "60"]),
    // D sent April's figure.
    (["C;BO;Q2;90", "D;BO;T4;10", "E;BO;Q2;60", "F;BO;Q2;60"], ["80", "60"]),
    // One cluster alone has nobody to be compared with.
    (["C;BO;Q2;90", "E;BO;Q2;60"], []),
  ]) func `are neither the best nor the weakest`(_ reports: [String], _ marked: [String])
    async throws
  {
    #expect(try await Self.marks(Self.first + reports).filter { !$0.isEmpty } == marked)
  }

  @Test(arguments: [
    // 160 of 200, and 80 of a unit without a plan: 240.
    (["A;BO;Q2;80", "B;BO;Q2;80", "C;BO;Q2;80"], true),
    (["A;BO;Q2;100", "B;BO;Q2;100", "C;BO;Q2;80"], false),
    (["A;BO;Q2;80", "B;BO;Q2;80"], false),
  ]) func `a plan that is met only with others' figures is told on the first page`(
    _ reports: [String], _ isTold: Bool
  ) async throws {
    let campaign = try await HandCampaign(
      "2023-Q2", units: ["A", "B", "C"], indicators: ["BO;Đàn bò;;con;stock"],
      plans: ["A;BO;100", "B;BO;100"], reports: reports)
    let line = "Chỉ đạt nhờ cộng cả số của đơn vị không có kế hoạch (1 chỉ tiêu): Đàn bò."
    let cells = try campaign.cells("Tổng quan", in: "tong-hop")
    #expect(cells.values.contains { $0.value == line } == isTold)
  }

  /// Poor households, of which fewer are better: A has more than it planned.
  @Test(
    arguments: [
      // B, which may have 100, sent nothing: 20 of 110.
      (
        ["A;HN;10", "B;HN;100"], ["A;HN;Q2;20"],
        "Chỉ đạt vì còn đơn vị có kế hoạch mà chưa có số liệu (1 chỉ tiêu): Hộ nghèo."
      ),
      (["A;HN;10", "B;HN;100"], ["A;HN;Q2;9"], nil), (["A;HN;10"], ["A;HN;Q2;9"], nil),
      (["A;HN;10", "B;HN;100"], ["A;HN;Q2;20", "B;HN;Q2;50"], nil),
      // B, which planned nothing, has 30.
      (
        ["A;HN;10"], ["A;HN;Q2;9", "B;HN;Q2;30"],
        "Chưa đạt chỉ vì cộng cả số của đơn vị không có kế hoạch (1 chỉ tiêu): Hộ nghèo."
      ),
      (["A;HN;10"], ["A;HN;Q2;20", "B;HN;Q2;30"], nil),
    ] as [([String], [String], String?)])
  func
    `a limit that is kept or missed by what is lacking is told on the first page and ranks nothing`(
      _ plans: [String], _ reports: [String], _ line: String?
    ) async throws
  {
    let campaign = try await HandCampaign(
      "2023-Q2", units: ["A", "B"],
      indicators: ["HN;Hộ nghèo;;hộ;stock;down", "BO;Đàn bò;;con;stock", "TR;Đàn trâu;;con;stock"],
      plans: plans + ["A;BO;10", "A;TR;10"], reports: reports + ["A;BO;Q2;11", "A;TR;Q2;9"])
    let cells = try campaign.cells("Tổng quan", in: "tong-hop")
    let said = cells.values.map(\.value).filter {
      $0.hasPrefix("Chỉ đạt") || $0.hasPrefix("Chưa đạt chỉ")
    }
    #expect(said == [line].compactMap(\.self))
    #expect(cells.values.contains { $0.value == "Hộ nghèo" } == (line == nil))
  }

  @Test(arguments: [("2023-Q2", false), ("2023", true)])
  func `what is to stay below a limit for the year is no best indicator before its end`(
    _ period: String, _ isRanked: Bool
  ) async throws {
    let campaign = try await HandCampaign(
      period,
      indicators: ["VU;Vụ cháy;;vụ;flow;down", "BO;Đàn bò;;con;stock", "TR;Đàn trâu;;con;stock"],
      plans: ["A;VU;50", "A;BO;10", "A;TR;10"],
      reports: (1...4).map { "A;VU;Q\($0);5" } + ["A;BO;Q2;11", "A;TR;Q2;9"])
    let cells = try campaign.cells("Tổng quan", in: "tong-hop")
    #expect(cells.values.contains { $0.value == "Vụ cháy" } == isRanked)
    #expect(cells.values.contains { $0.value == "Kế hoạch là của cả năm." } != isRanked)
  }
}
