import Testing

@Suite("Rows that say what their figures are") struct RowKindsTests {
  private static let title = "KẾT QUẢ QUÝ II NĂM 2023\n"

  static let tables: [TableCase] = [
    TableCase(
      "plans and actuals below each other, beside columns of indicators",
      title + "STT;Đơn vị;Nội dung;Diện tích lúa;Đàn trâu\n1;Phường An Bình;Kế hoạch;40;9\n"
        + ";;Thực hiện;20;8\n;;Tỷ lệ (%);50;89\n2;Xã Tú An;Kế hoạch;30;7\n;;Thực hiện;;\n",
      figures: [
        "ANBINH DT registered 2023-Q2 40", "ANBINH TRAU registered 2023-Q2 9",
        "ANBINH DT actual 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 8",
        "TUAN DT registered 2023-Q2 30", "TUAN TRAU registered 2023-Q2 7",
      ]),
    TableCase(
      "of one unit, below indicators as columns", path: "ANPHU.csv",
      title + "TT;Nội dung;Diện tích lúa (ha);Đàn trâu\n1;Kế hoạch năm 2023;40;9\n"
        + "2;Thực hiện quý II;20;8\n3;Tỷ lệ (%);50;89\n;;NGƯỜI LẬP;CHỦ TỊCH\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU TRAU registered 2023-Q2 9",
        "ANPHU DT actual 2023-Q2 20", "ANPHU TRAU actual 2023-Q2 8",
      ]),
    TableCase(
      "or of its quarters", path: "ANPHU.csv",
      title + ";Diện tích lúa;Đàn trâu\nQuý I;19;7\nQuý II;20;8\n",
      figures: [
        "ANPHU DT actual 2023-Q1 19", "ANPHU TRAU actual 2023-Q1 7",
        "ANPHU DT actual 2023-Q2 20", "ANPHU TRAU actual 2023-Q2 8",
      ]),
    TableCase(
      "but not of its villages", path: "ANPHU.csv",
      title + "TT;Nội dung;Diện tích lúa;Đàn trâu\n1;Kế hoạch;40;9\n2;Thôn 1;20;8\n", figures: [],
      findings: ["missing-column 2:0 "]),
    TableCase(
      "plans alone below a title without a period are registrations",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nĐơn vị;Nội dung;Diện tích lúa;Đàn trâu\nPhường An Bình;Kế hoạch giao;40;9\n"
        + "Phường An Bình;Đăng ký;41;10\n",
      figures: [
        "ANBINH DT assigned - 40", "ANBINH TRAU assigned - 9", "ANBINH DT registered - 41",
        "ANBINH TRAU registered - 10",
      ]),
    TableCase(
      "in a column of their own beside codes and quarters", path: "ANPHU.csv",
      "Mã;Loại;Quý I;Quý II\nDT;Lũy kế;10;20\nTRAU;Thực hiện;8;9\nTL;Ước thực hiện;;3\n",
      figures: [
        "ANPHU DT cumulative 2023-Q1 10", "ANPHU DT cumulative 2023-Q2 20",
        "ANPHU TRAU actual 2023-Q1 8", "ANPHU TRAU actual 2023-Q2 9", "ANPHU TL estimate 2023-Q2 3",
      ]),
    TableCase(
      "in a column without a name, or with one that says nothing",
      title + "TT;Đơn vị;Diễn giải;Diện tích lúa;Đàn trâu\n1;Phường An Bình;Kế hoạch;40;9\n"
        + ";;Thực hiện;;8\n2;Xã Tú An;Kế hoạch;30;7\n;;Thực hiện;;\n",
      figures: [
        "ANBINH DT registered 2023-Q2 40", "ANBINH TRAU registered 2023-Q2 9",
        "ANBINH TRAU actual 2023-Q2 8", "TUAN DT registered 2023-Q2 30",
        "TUAN TRAU registered 2023-Q2 7",
      ]),
    TableCase(
      "below a label whose cells were merged", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;;ĐVT;Kết quả\n1;Diện tích lúa;Kế hoạch;ha;40\n;;Thực hiện;ha;20\n"
        + "2;Đàn trâu;Kế hoạch;con;9\n;;Thực hiện;con;\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
        "ANPHU TRAU registered 2023-Q2 9",
      ]),
    TableCase(
      "and below a code", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;;Kết quả\nDT;Diện tích lúa;Cùng kỳ;19\n;;Thực hiện;20\n"
        + "TRAU;Đàn trâu;Cùng kỳ;9\nTRAU;Đàn trâu;Thực hiện;\n",
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "years of which one is the campaign's",
      title + "TT;Đơn vị;Năm;Diện tích lúa;Đàn trâu\n1;Phường An Bình;2022;40;9\n;;2023;;8\n",
      figures: ["ANBINH TRAU actual 2023-Q2 8"]),
    TableCase(
      "and quarters",
      title
        + "TT;Đơn vị;Thời gian;Diện tích lúa;Đàn trâu\n1;Phường An Bình;Quý I;40;9\n;;Quý II;20;8\n",
      figures: [
        "ANBINH DT actual 2023-Q1 40", "ANBINH TRAU actual 2023-Q1 9",
        "ANBINH DT actual 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 8",
      ]),
    TableCase(
      "with the period that is theirs", path: "ANPHU.csv",
      title + "Mã;Loại;Kết quả\nDT;Thực hiện quý I;40\nDT;Thực hiện quý II;20\n",
      figures: ["ANPHU DT actual 2023-Q1 40", "ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "parts of a unit are told",
      title + "TT;Đơn vị;Đối tượng;Diện tích lúa;Đàn trâu\n1;Phường An Bình;Nam;40;\n;;Nữ;;8\n",
      figures: ["ANBINH DT actual 2023-Q2 40", "ANBINH TRAU actual 2023-Q2 8"],
      findings: ["unread-column 2:3 Đối tượng"]),
    TableCase(
      "texts that stand once for each unit say nothing",
      title
        + "TT;Đơn vị;Người đứng đầu;Diện tích lúa;Đàn trâu\n1;Phường An Bình;Ông A;40;9\n2;Xã Tú An;Bà B;30;8\n",
      figures: [
        "ANBINH DT actual 2023-Q2 40", "ANBINH TRAU actual 2023-Q2 9", "TUAN DT actual 2023-Q2 30",
        "TUAN TRAU actual 2023-Q2 8",
      ]),
    TableCase(
      "in no other column", path: "ANPHU.csv",
      title + "Mã;Ghi chú;Nhóm;Thực hiện\nDT;Tăng 5% so với cùng kỳ;Kế hoạch;20\n",
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "a share in a row of an indicator is the indicator", path: "ANPHU.csv",
      title + "Mã;Loại;Thực hiện\nTL;Tỷ lệ (%);3,1\n", figures: ["ANPHU TL actual 2023-Q2 3.1"]),
    TableCase(
      "a label that holds such a word is a label", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Thực hiện\nDT;Kế hoạch;20\n", figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "where the header says it for its columns, rows say nothing", path: "ANPHU.csv",
      title + "Mã;Loại;Kế hoạch;Thực hiện\nDT;Thực hiện;40;20\n",
      figures: ["ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20"]),
  ]

  @Test(arguments: tables) func `what the figures of a row are`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
