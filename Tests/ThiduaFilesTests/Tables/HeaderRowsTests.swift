import Testing

@Suite("Headers of several rows, and on several pages") struct HeaderRowsTests {
  private static let halves = "Mã;Chỉ tiêu;Thực hiện;\n;;Trong kỳ;Lũy kế\n"

  static let cases: [TableCase] = [
    TableCase(
      "results in the period and cumulated", path: "quy-2/ANBINH.csv",
      halves + "DT;Diện tích lúa;2;5\n",
      figures: ["ANBINH DT actual 2023-Q2 2", "ANBINH DT cumulative 2023-Q2 5"]),
    TableCase(
      "targets from above and pledged", path: "ANBINH.csv",
      "TT;Mã;Chỉ tiêu;ĐVT;Kế hoạch;;Ghi chú\n;;;;Giao;Đăng ký;\n1;DT;Diện tích lúa;ha;10;12;x\n",
      figures: ["ANBINH DT assigned - 10", "ANBINH DT registered - 12"]),
    TableCase(
      "a period above all figures of rows that name their own", path: "bang.csv",
      "Đơn vị;Kỳ báo cáo;Mã;Quý I;\n;;;Thực hiện;Lũy kế\nANBINH;Quý I;DT;2;2\n;Quý II;DT;3;5\n",
      figures: [
        "ANBINH DT actual 2023-Q1 2", "ANBINH DT cumulative 2023-Q1 2",
        "ANBINH DT actual 2023-Q2 3", "ANBINH DT cumulative 2023-Q2 5",
      ]),
    TableCase(
      "it is that of rows that name none", path: "bang.csv",
      "Đơn vị;Kỳ báo cáo;Mã;Quý I;\n;;;Thực hiện;Lũy kế\nANBINH;;DT;2;2\n",
      figures: ["ANBINH DT actual 2023-Q1 2", "ANBINH DT cumulative 2023-Q1 2"]),
    TableCase(
      "periods in the names of columns go before those of rows", path: "bang.csv",
      "Đơn vị;Kỳ báo cáo;Mã;Thực hiện 6 tháng;Lũy kế 6 tháng\nANBINH;Quý II;DT;5;6\n",
      figures: ["ANBINH DT actual 2023-H1 5", "ANBINH DT cumulative 2023-H1 6"]),
    TableCase(
      "a row that was merged away between two rows", path: "ANBINH.csv",
      "TT;Mã;Chỉ tiêu;Năm 2023;Ghi chú\n\n;;;;\n;;;Kế hoạch;\n1;DT;Diện tích lúa;10;x\n",
      figures: ["ANBINH DT registered - 10"]),
    TableCase(
      "a row that was merged away below a matrix", path: "bang.csv",
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Chỉ tiêu;An Bình;;An Phú;\n\n;;KH;TH;KH;TH\n1;Đàn trâu;20;17;18;16\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 17",
        "ANPHU TRAU registered 2023-Q2 18", "ANPHU TRAU actual 2023-Q2 16",
      ]),
    TableCase(
      "blank rows below a header, above its first row", path: "quy-2/ANBINH.csv",
      "Mã;Chỉ tiêu;Thực hiện\n;;\n\n" + String(repeating: ";;\n", count: 40)
        + "DT;Diện tích lúa;2\n",
      figures: ["ANBINH DT actual 2023-Q2 2"]),
    TableCase(
      "a title's year above a blank row is no header", path: "ANBINH.csv",
      "BÁO CÁO QUÝ II;;;\n;;Năm 2023;\n;;;\nMã;Chỉ tiêu;Kế hoạch;Thực hiện\nDT;Diện tích lúa;10;2\n",
      figures: ["ANBINH DT registered 2023-Q2 10", "ANBINH DT actual 2023-Q2 2"]),
    TableCase(
      "column numbers under two rows", path: "quy-2/ANBINH.csv",
      halves + "A;B;1;2=1+1\nDT;Diện tích lúa;2;5\n",
      figures: ["ANBINH DT actual 2023-Q2 2", "ANBINH DT cumulative 2023-Q2 5"]),
    TableCase(
      "column numbers under a matrix", path: "quy-2/bang.csv",
      "Mã;Chỉ tiêu;An Bình;;An Phú;\n;;KH;TH;KH;TH\nA;B;1;2;3;4\nTRAU;Đàn trâu;20;17;18;16\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 17",
        "ANPHU TRAU registered 2023-Q2 18", "ANPHU TRAU actual 2023-Q2 16",
      ]),
    TableCase(
      "the header again on the second page", path: "quy-2/ANBINH.csv",
      "Mã;Chỉ tiêu;Thực hiện;Đề xuất\nDT;Diện tích lúa;2\nMã;Chỉ tiêu;Thực hiện;Đề xuất\n"
        + "TRAU;Đàn trâu;17\n",
      figures: ["ANBINH DT actual 2023-Q2 2", "ANBINH TRAU actual 2023-Q2 17"]),
    TableCase(
      "the header again in a table without codes", path: "quy-2/ANBINH.csv",
      "TT;Chỉ tiêu;ĐVT;Thực hiện\n1;Diện tích lúa;ha;2\nTT;Chỉ tiêu;ĐVT;Thực hiện\n2;Đàn trâu;con;17\n",
      figures: ["ANBINH DT actual 2023-Q2 2", "ANBINH TRAU actual 2023-Q2 17"]),
    TableCase(
      "two header rows again on the second page", path: "quy-2/ANBINH.csv",
      halves + "DT;Diện tích lúa;2;5\n" + halves + "TRAU;Đàn trâu;17;18\n",
      figures: [
        "ANBINH DT actual 2023-Q2 2", "ANBINH DT cumulative 2023-Q2 5",
        "ANBINH TRAU actual 2023-Q2 17", "ANBINH TRAU cumulative 2023-Q2 18",
      ]),
    TableCase(
      "two header rows of a matrix again", path: "quy-2/bang.csv",
      "Mã;Chỉ tiêu;An Bình;;An Phú;\n;;KH;TH;KH;TH\nTRAU;Đàn trâu;20;17;18;16\n"
        + "Mã;Chỉ tiêu;An Bình;;An Phú;\n;;KH;TH;KH;TH\nDT;Diện tích lúa;4;3;2;1\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 17",
        "ANPHU TRAU registered 2023-Q2 18", "ANPHU TRAU actual 2023-Q2 16",
        "ANBINH DT registered 2023-Q2 4", "ANBINH DT actual 2023-Q2 3",
        "ANPHU DT registered 2023-Q2 2", "ANPHU DT actual 2023-Q2 1",
      ]),
    TableCase(
      "units above the names of columns again, with periods", path: "bang.csv",
      ";;An Bình;;An Phú;\nMã;Chỉ tiêu;6 tháng;9 tháng;6 tháng;9 tháng\nTRAU;Đàn trâu;1;2;3;4\n"
        + ";;An Bình;;An Phú;\nMã;Chỉ tiêu;6 tháng;9 tháng;6 tháng;9 tháng\nDT;Lúa;5;6;7;8\n",
      figures: [
        "ANBINH TRAU actual 2023-H1 1", "ANBINH TRAU actual 2023-9M 2",
        "ANPHU TRAU actual 2023-H1 3", "ANPHU TRAU actual 2023-9M 4",
        "ANBINH DT actual 2023-H1 5", "ANBINH DT actual 2023-9M 6",
        "ANPHU DT actual 2023-H1 7", "ANPHU DT actual 2023-9M 8",
      ]),
    TableCase(
      "a row without a code is never taken for column numbers or a year", path: "quy-2/ANBINH.csv",
      "Mã;Chỉ tiêu;Thực hiện\nDT;Diện tích lúa;2\n;;2023\n;A;1\n",
      figures: ["ANBINH DT actual 2023-Q2 2"],
      findings: ["unknown-indicator 3:1 ", "unknown-indicator 4:1 "]),
    TableCase(
      "header and column numbers again on the second page", path: "quy-2/ANBINH.csv",
      "Mã;Chỉ tiêu;Thực hiện\nA;B;1\nDT;Diện tích lúa;2\nMã;Chỉ tiêu;Thực hiện\nA;B;1\n"
        + "TRAU;Đàn trâu;17\n",
      figures: ["ANBINH DT actual 2023-Q2 2", "ANBINH TRAU actual 2023-Q2 17"]),
  ]

  @Test(arguments: cases)
  func `all rows of a header are taken together, and none for figures`(
    _ example: TableCase
  ) throws {
    try example.expectAsMeant()
  }
}
