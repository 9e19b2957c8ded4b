import Testing
import ThiduaFiles

@Suite("Tables of crops, with what is counted of them as columns") struct CropTableTests {
  /// Names as catalogues have them: the crop first, or what is counted.
  static let cropsFirst = ReadTable.index(
    of: """
      code;name;sector;measure;kind;decimals
      L.DT;Cây lúa: Diện tích;Trồng trọt;ha;flow;1
      L.NS;Cây lúa: Năng suất;Trồng trọt;tạ/ha;rate;1
      L.SL;Cây lúa: Sản lượng;Trồng trọt;tấn;flow;1
      N.DT;Cây ngô: Diện tích;Trồng trọt;ha;flow;1
      N.SL;Cây ngô: Sản lượng;Trồng trọt;tấn;flow;1

      """)
  static let partsFirst = ReadTable.index(
    of: """
      code;name;sector;measure;kind;decimals
      L.DT;Diện tích lúa;Trồng trọt;ha;flow;1
      L.NS;Năng suất lúa;Trồng trọt;tạ/ha;rate;1
      L.SL;Sản lượng lúa;Trồng trọt;tấn;flow;1
      N.DT;Diện tích ngô;Trồng trọt;ha;flow;1
      N.SL;Sản lượng ngô;Trồng trọt;tấn;flow;1

      """)
  /// Two seasons, so that a crop alone says nothing.
  static let seasons = ReadTable.index(
    of: """
      code;name;sector;measure;kind;decimals
      DX.DT;Vụ Đông Xuân: Lúa, diện tích;Trồng trọt;ha;flow;1
      DX.SL;Vụ Đông Xuân: Lúa, sản lượng;Trồng trọt;tấn;flow;1
      VM.DT;Vụ Mùa: Lúa, diện tích;Trồng trọt;ha;flow;1
      VM.SL;Vụ Mùa: Lúa, sản lượng;Trồng trọt;tấn;flow;1

      """)

  struct Form: Sendable, CustomStringConvertible {
    let description: String
    let text: String
    let figures: [String]
    var findings: [String] = []
  }

  private static let title = "BÁO CÁO QUÝ II NĂM 2023;;;;\n"
  private static let quarter = [
    "L.DT actual 2023-Q2 90", "L.NS actual 2023-Q2 50", "L.SL actual 2023-Q2 450",
    "N.DT actual 2023-Q2 20", "N.SL actual 2023-Q2 80",
  ]
  private static let plans = [
    "L.DT registered 2023-Q2 100", "L.DT actual 2023-Q2 90", "L.SL registered 2023-Q2 500",
    "L.SL actual 2023-Q2 450",
  ]

  static let forms: [Form] = [
    Form(
      description: "results in one row of names",
      text: title + "TT;Cây trồng;Diện tích (ha);Năng suất (tạ/ha);Sản lượng (tấn)\n"
        + "1;Lúa;90;50;450\n2;Ngô;20;;80\n", figures: quarter),
    Form(
      description: "names that offices shorten, and a sum below",
      text: title + "TT;Loại cây;DT (ha);NS (tạ/ha);SL (tấn);Ghi chú\n1;Lúa;90;50;450;tốt\n"
        + "2;Ngô;20;;80;\n;Cộng;110;;530;\n;;NGƯỜI LẬP;;CHỦ TỊCH\n", figures: quarter,
      findings: ["total-row 5:2 Cộng"]),
    Form(
      description: "plan and actual below what is counted",
      text: title + "TT;Chỉ tiêu;Diện tích (ha);;Sản lượng (tấn);\n;;KH;TH;KH;TH\n"
        + "1;Lúa;100;90;500;450\n", figures: plans),
    Form(
      description: "what is counted below plan and actual",
      text: title + "TT;Chỉ tiêu;Kế hoạch năm 2023;;Thực hiện quý II;\n"
        + ";;Diện tích (ha);Sản lượng (tấn);Diện tích (ha);Sản lượng (tấn)\n"
        + "1;Lúa;100;500;90;450\n",
      figures: [
        "L.DT registered 2023-Q2 100", "L.DT actual 2023-Q2 90", "L.SL registered 2023-Q2 500",
        "L.SL actual 2023-Q2 450",
      ]),
    Form(
      description: "both in one name, and another measure",
      text: title + "TT;Loại cây;Diện tích KH (ha);Diện tích TH (ha);"
        + "Sản lượng KH (tạ);Sản lượng TH (tạ)\n1;Lúa;100;90;5000;4500\n", figures: plans,
      findings: ["converted-measure 3:5 5000", "converted-measure 3:6 4500"]),
    Form(
      description: "another crop, and what the catalogue does not count",
      text: title + "TT;Cây trồng;Diện tích;Năng suất;Sản lượng\n1;Sắn;1;2;3\n2;Ngô;20;40;80\n",
      figures: ["N.DT actual 2023-Q2 20", "N.SL actual 2023-Q2 80"],
      findings: ["unknown-indicator 3:2 Sắn", "unknown-indicator 4:4 Ngô: Năng suất"]),
    Form(
      description: "shares and last year beside them",
      text: title + "TT;Cây trồng;Diện tích;;;Sản lượng;;\n;;2022;2023;%;2022;2023;%\n"
        + "1;Lúa;80;90;112,5;400;450;112,5\n",
      figures: ["L.DT actual 2023-Q2 90", "L.SL actual 2023-Q2 450"],
      findings: ["ignored-column 3:3 2022", "ignored-column 3:6 2022"]),
  ]

  @Test(arguments: forms) func `each column counts for the indicator of its row and its name`(
    _ form: Form
  ) throws {
    for index in [Self.cropsFirst, Self.partsFirst] {
      let read = try ReadTable(form.text, path: "ANPHU.csv", in: index)
      #expect(read.figures == form.figures.map { "ANPHU " + $0 })
      #expect(read.findings == form.findings)
    }
  }

  /// Names above each other that make up those of indicators, over rows of units.
  static let crosswise: [Form] = [
    Form(
      description: "what is counted below crops",
      text: title + "TT;Đơn vị;Cây lúa;;Ngô\n;;Diện tích (ha);Sản lượng (tấn);DT\n"
        + "1;An Bình;1;2;3\n2;An Phú;4;5;6\n",
      figures: [
        "ANBINH L.DT actual 2023-Q2 1", "ANBINH L.SL actual 2023-Q2 2",
        "ANBINH N.DT actual 2023-Q2 3", "ANPHU L.DT actual 2023-Q2 4",
        "ANPHU L.SL actual 2023-Q2 5", "ANPHU N.DT actual 2023-Q2 6",
      ]),
    Form(
      description: "crops below what is counted",
      text: title + "TT;Đơn vị;Diện tích (ha);;Sản lượng lúa (tạ)\n;;Lúa;Ngô;\n1;An Bình;1;3;20\n",
      figures: [
        "ANBINH L.DT actual 2023-Q2 1", "ANBINH N.DT actual 2023-Q2 3",
        "ANBINH L.SL actual 2023-Q2 2",
      ], findings: ["converted-measure 4:5 20"]),
    Form(
      description: "plan and actual below both",
      text: title + "TT;Đơn vị;Lúa;;;\n;;Diện tích (ha);;Sản lượng (tấn);\n;;KH;TH;KH;TH\n"
        + "1;An Bình;10;20;30;50\n",
      figures: [
        "ANBINH L.DT registered 2023-Q2 10", "ANBINH L.DT actual 2023-Q2 20",
        "ANBINH L.SL registered 2023-Q2 30", "ANBINH L.SL actual 2023-Q2 50",
      ]),
    Form(
      description: "in a measure that the crop's is not",
      text: title + "TT;Đơn vị;Lúa;\n;;Diện tích (ha);Sản lượng (ha)\n1;An Bình;1;2\n",
      figures: ["ANBINH L.DT actual 2023-Q2 1"],
      findings: ["unknown-indicator 3:4 Sản lượng (ha)"]),
  ]

  @Test(arguments: crosswise) func `names above each other are those of indicators`(
    _ form: Form
  ) throws {
    let index = Self.partsFirst
    let read = try ReadTable(form.text, in: index)
    #expect(read.figures == form.figures)
    #expect(read.findings == form.findings)
  }

  @Test func `what is counted below a crop's name is as certain`() throws {
    for index in [Self.cropsFirst, Self.partsFirst] {
      let read = try ReadTable(
        Self.title + "TT;Chỉ tiêu;ĐVT;Thực hiện\n1;Lúa;;\n;Diện tích;ha;90\n;Sản lượng;tấn;450\n"
          + "2;Ngô;;\n;- Sản lượng;tấn;80\n", path: "ANPHU.csv", in: index)
      #expect(
        read.figures == [
          "ANPHU L.DT actual 2023-Q2 90", "ANPHU L.SL actual 2023-Q2 450",
          "ANPHU N.SL actual 2023-Q2 80",
        ])
      #expect(read.findings == [])
    }
  }

  @Test func `a registration is one of the year`() throws {
    let read = try ReadTable(
      "ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Cây trồng;Diện tích;Sản lượng\n1;Lúa;100;500\n",
      path: "ANPHU.csv", in: Self.cropsFirst)
    #expect(
      read.figures == ["ANPHU L.DT registered - 100", "ANPHU L.SL registered - 500"])
  }

  @Test func `headings of seasons tell of which one a crop is`() throws {
    let read = try ReadTable(
      Self.title + "TT;Cây trồng;Diện tích;Sản lượng\nI;Vụ Đông Xuân;;\n1;Lúa;90;450\n"
        + "II;Vụ Mùa;;\n1;Lúa;9;45\n", path: "ANPHU.csv", in: Self.seasons)
    #expect(
      read.figures == [
        "ANPHU DX.DT actual 2023-Q2 90", "ANPHU DX.SL actual 2023-Q2 450",
        "ANPHU VM.DT actual 2023-Q2 9", "ANPHU VM.SL actual 2023-Q2 45",
      ])
  }

  @Test func `without them, or below a season that the campaign has not, nobody can tell`() throws {
    for heading in ["", "I;Vụ Hè Thu;;\n"] {
      let read = try ReadTable(
        Self.title + "TT;Cây trồng;Diện tích;Sản lượng\n" + heading + "1;Lúa;90;450\n",
        path: "ANPHU.csv", in: Self.seasons)
      #expect(read.figures == [])
      #expect(read.findings.count == 1)
    }
  }
}
