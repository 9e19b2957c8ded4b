import Testing

@Suite("Headings inside of a table that say of when the rows below are") struct PeriodHeadingTests {
  private static let top =
    "KẾT QUẢ QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện\n1;DT;Diện tích lúa;20\n"
  private static let quarters =
    "KẾT QUẢ QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện quý II\n1;DT;Diện tích lúa;20\n"
  private static let own = "ANPHU DT actual 2023-Q2 20"
  private static let below = "1;TRAU;Đàn trâu;4\n"

  static let tables: [TableCase] = [
    TableCase(
      "a period alone is that of the rows below", path: "ANPHU.csv",
      "BÁO CÁO KẾT QUẢ\nTT;Mã;Chỉ tiêu;Thực hiện\nA;;Quý I;\n1;DT;Diện tích lúa;10\n;;B. QUÝ II/2023;\n"
        + "1;DT;Diện tích lúa;20\n",
      figures: ["ANPHU DT actual 2023-Q1 10", own]),
    TableCase(
      "results of another quarter are that quarter's", path: "ANPHU.csv",
      top + "II;;KẾT QUẢ QUÝ I;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-Q1 4"]),
    TableCase(
      "what is to be done later is no result", path: "ANPHU.csv",
      top + "II;;NHIỆM VỤ QUÝ III NĂM 2023;\n" + below, figures: [own],
      findings: ["second-table 4:3 NHIỆM VỤ QUÝ III NĂM 2023"]),
    TableCase(
      "nor what is wanted in the rest of the year", path: "ANPHU.csv",
      top + ";;Chỉ tiêu phấn đấu 6 tháng cuối năm;\n" + below, figures: [own],
      findings: ["second-table 4:3 Chỉ tiêu phấn đấu 6 tháng cuối năm"]),
    TableCase(
      "nor what was reached last year", path: "ANPHU.csv",
      top + "II;;KẾT QUẢ NĂM 2022;\n" + below, figures: [own],
      findings: ["second-table 4:3 KẾT QUẢ NĂM 2022"]),
    TableCase(
      "what comes below the next heading of results counts again", path: "ANPHU.csv",
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện\nI;;KẾT QUẢ NĂM 2022;\n1;DT;Diện tích lúa;19\n"
        + "II;;KẾT QUẢ QUÝ II;\n1;DT;Diện tích lúa;20\n",
      figures: [own], findings: ["second-table 3:3 KẾT QUẢ NĂM 2022"]),
    TableCase(
      "also where the column names the quarter", path: "ANPHU.csv",
      quarters + "II;;CÙNG KỲ NĂM TRƯỚC;\n" + below + "III;;NHIỆM VỤ QUÝ III;\n" + below
        + "IV;;QUÝ I;\n" + below + "V;;KẾT QUẢ QUÝ II;\n2;01;Đàn bò;7\n",
      figures: [own, "ANPHU 01 actual 2023-Q2 7"],
      findings: [
        "second-table 4:3 CÙNG KỲ NĂM TRƯỚC", "second-table 6:3 NHIỆM VỤ QUÝ III",
        "second-table 8:3 QUÝ I",
      ]),
    TableCase(
      "nor what is a village's", path: "ANPHU.csv",
      top + "B;;THÔN 1;\n" + below + "C;;TỔ 5;\n" + below + "D;;CHĂN NUÔI;\n2;01;Đàn bò;7\n",
      figures: [own, "ANPHU 01 actual 2023-Q2 7"],
      findings: ["second-table 4:3 THÔN 1", "second-table 6:3 TỔ 5"]),
    TableCase(
      "other headings say nothing of time", path: "ANPHU.csv",
      top + "II;;VỤ MÙA 2022;\n;;KẾ HOẠCH NĂM 2023;\n;;NĂM 2023;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-Q2 4"]),
    TableCase(
      "nor do those that name a period beside other things", path: "ANPHU.csv",
      top + "II;;Kết quả Tháng Thanh niên (tháng 3);\n;;CHỈ TIÊU KẾ HOẠCH QUÝ II NĂM 2023;\n"
        + ";;NHIỆM VỤ TRỌNG TÂM QUÝ II;\n;;PHẤN ĐẤU HOÀN THÀNH TRƯỚC QUÝ IV;\n"
        + ";;Thực hiện Chỉ thị năm 2022 của Bí thư;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-Q2 4"]),
    TableCase(
      "the next section of the same rank counts again", path: "ANPHU.csv",
      top + "II;;NHIỆM VỤ QUÝ III;\n1;DT;Diện tích lúa;30\nIII;;CHĂN NUÔI;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-Q2 4"], findings: ["second-table 4:3 NHIỆM VỤ QUÝ III"]
    ),
    TableCase(
      "nor what is planned for next year", path: "ANPHU.csv",
      top + "II;;KẾ HOẠCH NĂM 2024;\n" + below, figures: [own],
      findings: ["second-table 4:3 KẾ HOẠCH NĂM 2024"]),
    TableCase(
      "nor what is of another time or several years", path: "ANPHU.csv",
      top + "II;;CÙNG KỲ NĂM TRƯỚC;\n" + below + "III;;GIAI ĐOẠN 2021-2025;\n" + below
        + "IV;;CHĂN NUÔI;\n2;01;Đàn bò;7\n",
      figures: [own, "ANPHU 01 actual 2023-Q2 7"],
      findings: ["second-table 4:3 CÙNG KỲ NĂM TRƯỚC", "second-table 6:3 GIAI ĐOẠN 2021-2025"]),
    TableCase(
      "nor a sum since January where the columns hold the quarter's", path: "ANPHU.csv",
      top + ";;LŨY KẾ TỪ ĐẦU NĂM;\n" + below + ";;KỲ NÀY;\n2;01;Đàn bò;7\n",
      figures: [own, "ANPHU 01 actual 2023-Q2 7"], findings: ["second-table 4:3 LŨY KẾ TỪ ĐẦU NĂM"]),
    TableCase(
      "a sum up to the end of a period is that period's", path: "ANPHU.csv",
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện\nA;;CÁC CHỈ TIÊU TRONG QUÝ;\n"
        + "1;DT;Diện tích lúa;20\nB;;LŨY KẾ 6 THÁNG ĐẦU NĂM;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-H1 4"]),
    TableCase(
      "indicators up to the end of the quarter, too", path: "ANPHU.csv",
      top + "B;;CHỈ TIÊU THỰC HIỆN ĐẾN HẾT QUÝ II;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-H1 4"]),
    TableCase(
      "a sum of indicators since January is none of the quarter's", path: "ANPHU.csv",
      top + "B;;CÁC CHỈ TIÊU LŨY KẾ TỪ ĐẦU NĂM;\n" + below, figures: [own],
      findings: ["second-table 4:3 CÁC CHỈ TIÊU LŨY KẾ TỪ ĐẦU NĂM"]),
    TableCase(
      "a sum says nothing new beside a column of sums", path: "ANPHU.csv",
      "KẾT QUẢ QUÝ II NĂM 2023\nTT;Mã;Chỉ tiêu;Thực hiện;Lũy kế\nA;;LŨY KẾ 6 THÁNG ĐẦU NĂM;;\n"
        + "1;DT;Diện tích lúa;20;35\n",
      figures: [own, "ANPHU DT cumulative 2023-Q2 35"]),
    TableCase(
      "figures of last year for reference are none", path: "ANPHU.csv",
      top + "B;;SỐ LIỆU NĂM TRƯỚC (THAM KHẢO);\n" + below, figures: [own],
      findings: ["second-table 4:3 SỐ LIỆU NĂM TRƯỚC (THAM KHẢO)"]),
    TableCase(
      "a row of the year before that was left blank is no heading", path: "ANPHU.csv",
      top + ";;- Cùng kỳ năm trước;\n-;;Năm trước;\n" + below,
      figures: [own, "ANPHU TRAU actual 2023-Q2 4"]),
    TableCase(
      "where the columns name their periods they say nothing", path: "ANPHU.csv",
      "TT;Mã;Chỉ tiêu;Quý I;Quý II\nII;;NHIỆM VỤ QUÝ III;;\n1;DT;Diện tích lúa;10;20\n",
      figures: ["ANPHU DT actual 2023-Q1 10", own]),
  ]

  @Test(arguments: tables) func `of when the rows are`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
