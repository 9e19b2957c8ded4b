import Testing

@Suite("Names that do not agree on whose or of what a figure is") struct NamesOfUnitsTests {
  private static let table = "BÁO CÁO QUÝ II NĂM 2023\nMã;Thực hiện\nDT;2\n"
  private static func ward(_ code: String) -> [String] { ["\(code) DT actual 2023-Q2 2"] }

  static let paths: [TableCase] = [
    TableCase(
      "a week is no unit", path: "quy-2/ANBINH/báo cáo tuan 25.csv", table, figures: ward("ANBINH")),
    TableCase("nor beside one", path: "ANBINH tuan 26-2023.csv", table, figures: ward("ANBINH")),
    TableCase(
      "a letterhead that agrees settles it", path: "ANBINH/gửi ANPHU.csv",
      "UBND PHƯỜNG AN BÌNH\n" + table, figures: ward("ANBINH")),
    TableCase(
      "a district stands behind the unit", path: "bang.csv",
      "Đơn vị: UBND phường An Bình, thị xã An Khê\n" + table, figures: ward("ANBINH")),
    TableCase(
      "the same line again on the next printed page begins no table of another unit",
      path: "bang.csv",
      "Đơn vị: UBND phường An Bình, thị xã An Khê\n" + table
        + "Đơn vị: UBND phường An Bình, thị xã An Khê\nTRAU;9\n",
      figures: ward("ANBINH") + ["ANBINH TRAU actual 2023-Q2 9"]),
    TableCase(
      "a folder goes before a word in the file's name", path: "quy-2/ANBINH/báo cáo ANPHU.csv",
      table,
      figures: ward("ANBINH"), findings: ["path-differs 0:0 quy-2/ANBINH/báo cáo ANPHU.csv"]),
    TableCase(
      "the folder by the unit's name", path: "Phường An Bình/gửi phường An Phú.csv", table,
      figures: ward("ANBINH"), findings: ["path-differs 0:0 Phường An Bình/gửi phường An Phú.csv"]),
    TableCase(
      "a file that is a unit's goes before the folder", path: "ANBINH/ANPHU.csv", table,
      figures: ward("ANPHU"), findings: ["path-differs 0:0 ANBINH/ANPHU.csv"]),
    TableCase(
      "two words", path: "Cụm An Bình/bc An Phú quý 2.csv", table, figures: ward("ANPHU"),
      findings: ["path-differs 0:0 Cụm An Bình/bc An Phú quý 2.csv"]),
    TableCase(
      "a file that is a unit's, in a folder named after a cluster", path: "Cụm An Bình/ANPHU.csv",
      table, figures: ward("ANPHU")),
    TableCase("the same unit twice", path: "ANPHU/An Phú quý 2.csv", table, figures: ward("ANPHU")),
    TableCase(
      "a title that says it settles it", path: "ANBINH/báo cáo ANPHU.csv",
      "Đơn vị: An Bình\n" + table, figures: ward("ANBINH")),
  ]

  @Test(arguments: paths)
  func `a path that names two units is told`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  private static let columns = "BÁO CÁO QUÝ II NĂM 2023\nTT;Chỉ tiêu;An Bình;An Phú\n"
  private static let both = ["ANBINH DT actual 2023-Q2 7", "ANPHU DT actual 2023-Q2 9"]
  static let tables: [TableCase] = [
    TableCase(
      "columns of villages with the names of wards", path: "TUAN.csv",
      columns + "1;Diện tích lúa;7;9\n", figures: both,
      findings: ["path-differs 0:0 TUAN.csv"]),
    TableCase(
      "columns of wards in the file of one of them", path: "ANBINH.csv",
      columns + "1;Diện tích lúa;7;9\n", figures: both),
    TableCase(
      "rows of wards in the file of another", path: "TUAN/bang.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nĐơn vị;Mã;Thực hiện\nAn Bình;DT;7\nAn Phú;DT;9\n", figures: both,
      findings: ["path-differs 0:0 TUAN/bang.csv"]),
    TableCase(
      "a word in the file's name is not whose it is", path: "tổng hợp TUAN gửi.csv",
      columns + "1;Diện tích lúa;7;9\n", figures: both),
  ]

  private static let ofTown = "BÁO CÁO QUÝ II NĂM 2023\n"
  static let places: [TableCase] = [
    TableCase(
      "rows of the whole town and of units with its name behind theirs",
      ofTown + "Đơn vị;Mã;Thực hiện\nXã Tú An - TX. An Khê;DT;7\nP. An Phú, thị xã An Khê;DT;9\n"
        + "Thị xã An Khê;DT;16\n",
      figures: ["TUAN DT actual 2023-Q2 7", "ANPHU DT actual 2023-Q2 9"],
      findings: ["total-row 5:1 Thị xã An Khê"]),
    TableCase(
      "columns of them",
      ofTown
        + "Mã;Chỉ tiêu;Toàn thị xã An Khê;Xã Tú An (TX. An Khê);An Phú\nDT;Diện tích lúa;16;7;9\n",
      figures: ["TUAN DT actual 2023-Q2 7", "ANPHU DT actual 2023-Q2 9"]),
    TableCase(
      "a letterhead", "UBND XÃ TÚ AN THỊ XÃ AN KHÊ\n" + table,
      figures: ["TUAN DT actual 2023-Q2 2"]),
    TableCase(
      "the place alone is nobody's", "UBND THỊ XÃ AN KHÊ\n" + table, figures: [],
      findings: ["unknown-unit 4:0 "]),
    TableCase(
      "a unit of another town", ofTown + "Đơn vị;Mã;Thực hiện\nXã Tú An - TX. Ayun Pa;DT;7\n",
      figures: [], findings: ["unknown-unit 3:1 Xã Tú An - TX. Ayun Pa"]),
  ]

  @Test(arguments: places)
  func `the town where the campaign runs is all units together, and none behind a unit's name`(
    _ example: TableCase
  ) throws {
    try example.expectAsMeant()
  }

  @Test(arguments: tables)
  func `a unit's file without any figure of that unit is told`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  private static let indicators = "BÁO CÁO QUÝ II NĂM 2023\nMã;Chỉ tiêu;Thực hiện\n"
  static let codes: [TableCase] = [
    TableCase(
      "one column of indicators was sorted", path: "ANPHU.csv",
      indicators + "DT;Đàn trâu;7\nTRAU;Diện tích lúa;9\n",
      figures: ["ANPHU DT actual 2023-Q2 7", "ANPHU TRAU actual 2023-Q2 9"],
      findings: ["name-differs 3:2 Đàn trâu", "name-differs 4:2 Diện tích lúa"]),
    TableCase(
      "labels in other words, with numerals and in capitals", path: "ANPHU.csv",
      indicators + "DT;1. DIỆN TÍCH LÚA;7\nTRAU;Đàn trâu, bò;9\n",
      figures: ["ANPHU DT actual 2023-Q2 7", "ANPHU TRAU actual 2023-Q2 9"]),
    TableCase(
      "one column of units was sorted", path: "bang.csv",
      "BÁO CÁO QUÝ II NĂM 2023\nMã đơn vị;Tên đơn vị;Mã;Thực hiện\nANBINH;Phường An Phú;DT;7\n"
        + "ANPHU;An Bình;DT;9\n", figures: both,
      findings: ["name-differs 3:2 Phường An Phú", "name-differs 4:2 An Bình"]),
    TableCase(
      "a long list that goes wrong at its end", path: "bang.csv",
      "Mã đơn vị;Tên đơn vị;Kỳ;Mã;Thực hiện\nANBINH;An Bình;2023-Q2;DT;7\n"
        + "ANBINH;An Bình;2023-Q2;TRAU;8\nANPHU;An Phú;2023-Q2;DT;9\nANPHU;An Bình;2023-Q2;TRAU;10\n",
      figures: [
        "ANBINH DT actual 2023-Q2 7", "ANBINH TRAU actual 2023-Q2 8", "ANPHU DT actual 2023-Q2 9",
        "ANPHU TRAU actual 2023-Q2 10",
      ], findings: ["name-differs 5:2 An Bình"]),
    TableCase(
      "a long list with labels", path: "ANPHU.csv",
      "Mã đơn vị;Kỳ;Mã;Chỉ tiêu;Thực hiện\nANPHU;2023-Q1;DT;Diện tích lúa;7\n"
        + "ANPHU;2023-Q1;TRAU;Đàn trâu;8\nANPHU;2023-Q2;DT;Diện tích lúa;9\nANPHU;2023-Q2;TRAU;Đàn bò;10\n",
      figures: [
        "ANPHU DT actual 2023-Q1 7", "ANPHU TRAU actual 2023-Q1 8", "ANPHU DT actual 2023-Q2 9",
        "ANPHU TRAU actual 2023-Q2 10",
      ], findings: ["name-differs 5:4 Đàn bò"]),
  ]

  @Test(arguments: codes)
  func `a name beside a code that is another one's is told`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
