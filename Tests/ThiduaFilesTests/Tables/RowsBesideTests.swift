import Testing

@Suite("Rows beside the figures, and whose the rows below them are") struct RowsBesideTests {
  private static let title = "BÁO CÁO QUÝ II NĂM 2023\n"

  static let cases: [TableCase] = [
    TableCase(
      "a damaged row names the unit of the rows below", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nANBINH;TRAU;17\nANPHU;DT;\0\n;TRAU;3\nTư An;DT;\0\n;DT;5\n",
      figures: ["ANBINH TRAU actual 2023-Q2 17", "ANPHU TRAU actual 2023-Q2 3"],
      findings: ["nul-byte 3:3 ", "nul-byte 5:3 ", "unknown-unit 6:1 "]),
    TableCase(
      "and their period, where it stands before the damage", path: "bang.csv",
      "Đơn vị;Kỳ;Mã;Thực hiện\nANBINH;Quý I;TRAU;17\n;Quý II;DT;\0\n;;TL;3\n;\"Quý III;DT;4\n;;TRAU;9\n",
      figures: [
        "ANBINH TRAU actual 2023-Q1 17", "ANBINH TL actual 2023-Q2 3",
        "ANBINH TRAU actual 2023-Q2 9",
      ],
      findings: ["nul-byte 3:4 ", "unclosed-quote 5:2 "]),
    TableCase(
      "whoever signs below has no code, whatever number stands there", path: "quy-2/ANPHU.csv",
      "Mã;Chỉ tiêu;Thực hiện\nTRAU;Đàn trâu;17\n;Nơi nhận: như trên;5\n;Nguyễn Văn A;6\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"]),
    TableCase(
      "whoever signs in the column of units is none of them", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Chỉ tiêu;Thực hiện\nAn Phú;TRAU;Đàn trâu;17\nNgười lập biểu;;;CHỦ TỊCH\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"]),
    TableCase(
      "a sum of indicators is none of them", path: "quy-2/ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện\n1;Đàn trâu;17\nCộng I;;17\n2;Diện tích lúa;2,5\nTổng cộng;;19,5\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU DT actual 2023-Q2 2.5"],
      findings: ["total-row 3:1 Cộng I", "total-row 5:1 Tổng cộng"]),
    TableCase(
      "an indicator about a chairman is no signature", path: "quy-2/ANPHU.csv",
      "TT;Chỉ tiêu;ĐVT;Thực hiện\n1;Đàn trâu;con;17\n2;Lớp cho chủ tịch hội;lớp;\n"
        + "3;Diện tích lúa;ha;2,5\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU DT actual 2023-Q2 2.5"]),
    TableCase(
      "column numbers are not the indicator whose code lost a zero", path: "quy-2/ANPHU.csv",
      "Mã;Chỉ tiêu;Thực hiện\n1;2;3\n01;Đàn bò;7\n", figures: ["ANPHU 01 actual 2023-Q2 7"]),
    TableCase(
      "a plan of the year in a column of periods is a registration", path: "ANPHU.csv",
      "Mã;Kỳ;Kế hoạch\nTRAU;2023;20\nDT;Quý II;2\n",
      figures: ["ANPHU TRAU registered - 20", "ANPHU DT registered 2023-Q2 2"]),
    TableCase(
      "a sum below the rows of periods", path: "ANPHU.csv",
      "Mã;Kỳ;Thực hiện\nTRAU;Quý I;2\nTRAU;Quý II;3\nTRAU;Cộng;5\n",
      figures: ["ANPHU TRAU actual 2023-Q1 2", "ANPHU TRAU actual 2023-Q2 3"],
      findings: ["total-row 4:2 Cộng"]),
    TableCase(
      "a plan beside a blank result belongs to the report", path: "quy-2/ANPHU.csv",
      "Mã;Kế hoạch;Thực hiện\nTRAU;20;\nDT;3;2\n",
      figures: [
        "ANPHU TRAU registered 2023-Q2 20", "ANPHU DT registered 2023-Q2 3",
        "ANPHU DT actual 2023-Q2 2",
      ]),
    TableCase(
      "a plan beside columns of periods is known from the first one that its own unit filled",
      path: "bang.csv",
      "Mã;An Bình;;;An Phú;;\n;Kế hoạch;Quý I;Quý II;Kế hoạch;Quý I;Quý II\n"
        + "TRAU;20;;17;18;5;6\n",
      figures: [
        "ANBINH TRAU registered 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 17",
        "ANPHU TRAU registered 2023-Q1 18", "ANPHU TRAU actual 2023-Q1 5",
        "ANPHU TRAU actual 2023-Q2 6",
      ]),
    TableCase(
      "a row's measure goes before that of a column which is of another family",
      path: "quy-2/ANPHU.csv", "Mã;ĐVT;Thực hiện (ha)\nTRAU;con;17\nDT;ha;2\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU DT actual 2023-Q2 2"]),
    TableCase(
      "below a sum the next unit's rows are its own again, though its name was seen before",
      path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nXã Tú An;DT;1\nTổng cộng;DT;9\n;TRAU;99\nXã Tú An;TRAU;17\n;01;7\n",
      figures: [
        "TUAN DT actual 2023-Q2 1", "TUAN TRAU actual 2023-Q2 17", "TUAN 01 actual 2023-Q2 7",
      ], findings: ["total-row 3:1 Tổng cộng", "total-row 4:1 "]),
    TableCase(
      "a misspelt unit above blank cells is nobody's", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nPhường An Bình;;\n;DT;1\nXã Tú Ann;;\n;TRAU;9\n;01;7\n",
      figures: ["ANBINH DT actual 2023-Q2 1"],
      findings: ["unknown-unit 4:1 Xã Tú Ann", "unknown-unit 6:1 "]),
    TableCase(
      "also in a table without codes", path: "quy-2/bang.csv",
      "Đơn vị;Chỉ tiêu;Thực hiện\nPhường An Bình;;\n;Diện tích lúa;1\nXã Lạ;;\n;Đàn trâu;9\n",
      figures: ["ANBINH DT actual 2023-Q2 1"], findings: ["unknown-unit 4:1 Xã Lạ"]),
    TableCase(
      "names of sectors in the column of units leave the unit", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nAn Bình;DT;1\nXã hội;;\n;TL;4\nCông nghiệp;;\n;TRAU;9\nPhòng, chống dịch;;\n"
        + ";01;5\n",
      figures: [
        "ANBINH DT actual 2023-Q2 1", "ANBINH TL actual 2023-Q2 4", "ANBINH TRAU actual 2023-Q2 9",
        "ANBINH 01 actual 2023-Q2 5",
      ]),
    TableCase(
      "headings and sums in a unit's own file", path: "quy-2/ANPHU.csv",
      "Đơn vị;Mã;Thực hiện\nXã Tú Ann;;\n;DT;1\nTổng số;;\n;TRAU;9\n",
      figures: ["ANPHU DT actual 2023-Q2 1", "ANPHU TRAU actual 2023-Q2 9"]),
    TableCase(
      "rows of sections in the column of periods", path: "ANPHU.csv",
      "Kỳ;Mã;Thực hiện\nQuý II;DT;1\nNấm, rau;;\n;TRAU;9\nQuỹ phúc lợi;;\n;01;5\n",
      figures: [
        "ANPHU DT actual 2023-Q2 1", "ANPHU TRAU actual 2023-Q2 9", "ANPHU 01 actual 2023-Q2 5",
      ]),
    TableCase(
      "a unit's own line with a number is not the indicator above", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Chỉ tiêu;Thực hiện\nAn Bình;;;2\n;DT;Lúa;1\n;TRAU;Trâu;8\nAn Phú;;;2\n;DT;Lúa;3\n",
      figures: [
        "ANBINH DT actual 2023-Q2 1", "ANBINH TRAU actual 2023-Q2 8", "ANPHU DT actual 2023-Q2 3",
      ], findings: ["unknown-indicator 2:2 ", "unknown-indicator 5:2 "]),
    TableCase(
      "a misspelt unit above nothing is not worth a word", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nXã Tú Ann;;\nPhường An Bình;;\n;DT;1\n",
      figures: ["ANBINH DT actual 2023-Q2 1"]),
    TableCase(
      "a section's title leaves the unit", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nAn Bình;DT;1\nII. Chăn nuôi;;\n;TRAU;9\n",
      figures: ["ANBINH DT actual 2023-Q2 1", "ANBINH TRAU actual 2023-Q2 9"]),
    TableCase(
      "a sum above blank cells is nobody's", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nPhường An Bình;;\n;DT;1\nTổng cộng;;\n;TRAU;9\n",
      figures: ["ANBINH DT actual 2023-Q2 1"], findings: ["total-row 5:1 "]),
    TableCase(
      "a unit named below a sum has its rows", path: "quy-2/bang.csv",
      "Đơn vị;Mã;Thực hiện\nTổng cộng;DT;9\n;TRAU;8\nXã Tú An;;\n;DT;1\n",
      figures: ["TUAN DT actual 2023-Q2 1"],
      findings: ["total-row 2:1 Tổng cộng", "total-row 3:1 "]),
    TableCase(
      "a period of another year above blank cells is theirs", path: "ANPHU.csv",
      "Kỳ;Mã;Thực hiện\nQuý I/2023;;\n;DT;1\nQuý I/2022;;\n;TRAU;9\nQuý II;;\n;TRAU;8\n",
      figures: ["ANPHU DT actual 2023-Q1 1", "ANPHU TRAU actual 2023-Q2 8"],
      findings: ["period-outside-year 5:1 Quý I/2022"]),
    TableCase(
      "so is one that there is not, beside a figure or above it", path: "quy-2/ANPHU.csv",
      "Kỳ;Mã;Thực hiện\nQuý V;DT;1\n;01;2\nQuý I;DT;3\nQuý 5/2023;;\n;TRAU;9\n",
      figures: ["ANPHU DT actual 2023-Q1 3"],
      findings: ["bad-period 2:1 Quý V", "bad-period 3:1 Quý V", "bad-period 6:1 Quý 5/2023"]),
    TableCase(
      "the title's year is no period where the folder names a part of it that is none",
      path: "6 tháng cuối năm/ANPHU.csv", "KẾT QUẢ NĂM 2023\nMã;Thực hiện\nTRAU;17\n",
      figures: [], findings: ["bad-period 3:0 "]),
    TableCase(
      "a line that names the unit of the rows above begins no other table", path: "bang.csv",
      "Đơn vị: An Phú\n" + title + "Đơn vị;Mã;Thực hiện\nXã Tú An;TRAU;17\n"
        + "Đơn vị: Xã Tú An;;\nXã Tú An;DT;2\n",
      figures: ["TUAN TRAU actual 2023-Q2 17", "TUAN DT actual 2023-Q2 2"]),
    TableCase(
      "a year alone above the header on the next page is no other period", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Thực hiện\nTRAU;Đàn trâu;17\nKẾT QUẢ NĂM 2023\n"
        + "Mã;Chỉ tiêu;Thực hiện\nDT;Diện tích lúa;2\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17", "ANPHU DT actual 2023-Q2 2"]),
    TableCase(
      "Thực hiện below Lũy kế is still cumulative", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Lũy kế;\n;;Thực hiện;Tỷ lệ (%)\nTRAU;Đàn trâu;17;85\n",
      figures: ["ANPHU TRAU cumulative 2023-Q2 17"]),
    TableCase(
      "a plan below a quarter is not the year's", path: "ANPHU.csv",
      "Mã;Quý II;\n;Kế hoạch;Thực hiện\nTRAU;5;17\n",
      figures: ["ANPHU TRAU actual 2023-Q2 17"], findings: ["ignored-column 2:2 Kế hoạch"]),
  ]

  @Test(arguments: cases)
  func `a row is what it says and where it stands`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
