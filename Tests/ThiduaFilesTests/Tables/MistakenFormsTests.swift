import Testing

@Suite("Forms that could be mistaken for others") struct MistakenFormsTests {
  private static let title = "UBND PHƯỜNG AN PHÚ\nBÁO CÁO QUÝ II NĂM 2023\n"
  private static let row = "\n1;Diện tích lúa;ha;40;20\n"

  private static func figures(_ figures: String...) -> [String] {
    figures.map { "ANPHU DT \($0)" }
  }

  @Test(arguments: [
    "Thực hiện quý II (số lượng, tỷ lệ)", "Kết quả (số lượng/tỷ lệ)", "Kết quả tự đánh giá",
  ]) func `a report without any other results is in error where such a column holds numbers`(
    _ name: String
  ) throws {
    let read = try ReadTable(Self.title + "TT;Chỉ tiêu;ĐVT;Kế hoạch;\(name)" + Self.row)
    #expect(read.figures == Self.figures("registered 2023-Q2 40"))
    #expect(read.findings == ["unread-column 3:5 \(name)"])
    #expect(read.errorCount == 1)
    let other = try ReadTable(
      Self.title + "TT;Chỉ tiêu;ĐVT;Thực hiện;\(name)" + Self.row)
    #expect(other.figures == Self.figures("actual 2023-Q2 40"))
    #expect(other.errorCount == 0)
  }

  @Test func `so is one whose figures stand among words there`() throws {
    let read = try ReadTable(
      Self.title + "TT;Chỉ tiêu;ĐVT;Kế hoạch;Kết quả cụ thể\n1;Diện tích lúa;ha;40;20 (đạt 50%)\n")
    #expect(read.findings == ["unread-column 3:5 Kết quả cụ thể"])
    #expect(read.errorCount == 1)
  }

  @Test(arguments: ["XÓM MẬN", "KHU DÂN CƯ SỐ 5", "TRƯỜNG TIỂU HỌC AN PHÚ", "MẦM NON HOA SEN"])
  func `the letterhead of a village or a school below the commune's is none of the commune`(
    _ name: String
  ) throws {
    let read = try ReadTable(
      "UBND PHƯỜNG AN PHÚ\n\(name)\nBÁO CÁO QUÝ II NĂM 2023\nTT;Chỉ tiêu;ĐVT;Thực hiện\n"
        + "1;Diện tích lúa;ha;20\n")
    #expect(read.figures == [])
    #expect(read.findings == ["unknown-unit 2:1 \(name)"])
  }

  static let tables: [TableCase] = [
    TableCase(
      "things that are counted are no letterhead",
      "UBND PHƯỜNG AN PHÚ\nTHÔN VĂN HÓA\nBÁO CÁO QUÝ II NĂM 2023\nTT;Chỉ tiêu;Thực hiện\n"
        + "1;Diện tích lúa;20\n", figures: figures("actual 2023-Q2 20")),
    TableCase(
      "a village's file is not its commune's", path: "Xóm Bục - An Phú quý 2.csv",
      "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\n", figures: [],
      findings: ["unknown-unit 2:0 "]),
    TableCase(
      "a month is no count of things",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Đàn trâu;6/2023\n", figures: [],
      findings: ["bad-number 4:3 6/2023"]),
    TableCase(
      "what the unit registers, below a name that units may stand under",
      "UBND PHƯỜNG AN PHÚ\nĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Chỉ tiêu;ĐVT;Đơn vị đăng ký\n"
        + "1;Diện tích lúa;ha;40\n", figures: figures("registered - 40")),
    TableCase(
      "and beside what was assigned",
      "UBND PHƯỜNG AN PHÚ\nĐĂNG KÝ THI ĐUA NĂM 2023\n"
        + "TT;Chỉ tiêu;ĐVT;Huyện giao;Đơn vị đăng ký\n1;Diện tích lúa;ha;38;40\n",
      figures: figures("assigned - 38", "registered - 40")),
    TableCase(
      "where units stand they are the rows'",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Đơn vị đăng ký;Chỉ tiêu;Kế hoạch\n"
        + "1;Phường An Phú;Diện tích lúa;40\n", figures: figures("registered - 40")),
    TableCase(
      "units behind the figures of another one see to them",
      title + "TT;Chỉ tiêu;Thực hiện;Đơn vị\n1;Diện tích lúa;20;Phường An Bình\n",
      figures: figures("actual 2023-Q2 20")),
    TableCase(
      "the next quarter's plan is not the year's",
      "UBND PHƯỜNG AN PHÚ\nKẾT QUẢ QUÝ II, KẾ HOẠCH QUÝ III NĂM 2023\n"
        + "TT;Chỉ tiêu;Thực hiện;Kế hoạch\n1;Diện tích lúa;20;25\n",
      figures: figures("actual 2023-Q2 20"), findings: ["bad-period 3:4 Kế hoạch"]),
    TableCase(
      "the year's is, wherever it stands",
      "UBND PHƯỜNG AN PHÚ\nKẾT QUẢ QUÝ II, KẾ HOẠCH QUÝ III NĂM 2023\n"
        + "TT;Chỉ tiêu;Thực hiện;Kế hoạch năm\n1;Diện tích lúa;20;45\n",
      figures: figures("actual 2023-Q2 20", "registered 2023-Q2 45")),
    TableCase(
      "the same header in other words",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện\n1;Diện tích lúa;40;20\n"
        + "TT;Chỉ tiêu;KH năm;TH quý II\n2;Đàn trâu;9;8\n",
      figures: figures("registered 2023-Q2 40", "actual 2023-Q2 20")
        + ["ANPHU TRAU registered 2023-Q2 9", "ANPHU TRAU actual 2023-Q2 8"]),
    TableCase(
      "a status whose changed plan is as before",
      title + "TT;Chỉ tiêu;KH đầu năm;KH điều chỉnh\n1;Xã đạt chuẩn nông thôn mới;Đạt;Đạt\n",
      figures: ["ANPHU NTM registered 2023-Q2 1"]),
    TableCase(
      "rows with bullets below some of the people are not all of them",
      title
        + "TT;Chỉ tiêu;ĐVT;Thực hiện\n1;Đàn trâu;con;8\n2;Đối với đồng bào dân tộc thiểu số:;;\n"
        + ";- Tỷ lệ hộ nghèo;%;11\n3;Diện tích lúa;ha;20\n",
      figures: ["ANPHU TRAU actual 2023-Q2 8", "ANPHU DT actual 2023-Q2 20"],
      findings: ["second-table 5:2 Đối với đồng bào dân tộc thiểu số:"]),
    TableCase(
      "nor is a village below its name the commune",
      title + "TT;Chỉ tiêu;Thực hiện\nI;Toàn phường;\n1;Đàn trâu;8\nII;Xóm Bục;\n1;Đàn bò;3\n"
        + "III;Trồng trọt;\n1;Diện tích lúa;20\n",
      figures: ["ANPHU TRAU actual 2023-Q2 8", "ANPHU DT actual 2023-Q2 20"],
      findings: ["second-table 6:2 Xóm Bục"]),
    TableCase(
      "what is counted is no village",
      title + "TT;Chỉ tiêu;Thực hiện\nI;BUÔN LẬU;\n1;Đàn trâu;8\nII;KHU DÂN CƯ TIÊN TIẾN;\n"
        + "1;Diện tích lúa;20\n",
      figures: ["ANPHU TRAU actual 2023-Q2 8", "ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "letters for words", title + "TT;Chỉ tiêu;Thực hiện\n1;Xã đạt chuẩn NTM;Đạt\n",
      figures: ["ANPHU NTM actual 2023-Q2 1"]),
  ]

  @Test(arguments: tables) func `is read as it was meant`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
