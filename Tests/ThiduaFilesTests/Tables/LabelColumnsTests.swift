import Testing

@Suite("The column of labels") struct LabelColumnsTests {
  private static let title = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2023\n"
  private static let rows = "1;Diện tích lúa;ha;120;55\n2;Đàn trâu;con;20;17\n"
  private static let figures = [
    "ANPHU DT registered 2023-H1 120", "ANPHU DT actual 2023-H1 55",
    "ANPHU TRAU registered 2023-H1 20", "ANPHU TRAU actual 2023-H1 17",
  ]

  static let names = [
    "Chỉ tiêu chủ yếu", "Các chỉ tiêu", "Nội dung công việc", "Chỉ tiêu, nhiệm vụ", "Hạng mục",
    "Loại cây trồng", "Chỉ tiêu năm 2023", "Mục tiêu", "Diễn giải", "", "(Chỉ tiêu KT-XH)",
  ]

  @Test(arguments: names)
  func `is known by the names of indicators below it, whatever it is called`(_ name: String) throws
  {
    for number in ["TT", "#", ""] where !(name.isEmpty && number.isEmpty) {
      let read = try ReadTable(
        Self.title + "\(number);\(name);ĐVT;Kế hoạch;Thực hiện\n" + Self.rows, path: "ANPHU.csv")
      #expect(read.figures == Self.figures, "\(number)")
      #expect(read.findings == (number == "#" ? ["unread-column 2:1 #"] : []))
    }
  }

  static let headers = [
    TableCase(
      "a header of two rows, over column numbers and a section", path: "ANPHU.csv",
      title + "TT;Nội dung công việc;ĐVT;Năm 2023;\n;;;Kế hoạch;Thực hiện\nA;B;C;1;2\n"
        + "I;Trồng trọt;;;\n" + rows,
      figures: figures),
    TableCase(
      "rows whose names are not quite those of the catalogue", path: "ANPHU.csv",
      title + "TT;Nhiệm vụ, chỉ tiêu;ĐVT;Kế hoạch;Thực hiện\n1;Diện tích gieo lúa;ha;120;55\n",
      figures: [], findings: ["unknown-indicator 3:2 Diện tích gieo lúa"]),
    TableCase(
      "a plan called Chỉ tiêu beside a column of labels that is known", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Nội dung;Chỉ tiêu;Ghi chú\n1;Diện tích lúa;120 ha;\n"
        + "2;Đàn trâu;20;\n",
      figures: ["ANPHU DT registered - 120", "ANPHU TRAU registered - 20"]),
    TableCase(
      "sections beside labels", path: "ANPHU.csv",
      title + "TT;Nội dung;Chỉ tiêu;Kế hoạch;Thực hiện\n1;Trồng trọt;Diện tích lúa;120;55\n"
        + "2;Chăn nuôi;Đàn trâu;20;17\n",
      figures: figures),
    TableCase(
      "a letterhead and a title beside each other, and no name at all", path: "ANPHU.csv",
      "UBND PHƯỜNG AN PHÚ;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;;\nKẾT QUẢ 6 THÁNG ĐẦU NĂM 2023;Biểu 1;;;\n"
        + ";;ĐVT;Kế hoạch;Thực hiện\n" + rows,
      figures: figures),
    TableCase(
      "no figures at all", path: "ANPHU.csv",
      "DANH SÁCH\nTT;Nội dung công việc;Người làm\n1;Diện tích lúa;Nguyễn Văn A\n", figures: [],
      findings: ["no-header 0:0 "]),
  ]

  @Test(arguments: headers)
  func `stands among others as rows tell`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  static let figureColumns = [
    ("Thị xã giao", "Đơn vị đăng ký"), ("Giao", "Xã, phường đăng ký"),
    ("Thị xã giao", "Đăng ký thực hiện"),
    ("Kế hoạch giao", "Kế hoạch của đơn vị"), ("KH giao", "KH năm 2023 (Phường đăng ký)"),
  ]

  @Test(arguments: figureColumns)
  func `plans beside each other are whose their names say`(_ assigned: String, _ own: String) throws
  {
    let read = try ReadTable(
      "ĐĂNG KÝ NĂM 2023\nTT;Chỉ tiêu;ĐVT;Kế hoạch năm 2023;\n;;;\(assigned);\(own)\n1;Diện tích lúa;ha;110;120\n",
      path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT assigned - 110", "ANPHU DT registered - 120"])
    #expect(read.findings == [])
  }

  @Test func `a changed plan beside an assigned one and a pledge changes the assigned one`() throws
  {
    let read = try ReadTable(
      "ĐĂNG KÝ NĂM 2023\nMã;Kế hoạch giao;Kế hoạch điều chỉnh;Đăng ký thi đua\nDT;110;115;120\n",
      path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT assigned - 115", "ANPHU DT registered - 120"])
  }

  static let unitColumns = ["Xã, phường", "Tên xã", "Địa phương", "Cơ quan, đơn vị"]

  @Test(arguments: unitColumns)
  func `units are known under other names`(_ name: String) throws {
    let read = try ReadTable(
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;\(name);Diện tích lúa (ha);Đàn trâu (con)\n1;An Phú;55;17\n2;Tú An;44;9\n",
      path: "bao cao.csv")
    #expect(
      read.figures == [
        "ANPHU DT actual 2023-Q2 55", "ANPHU TRAU actual 2023-Q2 17", "TUAN DT actual 2023-Q2 44",
        "TUAN TRAU actual 2023-Q2 9",
      ])
  }

  @Test func `what stands on the right of figures names no units`() throws {
    let read = try ReadTable(
      Self.title + "TT;Chỉ tiêu;ĐVT;Kế hoạch;Thực hiện;Nguồn vốn;\n;;;;;Trung ương;Địa phương\n"
        + "1;Diện tích lúa;ha;120;55;30;25\n", path: "ANPHU.csv")
    #expect(
      read.figures == ["ANPHU DT registered 2023-H1 120", "ANPHU DT actual 2023-H1 55"])
    #expect(
      read.findings == ["unread-column 3:6 Trung ương", "unread-column 3:7 Địa phương"])
  }
}
