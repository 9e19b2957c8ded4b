import Testing

@Suite("Notes that say that figures count from January") struct SumNotesTests {
  private static let top = "BÁO CÁO QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Kế hoạch;Thực hiện\n"
  private static let rows = "1;DT;Diện tích lúa;40;35\n2;TRAU;Đàn trâu;;4\n"
  private static let sums = [
    "ANPHU DT registered 2023-Q2 40", "ANPHU DT cumulative 2023-Q2 35",
    "ANPHU TRAU cumulative 2023-Q2 4",
  ]
  private static let own = [
    "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 35", "ANPHU TRAU actual 2023-Q2 4",
  ]

  static let below: [TableCase] = [
    TableCase(
      "a sentence below the table", path: "ANPHU.csv",
      top + rows + "Ghi chú: Số liệu thực hiện là số lũy kế từ đầu năm đến hết quý II.;;;;\n"
        + ";;;\"An Phú, ngày 05 tháng 7 năm 2023\";\n",
      figures: sums),
    TableCase(
      "one with a star that stands nowhere else", path: "ANPHU.csv",
      top + rows + "(*) Lũy kế từ đầu năm;;;;\n;;;\"An Phú, ngày 05 tháng 7 năm 2023\";\n",
      figures: sums),
    TableCase(
      "the star stands in the name of the column", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện (*)\n1;DT;Diện tích lúa;35\n"
        + ";;(*) Lũy kế từ đầu năm;\n",
      figures: ["ANPHU DT cumulative 2023-Q2 35"]),
    TableCase(
      "the star stands behind a label: it is told", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nTT;Chỉ tiêu;ĐVT;Thực hiện\n1;Diện tích lúa (*);ha;35\n2;Đàn trâu;con;4\n"
        + ";(*) Lũy kế từ đầu năm;;\n",
      figures: ["ANPHU DT actual 2023-Q2 35", "ANPHU TRAU actual 2023-Q2 4"],
      findings: ["ambiguous-number 5:2 (*) Lũy kế từ đầu năm"]),
    TableCase(
      "of one indicator it is told", path: "ANPHU.csv",
      top + rows + "Ghi chú: chỉ tiêu 1 tính lũy kế;;;;\n", figures: own,
      findings: ["ambiguous-number 5:1 Ghi chú: chỉ tiêu 1 tính lũy kế"]),
    TableCase(
      "up to another month it is told", path: "ANPHU.csv",
      top + rows + "Ghi chú: số liệu lũy kế 5 tháng;;;;\n", figures: own,
      findings: ["ambiguous-number 5:1 Ghi chú: số liệu lũy kế 5 tháng"]),
    TableCase(
      "a heading without rows is told", path: "ANPHU.csv", top + rows + ";;LŨY KẾ TỪ ĐẦU NĂM;;\n",
      figures: own, findings: ["ambiguous-number 5:3 LŨY KẾ TỪ ĐẦU NĂM"]),
    TableCase(
      "the heading of a section that was left blank says nothing", path: "ANPHU.csv",
      top + rows + "II;;LŨY KẾ TỪ ĐẦU NĂM;;\n1;01;Đàn bò;;\n", figures: own),
    TableCase(
      "a column of sums goes before", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện;Lũy kế\n1;DT;Diện tích lúa;20;35\n"
        + "Ghi chú: cột 5: lũy kế từ đầu năm;;;;\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT cumulative 2023-Q2 35"]),
    TableCase(
      "that there are none says nothing", path: "ANPHU.csv",
      top + rows + "Ghi chú: số liệu trong quý, không lũy kế;;;;\n", figures: own),
    TableCase(
      "where rows follow it is told", path: "ANPHU.csv",
      top + "Ghi chú: số liệu lũy kế;;;;\n" + rows, figures: own,
      findings: ["ambiguous-number 3:1 Ghi chú: số liệu lũy kế"]),
    TableCase(
      "six months count from January anyway", path: "ANPHU.csv",
      "BÁO CÁO 6 THÁNG NĂM 2023\nMã;Thực hiện\nDT;35\nGhi chú: số liệu lũy kế;\n",
      figures: ["ANPHU DT actual 2023-H1 35"]),
  ]

  /// A title that says in other words that figures count from January, and what calls them so where the column names
  /// the quarter.
  static let otherWords: [TableCase] =
    [
      "(Số liệu từ đầu năm)", "LK 6T", "(LK)", "(số liệu từ 01/01/2023)", "(tính cả quý I)",
      "(gồm quý I và quý II)", "(Số liệu 2 quý)",
    ].map {
      TableCase(
        $0, path: "ANPHU.csv", "BÁO CÁO QUÝ II NĂM 2023\n\($0)\nMã;Thực hiện\nDT;35\n",
        figures: ["ANPHU DT cumulative 2023-Q2 35"])
    } + [
      TableCase(
        "a title above a column of the quarter is told", path: "ANPHU.csv",
        "BÁO CÁO QUÝ II NĂM 2023\n(Lũy kế từ đầu năm)\nMã;Thực hiện quý II\nDT;35\n",
        figures: ["ANPHU DT actual 2023-Q2 35"], findings: ["ambiguous-number 3:2 Thực hiện quý II"]
      ),
      TableCase(
        "so is a note beside it", path: "ANPHU.csv",
        "Mã;Thực hiện quý II;Ghi chú\nDT;35;Lũy kế\nTRAU;4;Lũy kế\n",
        figures: ["ANPHU DT actual 2023-Q2 35", "ANPHU TRAU actual 2023-Q2 4"],
        findings: ["ambiguous-number 2:3 Lũy kế"]),
      TableCase(
        "one below it", path: "ANPHU.csv",
        "Mã;Thực hiện quý II\nDT;35\nGhi chú: số liệu là số lũy kế từ đầu năm;\n",
        figures: ["ANPHU DT actual 2023-Q2 35"],
        findings: ["ambiguous-number 3:1 Ghi chú: số liệu là số lũy kế từ đầu năm"]),
      TableCase(
        "and a label", path: "ANPHU.csv",
        "Mã;Chỉ tiêu;Thực hiện quý II\nDT;Diện tích lúa (lũy kế 6 tháng);35\n",
        figures: ["ANPHU DT actual 2023-Q2 35"],
        findings: ["ambiguous-number 2:2 Diện tích lúa (lũy kế 6 tháng)"]),
      TableCase(
        "six months beside the quarter leave nothing open", path: "ANPHU.csv",
        "Mã;Thực hiện quý II;Lũy kế 6 tháng;Ghi chú\nDT;15;35;Lũy kế\n",
        figures: ["ANPHU DT actual 2023-Q2 15", "ANPHU DT cumulative 2023-H1 35"]),
    ]

  @Test(arguments: otherWords)
  func `words that do not call them sums say so, too`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }

  static let beside: [TableCase] = [
    TableCase(
      "those of their rows", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện;Ghi chú\n1;DT;Diện tích lúa;35;Lũy kế\n"
        + "2;TRAU;Đàn trâu;4;\n3;01;Đàn bò;5;Số lũy kế từ đầu năm\n",
      figures: [
        "ANPHU DT cumulative 2023-Q2 35", "ANPHU TRAU actual 2023-Q2 4",
        "ANPHU 01 cumulative 2023-Q2 5",
      ]),
    TableCase(
      "up to another month it is told", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nMã;Thực hiện;Ghi chú\nDT;35;Lũy kế 5 tháng\nTRAU;4;Lũy kế quý I + II\n",
      figures: ["ANPHU DT actual 2023-Q2 35", "ANPHU TRAU actual 2023-Q2 4"],
      findings: [
        "ambiguous-number 3:3 Lũy kế 5 tháng", "ambiguous-number 4:3 Lũy kế quý I + II",
      ]),
    TableCase(
      "in a list", path: "bang.csv",
      "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện;Ghi chú\nANBINH;2023-Q2;DT;35;\nANBINH;2023-Q2;TRAU;4;Lũy kế\n"
        + "ANBINH;2023-Q2;TL;5;\n",
      figures: [
        "ANBINH DT actual 2023-Q2 35", "ANBINH TRAU cumulative 2023-Q2 4",
        "ANBINH TL actual 2023-Q2 5",
      ]),
    TableCase(
      "a sum that stands in the note says nothing of the figure", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nMã;Thực hiện;Ghi chú\nDT;20;Lũy kế từ đầu năm: 35 ha\n"
        + "TRAU;4;không lũy kế\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU TRAU actual 2023-Q2 4"]),
    TableCase(
      "a column of sums goes before", path: "ANPHU.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nMã;Thực hiện;Lũy kế;Ghi chú\nDT;20;35;Lũy kế\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT cumulative 2023-Q2 35"]),
  ]

  @Test(arguments: below) func `below the table`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }

  @Test(arguments: beside) func `beside a figure`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
