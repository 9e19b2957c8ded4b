import Testing

@Suite("Tables with units or periods as columns") struct MatrixTests {
  static let units: [TableCase] = [
    TableCase(
      "each unit's column is its own",
      "BÁO CÁO QUÝ II NĂM 2023\nChỉ tiêu;ĐVT;An Bình;ANPHU;Xã Tú An;Tổng cộng\n"
        + "Đàn trâu;con;17;16;33;66\n",
      figures: [
        "ANBINH TRAU actual 2023-Q2 17", "ANPHU TRAU actual 2023-Q2 16",
        "TUAN TRAU actual 2023-Q2 33",
      ]),
    TableCase(
      "the figures below a misspelt unit are nobody's",
      "BÁO CÁO QUÝ II NĂM 2023\nMã;Chỉ tiêu;Phường An Bình;Phường An Phu;Xã Tú An\n"
        + "TRAU;Đàn trâu;17;16;33\nDT;Diện tích lúa;1,5;2,5;3,5\n",
      figures: [
        "ANBINH TRAU actual 2023-Q2 17", "TUAN TRAU actual 2023-Q2 33",
        "ANBINH DT actual 2023-Q2 1.5", "TUAN DT actual 2023-Q2 3.5",
      ], findings: ["unknown-unit 2:4 Phường An Phu"]),
    TableCase(
      "two columns of one unit are both left out",
      "BÁO CÁO QUÝ II NĂM 2023\nMã;Phường An Bình;An Phú;ANBINH\nTRAU;17;16;18\n",
      figures: ["ANPHU TRAU actual 2023-Q2 16"], findings: ["duplicate-column 2:4 ANBINH"]),
    TableCase(
      "units above plan and result, merged cells left blank", path: "quy-2/bang.csv",
      "TT;Mã chỉ tiêu;Chỉ tiêu;ĐVT;Phường An Bình;;Phường An Phú;\n"
        + ";;;;Kế hoạch;Thực hiện;KH;TH\n1;TRAU;Đàn trâu;con;20;17;18;16\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 17",
        "ANPHU TRAU registered 2023-Q2 18", "ANPHU TRAU actual 2023-Q2 16",
      ]),
    TableCase(
      "plan and result above units", path: "quy-2/bang.csv",
      "Mã;Kế hoạch;;Thực hiện;\n;An Bình;An Phú;An Bình;An Phú\nTRAU;20;18;17;16\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANPHU TRAU registered 2023-Q2 18",
        "ANBINH TRAU actual 2023-Q2 17", "ANPHU TRAU actual 2023-Q2 16",
      ]),
    TableCase(
      "a misspelt unit above plan and result", path: "quy-2/bang.csv",
      "Mã;An Bình;;An Phu;\n;Kế hoạch;Thực hiện;Kế hoạch;Thực hiện\nTRAU;20;17;18;16\n",
      figures: ["ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 17"],
      findings: ["unknown-unit 1:4 An Phu", "unknown-unit 1:5 An Phu"]),
  ]

  static let titles: [TableCase] = [
    titled("PHÒNG TÀI CHÍNH - KẾ HOẠCH\nSố liệu quý II năm 2023", "actual 2023-Q2"),
    titled("KẾT QUẢ THỰC HIỆN KẾ HOẠCH QUÝ II", "actual 2023-Q2"),
    titled("BÁO CÁO QUÝ III/2023", "actual 2023-Q3"),
    titled("ĐĂNG KÝ THI ĐUA NĂM 2023", "registered -"),
    titled("KẾ HOẠCH NĂM 2023", "registered -"),
    titled("CHỈ TIÊU GIAO NĂM 2023", "assigned -"),
    titled("Tổng hợp các đơn vị", "registered -"),
    titled("Tổng hợp các đơn vị", path: "quy-1/bang.csv", "actual 2023-Q1"),
    titled("Số liệu năm 2023", "actual 2023"),
  ]

  private static func titled(
    _ title: String, path: String = "bang.csv", _ meaning: String
  ) -> TableCase {
    TableCase(
      "\(path), \(title): \(meaning)", path: path,
      title + "\nChỉ tiêu;ĐVT;An Bình;An Phú\nĐàn trâu;con;17;16\n",
      figures: ["ANBINH TRAU \(meaning) 17", "ANPHU TRAU \(meaning) 16"])
  }

  static let periods: [TableCase] = [
    TableCase(
      "quarters beside the plan", path: "ANBINH.csv",
      "Mã;Kế hoạch;Quý I;Quý II;6 tháng\nTRAU;20;2;3;5\n",
      figures: [
        "ANBINH TRAU registered - 20", "ANBINH TRAU actual 2023-Q1 2",
        "ANBINH TRAU actual 2023-Q2 3", "ANBINH TRAU actual 2023-H1 5",
      ]),
    TableCase(
      "quarters below a word", path: "ANBINH.csv",
      "Mã;Chỉ tiêu;Thực hiện;;Lũy kế\n;;Quý I;Quý II;Quý II\nDT;Lúa;2;3;5\n",
      figures: [
        "ANBINH DT actual 2023-Q1 2", "ANBINH DT actual 2023-Q2 3",
        "ANBINH DT cumulative 2023-Q2 5",
      ]),
    TableCase(
      "columns of another year", path: "ANBINH.csv",
      "Mã;Thực hiện năm 2022;Kế hoạch năm 2023;Thực hiện quý I/2023;Quý I/2022\nTRAU;9;20;2;8\n",
      figures: ["ANBINH TRAU registered - 20", "ANBINH TRAU actual 2023-Q1 2"],
      findings: ["ignored-column 1:2 Thực hiện năm 2022", "ignored-column 1:5 Quý I/2022"]),
    TableCase(
      "a period twice", path: "ANBINH.csv", "Mã;Quý I;Q1;Quý II\nTRAU;2;3;4\n",
      figures: ["ANBINH TRAU actual 2023-Q2 4"], findings: ["duplicate-column 1:3 Q1"]),
  ]

  @Test(arguments: units + titles + periods)
  func `a matrix is read crosswise`(_ example: TableCase) throws {
    let read = try ReadTable(example.text, path: example.path)
    #expect(read.figures == example.figures)
    #expect(read.findings == example.findings)
  }
}
