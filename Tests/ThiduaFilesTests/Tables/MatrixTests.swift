import Testing

@Suite("Tables with units, periods or indicators as columns") struct MatrixTests {
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

  /// Columns on the left of the first known one: names over numbers are told, texts are texts.
  static let leftOfKnown: [TableCase] =
    ["Phường An Bnh", "P. An Bnh", "Xã Lạ", "ANBIN"].map { name in
      TableCase(
        "\(name) stands before the first unit", path: "quy-2/bang.csv",
        "TT;Chỉ tiêu;ĐVT;\(name);An Phú;Tú An\n1;Đàn trâu;con;17;16;33\n2;Đàn bò;con;1;;2\n",
        figures: [
          "ANPHU TRAU actual 2023-Q2 16", "TUAN TRAU actual 2023-Q2 33", "TUAN 01 actual 2023-Q2 2",
        ], findings: ["unknown-unit 1:4 \(name)"])
    } + [
      TableCase(
        "numbers under another name before the first unit", path: "quy-2/bang.csv",
        "Mã;Chỉ tiêu;Kết dư;An Phú\nTRAU;Đàn trâu;17;16\n",
        figures: ["ANPHU TRAU actual 2023-Q2 16"], findings: ["unread-column 1:3 Kết dư"]),
      TableCase(
        "numbers under no name beside units", path: "quy-2/bang.csv",
        "Mã;Chỉ tiêu;An Phú;;Tú An;\nTRAU;Đàn trâu;16;7;5;\n",
        figures: ["ANPHU TRAU actual 2023-Q2 16", "TUAN TRAU actual 2023-Q2 5"],
        findings: ["unread-column 1:4 "]),
      TableCase(
        "texts before the first unit", path: "quy-2/bang.csv",
        "Mã;Chỉ tiêu;Phường phụ trách;An Phú\nTRAU;Đàn trâu;An Bình;16\n",
        figures: ["ANPHU TRAU actual 2023-Q2 16"]),
      TableCase(
        "a misspelt indicator before the first one", path: "quy-2/bang.csv",
        "STT;Đơn vị;Chủ tịch;Diện tích luá (ha);Cây lạ;Đàn trâu;Đàn lợn\n1;An Phú;Ông A;2,5;7;17;4\n",
        figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU 1.10 actual 2023-Q2 4"],
        findings: ["unknown-indicator 1:4 Diện tích luá (ha)", "unread-column 1:5 Cây lạ"]),
    ]

  /// Names of units that have a word of totals or comparisons in them, misspelt or of nobody.
  static let unknownUnits: [TableCase] = [
    "X. Bình Thủy", "P. Trung Tâm", "Xã An Bình Tây", "Xã Trung Sơn", "Xã Cộng Hòa", "Cộng Hòa",
    "Xã Tổng Cọt", "Phường Toàn Thắng", "Toàn Thắng", "Xã Tăng Tiến", "Trung Bình Đông",
  ].map { name in
    TableCase(
      "\(name) is a unit, not a total", path: "quy-2/bang.csv",
      "Chỉ tiêu;ĐVT;An Phú;\(name)\nĐàn trâu;con;17;16\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"], findings: ["unknown-unit 1:4 \(name)"])
  }

  /// What stands beside units and is none.
  static let passedOver: [TableCase] = [
    "Cộng", "Tổng cộng", "Toàn thị xã", "Trung bình", "Cụm 1", "So với cùng kỳ", "Tỷ lệ (%)",
    "Ghi chú",
    "Xếp hạng",
  ].map { name in
    TableCase(
      "\(name) is passed over", path: "quy-2/bang.csv",
      "Chỉ tiêu;ĐVT;An Phú;\(name)\nĐàn trâu;con;17;16\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"])
  }

  static let titles: [TableCase] = [
    titled("PHÒNG TÀI CHÍNH - KẾ HOẠCH\nSố liệu quý II năm 2023", "actual 2023-Q2"),
    titled("KẾT QUẢ THỰC HIỆN KẾ HOẠCH QUÝ II", "actual 2023-Q2"),
    titled("BÁO CÁO QUÝ III/2023", "actual 2023-Q3"),
    titled("ĐĂNG KÝ THI ĐUA NĂM 2023", "registered -"),
    titled("KẾ HOẠCH NĂM 2023", "registered -"),
    titled("CHỈ TIÊU GIAO NĂM 2023", "assigned -"),
    titled("KẾ HOẠCH NĂM 2023\n(Kèm theo Báo cáo số 12/BC-UBND ngày 5/7/2023)", "registered -"),
    titled("KẾ HOẠCH NĂM 2023 (đính kèm Báo cáo số 12)", "registered -"),
    titled("BÁO CÁO QUÝ II NĂM 2023\n(Kèm theo Kế hoạch số 3/KH-UBND)", "actual 2023-Q2"),
    titled("SỐ LIỆU NĂM 2023\n(Kèm theo Kế hoạch số 3/KH-UBND)", "registered -"),
    titled("SỐ LIỆU NĂM 2023\n(Kèm theo Báo cáo số 12/BC-UBND)", "actual 2023"),
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

  /// Lines above units or periods that say what the figures are, where no column does.
  @Test(arguments: [
    "(Số liệu kế hoạch)", "Biểu 1: Chỉ tiêu kế hoạch năm", "(Tăng +, giảm - so với cùng kỳ)",
    "Mức tăng so với quý I", "MỨC ĐỘ HOÀN THÀNH CHỈ TIÊU", "Tiến độ thực hiện kế hoạch (%)",
    "So sánh kết quả với năm trước", "Tổng hợp chênh lệch",
  ]) func `where the title says that they are no results, none counts`(_ line: String) throws {
    let table = "\nChỉ tiêu;ĐVT;An Bình;An Phú\nĐàn trâu;con;17;16\n"
    let read = try ReadTable("BÁO CÁO QUÝ II NĂM 2023\n" + line + table)
    #expect(read.figures == [])
    #expect(read.findings == ["missing-column 2:1 \(line)"])
    let named = try ReadTable(
      "BÁO CÁO QUÝ II NĂM 2023\n" + line + "\nChỉ tiêu;ĐVT;Thực hiện\nĐàn trâu;con;17\n",
      path: "ANPHU.csv")
    #expect(named.figures == ["ANPHU TRAU actual 2023-Q2 17"])
  }

  @Test(arguments: [
    "(Thực hiện kế hoạch giao)", "Phòng Tài chính - Kế hoạch", "(Kèm theo Kế hoạch số 3/KH-UBND)",
    "Bảng so sánh kết quả các đơn vị",
  ]) func `other lines say nothing of them`(_ line: String) throws {
    let read = try ReadTable(
      "BÁO CÁO QUÝ II NĂM 2023\n" + line
        + "\nChỉ tiêu;ĐVT;An Bình;An Phú\nĐàn trâu;con;17;16\n")
    #expect(read.figures == ["ANBINH TRAU actual 2023-Q2 17", "ANPHU TRAU actual 2023-Q2 16"])
  }

  static let periods: [TableCase] = [
    TableCase(
      "quarters beside the plan", path: "ANBINH.csv",
      "Mã;Kế hoạch;Quý I;Quý II;6 tháng\nTRAU;20;2;3;5\n",
      figures: [
        "ANBINH TRAU registered 2023-Q1 20", "ANBINH TRAU actual 2023-Q1 2",
        "ANBINH TRAU actual 2023-Q2 3", "ANBINH TRAU actual 2023-H1 5",
      ]),
    TableCase(
      "a plan beside them is known from the first quarter that is filled", path: "ANBINH.csv",
      "Mã;Kế hoạch;6 tháng;Quý I;Quý II\nTRAU;20;;-;5\nDT;9;;;\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 5",
        "ANBINH DT registered - 9",
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
      figures: ["ANBINH TRAU registered 2023-Q1 20", "ANBINH TRAU actual 2023-Q1 2"],
      findings: ["ignored-column 1:2 Thực hiện năm 2022", "ignored-column 1:5 Quý I/2022"]),
    TableCase(
      "a period twice", path: "ANBINH.csv", "Mã;Quý I;Q1;Quý II\nTRAU;2;3;4\n",
      figures: ["ANBINH TRAU actual 2023-Q2 4"], findings: ["duplicate-column 1:3 Q1"]),
  ]

  static let indicators: [TableCase] = [
    TableCase(
      "each indicator's column is its own",
      "KẾT QUẢ THỰC HIỆN QUÝ II NĂM 2023\nSTT;Đơn vị;Diện tích lúa (ha);Dan trau;1.10;Ghi chú\n"
        + "A;B;1;2;3;4\n1;Phường An Bình;1,5;17;3;x\n2;TUAN;2,5;-;4;\n",
      figures: [
        "ANBINH DT actual 2023-Q2 1.5", "ANBINH TRAU actual 2023-Q2 17",
        "ANBINH 1.10 actual 2023-Q2 3", "TUAN DT actual 2023-Q2 2.5", "TUAN 1.10 actual 2023-Q2 4",
      ]),
    TableCase(
      "plan and result below indicators, merged cells left blank", path: "quy-2/bang.csv",
      "Đơn vị;Đàn trâu;;;Đàn bò;\n;Kế hoạch;Thực hiện;Tỷ lệ (%);KH;TH\nAn Phú;20;17;85;18;16\n",
      figures: [
        "ANPHU TRAU registered 2023-Q2 20", "ANPHU TRAU actual 2023-Q2 17",
        "ANPHU 01 registered 2023-Q2 18", "ANPHU 01 actual 2023-Q2 16",
      ]),
    TableCase(
      "sectors above indicators",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nSTT;Đơn vị;Trồng trọt;Chăn nuôi;\n;;Diện tích lúa;Đàn trâu;Đàn bò\n"
        + "1;An Bình;1,5;17;3\n",
      figures: [
        "ANBINH DT registered - 1.5", "ANBINH TRAU registered - 17", "ANBINH 01 registered - 3",
      ]),
    TableCase(
      "a period in each row, a unit above its rows",
      "Đơn vị;Quý;Đàn trâu;Đàn bò\nAn Bình;I;17;3\n;II;18;4\n",
      figures: [
        "ANBINH TRAU actual 2023-Q1 17", "ANBINH 01 actual 2023-Q1 3",
        "ANBINH TRAU actual 2023-Q2 18", "ANBINH 01 actual 2023-Q2 4",
      ]),
    TableCase(
      "the figures below a name that is no indicator are nobody's", path: "quy-2/bang.csv",
      "Đơn vị;Đàn trâu;Đàn bo;Đàn lợn;Cộng;Xếp thứ\nAn Phú;17;3;4;24;1\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU 1.10 actual 2023-Q2 4"],
      findings: ["unknown-indicator 1:3 Đàn bo"]),
    TableCase(
      "figures in a measure that has nothing to do with the indicator's are nobody's",
      path: "quy-2/bang.csv",
      "Đơn vị;Đàn trâu;Diện tích lúa (tấn);Đàn lợn (con)\nAn Phú;17;15000;4\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU 1.10 actual 2023-Q2 4"],
      findings: ["unknown-indicator 1:3 Diện tích lúa (tấn)"]),
    TableCase(
      "in a larger or smaller one they are converted", path: "quy-2/bang.csv",
      "Đơn vị;Diện tích lúa (m2);;Đàn trâu\n;Kế hoạch;Thực hiện;Thực hiện\nAn Phú;20000;15000;4\n",
      figures: [
        "ANPHU DT registered 2023-Q2 2", "ANPHU DT actual 2023-Q2 1.5",
        "ANPHU TRAU actual 2023-Q2 4",
      ], findings: ["converted-measure 3:2 20000", "converted-measure 3:3 15000"]),
    TableCase(
      "measures in a row below the names", path: "quy-2/bang.csv",
      "TT;Đơn vị;Diện tích lúa;Đàn trâu\n;;(m2);(con)\n1;An Phú;15000;4\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU TRAU actual 2023-Q2 4"],
      findings: ["converted-measure 3:3 15000"]),
    TableCase(
      "an indicator twice", path: "quy-2/bang.csv",
      "Đơn vị;Đàn trâu;TRAU;Đàn lợn;Đàn bò\nAn Phú;17;18;4;5\n",
      figures: ["ANPHU 1.10 actual 2023-Q2 4", "ANPHU 01 actual 2023-Q2 5"],
      findings: ["duplicate-column 1:3 TRAU"]),
    TableCase(
      "a misspelt unit costs its row", path: "quy-2/bang.csv",
      "Đơn vị;Đàn trâu;Đàn lợn\nAn Phu;17;4\nAn Bình;18;5\n",
      figures: ["ANBINH TRAU actual 2023-Q2 18", "ANBINH 1.10 actual 2023-Q2 5"],
      findings: ["unknown-unit 2:1 An Phu"]),
    TableCase(
      "the header again on the next page, and signatures", path: "quy-2/bang.csv",
      "STT;Đơn vị;Đàn trâu;Đàn lợn\n1;An Phú;17;4\nSTT;Đơn vị;Đàn trâu;Đàn lợn\nA;B;1;2\n"
        + "2;An Bình;18;5\n;Người lập biểu;;\n;Nguyễn Văn A;1;2\n",
      figures: [
        "ANPHU TRAU actual 2023-Q2 17", "ANPHU 1.10 actual 2023-Q2 4",
        "ANBINH TRAU actual 2023-Q2 18", "ANBINH 1.10 actual 2023-Q2 5",
      ]),
    TableCase(
      "one indicator alone makes a table", path: "quy-2/bang.csv",
      "Đơn vị;Đàn trâu;Số khác\nAn Phú;17;4\n", figures: ["ANPHU TRAU actual 2023-Q2 17"],
      findings: ["unknown-indicator 1:3 Số khác"]),
    TableCase(
      "but not over rows that are no units", path: "quy-2/bang.csv",
      "STT;Đơn vị;Đàn trâu\n1;Tổ 1;17\n2;Tổ 2;4\n", figures: [], findings: ["no-header 0:0 "]),
    TableCase(
      "none makes none", path: "quy-2/bang.csv",
      "Đơn vị;Số này;Số khác\nAn Phú;17;4\n", figures: [], findings: ["no-header 0:0 "]),
  ]

  static let totals: [TableCase] = [
    TableCase(
      "rows that add up units are no unit's", path: "quy-2/bang.csv",
      "STT;Đơn vị;Đàn trâu;Đàn lợn\nI;Cụm 1;35;9\n1;An Phú;17;4\n2;An Bình;18;5\n"
        + "Tổng cộng;;35;9\n;;35;9\n",
      figures: [
        "ANPHU TRAU actual 2023-Q2 17", "ANPHU 1.10 actual 2023-Q2 4",
        "ANBINH TRAU actual 2023-Q2 18", "ANBINH 1.10 actual 2023-Q2 5",
      ], findings: ["total-row 2:2 Cụm 1", "total-row 5:1 Tổng cộng", "total-row 6:2 "]),
    TableCase(
      "also in a table of codes, with the rows below", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nAn Phú;TRAU;17\nToàn xã:;TRAU;17\n;1.10;4\nAn Bình;TRAU;18\n;1.10;5\n",
      figures: [
        "ANPHU TRAU actual 2023-Q2 17", "ANBINH TRAU actual 2023-Q2 18",
        "ANBINH 1.10 actual 2023-Q2 5",
      ], findings: ["total-row 3:1 Toàn xã:", "total-row 4:1 "]),
    TableCase(
      "an indicator may be called a total", path: "quy-2/ANPHU.csv",
      "Mã;Chỉ tiêu;Thực hiện\nTRAU;Tổng số;17\n", figures: ["ANPHU TRAU actual 2023-Q2 17"]),
  ]

  @Test(
    arguments: units + leftOfKnown + unknownUnits + passedOver + titles + periods + indicators
      + totals)
  func `a matrix is read crosswise`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
