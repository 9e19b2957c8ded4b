import Testing

@Suite("Headers and measures as forms have them") struct OrdinaryHeadersTests {
  private static let title = "BÁO CÁO QUÝ II NĂM 2023\n"

  static let cases: [TableCase] = [
    TableCase(
      "the number of a column belongs to no name", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;Kế hoạch năm 2023 (1);Thực hiện quý II (2);Tỷ lệ (3)=(2)/(1)\n1;Đàn trâu;con;20;17;85\n",
      figures: ["ANPHU TRAU registered 2023-Q2 20", "ANPHU TRAU actual 2023-Q2 17"]),
    TableCase(
      "a year in parentheses is no column's number", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Thực hiện (2022);Thực hiện (2)\n1;Đàn trâu;con;20;17\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"],
      findings: ["ignored-column 2:4 Thực hiện (2022)"]),
    TableCase(
      "a measure that is told as one, or stands behind a dash, is the column's", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Kế hoạch (ĐVT: ha);Thực hiện quý II - nghìn ha\n1;Diện tích lúa;20;0,5\n",
      figures: ["ANPHU DT registered 2023-Q2 20", "ANPHU DT actual 2023-Q2 500"],
      findings: ["converted-measure 3:4 0,5"]),
    TableCase(
      "an amount of money is no number of animals", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Số tiền thực hiện quý II (nghìn đồng)\n1;Đàn trâu;con;17\n",
      figures: [],
      findings: ["wrong-measure 3:4 17"]),
    TableCase(
      "the first months right of what was reached at their end are cumulative", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;Thực hiện quý II;6 tháng đầu năm;So với KH (%)\n1;Diện tích lúa;ha;2;5;80\n",
      figures: ["ANPHU DT actual 2023-Q2 2", "ANPHU DT actual 2023-H1 5"]),
    TableCase(
      "other months there, or right of a plan, are not read", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;Thực hiện quý II;9 tháng;Kế hoạch;6 tháng đầu năm\n1;Diện tích lúa;ha;2;5;9;8\n",
      figures: ["ANPHU DT actual 2023-Q2 2", "ANPHU DT registered 2023-Q2 9"],
      findings: ["ignored-column 2:5 9 tháng", "unread-column 2:7 6 tháng đầu năm"]),
    TableCase(
      "what names a period alone holds what its neighbour does", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;KH năm;Thực hiện quý I;Quý II;Tỷ lệ\n1;Diện tích lúa;ha;20;2;5;35\n",
      figures: [
        "ANPHU DT registered 2023-Q1 20", "ANPHU DT actual 2023-Q1 2", "ANPHU DT actual 2023-Q2 5",
      ]),
    TableCase(
      "also where a share stands between them", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;TH quý II;% KH;6 tháng đầu năm;% KH\n1;Diện tích lúa;ha;5;25;7;35\n",
      figures: ["ANPHU DT actual 2023-Q2 5", "ANPHU DT actual 2023-H1 7"]),
    TableCase(
      "and from month to month", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;Thực hiện tháng 4;Tháng 5;Tháng 6;Quý II;6 tháng\n1;Diện tích lúa;ha;1;2;2;5;7\n",
      figures: [
        "ANPHU DT actual 2023-04 1", "ANPHU DT actual 2023-05 2", "ANPHU DT actual 2023-06 2",
        "ANPHU DT actual 2023-Q2 5", "ANPHU DT actual 2023-H1 7",
      ]),
    TableCase(
      "not what follows the part of a plan, or comes after the report", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;KH quý I;Quý II;Thực hiện quý II;Quý III\n1;Diện tích lúa;ha;9;8;5;7\n",
      figures: ["ANPHU DT actual 2023-Q2 5"],
      findings: [
        "ignored-column 2:4 KH quý I", "ignored-column 2:5 Quý II", "ignored-column 2:7 Quý III",
      ]),
    TableCase(
      "before what was reached it may be anything, which is told", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;6 tháng;TH quý II\n1;Diện tích lúa;ha;7;5\n",
      figures: ["ANPHU DT actual 2023-Q2 5"], findings: ["unread-column 2:4 6 tháng"]),
    TableCase(
      "the resolution of the unit's council is its plan", path: "dang-ky/ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Chỉ tiêu;ĐVT;Chỉ tiêu Nghị quyết HĐND phường giao năm 2023\n1;Đàn trâu;con;20\n",
      figures: ["ANPHU TRAU registered - 20"]),
    TableCase(
      "beside another plan nobody can tell which stands", path: "dang-ky/ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Chỉ tiêu;ĐVT;Nghị quyết HĐND giao;Đăng ký\n1;Đàn trâu;con;20;21\n",
      figures: ["ANPHU TRAU registered - 21"], findings: ["unread-column 2:4 Nghị quyết HĐND giao"]),
    TableCase(
      "that of a council above it is assigned", path: "dang-ky/ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Chỉ tiêu;ĐVT;Nghị quyết HĐND thị xã giao;Đăng ký\n1;Đàn trâu;con;20;21\n",
      figures: ["ANPHU TRAU assigned - 20", "ANPHU TRAU registered - 21"]),
    TableCase(
      "a plan that was changed and added to stands", path: "dang-ky/ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Chỉ tiêu;ĐVT;Kế hoạch;KH điều chỉnh, bổ sung\n1;Đàn trâu;con;20;22\n",
      figures: ["ANPHU TRAU registered - 22"]),
    TableCase(
      "a ditto mark is the measure above, also of a row without figures", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;ĐVT;Thực hiện\n1;Diện tích lúa;ha;2,5\n2;Đàn trâu;con;\n3;Đàn bò;nt;17\n4;Đàn lợn;-nt-;18\n"
        + "5;Đàn ngựa;\"\"\"\";19\n6;Đàn vịt;//;20\n",
      figures: [
        "ANPHU DT actual 2023-Q2 2.5", "ANPHU 01 actual 2023-Q2 17", "ANPHU 1.10 actual 2023-Q2 18",
        "ANPHU 2.1 actual 2023-Q2 19", "ANPHU 2.10 actual 2023-Q2 20",
      ]),
    TableCase(
      "a ditto mark below another measure is that one", path: "ANPHU.csv",
      title + "Mã;ĐVT;Thực hiện\nTRAU;con;17\nDT;nt;2,5\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"],
      findings: ["wrong-measure 4:2 con"]),
    TableCase(
      "a place and a day below rows of units are no figures", path: "quy-2/tong hop.csv",
      title
        + "STT;Đơn vị;Diện tích lúa (ha);Đàn trâu (con)\n1;An Bình;1,5;17\n;;;\n;;;An Khê, ngày 05 tháng 7 năm 2023\n"
        + ";Người lập biểu;;CHỦ TỊCH\n",
      figures: ["ANBINH DT actual 2023-Q2 1.5", "ANBINH TRAU actual 2023-Q2 17"]),
    TableCase(
      "a sum of the quarters below an indicator is passed over beside them", path: "tong hop.csv",
      title
        + "STT;Đơn vị;Diện tích lúa (ha);;;Đàn trâu;;\n;;Quý I;Quý II;Cộng;Quý I;Quý II;Cộng\n1;An Bình;1;2;3;17;18;35\n",
      figures: [
        "ANBINH DT actual 2023-Q1 1", "ANBINH DT actual 2023-Q2 2", "ANBINH TRAU actual 2023-Q1 17",
        "ANBINH TRAU actual 2023-Q2 18",
      ]),
    TableCase(
      "what men and women are together is the whole", path: "tong hop.csv",
      title + "STT;Đơn vị;Đàn trâu;;\n;;Đực;Cái;Tổng số\n1;An Bình;1;2;3\n",
      figures: ["ANBINH TRAU actual 2023-Q2 3"],
      findings: ["unread-column 3:3 Đực", "unread-column 3:4 Cái"]),
    TableCase(
      "words say that there is no figure yet", path: "ANPHU.csv",
      title + "Mã;Thực hiện\nTRAU;Chưa có\nDT;Chưa thu hoạch\nNTM;Đang thực hiện\nTL;đạt 93,6%\n",
      figures: ["ANPHU TL actual 2023-Q2 93.6"]),
  ]

  @Test(arguments: cases)
  func `a header is read as meant`(_ one: TableCase) throws { try one.expectAsMeant() }
}
