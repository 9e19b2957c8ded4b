import Testing

@Suite("Figures that stand beside their column") struct FiguresBesideTests {
  private static let title = "KẾT QUẢ QUÝ II NĂM 2023\n"

  static let tables: [TableCase] = [
    TableCase(
      "a share of an indicator in % below what was reached", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Kế hoạch;;Thực hiện;\n;;Số lượng;Tỷ lệ (%);Số lượng;Tỷ lệ (%)\n"
        + "TL;Tỷ lệ hộ nghèo;;5;;4,5\nDT;Diện tích lúa;40;;20;50\n",
      figures: [
        "ANPHU TL registered 2023-Q2 5", "ANPHU TL actual 2023-Q2 4.5",
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
      ]),
    TableCase(
      "in a registration", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nMã;Chỉ tiêu;Kế hoạch;\n;;Số lượng;Tỷ lệ (%)\nTL;Tỷ lệ hộ nghèo;;5\n",
      figures: ["ANPHU TL registered - 5"]),
    TableCase(
      "below units",
      title + "Mã;Chỉ tiêu;An Bình;;An Phú;\n;;Số lượng;Tỷ lệ (%);Số lượng;Tỷ lệ (%)\n"
        + "TL;Tỷ lệ hộ nghèo;;5;;4,5\n",
      figures: ["ANBINH TL actual 2023-Q2 5", "ANPHU TL actual 2023-Q2 4.5"]),
    TableCase(
      "where the figure stands beside it, the share is passed over", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Thực hiện;\n;;Giá trị;Tỷ lệ (%)\nTL;Tỷ lệ hộ nghèo;4,5;90\n",
      figures: ["ANPHU TL actual 2023-Q2 4.5"]),
    TableCase(
      "a share in a column of its own may be how much of the plan was reached, and is told",
      path: "ANPHU.csv",
      title + "Mã;Kế hoạch;Thực hiện;Tỷ lệ (%)\nTL;5;;90\nDT;40;;50\nTRAU;9;;0\n",
      figures: [
        "ANPHU TL registered 2023-Q2 5", "ANPHU DT registered 2023-Q2 40",
        "ANPHU TRAU registered 2023-Q2 9",
      ], findings: ["unread-column 3:4 90"]),
    TableCase(
      "a number among the notes is told", path: "ANPHU.csv",
      title + "Mã;Kế hoạch;Thực hiện;Ghi chú\nDT;40;;20\nTRAU;9;8;7\nTL;5;;xem báo cáo\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU TRAU registered 2023-Q2 9",
        "ANPHU TRAU actual 2023-Q2 8", "ANPHU TL registered 2023-Q2 5",
      ], findings: ["unread-column 3:4 20"]),
    TableCase(
      "rows that end before their figures say nothing", path: "ANPHU.csv",
      title
        + "Mã;Chỉ tiêu;ĐVT;Kế hoạch;Thực hiện;Ghi chú\nDT\nTRAU;Đàn trâu\nTL;Tỷ lệ hộ nghèo;%;5\n",
      figures: ["ANPHU TL registered 2023-Q2 5"]),
    TableCase(
      "and one among the measures", path: "ANPHU.csv",
      title + "Mã;ĐVT;Thực hiện;Ghi chú\nDT;20 ha;;\nTRAU;con;;17\nTL;1.000 đồng;;\n", figures: [],
      findings: ["unread-column 3:2 20 ha", "unread-column 4:4 17"]),
    TableCase(
      "Chỉ tiêu behind the measure is the plan", path: "ANPHU.csv",
      title + "TT;Nội dung;ĐVT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;ha;40;20\n",
      figures: ["ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "beside another plan it is told and left", path: "ANPHU.csv",
      "ĐĂNG KÝ NĂM 2023\nTT;Nội dung;ĐVT;Chỉ tiêu;Mức phấn đấu\n1;Diện tích lúa;ha;40;44\n",
      figures: ["ANPHU DT registered - 44"], findings: ["unread-column 2:4 Chỉ tiêu"]),
    TableCase(
      "how much a plan was changed by is no plan", path: "ANPHU.csv",
      "ĐĂNG KÝ NĂM 2023\nMã;Chỉ tiêu;Kế hoạch năm 2023;;\n;;Đầu năm;Điều chỉnh;Sau điều chỉnh\n"
        + "DT;Diện tích lúa;40;5;45\nTRAU;Đàn trâu;9;;\n",
      figures: ["ANPHU DT registered - 45", "ANPHU TRAU registered - 9"]),
  ]

  @Test(arguments: tables) func `what is read`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
