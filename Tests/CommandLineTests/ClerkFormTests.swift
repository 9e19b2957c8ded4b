import TestSupport
import Testing

/// One form of a commune as a clerk typed it, and what a careful reader makes of it; synthetic.
struct ClerkForm: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let lines: [String]
  /// The commune's figures, each as `code plan>actual` with what is not there left out.
  let figures: [String]
  /// What is said, each as `code line:column`.
  let findings: [String]

  init(_ name: String, _ lines: [String], figures: [String], findings: [String] = []) {
    testDescription = name
    self.lines = lines
    self.figures = figures
    self.findings = findings
  }

  private static let indicators = [
    "THU;Tổng thu ngân sách trên địa bàn;Ngân sách;triệu đồng;flow",
    "TNBQ;Thu nhập bình quân đầu người;Ngân sách;triệu đồng/người/năm;rate",
    "HN;Tỷ lệ hộ nghèo;Xã hội;%;rate", "DS;Dân số trung bình;Xã hội;người;stock",
    "BO;Đàn bò;Chăn nuôi;con;stock", "TRAU;Đàn trâu;Chăn nuôi;con;stock",
  ]

  /// Reads the form as the second quarter's of one commune, and compares.
  func expectAsMeant() async throws {
    let scratch = try TemporaryFolder()
    let files = [
      ("campaign", "key;value\ncode;T\nyear;2023"),
      ("units", "code;name;cluster\nSA;Xã Song An;Cụm 1"),
      ("indicators", (["code;name;sector;measure;kind"] + Self.indicators).joined(separator: "\n")),
      ("inbox/Song An", lines.joined(separator: "\n")),
    ]
    for (name, text) in files { try scratch.write(text + "\n", to: name + ".csv") }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--format", "csv", "--quiet"])
    #expect(run.status < 2, "\(run.errors)")
    func rows(_ name: String) throws -> [[String]] {
      let text = try String(decoding: scratch.read("out/2023-Q2/data/\(name).csv"), as: UTF8.self)
      return CSVRows.rows(text)
    }
    let table = try rows("rollup").filter { $0[1] == "unit" && !($0[6] + $0[12]).isEmpty }
    #expect(table.map { "\($0[3]) \($0[6])>\($0[12])" } == figures)
    let unsaid = [
      "missing-registration", "missing-report", "unplanned-actual", "converted-measure",
    ]
    let said = try rows("findings").filter { $0[0] != "severity" && !unsaid.contains($0[1]) }
    #expect(said.map { "\($0[1]) \($0[4]):\($0[5])" } == findings)
  }
}

@Suite("Forms as clerks type them") struct ClerkFormTests {
  private static let top = ["BÁO CÁO KẾT QUẢ THỰC HIỆN QUÝ II NĂM 2023", "Đơn vị: Xã Song An"]
  private static let head = "TT;Chỉ tiêu;ĐVT;Kế hoạch năm;Thực hiện quý II"
  private static let thousands = "1;Tổng thu ngân sách trên địa bàn;;1200000;350000"

  static let measures = [
    ClerkForm(
      "money announced for all does not tell what money a head is in",
      top + ["ĐVT: nghìn đồng", head, thousands, "2;Thu nhập bình quân đầu người;;55000;56000"],
      figures: ["THU 1200>350"], findings: ["wrong-measure 6:2"]),
    ClerkForm(
      "a column of measures says of what a percentage is one, and shortens words",
      top + [
        head, "1;Tỷ lệ hộ nghèo;% số hộ;dưới 5% tổng số hộ;4", "2;Dân số trung bình;Ng;100/năm;90",
        "3;Đàn bò;% KH;100;90",
      ],
      figures: ["HN >4", "DS 100>90"], findings: ["wrong-measure 6:3"]),
    ClerkForm(
      "nor does a heading",
      top + [
        head, "II;Ngân sách (nghìn đồng);;;", thousands, "2;Thu nhập bình quân đầu người;;55;56",
      ],
      figures: ["THU 1200>350"], findings: ["wrong-measure 6:2"]),
    ClerkForm(
      "the same money, or the row's own measure, does",
      top + [
        "ĐVT: triệu đồng", head, "1;Tổng thu ngân sách trên địa bàn;;1200;350",
        "2;Thu nhập bình quân đầu người;;55;56",
      ],
      figures: ["THU 1200>350", "TNBQ 55>56"]),
    ClerkForm(
      "money below the name of the column",
      top + [
        "TT;Chỉ tiêu;\"ĐVT\nNghìn đồng\";Kế hoạch năm;Thực hiện quý II", thousands,
      ],
      figures: ["THU 1200>350"]),
    ClerkForm(
      "money in other words above the table",
      top + ["Số liệu tính theo nghìn đồng", head, thousands], figures: ["THU 1200>350"]),
    ClerkForm(
      "money abbreviated", top + ["ĐVT: N.đồng", head, thousands], figures: ["THU 1200>350"]),
    ClerkForm(
      "a measure that nobody knows is told", top + ["ĐVT: k", head, thousands],
      figures: ["THU 1200000>350000"], findings: ["ambiguous-number 5:"]),
    ClerkForm(
      "money alone in a note",
      top + [head + ";Ghi chú", thousands + ";nghìn đồng", "2;Đàn bò;con;300;295;"],
      figures: ["THU 1200>350", "BO 300>295"]),
    ClerkForm(
      "money behind a label beside a code",
      top + [
        "Mã CT;Chỉ tiêu;Kế hoạch năm;Thực hiện quý II",
        "THU;Tổng thu ngân sách trên địa bàn - nghìn đồng;1200000;350000",
      ],
      figures: ["THU 1200>350"]),
    ClerkForm(
      "hundreds of millions",
      top + [head, "1;Tổng thu ngân sách trên địa bàn (trăm triệu);;12;3,5"],
      figures: ["THU 1200>350"]),
    ClerkForm(
      "thousandths are no hundredths",
      top + [head, "1;Tỷ lệ hộ nghèo (‰);;35;32"], figures: [], findings: ["wrong-measure 4:2"]),
  ]

  @Test(arguments: measures) func `what figures are measured in`(_ form: ClerkForm) async throws {
    try await form.expectAsMeant()
  }

  private static let plain = [
    top[0], "TT;Chỉ tiêu;ĐVT;Kế hoạch năm;Thực hiện quý II", "1;Đàn bò;con;300;295",
  ]

  static let others = [
    ClerkForm(
      "thousands of people with three decimals are told",
      top + [head, "1;Dân số trung bình;nghìn người;5,245;5,25"],
      figures: ["DS 5245>5250"], findings: ["ambiguous-number 4:4"]),
    ClerkForm(
      "the letterhead of a village", ["THÔN 3"] + plain, figures: [],
      findings: ["unknown-unit 1:1"]),
    ClerkForm(
      "the columns of an earlier quarter's form",
      top + ["TT;Chỉ tiêu;ĐVT;Kế hoạch năm;Thực hiện quý I", "1;Đàn bò;con;300;295"],
      figures: ["BO 300>295"], findings: ["path-differs 3:5"]),
    ClerkForm(
      "a code beside what is nearly another's name",
      top + ["Mã;Chỉ tiêu;Thực hiện quý II", "TRAU;Tổng đàn bò;295", "BO;Tổng đàn bò;295"],
      figures: ["BO >295", "TRAU >295"], findings: ["name-differs 4:2"]),
    ClerkForm(
      "rows of the time before, and comparisons with it",
      top + [
        head, "1;Đàn trâu;con;40;39", ";- Cùng kỳ năm trước;con;;37", ";- So với cùng kỳ;%;;105",
        "2;Đàn bò;con;300;295", ";Năm 2022;con;280;285",
      ],
      figures: ["BO 300>295", "TRAU 40>39"],
      findings: ["ignored-column 5:2", "ignored-column 6:2", "ignored-column 8:2"]),
    ClerkForm(
      "a second row of names of comparisons",
      top + [
        "TT;Chỉ tiêu;ĐVT;KH 2023;TH quý II;So sánh (%);", ";;;;;Quý II/KH;Quý II/CK",
        "1;Đàn bò;con;300;295;98;101",
      ],
      figures: ["BO 300>295"]),
    ClerkForm(
      "columns of both quarters",
      top + [
        "TT;Chỉ tiêu;ĐVT;Thực hiện quý I;Thực hiện quý II", "1;Đàn bò;con;290;295",
      ],
      figures: ["BO >295"]),
  ]

  static let ordinary = [
    ClerkForm(
      "a column for the end of the year is no column of the quarter",
      top + [
        head + ";Thực hiện cả năm", "1;Tổng thu ngân sách trên địa bàn;triệu đồng;1200;350;1100",
      ],
      figures: ["THU 1200>350"]),
    ClerkForm(
      "a sum up to the quarter before, and the quarter",
      top + [
        "TT;Chỉ tiêu;ĐVT;Kế hoạch;Lũy kế quý I;Quý II",
        "1;Tổng thu ngân sách trên địa bàn;triệu đồng;1200;350;400",
      ],
      figures: ["THU 1200>750"]),
    ClerkForm(
      "villages, and below them the whole commune",
      top + [head, "THÔN 1", "1;Đàn bò;con;30;20", "THÔN 2", "1;Đàn bò;con;40;30", "CHUNG TOÀN XÃ"]
        + ["1;Đàn bò;con;300;295"],
      figures: ["BO 300>295"], findings: ["second-table 4:1", "second-table 6:1"]),
    ClerkForm(
      "a heading of the quarter over its months",
      top + [
        "TT;Chỉ tiêu;ĐVT;Tháng 4;Tháng 5;Tháng 6", ";KẾT QUẢ THỰC HIỆN QUÝ II;;;;",
        "1;Tổng thu ngân sách trên địa bàn;triệu đồng;100;150;100",
      ],
      figures: ["THU >350"]),
    ClerkForm(
      "income a head in its money alone",
      top + [
        head, "1;Thu nhập bình quân đầu người;triệu đồng;55;56",
      ],
      figures: ["TNBQ 55>56"]),
    ClerkForm(
      "the same in another money is told",
      top + [
        head, "1;Thu nhập bình quân đầu người;nghìn đồng;55000;56000",
      ],
      figures: [], findings: ["likely-indicator 4:2", "wrong-measure 4:3"]),
    ClerkForm(
      "a note that names the report's period alone may say that it is a sum",
      top + [
        "TT;Chỉ tiêu;ĐVT;Kế hoạch năm;Thực hiện;Ghi chú",
        "1;Tổng thu ngân sách trên địa bàn;triệu đồng;1200;350;6 tháng",
      ],
      figures: ["THU 1200>350"], findings: ["ambiguous-number 4:6"]),
    ClerkForm(
      "figures of a day in a table without a word for results are no points",
      top + ["Mã chỉ tiêu;Chỉ tiêu;ĐVT;Số liệu thời điểm 30/6/2023", "BO;Đàn bò;con;295"],
      figures: [], findings: ["missing-column 3:"]),
  ]

  @Test(arguments: ordinary)
  func `ordinary ones lose nothing in silence`(_ form: ClerkForm) async throws {
    try await form.expectAsMeant()
  }

  static let numbered = [
    "a) Đàn bò", "b. Đàn bò", "(1) Đàn bò", "II. Đàn bò", "1/ Đàn bò", "1- Đàn bò", "[1] Đàn bò",
    "2.1. Đàn bò",
  ].map { ClerkForm($0, top + [head, ";\($0);con;300;295"], figures: ["BO 300>295"]) }

  @Test(arguments: numbered) func `a numeral before a label says nothing`(
    _ form: ClerkForm
  ) async throws {
    try await form.expectAsMeant()
  }

  @Test(arguments: others)
  func `whose they are, and of when`(_ form: ClerkForm) async throws {
    try await form.expectAsMeant()
  }
}
