import Testing

@Suite("A rate beside a numerator and a denominator of another time") struct LaterPartsTests {
  private static let indicators = [
    "HN;Hộ nghèo;;hộ;stock;down", "HO;Hộ;;hộ;stock;none", "TL;Tỷ lệ;;%;rate;down;HN;HO",
  ]

  /// What a unit reported, its rate at the year's end, and where the rate is found not to fit.
  struct Row: Sendable, CustomTestStringConvertible {
    let reported: [String]
    let rate: String
    var isComputed = false
    var findings: [String] = []

    var testDescription: String { reported.joined(separator: ", ") }
  }

  @Test(arguments: [
    // 14 of 200 fits the 7 % of its time; 6 of 200 is what is known at the end.
    Row(
      reported: ["HN;Q1;14", "HO;Q1;200", "TL;Q1;7", "HN;Q4;6", "HO;Q4;200"], rate: "3",
      isComputed: true),
    // How many there are in all was counted once: what was reported stands, and fits 14 of 200.
    Row(reported: ["HN;Q1;14", "HO;Q1;200", "TL;Q1;7", "HN;Q4;6"], rate: "7"),
    Row(
      reported: ["HN;Q1;14", "HO;Q1;200", "TL;Q1;8", "HN;Q4;6"], rate: "8",
      findings: ["kq.csv 4 A TL 2023-Q1"]),
    // A rate of a later time than its numerator, of which clusters are made: 7 %.
    Row(
      reported: ["HN;Q1;14", "HO;Q1;200", "TL;Q4;3"], rate: "3",
      findings: ["kq.csv 4 A TL 2023-Q4"]),
    Row(reported: ["HN;Q1;14", "HO;Q1;200", "TL;Q4;7"], rate: "7"),
    // 100 × 6 / 200, reported as 4.
    Row(
      reported: ["HO;Q1;200", "HN;Q4;6", "TL;Q4;4"], rate: "4",
      findings: ["kq.csv 4 A TL 2023-Q4"]),
    Row(reported: ["HN;Q4;6", "HO;Q4;200"], rate: "3", isComputed: true),
  ]) func `is the one that was reported, unless both are known for later`(_ row: Row) async throws {
    let campaign = try await HandCampaign(
      "2023", indicators: Self.indicators, plans: ["A;TL;không quá 5"],
      reports: row.reported.map { "A;\($0)" })
    #expect(try campaign.figure("A", "TL")[0] == row.rate)
    #expect(try campaign.findings("rate-mismatch") == row.findings)
    let note = try campaign.text("Xã A", "Tỷ lệ", "Ghi chú")
    #expect(note.contains("tính từ tử số, mẫu số") == row.isComputed)
    let trace = try await campaign.trace("TL", ["--unit", "A"])
    let isReplaced = row.isComputed && row.reported.contains { $0.hasPrefix("TL") }
    #expect(trace.contains("tỷ lệ được tính từ đó") == isReplaced)
  }
}

@Suite("A rate of what was done in several months") struct RateOfMonthsTests {
  private static let indicators = [
    "DUNG;Đúng hạn;;hồ sơ;flow", "NHAN;Đã nhận;;hồ sơ;flow", "TL;Tỷ lệ;;%;rate;up;DUNG;NHAN",
  ]

  @Test(arguments: [
    (["DUNG;Q1;45", "NHAN;Q1;50", "DUNG;Q2;48", "NHAN;Q2;50"], "93", []),
    // 93 of six months over 100 of three.
    (["DUNG;Q1;45", "NHAN;Q1;100", "DUNG;Q2;48"], "93", ["kq.csv 4 A DUNG 2023-Q2"]),
    (["DUNG;Q2;45", "NHAN;Q1;50", "NHAN;Q2;50"], "45", ["kq.csv 2 A DUNG 2023-Q2"]),
    (["DUNG;6 tháng;90", "NHAN;Q1;50", "NHAN;Q2;50"], "90", []),
  ]) func `is told where numerator and denominator are of different months`(
    _ reported: [String], _ rate: String, _ findings: [String]
  ) async throws {
    let campaign = try await HandCampaign(
      "2023-Q2", indicators: Self.indicators, reports: reported.map { "A;\($0)" },
      options: ["--format", "csv"])
    #expect(try campaign.figure("A", "TL")[0] == rate)
    #expect(try campaign.findings("rate-mismatch") == findings)
  }
}

@Suite("A total beside parts of another time") struct TotalOfOneTimeTests {
  private static let indicators = [
    "DT;Diện tích;;ha;flow", "DT1;Lúa;;ha;flow;;;;DT;part", "DT2;Màu;;ha;flow;;;;DT;part",
    "DTM;Mía;;ha;flow;;;;DT2;of_which",
  ]

  @Test(arguments: [
    (["DT;Q1;9", "DT1;Q1;4", "DT2;Q1;4"], ["kq.csv 2 A DT 2023-Q1"], []),
    // The parts hold the second quarter, too; or one of them does.
    (["DT;Q1;8", "DT1;Q1;4", "DT2;Q1;4", "DT1;Q2;3", "DT2;Q2;3"], [], []),
    (["DT;Q1;8", "DT;Q2;6", "DT1;Q1;4", "DT2;Q1;4", "DT1;Q2;3"], [], []),
    (
      ["DT;Q1;8", "DT;Q2;7", "DT1;Q1;4", "DT2;Q1;4", "DT1;Q2;3", "DT2;Q2;3"],
      ["kq.csv 3 A DT 2023-Q2"], []
    ),
    // One of the parts grows from the second quarter on, when other figures came.
    (["DT;Q1;4", "DT;Q2;9", "DT1;Q1;4", "DT1;Q2;3", "DT2;Q2;3"], ["kq.csv 3 A DT 2023-Q2"], []),
    (["DT;Q1;4", "DT;Q2;6", "DT1;Q1;4", "DT1;Q2;3", "DT2;Q2;3"], [], []),
    // The total's first quarter is missing.
    (["DT;Q2;6", "DT1;Q1;4", "DT2;Q1;4", "DT1;Q2;3", "DT2;Q2;3"], [], []),
    // Six months are both quarters.
    (
      ["DT;6 tháng;15", "DT1;Q1;4", "DT2;Q1;4", "DT1;Q2;3", "DT2;Q2;3"], ["kq.csv 2 A DT 2023-H1"],
      []
    ),
    (["DT2;Q1;4", "DTM;Q1;3", "DTM;Q2;3"], [], []),
    (["DT2;Q1;4", "DT2;Q2;1", "DTM;Q1;6"], [], ["kq.csv 4 A DTM 2023-Q1"]),
  ]) func `is compared with those of its own months alone`(
    _ reported: [String], _ totals: [String], _ ofWhich: [String]
  ) async throws {
    let campaign = try await HandCampaign(
      "2023-Q2", indicators: Self.indicators, reports: reported.map { "A;\($0)" },
      options: ["--format", "csv"])
    #expect(try campaign.findings("total-mismatch") == totals)
    #expect(try campaign.findings("of-which-exceeds-total") == ofWhich)
  }
}
