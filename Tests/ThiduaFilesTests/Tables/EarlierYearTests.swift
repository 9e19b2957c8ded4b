import Testing

@Suite("Figures of an earlier year") struct EarlierYearTests {
  private static let quarters = "Mã chỉ tiêu;Quý I;Quý II\nDT;15;20\n"
  private static let result = "Mã chỉ tiêu;Thực hiện\nDT;20\n"

  static let refused: [TableCase] = [
    TableCase(
      "a year in the title, quarters as columns", path: "ANPHU.csv",
      "THEO DÕI THI ĐUA NĂM 2022\n" + quarters, figures: [],
      findings: ["period-outside-year 1:1 THEO DÕI THI ĐUA NĂM 2022"]),
    TableCase(
      "a year on a line of its own, below the quarter", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II\nNĂM 2022\n" + result, figures: [],
      findings: ["period-outside-year 2:1 NĂM 2022"]),
    TableCase(
      "behind a colon", path: "quy-2/ANPHU.csv", "Năm: 2022\n" + result, figures: [],
      findings: ["period-outside-year 1:1 Năm: 2022"]),
    TableCase(
      "beside a plan, which is of that year, too", path: "ANPHU.csv",
      "THEO DÕI THI ĐUA NĂM 2022\nMã chỉ tiêu;Kế hoạch;Quý I\nDT;60;15\n", figures: [],
      findings: ["period-outside-year 1:1 THEO DÕI THI ĐUA NĂM 2022"]),
    TableCase(
      "rows that name their periods name the campaign's year, or are of the title's",
      path: "ANPHU.csv",
      "KẾT QUẢ NĂM 2022\nKỳ;Mã chỉ tiêu;Thực hiện\nQuý II;DT;20\nQuý II/2023;TRAU;7\nQuý III;DT;9\n;TL;8\n",
      figures: ["ANPHU TRAU actual 2023-Q2 7"],
      findings: [
        "period-outside-year 3:1 Quý II", "period-outside-year 5:1 Quý III",
        "period-outside-year 6:1 Quý III",
      ]),
    TableCase(
      "a folder", path: "2022/ANPHU.csv", quarters, figures: [],
      findings: ["period-outside-year 2:0 2022/ANPHU.csv"]),
    TableCase(
      "a file", path: "Bao cao 2022 ANPHU.csv", quarters, figures: [],
      findings: ["period-outside-year 2:0 Bao cao 2022 ANPHU.csv"]),
  ]

  private static let both = ["ANPHU DT actual 2023-Q1 15", "ANPHU DT actual 2023-Q2 20"]

  static let read: [TableCase] = [
    TableCase(
      "the campaign's year stands in the title, too", path: "ANPHU.csv",
      "THEO DÕI NĂM 2023, TIẾP THEO NĂM 2022\n" + quarters, figures: both),
    TableCase(
      "the day of a decision", path: "ANPHU.csv",
      "(Kèm theo Quyết định số 112/QĐ-UBND ngày 25 tháng 12 năm 2022)\n" + quarters, figures: both),
    TableCase(
      "a decision without its day", path: "ANPHU.csv",
      "Thực hiện Nghị quyết của Hội đồng nhân dân năm 2022\n" + quarters, figures: both),
    TableCase(
      "the first years of a span", path: "ANPHU.csv",
      "PHONG TRÀO GIAI ĐOẠN 2021-2025\n" + quarters, figures: both),
    TableCase(
      "what is compared with", path: "ANPHU.csv",
      "THEO DÕI SO VỚI CÙNG KỲ NĂM 2022\n" + quarters, figures: both),
    TableCase(
      "the next year, in which the report is written", path: "2024/ANPHU.csv",
      "An Phú, ngày 5 tháng 1 năm 2024\n" + quarters, figures: both),
    TableCase(
      "the names of columns say the campaign's year", path: "2022/ANPHU.csv",
      "NĂM 2022\nMã chỉ tiêu;Thực hiện quý I năm 2023\nDT;15\n",
      figures: ["ANPHU DT actual 2023-Q1 15"]),
    TableCase(
      "a folder's year beside the campaign's", path: "2022-2023/ANPHU.csv", quarters, figures: both),
    TableCase(
      "the number of a document", path: "BC 45 2022 ANPHU.csv", quarters, figures: both),
  ]

  static let beside: [TableCase] = [
    TableCase(
      "this year beside the last one in a report of six months is these six months",
      path: "ANPHU.csv",
      "BÁO CÁO 6 THÁNG ĐẦU NĂM 2023\nTT;Chỉ tiêu;Năm 2022;Năm 2023;Tăng, giảm\n1;Diện tích lúa;100;110;10\n",
      figures: ["ANPHU DT actual 2023-H1 110"], findings: ["ignored-column 2:3 Năm 2022"]),
    TableCase(
      "so it is in a report of a quarter, beside the plan", path: "ANPHU.csv",
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Chỉ tiêu;KH 2023;Năm 2023;Tỷ lệ %\n1;Diện tích lúa;100;40;40\n",
      figures: ["ANPHU DT registered 2023-Q2 100", "ANPHU DT actual 2023-Q2 40"]),
    TableCase(
      "and beside the same time of last year", path: "ANPHU.csv",
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Chỉ tiêu;Cùng kỳ 2022;Năm 2023;%\n1;Diện tích lúa;100;40;40\n",
      figures: ["ANPHU DT actual 2023-Q2 40"]),
  ]

  @Test func `a sum beside the plan alone is told where nothing else was reached`() throws {
    let read = try ReadTable(
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Chỉ tiêu;Kế hoạch;Tổng số\n1;Diện tích lúa;100;40\n",
      path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT registered 2023-Q2 100"])
    #expect(read.findings == ["unread-column 2:4 Tổng số"])
    let other = try ReadTable(
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Chỉ tiêu;Kế hoạch;Thực hiện;Tổng số\n1;Diện tích lúa;100;40;140\n",
      path: "ANPHU.csv")
    #expect(other.findings.isEmpty)
  }

  @Test(arguments: beside) func `stand beside this year's`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  @Test(arguments: refused) func `do not count`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  @Test(arguments: read) func `are not what these say`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
