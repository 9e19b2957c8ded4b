import Testing

@Suite("Rows that hold nothing but a unit's name") struct UnitHeadingsTests {
  private static let title = "KẾT QUẢ QUÝ II NĂM 2023\n"
  private static let counted = [
    "ANBINH DT actual 2023-Q2 2", "ANBINH TRAU actual 2023-Q2 3", "TUAN DT actual 2023-Q2 4",
    "TUAN TRAU actual 2023-Q2 5",
  ]

  static let tables: [TableCase] = [
    TableCase(
      "say whose the rows below are, in a table without codes",
      title + "TT;Chỉ tiêu;Thực hiện\nI;PHƯỜNG AN BÌNH;\n1;Diện tích lúa;2\n2;Đàn trâu;3\n"
        + "II;XÃ TÚ AN;\n1;Diện tích lúa;4\n2;Đàn trâu;5\n", figures: counted),
    TableCase(
      "and in one with codes, the numeral in the same cell, below column numbers",
      title + "Mã;Chỉ tiêu;Thực hiện\n1;2;3\nI. Phường An Bình;;\nDT;Diện tích lúa;2\n"
        + "TRAU;Đàn trâu;3\nII. Xã Tú An;;\nDT;Diện tích lúa;4\nTRAU;Đàn trâu;5\n", figures: counted
    ),
    TableCase(
      "go before the name of the file, which is said", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\nI;PHƯỜNG AN BÌNH;\n1;Diện tích lúa;2\n2;Đàn trâu;3\n"
        + "II;XÃ TÚ AN;\n1;Diện tích lúa;4\n2;Đàn trâu;5\n", figures: counted,
      findings: ["path-differs 3:2 PHƯỜNG AN BÌNH", "path-differs 6:2 XÃ TÚ AN"]),
    TableCase(
      "say nothing of a unit that the name of the file gives, too", path: "TUAN.csv",
      title + "TT;Chỉ tiêu;Thực hiện\nI;XÃ TÚ AN;\n1;Diện tích lúa;4\n2;Đàn trâu;5\n",
      figures: Array(counted.dropFirst(2))),
    TableCase(
      "hold the rows of an unknown commune back",
      title + "TT;Chỉ tiêu;Thực hiện\nI;PHƯỜNG AN BÌNH;\n1;Diện tích lúa;2\n2;Đàn trâu;3\n"
        + "II;XÃ TÚ ANH;\n1;Diện tích lúa;4\n2;Đàn trâu;5\n", figures: Array(counted.prefix(2)),
      findings: ["unknown-unit 6:2 XÃ TÚ ANH", "unknown-unit 8:0 "]),
    TableCase(
      "are followed by the rows of their sum, which are no unit's",
      title + "TT;Chỉ tiêu;Thực hiện\nI;PHƯỜNG AN BÌNH;\n1;Diện tích lúa;2\n2;Đàn trâu;3\n"
        + "II;XÃ TÚ AN;\n1;Diện tích lúa;4\n2;Đàn trâu;5\n;TỔNG CỘNG;\n1;Diện tích lúa;6\n",
      figures: counted, findings: ["total-row 10:1 "]),
    TableCase(
      "of another unit than the title begin a table of that one", path: "bang.csv",
      "Đơn vị: Xã Tú An\n" + title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;4\nI;PHƯỜNG AN BÌNH;\n"
        + "2;Đàn trâu;5\n", figures: [counted[2]],
      findings: ["second-table 5:2 PHƯỜNG AN BÌNH"]),
    TableCase(
      "of another unit than the letterhead, too", path: "bang.csv",
      "UBND XÃ TÚ AN\n" + title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;4\nII;Phường An Bình;\n"
        + "2;Đàn trâu;5\n", figures: [counted[2]],
      findings: ["second-table 5:2 Phường An Bình"]),
    TableCase(
      "without a numeral are what a row lists below a letterhead", path: "bang.csv",
      "UBND XÃ TÚ AN\n" + title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;4\n;Phường An Bình;\n"
        + "2;Đàn trâu;5\n", figures: Array(counted.dropFirst(2))),
    TableCase(
      "of the unit of the letterhead say nothing new", path: "bang.csv",
      "UBND XÃ TÚ AN\n" + title + "TT;Chỉ tiêu;Thực hiện\nI;XÃ TÚ AN;\n1;Diện tích lúa;4\n"
        + "2;Đàn trâu;5\n", figures: Array(counted.dropFirst(2))),
    TableCase(
      "below figures are no headings", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;4\n;Xã Tú An;\n2;Đàn trâu;5\n",
      figures: ["ANPHU DT actual 2023-Q2 4", "ANPHU TRAU actual 2023-Q2 5"]),
  ]

  @Test(arguments: tables) func `headings of units`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
