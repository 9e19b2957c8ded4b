import Testing

@Suite("Titles that name a year, and columns that name parts of it") struct TitlesOfYearsTests {
  private static let title = "BÁO CÁO KẾT QUẢ NĂM 2023\n"

  static let cumulative: [TableCase] = [
    TableCase(
      "the cumulative value beside a quarter's own is up to that quarter", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch năm;Thực hiện quý II;Lũy kế\n1;Diện tích lúa;40;20;35\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
        "ANPHU DT cumulative 2023-H1 35",
      ]),
    TableCase(
      "it is up to the last quarter that is filled in", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Quý I;Quý II;Quý III;Quý IV;Lũy kế\n1;Diện tích lúa;15;20;;-;35\n",
      figures: [
        "ANPHU DT actual 2023-Q1 15", "ANPHU DT actual 2023-Q2 20",
        "ANPHU DT cumulative 2023-H1 35",
      ]),
    TableCase(
      "beside all quarters it is of the year", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Quý III;Quý IV;Lũy kế\n1;Diện tích lúa;15;20;70\n",
      figures: [
        "ANPHU DT actual 2023-Q3 15", "ANPHU DT actual 2023-Q4 20", "ANPHU DT cumulative 2023 70",
      ]),
    TableCase(
      "alone it is of the year that the title names", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Lũy kế\n1;Diện tích lúa;40;35\n",
      figures: ["ANPHU DT registered 2023 40", "ANPHU DT cumulative 2023 35"]),
    TableCase(
      "a title that names a part of the year stands", path: "ANPHU.csv",
      "BÁO CÁO 9 THÁNG NĂM 2023\nTT;Chỉ tiêu;Thực hiện quý II;Lũy kế\n1;Diện tích lúa;20;35\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT cumulative 2023-9M 35"]),
    TableCase(
      "without any title the columns tell it, too", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện tháng 5;Lũy kế\n1;Diện tích lúa;20;35\n",
      figures: ["ANPHU DT actual 2023-05 20", "ANPHU DT cumulative 2023-5M 35"]),
  ]

  @Test(arguments: cumulative) func `up to when a cumulative value counts`(_ table: TableCase)
    throws
  {
    let read = try ReadTable(table.text, path: table.path)
    #expect(read.figures == table.figures)
    #expect(read.findings == table.findings)
  }
}
