import Testing

@Suite("When the figures of a file are of") struct FilePeriodTests {
  private static func quarter(_ figures: String...) -> [String] {
    figures.map { "ANPHU DT " + $0 }
  }

  /// Where nothing tells the period, plans of rows with results count no more than the results; a year
  /// beside the period of a file's name is the title's, too, where that has none.
  static let periods: [TableCase] = [
    TableCase(
      "nothing tells the period of a report", path: "ANPHU.csv",
      "Mã chỉ tiêu;Kế hoạch;Thực hiện\nDT;40;20\nTRAU;9;5\n01;7;\n",
      figures: ["ANPHU 01 registered - 7"], findings: ["bad-period 2:0 "]),
    TableCase(
      "what has a period of its own counts", path: "ANPHU.csv",
      "Mã chỉ tiêu;Kế hoạch;Thực hiện;Thực hiện quý I\nDT;40;20;11\nTRAU;9;5;\n",
      figures: ["ANPHU DT registered 2023-Q1 40", "ANPHU DT actual 2023-Q1 11"],
      findings: ["bad-period 2:0 "]),
    TableCase(
      "last year's file under a title without a year", path: "bao-cao-quy-2-2022 ANPHU.csv",
      "BÁO CÁO QUÝ II\nMã chỉ tiêu;Thực hiện\nDT;20\n",
      figures: [], findings: ["period-outside-year 3:0 2022-Q2"]),
    TableCase(
      "last year's name over this year's title", path: "bao-cao-quy-2-2022 ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nMã chỉ tiêu;Thực hiện\nDT;20\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["path-differs 1:1 BÁO CÁO QUÝ II NĂM 2023"]),
    TableCase(
      "an earlier year alone in the name is that of the figures", path: "năm 2022 ANPHU.csv",
      "BÁO CÁO QUÝ II\nMã chỉ tiêu;Thực hiện\nDT;20\n", figures: [],
      findings: ["period-outside-year 3:0 năm 2022 ANPHU.csv"]),
    TableCase(
      "unless the title says the campaign's, too", path: "năm 2022 ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nMã chỉ tiêu;Thực hiện\nDT;20\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "the day on which it came is no period", path: "ANPHU quy 4 2024-01-05.csv",
      "BÁO CÁO QUÝ IV\nMã chỉ tiêu;Thực hiện\nDT;20\n", figures: quarter("actual 2023-Q4 20")),
    TableCase(
      "nor is the month in which it came", path: "01-2024/ANPHU thang 1-2024.csv",
      "BÁO CÁO QUÝ IV\nMã chỉ tiêu;Thực hiện\nDT;20\n", figures: quarter("actual 2023-Q4 20"),
      findings: ["path-differs 1:1 BÁO CÁO QUÝ IV"]),
    TableCase(
      "the year stands on another line of the title", path: "bao-cao-quy-2 ANPHU.csv",
      "\"BÁO CÁO\nQUÝ II\nNĂM 2023\"\nMã chỉ tiêu;Thực hiện\nDT;20\n",
      figures: quarter("actual 2023-Q2 20")),
  ]

  private static let report = "Mã chỉ tiêu;Thực hiện\nDT;20\n"

  /// Where only a name says that figures are estimates, they are.
  static let estimates: [TableCase] =
    [
      "ANPHU ước quý 2.csv", "ANPHU quy 2 uoc.csv", "quý II (ước) ANPHU.csv",
      "BC UTH quý 2 ANPHU.csv",
      "ước thực hiện/ANPHU quý 2.csv", "ANPHU ước thực hiện quý 2.csv",
    ].map {
      TableCase($0, path: $0, report, figures: quarter("estimate 2023-Q2 20"))
    }
    + [
      "hương ước quý 2 ANPHU.csv", "ANPHU quý 2 quy ước.csv", "nước sạch quý 2 ANPHU.csv",
      "kết quả quý 2 ước cả năm ANPHU.csv",
    ].map {
      TableCase($0, path: $0, report, figures: quarter("actual 2023-Q2 20"))
    }
    + [
      TableCase(
        "beside a column of estimates the other one is none", path: "ANPHU ước quý 2.csv",
        "Mã chỉ tiêu;Thực hiện;Ước\nDT;20;\nTRAU;;5\n",
        figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU TRAU estimate 2023-Q2 5"])
    ]

  @Test(arguments: estimates)
  func `a name that says so makes estimates of figures`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  @Test(arguments: periods)
  func `the period is known, or nothing is read`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
