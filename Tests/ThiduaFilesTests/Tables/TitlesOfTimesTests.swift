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

  @Test(arguments: tables) func `of when the figures are`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
