import TestSupport
import Testing

@Suite("Cells that follow what is typed for a unit") struct FollowingCellTests {
  private static let indicators = [
    "DT;Diện tích;;ha;flow", "DT1;Lúa;;ha;flow;;;;DT;part", "DT2;Màu;;ha;flow;;;;DT;part",
    "HN;Hộ nghèo;;hộ;stock;down", "HO;Hộ;;hộ;stock;none", "TL;Tỷ lệ;;%;rate;down;HN;HO",
  ]

  /// The formula of the row of a label below a heading, on the sheet of A.
  private static func formula(
    _ reports: [String], _ label: String, _ heading: String
  ) async throws -> String? {
    let campaign = try await HandCampaign(
      "2023-Q2", indicators: indicators, plans: ["A;DT;20", "A;TL;không quá 5"], reports: reports)
    return try campaign.cell("Xã A", label, heading)?.formula
  }

  private static let firstQuarter = ["A;DT;Q1;9", "A;DT1;Q1;5", "A;DT2;Q1;4"]

  @Test(arguments: [
    // Silent in the second quarter, or in both.
    (firstQuarter, true), ([], true),
    // Of one part something is known, or of the total.
    (firstQuarter + ["A;DT1;Q2;1"], false), (firstQuarter + ["A;DT;Q2;1"], false),
  ]) func `a total's period is that of its parts where nothing is known of either`(
    _ reports: [String], _ isSum: Bool
  ) async throws {
    let found = try await Self.formula(
      reports + ["A;HO;Q1;100"], "Diện tích", "Thực hiện trong kỳ")
    // The rows of the parts are those below it.
    #expect(found == (isSum ? "IF(COUNT(E11,E12)=0,\"\",SUM(E11,E12))" : nil))
  }

  @Test(arguments: [
    (["A;HN;Q2;3", "A;HO;Q2;100"], true), ([], true),
    // It was reported, and is what its parts give.
    (["A;HN;Q2;3", "A;HO;Q2;100", "A;TL;Q2;3"], false),
  ]) func `a rate that is computed gives way to one that is typed`(
    _ reports: [String], _ givesWay: Bool
  ) async throws {
    let found = try #require(
      try await Self.formula(["A;DT;Q2;1"] + reports, "Tỷ lệ", "Lũy kế"))
    #expect(found.hasPrefix("IF(E15=\"\",IF(OR(F13=\"\",") == givesWay)
    #expect(found.hasPrefix("IF(OR(F13=\"\",") != givesWay)
  }
}
