import Testing

@Suite("Rows below one code") struct RowsOfOneCodeTests {
  static let tables = [
    TableCase(
      "a merged code goes on below its own label", path: "quy-2/ANPHU.csv",
      "Mã chỉ tiêu;Chỉ tiêu;Loại số liệu;Thực hiện\nDT;Diện tích lúa;Kế hoạch;100\n;;Thực hiện;60\n",
      figures: ["ANPHU DT registered 2023-Q2 100", "ANPHU DT actual 2023-Q2 60"]),
    TableCase(
      "not below another label", path: "quy-2/ANPHU.csv",
      "Mã chỉ tiêu;Chỉ tiêu;Loại số liệu;Thực hiện\nDT;Diện tích lúa;Kế hoạch;100\n"
        + ";Đàn trâu;Thực hiện;7\n",
      figures: ["ANPHU DT registered 2023-Q2 100"], findings: ["unknown-indicator 3:1 "]),
    TableCase(
      "a damaged row costs no other", path: "quy-2/ANPHU.csv",
      "Mã chỉ tiêu;Chỉ tiêu;Loại số liệu;Thực hiện\nDT;Diện tích lúa;Kế hoạch;100\n"
        + "TRAU;Đàn trâu;Kế hoạch;2\u{0}0\n;;Thực hiện;15\n",
      figures: ["ANPHU DT registered 2023-Q2 100", "ANPHU TRAU actual 2023-Q2 15"],
      findings: ["nul-byte 3:4 "]),
    TableCase(
      "another unit is told", path: "quy-2/bao cao.csv",
      "Đơn vị;Mã chỉ tiêu;Loại số liệu;Thực hiện\nANPHU;DT;Kế hoạch;100\nANPHU;;Thực hiện;60\n"
        + "TUAN;;Kế hoạch;80\n",
      figures: [
        "ANPHU DT registered 2023-Q2 100", "ANPHU DT actual 2023-Q2 60",
        "TUAN DT registered 2023-Q2 80",
      ], findings: ["likely-indicator 4:2 "]),
    TableCase(
      "shares among rows that say what they are", path: "quy-2/ANPHU.csv",
      "Mã chỉ tiêu;Loại số liệu;Thực hiện\nDT;Kế hoạch;100\nDT;Thực hiện;60\nDT;Tỷ lệ (%);60\n",
      figures: ["ANPHU DT registered 2023-Q2 100", "ANPHU DT actual 2023-Q2 60"]),
    TableCase(
      "what was carried over from the year before is told", path: "quy-2/ANPHU.csv",
      "Mã chỉ tiêu;Loại số liệu;Thực hiện\nDT;Thực hiện;60\nDT;Năm trước chuyển sang;15\n",
      figures: ["ANPHU DT actual 2023-Q2 60", "ANPHU DT actual 2023-Q2 15"],
      findings: ["unread-column 1:2 Loại số liệu"]),
    TableCase(
      "a word that nobody knows among plans and results", path: "quy-2/ANPHU.csv",
      "Mã chỉ tiêu;Diễn giải;Quý I;Quý II\nDT;KH;80;120\n;TH;50;70\n;Còn lại;30;50\n",
      figures: ["ANPHU DT actual 2023-Q1 50", "ANPHU DT actual 2023-Q2 70"],
      findings: ["bad-period 2:3 80", "unknown-indicator 4:1 "]),
  ]

  @Test(arguments: tables)
  func `are of its indicator as long as nothing says otherwise`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
