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
}
