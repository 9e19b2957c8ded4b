import Testing

@Suite("Indicators that are met or not met, in columns of their own") struct AssessmentTests {
  private static let title = "KẾT QUẢ QUÝ II NĂM 2023\n"
  private static let words = title + "Mã;Kế hoạch;Thực hiện;Tự đánh giá\n"
  private static let ticks = title + "Mã;Kế hoạch;Thực hiện;Đạt;Chưa đạt\n"

  static let tables: [TableCase] = [
    TableCase(
      "a word under Tự đánh giá where no result stands", path: "ANPHU.csv",
      words + "DT;40;20;Chưa đạt\nNTM;Đạt;;Đạt\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
        "ANPHU NTM registered 2023-Q2 1", "ANPHU NTM actual 2023-Q2 1",
      ]),
    TableCase(
      "not met, without any plan", path: "ANPHU.csv", words + "NTM;;-;Không đạt\n",
      figures: ["ANPHU NTM actual 2023-Q2 0"]),
    TableCase(
      "a result goes before the word", path: "ANPHU.csv", words + "NTM;;Đạt;Tốt\n",
      figures: ["ANPHU NTM actual 2023-Q2 1"]),
    TableCase(
      "words that begin like a result and are none are told", path: "ANPHU.csv",
      words + "NTM;;;Đạt 15/19 tiêu chí\n",
      figures: [], findings: ["bad-number 3:4 Đạt 15/19 tiêu chí"]),
    TableCase(
      "other words, and points, say nothing", path: "ANPHU.csv",
      words + "NTM;;;Chưa đến kỳ\nNTM;;;1\nNTM;;;Tốt\n", figures: []),
    TableCase(
      "rows that are none of the catalogue's are nobody's business", path: "ANPHU.csv",
      words + ";;;Đạt\nXX;;;Đạt\nDT;;;Đạt\n", figures: []),
    TableCase(
      "ticks", path: "ANPHU.csv", ticks + "DT;40;20;x;\nNTM;Đạt;;X;\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
        "ANPHU NTM registered 2023-Q2 1", "ANPHU NTM actual 2023-Q2 1",
      ]),
    TableCase(
      "a tick under Chưa đạt, and không under Đạt", path: "ANPHU.csv",
      ticks + "NTM;;;không;✓\n", figures: ["ANPHU NTM actual 2023-Q2 0"]),
    TableCase(
      "both ticks are told", path: "ANPHU.csv", ticks + "NTM;;;x;x\n",
      figures: [], findings: ["bad-number 3:4 x"]),
    TableCase(
      "more than a tick is told", path: "ANPHU.csv", ticks + "NTM;;;17/19;\n",
      figures: [], findings: ["bad-number 3:4 17/19"]),
    TableCase(
      "ticks in a second row of the header", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Kế hoạch;Thực hiện;Tự đánh giá;\n;;;;Đạt;Không đạt\n"
        + "NTM;Xã đạt chuẩn nông thôn mới;Đạt;;;x\n",
      figures: ["ANPHU NTM registered 2023-Q2 1", "ANPHU NTM actual 2023-Q2 0"]),
    TableCase(
      "Đạt below Kết quả is a result, Chưa đạt beside it says the contrary", path: "ANPHU.csv",
      title + "Mã;Kết quả;\n;Đạt;Chưa đạt\nNTM;;x\n",
      figures: ["ANPHU NTM actual 2023-Q2 0"]),
    TableCase(
      "a tick under Đạt alone", path: "ANPHU.csv", title + "Mã;Thực hiện;Đạt\nNTM;;x\n",
      figures: ["ANPHU NTM actual 2023-Q2 1"]),
    TableCase(
      "what else stands under Đạt alone is how much of it was reached", path: "ANPHU.csv",
      title + "Mã;Kế hoạch;Thực hiện;Đạt\nDT;40;20;50\nNTM;Đạt;;100%\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
        "ANPHU NTM registered 2023-Q2 1",
      ], findings: ["unread-column 2:4 Đạt"]),
    TableCase(
      "in rows of several units",
      title
        + "Đơn vị;Mã;Thực hiện;Đánh giá (Đạt/Không đạt)\nTUAN;NTM;;Đạt\nANBINH;NTM;;Không đạt\n",
      figures: ["TUAN NTM actual 2023-Q2 1", "ANBINH NTM actual 2023-Q2 0"]),
    TableCase(
      "in no registration", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nMã;Đăng ký;Tự đánh giá\nNTM;Đạt;Đạt\n",
      figures: ["ANPHU NTM registered - 1"]),
    TableCase(
      "where nothing tells the period that is said", path: "ANPHU.csv",
      "Mã;Kế hoạch;Thực hiện;Tự đánh giá\nNTM;Đạt;;Đạt\n",
      figures: ["ANPHU NTM registered - 1"], findings: ["bad-period 2:0 "]),
  ]

  @Test(arguments: tables) func `whether an indicator was met`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }

  @Test(arguments: ["không", "có", "0", "1", "1 vụ"])
  func `a word that may mean that something happened does not count where nothing is to happen`(
    _ word: String
  ) throws {
    let read = try ReadTable(Self.title + "Mã;Thực hiện\nCHAY;\(word)\nNTM;1\n", path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU NTM actual 2023-Q2 1"])
    #expect(read.findings == ["bad-number 3:2 \(word)"])
    #expect(read.messages.allSatisfy { $0.contains("việc không được để xảy ra") })
  }

  @Test(arguments: ["đạt": "1", "x": "1", "không đạt": "0", "Đạt 100%": "1"])
  func `words for met and not met count there, too`(_ word: String, _ value: String) throws {
    let read = try ReadTable(
      Self.title + "Mã;Kế hoạch;Thực hiện\nCHAY;đạt;\(word)\n", path: "ANPHU.csv")
    #expect(
      read.figures == ["ANPHU CHAY registered 2023-Q2 1", "ANPHU CHAY actual 2023-Q2 \(value)"])
    #expect(read.findings.isEmpty)
  }
}
