import Testing
import ThiduaCore

@Suite("Measures that are announced for all figures") struct AnnouncedMeasureTests {
  @Test(arguments: [
    ("Đơn vị tính: nghìn đồng", ["nghìn đồng"]), ("Đơn vị tính; nghìn đồng", ["nghìn đồng"]),
    ("(ĐVT: Triệu đồng)", ["Triệu đồng"]), ("(nghìn đồng)", ["nghìn đồng"]),
    ("ĐVT: nghìn VNĐ", ["nghìn VNĐ"]), ("Đơn vị tính là 1.000 VND", ["1.000 VND"]),
    ("ĐVT: nghìn đồng, ha, tấn", ["nghìn đồng", "ha", "tấn"]),
    ("ĐVT: nghìn đồng Mẫu số 01", ["nghìn đồng"]), ("BIỂU SỐ 1 - ĐVT: nghìn đồng", ["nghìn đồng"]),
    ("ĐVT nghìn đồng", ["nghìn đồng"]), ("Đ/v tính: tạ", ["tạ"]),
    ("ĐV: nghìn đồng", ["nghìn đồng"]),
    ("(Số liệu tính bằng nghìn đồng)", ["nghìn đồng"]),
    ("Số liệu tính theo nghìn đồng", ["nghìn đồng"]), ("ĐVT: N.đồng", ["N.đồng"]),
    ("KINH TẾ (ĐVT: nghìn đồng)", ["nghìn đồng"]),
    ("Đơn vị tiền: ngàn đồng", ["ngàn đồng"]), ("ĐVT: bông", ["bông"]),
    ("BÁO CÁO THU CHI QUÝ II NĂM 2023 (Đơn vị: nghìn đồng)", ["nghìn đồng"]),
    ("Đ.v.t: nghìn đồng", ["nghìn đồng"]), ("ĐVT- nghìn đồng", ["nghìn đồng"]),
    ("ĐVT-nghìn đồng", ["nghìn đồng"]), ("DVT: nghin dong", ["nghin dong"]),
    ("[ĐVT: nghìn đồng]", ["nghìn đồng"]), ("[nghìn đồng]", ["nghìn đồng"]),
    ("Giá trị: nghìn đồng", ["nghìn đồng"]), ("Thu, chi ngân sách: nghìn đồng", ["nghìn đồng"]),
    ("Tiền: 1.000 đồng; diện tích: ha", ["1.000 đồng", "ha"]),
    ("(Giá trị: triệu đồng)", ["triệu đồng"]),
  ])
  func `a title announces them`(_ title: String, _ measures: [String]) {
    #expect(TitleMeasures.read(title)?.map(\.text) == measures)
  }

  @Test(arguments: [
    "", "Đơn vị tính", "ĐVT:", "(đồng chí Nam)", "BÁO CÁO QUÝ II", "ha", "(%)", "ĐV: Phường An Phú",
    "Tỷ lệ tính bằng số hộ", "Thu ngân sách (triệu đồng)", "Đơn vị: Trường Mầm non",
    "Đơn vị: Thôn 5",
    "BÁO CÁO (Đơn vị: Phường An Phú)", "Tổng số tiền: …… đồng", "Kính gửi: Phòng Tài chính",
    "Thu ngân sách: 5 triệu đồng", "Điểm: đ", ": ha", "Biểu 5; Giá trị: nghìn đồng",
  ])
  func `other texts announce none`(_ title: String) { #expect(TitleMeasures.read(title) == nil) }

  @Test(
    arguments: [
      ("ĐVT: nghìn đồng, ha, tấn", "triệu đồng", "nghìn đồng"),
      ("ĐVT: nghìn đồng, ha, tấn", "ha", "ha"),
      ("ĐVT: ha, tấn", "m2", nil), ("ĐVT: ha", "m2", "ha"), ("ĐVT: km, m", "m", nil),
      ("ĐVT: đồng, triệu đồng", "triệu đồng", nil), ("ĐVT: ha", "con", nil),
      ("ĐVT: nghìn đồng (riêng thu, chi ngân sách: triệu đồng)", "triệu đồng", nil),
    ] as [(String, String, String?)])
  func `of several those hold that leave no doubt`(
    _ title: String, _ own: String, _ measure: String?
  ) {
    let measures = TitleMeasures.read(title) ?? []
    #expect(TitleMeasures.measure(for: Measure(own), among: measures)?.text == measure)
  }

  static let tables: [TableCase] = [
    TableCase(
      "it holds for the indicators of its family", path: "quy-2/ANPHU.csv",
      "ĐVT: m2\nMã;Thực hiện\nDT;15000\nTRAU;4\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU TRAU actual 2023-Q2 4"],
      findings: ["converted-measure 3:2 15000"]),
    TableCase(
      "a row's own goes before", path: "quy-2/ANPHU.csv",
      "(km2)\nMã;ĐVT;Thực hiện\nDT;m2;15000\n", figures: ["ANPHU DT actual 2023-Q2 1.5"],
      findings: ["converted-measure 3:3 15000"]),
    TableCase(
      "in the name of their column", path: "quy-2/ANPHU.csv",
      "Mã;Chỉ tiêu;ĐVT (m2);Thực hiện\nDT;Diện tích lúa;;15000\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5"], findings: ["converted-measure 2:4 15000"]),
    TableCase(
      "behind its colon", path: "quy-2/ANPHU.csv",
      "Mã;Chỉ tiêu;ĐVT: m2;Thực hiện\nDT;Diện tích lúa;;15000\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5"], findings: ["converted-measure 2:4 15000"]),
    TableCase(
      "in a heading, up to the next one", path: "quy-2/ANPHU.csv",
      "TT;Mã;Chỉ tiêu;Thực hiện\nI;;TRỒNG TRỌT (ĐVT: m2);\n1;DT;Diện tích lúa;15000\n"
        + "II;;CHĂN NUÔI;\n1;TRAU;Đàn trâu;4\n2;DT;Diện tích lúa;1,5\n",
      figures: [
        "ANPHU DT actual 2023-Q2 1.5", "ANPHU TRAU actual 2023-Q2 4", "ANPHU DT actual 2023-Q2 1.5",
      ], findings: ["converted-measure 3:4 15000"]),
    TableCase(
      "at the end of a title", path: "quy-2/ANPHU.csv",
      "KẾT QUẢ THỰC HIỆN QUÝ II (m2)\nMã;Thực hiện\nDT;15000\nTRAU;4\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU TRAU actual 2023-Q2 4"],
      findings: ["converted-measure 3:2 15000"]),
    TableCase(
      "behind a heading, up to the next one", path: "quy-2/ANPHU.csv",
      head
        + "II;;Đất đai (m2);;\n1;DT;Diện tích lúa;;15000\nIII;;KHÁC;;\n1;DT;Diện tích lúa;;1,5\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU DT actual 2023-Q2 1.5"],
      findings: ["converted-measure 3:5 15000"]),
    TableCase(
      "beside a heading, in the column of measures", path: "quy-2/ANPHU.csv",
      head + "II;;Đất đai;m2;\n1;DT;Diện tích lúa;;15000\n2;DT;Diện tích lúa;ha;2\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU DT actual 2023-Q2 2"],
      findings: ["converted-measure 3:5 15000"]),
    TableCase(
      "a row that was left blank says nothing of the next one", path: "quy-2/ANPHU.csv",
      head + "1;;Diện tích đất trống (m2);;\n2;DT;Diện tích lúa;;1,5\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5"]),
    TableCase(
      "nor does one with its measure beside it", path: "quy-2/ANPHU.csv",
      head + ";;Diện tích đất trống;m2;\n;DT;Diện tích lúa;;1,5\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5"]),
    TableCase(
      "a label that says another one than the column of measures does not count",
      path: "quy-2/ANPHU.csv", head + "1;DT;Diện tích lúa (m2);ha;15000\n2;TRAU;Đàn trâu;con;4\n",
      figures: ["ANPHU TRAU actual 2023-Q2 4"],
      findings: ["wrong-measure 2:3 Diện tích lúa (m2)"]),
    TableCase(
      "one that says the same counts", path: "quy-2/ANPHU.csv",
      head + "1;DT;Diện tích lúa (ha);hecta;1,5\n2;TRAU;Đàn trâu (đực, cái);con;4\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU TRAU actual 2023-Q2 4"]),
    TableCase(
      "behind a label also with the words for it", path: "quy-2/ANPHU.csv",
      head + "1;DT;Diện tích lúa (ĐVT: m2);;15000\n2;DT;Diện tích lúa (tính bằng m2);;15000\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU DT actual 2023-Q2 1.5"],
      findings: ["converted-measure 2:5 15000", "converted-measure 3:5 15000"]),
    TableCase(
      "a row's note says it", path: "quy-2/ANPHU.csv",
      "TT;Mã;Chỉ tiêu;ĐVT;Thực hiện;Ghi chú\n1;DT;Diện tích lúa;;15000;ĐVT: m2\n"
        + "2;DT;Diện tích lúa;ha;15000;ĐVT: m2\n3;TRAU;Đàn trâu;;4;ĐVT: m2\n4;DT;Diện tích lúa;;2;Đạt\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU DT actual 2023-Q2 2"],
      findings: [
        "converted-measure 2:5 15000", "wrong-measure 3:6 ĐVT: m2", "wrong-measure 4:6 ĐVT: m2",
      ]),
    TableCase(
      "a note on what a figure is based on says no measure", path: "quy-2/ANPHU.csv",
      "TT;Mã;Chỉ tiêu;ĐVT;Thực hiện;Ghi chú\n1;DT;Diện tích lúa;ha;1;Tính theo hộ\n"
        + "2;TRAU;Đàn trâu;;4;Đơn vị: thôn\n3;TL;Tỷ lệ hộ nghèo;%;5;Đơn vị tính lại\n",
      figures: [
        "ANPHU DT actual 2023-Q2 1", "ANPHU TRAU actual 2023-Q2 4", "ANPHU TL actual 2023-Q2 5",
      ]),
    TableCase(
      "a note below the table is told where it would change figures", path: "quy-2/ANPHU.csv",
      head + "1;DT;Diện tích lúa;;15000\n2;TRAU;Đàn trâu;;4\n;;Ghi chú: ĐVT: m2;;\n",
      figures: ["ANPHU DT actual 2023-Q2 15000", "ANPHU TRAU actual 2023-Q2 4"],
      findings: ["ambiguous-number 4:3 Ghi chú: ĐVT: m2"]),
    TableCase(
      "and says nothing where it does not", path: "quy-2/ANPHU.csv",
      head + "1;DT;Diện tích lúa;ha;1,5\n2;TRAU;Đàn trâu;;4\n;;Ghi chú: ĐVT: m2;;\n",
      figures: ["ANPHU DT actual 2023-Q2 1.5", "ANPHU TRAU actual 2023-Q2 4"]),
    TableCase(
      "a label in a measure of another kind does not count", path: "quy-2/ANPHU.csv",
      head
        + "1;DT;Diện tích lúa (%);ha;100\n2;TL;Tỷ lệ hộ nghèo (hộ);;31\n3;TRAU;Đàn trâu (%);;4\n",
      figures: [],
      findings: [
        "wrong-measure 2:3 Diện tích lúa (%)", "wrong-measure 3:3 Tỷ lệ hộ nghèo (hộ)",
        "wrong-measure 4:3 Đàn trâu (%)",
      ]),
    TableCase(
      "a footnote or the measure itself says nothing new", path: "quy-2/ANPHU.csv",
      head + "1;DT;Diện tích lúa (1);ha;1,5\n2;TL;Tỷ lệ hộ nghèo (%);%;3\n3;TRAU;Đàn trâu (*);;4\n",
      figures: [
        "ANPHU DT actual 2023-Q2 1.5", "ANPHU TL actual 2023-Q2 3", "ANPHU TRAU actual 2023-Q2 4",
      ]),
  ]
  private static let head = "TT;Mã;Chỉ tiêu;ĐVT;Thực hiện\n"

  @Test(arguments: tables) func `figures are in them`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
