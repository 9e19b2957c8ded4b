import TestSupport
import Testing

@Suite("Indicators without a sector") struct NamelessSectorTests {
  /// What stands in the first two cells of the rows from the one above the first of two indicators to the
  /// second.
  private static func labels(
    _ sheet: String, _ sectors: [String], language: String = "vi"
  ) async throws -> [[String]] {
    let campaign = try await HandCampaign(
      "2023-Q1", units: ["A", "B"],
      indicators: sectors.enumerated().map { "C\($0);Mục \($0);\($1);ha;flow" },
      plans: ["A", "B"].flatMap { unit in sectors.indices.map { "\(unit);C\($0);10" } },
      reports: ["A", "B"].flatMap { unit in sectors.indices.map { "\(unit);C\($0);Q1;\($0 + 4)" } },
      options: ["--lang", language])
    let cells = try campaign.cells(sheet, in: sheet == "Theo cụm" ? "tong-hop" : "cum/Cụm 1")
    let rows = try ["Mục 0", "Mục 1"].map { name in
      let place = try #require(cells.first { $0.value.value == name }?.key)
      return try #require(Int(place.dropFirst()))
    }
    return ((rows[0] - 1)...rows[1]).map { row in
      ["A", "B"].map { cells["\($0)\(row)"]?.value ?? "" }
    }
  }

  @Test(arguments: ["KH-TH", "Xã A", "So sánh", "Theo cụm"])
  func `stand under no heading where none has one`(_ sheet: String) async throws {
    let labels = try await Self.labels(sheet, ["", ""])
    #expect(labels.dropFirst() == [["", "Mục 0"], ["", "Mục 1"]])
    #expect(labels[0][0] != "I")
  }

  @Test(arguments: ["KH-TH", "Xã A", "So sánh", "Theo cụm"])
  func `stand under a name of their own where others have one`(_ sheet: String) async throws {
    #expect(
      try await Self.labels(sheet, ["Kinh tế", ""])
        == [["I", "KINH TẾ"], ["", "Mục 0"], ["II", "CHỈ TIÊU KHÁC"], ["", "Mục 1"]])
  }

  @Test func `have an English name, too`() async throws {
    #expect(
      try await Self.labels("Plan-Actual", ["", "X"], language: "en")
        == [["I", "OTHER INDICATORS"], ["", "Mục 0"], ["II", "X"], ["", "Mục 1"]])
  }

  /// Chỉ tiêu 0 has 8 of 20, Chỉ tiêu 1 has 10.
  @Test(arguments: [(["", ""], "Tất cả chỉ tiêu", "2"), (["Kinh tế", ""], "Chỉ tiêu khác", "1")])
  func `are counted under a name`(
    _ sectors: [String], _ name: String, _ count: String
  ) async throws {
    let campaign = try await HandCampaign(
      "2023-Q1", indicators: sectors.enumerated().map { "C\($0);Chỉ tiêu \($0);\($1);ha;flow" },
      plans: ["A;C0;10", "A;C1;10"], reports: ["A;C0;Q1;4", "A;C1;Q1;5"])
    #expect(try campaign.text("Lĩnh vực", name, "▼ Chưa đạt") == count)
    #expect(try campaign.text("Lĩnh vực", "Tổng cộng", "▼ Chưa đạt") == "2")
  }
}
