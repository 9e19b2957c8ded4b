import Testing

@Suite("Titles that say of when figures are") struct TitlesOfTimesTests {
  private static let table = "Mã;Thực hiện\nDT;20\n"

  static let tables: [TableCase] = [
    TableCase(
      "what was reached since January is cumulative", path: "quy-2/ANPHU.csv",
      "KẾT QUẢ THỰC HIỆN\n(Số liệu lũy kế từ đầu năm)\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "up to now", path: "quy-2/ANPHU.csv", "KẾT QUẢ TỪ ĐẦU NĂM ĐẾN NAY\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "up to the report", path: "quy-2/ANPHU.csv", "KẾT QUẢ ĐẾN THỜI ĐIỂM BÁO CÁO\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "a column of its own for it goes before", path: "quy-2/ANPHU.csv",
      "KẾT QUẢ QUÝ II VÀ LŨY KẾ TỪ ĐẦU NĂM\nMã;Thực hiện;Lũy kế\nDT;20;35\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT cumulative 2023-Q2 35"]),
    TableCase(
      "two periods over one column are told", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2023\n" + table, figures: [],
      findings: ["bad-period 1:1 BÁO CÁO QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2023"]),
    TableCase(
      "also on two lines", path: "ANPHU.csv", "BÁO CÁO THÁNG 6\n6 THÁNG ĐẦU NĂM 2023\n" + table,
      figures: [], findings: ["bad-period 2:1 6 THÁNG ĐẦU NĂM 2023"]),
    TableCase(
      "but not where the columns say which is which", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2023\nMã;Thực hiện quý II;Thực hiện 6 tháng\nDT;20;35\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT actual 2023-H1 35"]),
    TableCase(
      "a quarter that was left blank is not the year", path: "ANPHU.csv",
      "BÁO CÁO QUÝ … NĂM 2023\n" + table, figures: [], findings: ["bad-period 3:0 "]),
    TableCase(
      "nor is one that cannot be read, with the year on the next line", path: "ANPHU.csv",
      "BÁO CÁO QUÝ IIII\nNĂM 2023\n" + table, figures: [], findings: ["bad-period 4:0 "]),
    TableCase(
      "the folder says which one it is", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ … NĂM 2023\n" + table, figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "a numeral that is one character", path: "ANPHU.csv",
      "BÁO CÁO NĂM 2023\nMã;Thực hiện quý Ⅰ;Thực hiện quý thứ II\nDT;10;20\n",
      figures: ["ANPHU DT actual 2023-Q1 10", "ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "half a year goes before the folder's quarter", path: "quy-2/ANPHU.csv",
      "BÁO CÁO BÁN NIÊN NĂM 2023\n" + table, figures: ["ANPHU DT actual 2023-H1 20"]),
    TableCase(
      "quarters that make up no period are told, whatever the folder says", path: "quy-3/ANPHU.csv",
      "BÁO CÁO QUÝ II + III NĂM 2023\n" + table, figures: [],
      findings: ["bad-period 1:1 BÁO CÁO QUÝ II + III NĂM 2023"]),
    TableCase(
      "a folder of two periods says none", path: "Quý 2 - 6 tháng/ANPHU.csv", table, figures: [],
      findings: ["bad-period 2:0 "]),
    TableCase(
      "a review of the year in the folder of its last quarter is of the year",
      path: "quy-4/ANPHU.csv", "TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2023\n" + table,
      figures: ["ANPHU DT actual 2023 20"]),
    TableCase(
      "a sheet of three months is their quarter's", path: "quy-2/ANPHU.csv",
      "Số liệu T4-T6\n" + table, figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "a column of its own settles two periods, too", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2023\nMã;Thực hiện;Ước TH 6 tháng\nDT;20;35\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT estimate 2023-H1 35"]),
    TableCase(
      "what prepares the review is none", path: "quy-4/ANPHU.csv",
      "BÁO CÁO PHỤC VỤ HỘI NGHỊ TỔNG KẾT NĂM 2023\n" + table,
      figures: ["ANPHU DT actual 2023-Q4 20"]),
    TableCase(
      "a report there is of the quarter", path: "quy-4/ANPHU.csv",
      "KẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2023\n" + table, figures: ["ANPHU DT actual 2023-Q4 20"]),
  ]

  static let sums: [TableCase] = [
    TableCase(
      "from the first day of the year to the last of the quarter", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Từ ngày 01/01/2023 đến ngày 30/6/2023)\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "the days for which the report is made", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Kỳ báo cáo: từ 15/12/2022 đến 14/6/2023)\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "from the first month to the last", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Từ tháng 01/2023 đến hết tháng 6/2023)\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "the months of the quarter itself say nothing new", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Từ tháng 4 đến tháng 6 năm 2023)\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "fewer months than the quarter's are told", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Từ tháng 1 đến tháng 5 năm 2023)\n" + table, figures: [],
      findings: ["bad-period 2:1 (Từ tháng 1 đến tháng 5 năm 2023)"]),
    TableCase(
      "figures of six months", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(số liệu 6 tháng đầu năm)\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "figures of the quarter say nothing new", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(số liệu quý II)\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "the day on which figures were taken says nothing of the quarter's", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Số liệu chốt đến 30/6/2023)\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "the days of the quarter itself say nothing new", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Từ ngày 01/4/2023 đến ngày 30/6/2023)\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "nor do those of a contest", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nĐợt thi đua từ ngày 01/01/2023 đến ngày 31/12/2023\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "other days than the quarter's are told", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\n(Từ ngày 01/01/2023 đến ngày 31/5/2023)\n" + table, figures: [],
      findings: ["bad-period 2:1 (Từ ngày 01/01/2023 đến ngày 31/5/2023)"]),
    TableCase(
      "counted since January", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II\nSố liệu tính từ đầu năm\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "a note on the figures", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II\nGhi chú: số liệu là số lũy kế\n" + table,
      figures: ["ANPHU DT cumulative 2023-Q2 20"]),
    TableCase(
      "a note on one column is none on the others", path: "quy-2/ANPHU.csv",
      "BÁO CÁO QUÝ II\nGhi chú: cột 5: lũy kế từ đầu năm\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "two periods on two lines, the quarter first", path: "ANPHU.csv",
      "Quý II\nBÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023\n" + table, figures: [],
      findings: ["bad-period 2:1 BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023"]),
    TableCase(
      "what a report is made for is no second period", path: "ANPHU.csv",
      "Quý II\nBÁO CÁO PHỤC VỤ SƠ KẾT 6 THÁNG ĐẦU NĂM 2023\n" + table,
      figures: ["ANPHU DT actual 2023-Q2 20"]),
  ]

  @Test(arguments: sums) func `whether they count from January`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }

  @Test(arguments: [
    "KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2021-2023", "SƠ KẾT GIỮA NHIỆM KỲ 2020-2025",
    "KẾT QUẢ TỪ NĂM 2021 ĐẾN NAY", "TỪ NĂM 2021 ĐẾN NAY", "KẾT QUẢ TUẦN 25",
    "BÁO CÁO TUẦN 25 THÁNG 6", "10 NGÀY ĐẦU THÁNG 6", "KẾT QUẢ 6 THÁNG CUỐI NĂM",
    "KẾT QUẢ ĐẾN 15/7/2023", "(Số liệu tính đến ngày 14/3/2023)",
    "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA 5 NĂM 2021-2025",
  ])
  func `other times are not the folder's quarter`(_ title: String) throws {
    let read = try ReadTable(title + "\n" + Self.table, path: "quy-2/ANPHU.csv")
    #expect(read.figures == [])
    #expect(read.findings == ["bad-period 1:1 \(title)"])
  }

  @Test(arguments: [
    "KẾT QUẢ CHƯƠNG TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2021-2025", "BÁO CÁO SƠ KẾT ĐỢT 1 NĂM 2023",
    "KẾT QUẢ ĐẾN 15/6/2023", "(Số liệu tính đến ngày 14/6/2023)",
    "KẾT QUẢ GIAI ĐOẠN 2021-2025 NĂM 2023", "KẾT QUẢ GIAI ĐOẠN 2021-2025\nNĂM 2023",
    "KẾT QUẢ GIAI ĐOẠN 2021-2025\nQUÝ II NĂM 2023", "KẾT QUẢ GIAI ĐOẠN 2021-2025, QUÝ II NĂM 2023",
    "NGHỊ QUYẾT NHIỆM KỲ 2020-2025, KẾT QUẢ QUÝ II/2023", "KẾT QUẢ TUẦN LỄ XANH",
    "KẾT QUẢ VÀ NHIỆM VỤ 6 THÁNG CUỐI NĂM", "BÁO CÁO QUÝ II\n(Số liệu tính đến ngày 15/6/2023)",
    "THỰC HIỆN NGHỊ QUYẾT\nGIAI ĐOẠN 2021-2025",
  ])
  func `titles that mention them are of the folder's quarter`(_ title: String) throws {
    let read = try ReadTable(title + "\n" + Self.table, path: "quy-2/ANPHU.csv")
    #expect(read.figures == ["ANPHU DT actual 2023-Q2 20"])
    #expect(read.findings == [])
  }

  @Test(arguments: [
    ("BÁO CÁO ƯỚC THỰC HIỆN QUÝ II", "estimate"), ("BIỂU ƯTH QUÝ II", "estimate"),
    ("BÁO CÁO QUÝ II (SỐ LIỆU ƯỚC ĐẾN 30/6/2023)", "estimate"),
    ("BÁO CÁO QUÝ II (SỐ LIỆU SƠ BỘ)", "estimate"),
    ("BÁO CÁO QUÝ II CỦA BỘ PHẬN MỘT CỬA", "actual"),
    ("DỰ KIẾN KẾT QUẢ QUÝ II", "estimate"),
    ("BÁO CÁO KẾT QUẢ ƯỚC THỰC HIỆN QUÝ II", "estimate"), ("DỰ ƯỚC KẾT QUẢ QUÝ II", "estimate"),
    ("BÁO CÁO QUÝ II NĂM 2023 (SỐ LIỆU ƯỚC)", "estimate"), ("KẾT QUẢ QUÝ II (số ước)", "estimate"),
    ("BÁO CÁO QUÝ II\nSố liệu ước thực hiện", "estimate"),
    ("KẾT QUẢ QUÝ II (ước quý III)", "actual"),
    ("KẾT QUẢ QUÝ II, ƯỚC THỰC HIỆN 6 THÁNG", "actual"),
    ("KẾT QUẢ GIAO ƯỚC QUÝ II", "actual"), ("KẾT QUẢ THỰC HIỆN HƯƠNG ƯỚC QUÝ II", "actual"),
  ])
  func `a title says that all figures are estimates`(_ title: String, _ kind: String) throws {
    let read = try ReadTable(title + "\n" + Self.table, path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT \(kind) 2023-Q2 20"])
    #expect(read.findings == [])
  }

  @Test func `a column of estimates beside others says which they are`() throws {
    let read = try ReadTable(
      "BÁO CÁO ƯỚC THỰC HIỆN\nMã;Thực hiện;Ước TH 6 tháng\nDT;20;35\n", path: "quy-2/ANPHU.csv")
    #expect(
      read.figures == ["ANPHU DT actual 2023-Q2 20", "ANPHU DT estimate 2023-H1 35"])
  }

  @Test(arguments: tables) func `of when the figures are`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }

  static let asides: [(line: String, findings: [String])] = [
    ("(Số liệu năm 2022)", ["bad-period 2:1 (Số liệu năm 2022)"]),
    ("(Số liệu cùng kỳ)", ["bad-period 2:1 (Số liệu cùng kỳ)"]),
    ("(Lũy kế từ đầu nhiệm kỳ)", ["bad-period 2:1 (Lũy kế từ đầu nhiệm kỳ)"]),
    ("(Lũy kế từ năm 2021 đến nay)", ["bad-period 2:1 (Lũy kế từ năm 2021 đến nay)"]),
    ("(Điều chỉnh số liệu quý I)", ["bad-period 2:1 (Điều chỉnh số liệu quý I)"]),
    ("(Số liệu quý II năm 2023)", []), ("(+ tăng, - giảm so với quý I)", []),
    ("(Kèm theo Báo cáo số 45/BC-UBND ngày 10/6/2023)", []),
    ("(Theo Nghị quyết nhiệm kỳ 2020-2025)", []), ("(Ban hành theo Quyết định năm 2022)", []),
  ]

  @Test(arguments: asides)
  func `a line in parentheses may say that figures are others`(
    _ aside: (line: String, findings: [String])
  ) throws {
    let read = try ReadTable(
      "BÁO CÁO QUÝ II NĂM 2023\n\(aside.line)\nTT;Chỉ tiêu;ĐVT;Thực hiện\n1;Đàn trâu;con;17\n",
      path: "ANPHU.csv")
    let figures = aside.findings.isEmpty ? ["ANPHU TRAU actual 2023-Q2 17"] : []
    #expect(read.figures == figures)
    #expect(read.findings == aside.findings)
  }

  static let additions: [(title: String, figure: String, findings: [String])] = [
    ("BỔ SUNG SỐ LIỆU QUÝ II NĂM 2023 (PHẦN TĂNG THÊM)", "17", [1]),
    ("SỐ LIỆU CHÊNH LỆCH QUÝ II NĂM 2023 SO VỚI BÁO CÁO LẦN 1", "17", [1]),
    ("BÁO CÁO QUÝ II NĂM 2023", "+17", [3]), ("BÁO CÁO QUÝ II NĂM 2023", "17", []),
  ].map { title, figure, lines in
    (
      title, figure,
      lines.map { "ambiguous-number \($0):\($0 == 1 ? 1 : 4) \($0 == 1 ? title : figure)" }
    )
  }

  @Test(arguments: additions)
  func `what may have been added is told`(
    _ form: (title: String, figure: String, findings: [String])
  ) throws {
    let read = try ReadTable(
      "\(form.title)\nTT;Chỉ tiêu;ĐVT;Thực hiện\n1;Đàn trâu;con;\(form.figure)\n",
      path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU TRAU actual 2023-Q2 17"])
    #expect(read.findings == form.findings)
  }
}
