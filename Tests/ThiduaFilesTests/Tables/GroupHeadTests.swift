import Testing

@Suite("What stands over several columns") struct GroupHeadTests {
  private static let title = "BÁO CÁO KẾT QUẢ QUÝ II NĂM 2023\n"
  private static let own = ["ANPHU DT registered 2023-Q2 120", "ANPHU DT actual 2023-Q2 55"]

  /// A plan and a result of the year beside two columns of something else: `head` over two names.
  private static func beside(
    _ head: String, _ names: String = "Kế hoạch;Thực hiện", findings: [String]
  ) -> TableCase {
    TableCase(
      head, path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;\(head);;Năm 2023;\n;;;\(names);Kế hoạch;Thực hiện\n"
        + "1;Diện tích lúa;ha;600;300;120;55\n", figures: own, findings: findings)
  }

  static let otherTimes = [
    "Giai đoạn 2021-2025", "Nhiệm kỳ 2020 - 2025", "Kế hoạch trung hạn 2021-2025", "Năm 2022",
    "Năm sau",
  ].map {
    beside($0, findings: ["ignored-column 3:4 Kế hoạch", "ignored-column 3:5 Thực hiện"])
  }

  static let parts =
    ["Trong đó nữ", "Điểm", "Còn lại", "Thôn 1", "Tổ V", "Cơ cấu (%)"].map { head in
      beside(
        head,
        findings: [
          "unread-column 3:4 \(head): Kế hoạch", "unread-column 3:5 \(head): Thực hiện",
        ].filter { _ in !["Điểm", "Cơ cấu (%)"].contains(head) })
    }

  @Test(arguments: otherTimes + parts)
  func `figures below other times and below parts are not the report's`(_ example: TableCase) throws
  {
    try example.expectAsMeant()
  }

  /// A plan and a result below what has a time of its own.
  static let things = [
    "Chương trình MTQG giảm nghèo giai đoạn 2021-2025", "Năm học 2022-2023",
    "Vụ Đông Xuân 2022-2023", "Đề án 06 giai đoạn 2022-2025", "Theo chuẩn nghèo 2022-2025",
    "Nghị quyết Đại hội nhiệm kỳ 2020-2025",
  ].map { head in
    TableCase(
      head, path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;\(head);\n;;Kế hoạch;Thực hiện\n1;Diện tích lúa;120;55\n", figures: own)
  }

  @Test(arguments: things)
  func `what has a time of its own says nothing of the figures below`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  static let others: [TableCase] = [
    TableCase(
      "crops of two seasons are the same thing twice", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Vụ Đông Xuân 2022-2023;;Vụ Hè Thu 2023;\n"
        + ";;Kế hoạch;Thực hiện;Kế hoạch;Thực hiện\n1;Diện tích lúa;70;68;50;12\n",
      figures: [],
      findings: ["duplicate-column 3:5 Kế hoạch", "duplicate-column 3:6 Thực hiện"]),
    TableCase(
      "money beside what it is spent on", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Số lượng;;Kinh phí (triệu đồng);\n;;KH;TH;KH;TH\n"
        + "1;Diện tích lúa;120;55;900;400\n",
      figures: own,
      findings: [
        "unread-column 3:5 Kinh phí (triệu đồng): KH",
        "unread-column 3:6 Kinh phí (triệu đồng): TH",
      ]),
    TableCase(
      "money by itself", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kinh phí;\n;;KH;TH\n1;Diện tích lúa;120;55\n", figures: own),
    TableCase(
      "years below several years", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Giai đoạn 2021-2025;;\n;;Kế hoạch;KH năm 2023;TH quý II/2023\n"
        + "1;Diện tích lúa;600;120;55\n",
      figures: own, findings: ["ignored-column 3:3 Kế hoạch"]),
    TableCase(
      "the plan of the year beside the result of a quarter", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Quý II/2023;\n;;Kế hoạch năm;Thực hiện\n1;Diện tích lúa;120;55\n",
      figures: own),
    TableCase(
      "a section over indicators", path: "bang.csv",
      title + "TT;Đơn vị;Thiệt hại, trong đó;\n;;Diện tích lúa;Đàn trâu\n1;An Phú;120;55\n",
      figures: ["ANPHU DT actual 2023-Q2 120", "ANPHU TRAU actual 2023-Q2 55"]),
    TableCase(
      "the plan of the next period", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kết quả 6 tháng;Nhiệm vụ 6 tháng cuối năm\n;;Thực hiện;Kế hoạch\n"
        + "1;Diện tích lúa;55;65\n",
      figures: ["ANPHU DT actual 2023-H1 55"], findings: ["ignored-column 3:4 Kế hoạch"]),
    TableCase(
      "the plan of the next quarter", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kết quả kỳ này;Quý sau\n;;Thực hiện;Kế hoạch\n1;Diện tích lúa;55;65\n",
      figures: ["ANPHU DT actual 2023-Q2 55"], findings: ["ignored-column 3:4 Kế hoạch"]),
    TableCase(
      "last year's quarters", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch năm 2023;Năm 2022;\n;;;Quý I;Quý II\n1;Diện tích lúa;120;45;55\n",
      figures: ["ANPHU DT registered - 120"],
      findings: ["ignored-column 2:4 Quý I", "ignored-column 2:5 Quý II"]),
    TableCase(
      "this year's quarters", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch năm 2023;Năm 2023;\n;;;Quý I;Quý II\n1;Diện tích lúa;120;45;55\n",
      figures: [
        "ANPHU DT registered 2023-Q1 120", "ANPHU DT actual 2023-Q1 45",
        "ANPHU DT actual 2023-Q2 55",
      ]),
    TableCase(
      "the plan of the months that are added up", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Lũy kế;\n;;KH;TH\n1;Diện tích lúa;70;100\n",
      figures: ["ANPHU DT cumulative 2023-Q2 100"], findings: ["ignored-column 3:3 KH"]),
    TableCase(
      "a plan of the quarter alone", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch trong quý;Thực hiện\n1;Diện tích lúa;70;55\n",
      figures: ["ANPHU DT actual 2023-Q2 55"], findings: ["ignored-column 2:3 Kế hoạch trong quý"]),
    TableCase(
      "all of what a part is of", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Tổng số;;Trong đó nữ\n;;Kế hoạch;Thực hiện;Kế hoạch\n"
        + "1;Diện tích lúa;120;55;12\n",
      figures: own, findings: ["unread-column 3:5 Trong đó nữ: Kế hoạch"]),
    TableCase(
      "the months of a sum", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch;Trong đó:;\n;;;Quý I;Quý II\n1;Diện tích lúa;120;45;55\n",
      figures: [
        "ANPHU DT registered 2023-Q1 120", "ANPHU DT actual 2023-Q1 45",
        "ANPHU DT actual 2023-Q2 55",
      ]),
    TableCase(
      "the units of a sum", path: "bang.csv",
      title + "TT;Chỉ tiêu;Tổng số;Trong đó;\n;;;An Bình;An Phú\n1;Diện tích lúa;16;7;9\n",
      figures: ["ANBINH DT actual 2023-Q2 7", "ANPHU DT actual 2023-Q2 9"]),
    TableCase(
      "cumulative figures by quarters", path: "ANPHU.csv",
      "THEO DÕI NĂM 2023\n(Số liệu lũy kế từ đầu năm)\nTT;Chỉ tiêu;Quý I;Quý II\n1;Diện tích lúa;45;100\n",
      figures: ["ANPHU DT cumulative 2023-Q1 45", "ANPHU DT cumulative 2023-Q2 100"]),
    TableCase(
      "cumulative figures by months", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Lũy kế đến hết các tháng;\n;;Tháng 4;Tháng 5\n1;Diện tích lúa;45;100\n",
      figures: ["ANPHU DT cumulative 2023-04 45", "ANPHU DT cumulative 2023-05 100"]),
    TableCase(
      "months beside the estimate of the last one", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Tháng 4;Tháng 5;Ước tháng 6\n1;Diện tích lúa;10;5;40\n",
      figures: [
        "ANPHU DT actual 2023-04 10", "ANPHU DT actual 2023-05 5", "ANPHU DT estimate 2023-06 40",
      ]),
    TableCase(
      "the plans of year and quarter", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;;Thực hiện\n;;Năm;Quý;\n1;Diện tích lúa;120;30;55\n",
      figures: own, findings: ["ignored-column 3:4 Quý"]),
    TableCase(
      "a budget", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Dự toán năm;Dự toán giao;Thực hiện\n1;Diện tích lúa;120;110;55\n",
      figures: [
        "ANPHU DT registered 2023-Q2 120", "ANPHU DT assigned 2023-Q2 110",
        "ANPHU DT actual 2023-Q2 55",
      ]),
    TableCase(
      "a second Chỉ tiêu with amounts", path: "ANPHU.csv",
      title + "TT;Nội dung;Chỉ tiêu;Kết quả\n1;Diện tích lúa;120 ha;55\n",
      figures: own),
    TableCase(
      "a sum of plans is the plan", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Tổng số kế hoạch;Thực hiện\n1;Diện tích lúa;120;55\n",
      figures: own),
    TableCase(
      "money beside hectares", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Thực hiện;Kinh phí (triệu đồng)\n;;;;Kế hoạch\n"
        + "1;Diện tích lúa;ha;55;60\n",
      figures: ["ANPHU DT actual 2023-Q2 55"], findings: ["wrong-measure 4:5 60"]),
    TableCase(
      "a row of measures below the names", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Kế hoạch;Thực hiện\n;;;(ha);(triệu đồng)\n"
        + "1;Diện tích lúa;ha;120;46\n",
      figures: ["ANPHU DT registered 2023-Q2 120"], findings: ["wrong-measure 4:5 46"]),
    TableCase(
      "shares by quarters are no results", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch;Tỷ lệ hoàn thành;\n;;;Quý I;Quý II\n1;Diện tích lúa;40;38;46\n",
      figures: ["ANPHU DT registered - 40"],
      findings: ["unread-column 2:4 Quý I", "unread-column 2:5 Quý II"]),
    TableCase(
      "results of the report's own period", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kết quả thực hiện;\n;;Kế hoạch;Thực hiện\n1;Diện tích lúa;120;55\n",
      figures: own),
  ]

  @Test(arguments: others)
  func `what stands below them is read as they mean it`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
