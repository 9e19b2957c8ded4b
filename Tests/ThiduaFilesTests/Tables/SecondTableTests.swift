import Testing

@Suite("Tables below each other, and sums below them") struct SecondTableTests {
  private static func quarter(_ figures: String...) -> [String] {
    figures.map { "ANPHU DT " + $0 }
  }
  private static let title = "BÁO CÁO QUÝ II NĂM 2023;;;;\n"

  static let secondTables: [TableCase] = [
    TableCase(
      "plan and actual change places", path: "ANPHU.csv",
      title + "Mã;Chỉ tiêu;Kế hoạch;Thực hiện\nDT;Diện tích lúa;40;20\n"
        + "Mã;Chỉ tiêu;Thực hiện;Kế hoạch\nTRAU;Đàn trâu;5;9\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["second-table 4:2 Chỉ tiêu"]),
    TableCase(
      "last year comes first", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;\n1;Diện tích lúa;20;\n"
        + "TT;Chỉ tiêu;Cùng kỳ năm 2022;Thực hiện\n2;Đàn trâu;5;9\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["second-table 4:2 Chỉ tiêu"]),
    TableCase(
      "other units", path: "bang.csv",
      title + "TT;Chỉ tiêu;An Bình;An Phú\n1;Diện tích lúa;7;20\nTT;Chỉ tiêu;Tú An;Song An\n"
        + "2;Đàn trâu;5;9\n",
      figures: ["ANBINH DT actual 2023-Q2 7", "ANPHU DT actual 2023-Q2 20"],
      findings: ["second-table 4:2 Chỉ tiêu"]),
    TableCase(
      "of another commune by its letterhead", path: "bang.csv",
      "UBND PHƯỜNG AN PHÚ\n" + title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\n"
        + "UBND XÃ TÚ AN\n" + title + "TT;Chỉ tiêu;Thực hiện\n2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["second-table 5:1 UBND XÃ TÚ AN"]),
    TableCase(
      "the letterhead of the same commune on the next page", path: "bang.csv",
      "UBND PHƯỜNG AN PHÚ\n" + title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\n"
        + "UBND PHƯỜNG AN PHÚ\n" + title + "TT;Chỉ tiêu;Thực hiện\n2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20") + ["ANPHU TRAU actual 2023-Q2 5"]),
    TableCase(
      "below the signatures", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Thực hiện\n1;Diện tích lúa;ha;20\n;NGƯỜI LẬP;;CHỦ TỊCH\n"
        + "2;Đàn trâu;con;5\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["second-table 5:2 Đàn trâu"]),
    TableCase(
      "points that were given", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\nBẢNG CHẤM ĐIỂM\nTT;Chỉ tiêu;Thực hiện\n"
        + "2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["second-table 4:1 BẢNG CHẤM ĐIỂM"]),
    TableCase(
      "last year's under the same header", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện quý II\n1;Diện tích lúa;20\nSỐ LIỆU CÙNG KỲ NĂM TRƯỚC\n"
        + "TT;Chỉ tiêu;Thực hiện quý II\n2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20"),
      findings: ["second-table 4:1 SỐ LIỆU CÙNG KỲ NĂM TRƯỚC"]),
    TableCase(
      "the same header below a section goes on", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\nII. CHĂN NUÔI\nTT;Chỉ tiêu;Thực hiện\n"
        + "2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20") + ["ANPHU TRAU actual 2023-Q2 5"]),
    TableCase(
      "tasks in words before the signatures are no table", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện\n1;Diện tích lúa;40;20\nII;NHIỆM VỤ QUÝ III;;\n"
        + ";Tiếp tục chăm sóc lúa;;\n;;;TM. ỦY BAN NHÂN DÂN\n;NGƯỜI LẬP;;CHỦ TỊCH\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "signatures below rows of units are no units", path: "bang.csv",
      title
        + "TT;Đơn vị;Mã;Thực hiện\n1;An Phú;DT;20\n;NGƯỜI LẬP BIỂU;;CHỦ TỊCH\n;Nguyễn Văn A;;\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "the same columns under another name go on", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\nTT;Chỉ tiêu;Kết quả thực hiện\n"
        + "2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20") + ["ANPHU TRAU actual 2023-Q2 5"]),
    TableCase(
      "a note about the chairman ends nothing", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\n"
        + ";Ghi chú: Chủ tịch UBND phường chịu trách nhiệm;\n2;Đàn trâu;5\n",
      figures: quarter("actual 2023-Q2 20") + ["ANPHU TRAU actual 2023-Q2 5"]),
  ]

  @Test(arguments: secondTables)
  func `a header over other columns begins a table that is told and not read`(
    _ example: TableCase
  ) throws {
    try example.expectAsMeant()
  }

  @Test(arguments: [
    "Cộng cụm", "Tổng cụm", "Cộng Cụm 1", "Cộng toàn cụm", "Tổng cộng cụm 1", "Cụm 1",
    "Cộng (1+2)", "Cả cụm", "TỔNG CỘNG:",
  ])
  func `a row that adds up a cluster is not the last unit's`(_ label: String) throws {
    let read = try ReadTable(
      Self.title + "TT;Đơn vị;Chỉ tiêu;Thực hiện\n1;An Phú;Diện tích lúa;20\n2;An Bình;Đàn trâu;5\n"
        + "\(label);;Diện tích lúa;27\n;;Đàn trâu;9\n")
    #expect(
      read.figures == ["ANPHU DT actual 2023-Q2 20", "ANBINH TRAU actual 2023-Q2 5"])
    #expect(read.findings == ["total-row 5:1 \(label)", "total-row 6:2 "])
  }
}
