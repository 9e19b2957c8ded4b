import Testing

@Suite("Whose report it is where only the letterhead says so") struct LetterheadTests {
  private static let table = "BÁO CÁO QUÝ II NĂM 2023\nMã;Chỉ tiêu;Thực hiện\nDT;Diện tích lúa;2\n"
  private static func ward(_ code: String) -> [String] { ["\(code) DT actual 2023-Q2 2"] }

  static let cases: [TableCase] = [
    TableCase(
      "the ward's own", path: "bang.csv",
      "UBND PHƯỜNG AN PHÚ;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + table, figures: ward("ANPHU")),
    TableCase(
      "on two lines", "ỦY BAN NHÂN DÂN\nPHƯỜNG AN PHÚ\n" + table,
      figures: ward("ANPHU")),
    TableCase(
      "on two lines of one cell", path: "bang.csv",
      "\"UỶ BAN NHÂN DÂN\nPhường An Phú\"\n" + table, figures: ward("ANPHU")),
    TableCase(
      "named on two lines of the title's cell", path: "bang.csv",
      "\"Đơn vị: UBND\nphường An\nPhú\";;\n" + table, figures: ward("ANPHU")),
    TableCase(
      "an office that a letter goes to", path: "ANBINH.csv",
      "\"Kính gửi:\nUBND phường An Phú\";;\n" + table, figures: ward("ANBINH")),
    TableCase(
      "below that of the town in one cell", path: "bang.csv",
      "\"UBND THỊ XÃ AN KHÊ\nUBND PHƯỜNG AN PHÚ\"\n" + table, figures: ward("ANPHU")),
    TableCase(
      "named on the last line of the title's cell", path: "bang.csv",
      "\"BÁO CÁO\nKẾT QUẢ THI ĐUA\nĐơn vị: Phường An Phú\";;\nQUÝ II\nMã;Chỉ tiêu;Thực hiện\nDT;Lúa;2\n",
      figures: ward("ANPHU")),
    TableCase(
      "below that of the town", path: "bang.csv",
      "UBND THỊ XÃ AN BÌNH\nUBND PHƯỜNG AN PHÚ\n" + table, figures: ward("ANPHU")),
    TableCase(
      "a line about the unit goes before", path: "bang.csv",
      "UBND PHƯỜNG AN PHÚ\nĐơn vị: An Bình\n" + table, figures: ward("ANBINH")),
    TableCase(
      "the file's name goes before, and the difference is told", path: "ANBINH.csv",
      "CỘNG HÒA;UBND PHƯỜNG AN PHÚ\n" + table, figures: ward("ANBINH"),
      findings: ["path-differs 1:2 UBND PHƯỜNG AN PHÚ"]),
    TableCase(
      "one of two is the file's", path: "ANBINH.csv",
      "UBND PHƯỜNG AN PHÚ;UBND PHƯỜNG AN BÌNH\n" + table, figures: ward("ANBINH")),
    TableCase(
      "a column of units goes before, and there is no difference", path: "ANBINH.csv",
      "UBND PHƯỜNG AN PHÚ\nBÁO CÁO QUÝ II NĂM 2023\nĐơn vị;Chỉ tiêu;Thực hiện\nAn Bình;DT;2\n",
      figures: ward("ANBINH")),
    TableCase(
      "two of them say nothing", "UBND PHƯỜNG AN PHÚ;UBND PHƯỜNG AN BÌNH\n" + table,
      figures: [], findings: ["unknown-unit 4:0 "]),
    TableCase(
      "a sentence about a ward is none", path: "bang.csv",
      "Kết quả giúp đỡ phường An Phú\n" + table, figures: [],
      findings: ["unknown-unit 4:0 "]),
    TableCase(
      "a title in capitals is another ward's, which is told", path: "ANBINH.csv",
      "BÁO CÁO THI ĐUA PHƯỜNG AN PHÚ QUÝ II NĂM 2023\n" + table, figures: ward("ANBINH"),
      findings: ["path-differs 1:1 BÁO CÁO THI ĐUA PHƯỜNG AN PHÚ QUÝ II NĂM 2023"]),
    TableCase(
      "behind the time, in parentheses", path: "bang.csv",
      "KẾT QUẢ THI ĐUA QUÝ II (PHƯỜNG AN PHÚ)\n" + table, figures: ward("ANPHU")),
    TableCase(
      "before the district", path: "bang.csv",
      "KẾT QUẢ THI ĐUA PHƯỜNG AN PHÚ, THỊ XÃ AN KHÊ\n" + table, figures: ward("ANPHU")),
    TableCase(
      "at the beginning", path: "bang.csv",
      "PHƯỜNG AN PHÚ BÁO CÁO KẾT QUẢ QUÝ II\n" + table, figures: ward("ANPHU")),
    TableCase(
      "a ward's school, and what goes on about it, are none", path: "ANBINH.csv",
      "BÁO CÁO CỦA TRƯỜNG THCS PHƯỜNG AN PHÚ\nKẾT QUẢ PHƯỜNG AN PHÚ KẾT NGHĨA\n" + table,
      figures: ward("ANBINH")),
    TableCase(
      "a title may end with it", path: "bang.csv",
      "BÁO CÁO KẾT QUẢ THI ĐUA CỦA UBND PHƯỜNG AN PHÚ\n" + table, figures: ward("ANPHU")),
    TableCase(
      "the file's name goes before the end of a title, too", path: "TUAN q2.csv",
      "KẾT QUẢ QUÝ II NĂM 2023 CỦA PHƯỜNG AN PHÚ\n" + table, figures: ward("TUAN"),
      findings: ["path-differs 1:1 KẾT QUẢ QUÝ II NĂM 2023 CỦA PHƯỜNG AN PHÚ"]),
    TableCase(
      "the period may follow it", path: "bang.csv",
      "KẾT QUẢ THI ĐUA CỦA PHƯỜNG AN PHÚ QUÝ II NĂM 2023\nMã;Thực hiện\nDT;2\n",
      figures: ward("ANPHU")),
    TableCase(
      "a dash may part it", path: "bang.csv",
      "PHƯỜNG AN PHÚ - KẾT QUẢ THI ĐUA QUÝ II/2023\nMã;Thực hiện\nDT;2\n", figures: ward("ANPHU")),
    TableCase(
      "also at the end", path: "bang.csv",
      "KẾT QUẢ THI ĐUA QUÝ II/2023 – Phường An Phú\nMã;Thực hiện\nDT;2\n", figures: ward("ANPHU")),
    TableCase(
      "inside of a title, too, the file's name goes before", path: "TUAN q2.csv",
      "KẾT QUẢ CỦA PHƯỜNG AN PHÚ, QUÝ II NĂM 2023\nMã;Thực hiện\nDT;2\n", figures: ward("TUAN"),
      findings: ["path-differs 1:1 KẾT QUẢ CỦA PHƯỜNG AN PHÚ, QUÝ II NĂM 2023"]),
    TableCase(
      "what else is said of a ward is none", path: "TUAN q2.csv",
      "KẾT QUẢ CỦA PHƯỜNG AN PHÚ VÀ CÁC XÃ QUÝ II\nKẾT QUẢ GIÚP ĐỠ CỦA XÃ TÚ AN - ĐỢT 2\n"
        + table,
      figures: ward("TUAN")),
    TableCase(
      "who wrote a letter that is answered is none", path: "TUAN q2.csv",
      "Theo Công văn số 15 ngày 2/6/2023 của Phường An Phú\nThực hiện chỉ đạo của Phường An Bình\n"
        + table,
      figures: ward("TUAN")),
    TableCase(
      "a code is none", "ANPHU\n" + table, figures: [],
      findings: ["unknown-unit 4:0 "]),
  ]

  @Test(arguments: cases)
  func `a unit's name alone in a cell of the title says it, where nothing else does`(
    _ example: TableCase
  ) throws {
    try example.expectAsMeant()
  }
}
