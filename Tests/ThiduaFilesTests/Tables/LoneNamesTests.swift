import Testing

@Suite("Columns whose names say what they hold only where no other column does")
struct LoneNamesTests {
  private static let title = "BÁO CÁO QUÝ II NĂM 2023\n"

  private static func table(_ columns: String, _ row: String) -> String {
    title + "TT;Chỉ tiêu;ĐVT;\(columns)\n1;Diện tích lúa;ha;\(row)\n"
  }

  private static func figures(_ figures: String...) -> [String] {
    figures.map { "ANPHU DT \($0)" }
  }

  static let alone: [TableCase] =
    [
      "Mục tiêu", "Mục tiêu phấn đấu", "Kế hoạch thực hiện", "Kế hoạch đề ra", "KHN",
      "Nghị quyết HĐND",
    ].map {
      TableCase(
        $0, path: "ANPHU.csv", table("\($0);Thực hiện", "40;20"),
        figures: figures("registered 2023-Q2 40", "actual 2023-Q2 20"))
    }
    + [
      "Thực tế", "Thực tế đạt", "Đã đạt", "Phát sinh trong kỳ", "Quý này", "Th.hiện", "Kỳ này",
      "Số thực tế", "Đã làm",
    ].map {
      TableCase(
        $0, path: "ANPHU.csv", table("Kế hoạch;\($0)", "40;20"),
        figures: figures("registered 2023-Q2 40", "actual 2023-Q2 20"))
    }

  @Test func `both, where no other column holds figures`() throws {
    let read = try ReadTable(Self.table("Mục tiêu;Thực tế", "40;20"), path: "ANPHU.csv")
    #expect(read.figures == Self.figures("registered 2023-Q2 40", "actual 2023-Q2 20"))
    #expect(read.findings == [])
  }

  @Test(arguments: alone)
  func `the only plan, and all that was reached`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  static let beside: [TableCase] = [
    TableCase(
      "a goal beside a plan", path: "ANPHU.csv", table("Kế hoạch;Mục tiêu;Thực hiện", "40;45;20"),
      figures: figures("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["unread-column 2:5 Mục tiêu"]),
    TableCase(
      "what is there beside what was done", path: "ANPHU.csv",
      table("Kế hoạch;Thực hiện;Thực tế", "40;20;25"),
      figures: figures("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["unread-column 2:6 Thực tế"]),
    TableCase(
      "two of them", path: "ANPHU.csv", table("Kế hoạch;Đã đạt;Thực tế", "40;20;25"),
      figures: figures("registered 2023-Q2 40"),
      findings: ["unread-column 2:5 Đã đạt", "unread-column 2:6 Thực tế"]),
    TableCase(
      "what was reached in the quarter beside the sum", path: "ANPHU.csv",
      table("Kế hoạch;Quý này;Lũy kế", "40;20;30"),
      figures: figures(
        "registered 2023-Q2 40", "actual 2023-Q2 20", "cumulative 2023-Q2 30")),
    TableCase(
      "the quarter before beside this one", path: "ANPHU.csv",
      table("Kế hoạch;Quý trước;Quý này", "40;11;20"),
      figures: figures("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "goals in words, without measures", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Mục tiêu;Thực hiện\n1;Diện tích lúa;mở rộng;20\n",
      figures: figures("actual 2023-Q2 20")),
  ]

  @Test(arguments: beside)
  func `beside others they are told as columns that nobody knows`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  static let lists: [TableCase] =
    [
      ("Thực hiện tháng 4-6", "actual 2023-Q2 20"), ("Tháng 4, 5, 6", "actual 2023-Q2 20"),
      ("Từ tháng 4 đến tháng 6/2023", "actual 2023-Q2 20"),
      ("Thực hiện quý I + II", "actual 2023-H1 20"), ("Quý I, II", "actual 2023-H1 20"),
      ("Lũy kế quý 1+2", "cumulative 2023-H1 20"), ("Thực hiện 6 tháng", "actual 2023-H1 20"),
    ].map { name, figure in
      TableCase(name, path: "ANPHU.csv", table("\(name)", "20"), figures: figures(figure))
    } + [
      TableCase(
        "of another year", path: "ANPHU.csv",
        table("Thực hiện;Thực hiện quý I + II năm 2022", "20;9"),
        figures: figures("actual 2023-Q2 20"),
        findings: ["ignored-column 2:5 Thực hiện quý I + II năm 2022"]),
      TableCase(
        "a plan for them", path: "ANPHU.csv", table("Kế hoạch quý I + II;Thực hiện", "20;9"),
        figures: figures("actual 2023-Q2 9"), findings: ["ignored-column 2:4 Kế hoạch quý I + II"]),
      TableCase(
        "that are no period", path: "ANPHU.csv", table("Thực hiện;Thực hiện quý II + III", "20;9"),
        figures: figures("actual 2023-Q2 20"),
        findings: ["unread-column 2:5 Thực hiện quý II + III"]),
    ]

  @Test(arguments: lists)
  func `months and quarters that a name lists are its period`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
