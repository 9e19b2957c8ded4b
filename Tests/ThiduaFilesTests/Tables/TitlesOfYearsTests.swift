import Testing

@Suite("Titles that name a year, and columns that name parts of it") struct TitlesOfYearsTests {
  private static let title = "BÁO CÁO KẾT QUẢ NĂM 2023\n"

  static let cumulative: [TableCase] = [
    TableCase(
      "the year alone behind the words for a period is that period", path: "ANPHU.csv",
      "Kỳ báo cáo: 2023\nMã chỉ tiêu;Thực hiện\nDT;40\n", figures: ["ANPHU DT actual 2023 40"]),
    TableCase(
      "the cumulative value beside a quarter's own is up to that quarter", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch năm;Thực hiện quý II;Lũy kế\n1;Diện tích lúa;40;20;35\n",
      figures: [
        "ANPHU DT registered 2023-Q2 40", "ANPHU DT actual 2023-Q2 20",
        "ANPHU DT cumulative 2023-H1 35",
      ]),
    TableCase(
      "it is up to the last quarter that is filled in", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Quý I;Quý II;Quý III;Quý IV;Lũy kế\n1;Diện tích lúa;15;20;;-;35\n",
      figures: [
        "ANPHU DT actual 2023-Q1 15", "ANPHU DT actual 2023-Q2 20",
        "ANPHU DT cumulative 2023-H1 35",
      ]),
    TableCase(
      "beside all quarters it is of the year", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Quý III;Quý IV;Lũy kế\n1;Diện tích lúa;15;20;70\n",
      figures: [
        "ANPHU DT actual 2023-Q3 15", "ANPHU DT actual 2023-Q4 20", "ANPHU DT cumulative 2023 70",
      ]),
    TableCase(
      "what ends with an estimate is an estimate", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;TH quý I;Ước TH quý II;Lũy kế\n1;Diện tích lúa;30;40;70\n",
      figures: [
        "ANPHU DT actual 2023-Q1 30", "ANPHU DT estimate 2023-Q2 40",
        "ANPHU DT estimate 2023-H1 70",
      ]),
    TableCase(
      "one row that fills in all quarters tells it for the others", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Quý I;Quý II;Quý III;Quý IV;Lũy kế\n1;Diện tích lúa;;60;;;100\n"
        + "2;Đàn trâu;5;6;7;8;8\n",
      figures: [
        "ANPHU DT actual 2023-Q2 60", "ANPHU DT cumulative 2023 100", "ANPHU TRAU actual 2023-Q1 5",
        "ANPHU TRAU actual 2023-Q2 6", "ANPHU TRAU actual 2023-Q3 7", "ANPHU TRAU actual 2023-Q4 8",
        "ANPHU TRAU cumulative 2023 8",
      ]),
    TableCase(
      "a plan beside it is known from then on, also in a row without quarters", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Quý I;Lũy kế\n1;Diện tích lúa;40;15;15\n2;Đàn trâu;9;;7\n",
      figures: [
        "ANPHU DT registered 2023-Q1 40", "ANPHU DT actual 2023-Q1 15",
        "ANPHU DT cumulative 2023-Q1 15",
        "ANPHU TRAU registered 2023-Q1 9", "ANPHU TRAU cumulative 2023-Q1 7",
      ]),
    TableCase(
      "alone it is of the year that the title names", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Lũy kế\n1;Diện tích lúa;40;35\n",
      figures: ["ANPHU DT registered 2023 40", "ANPHU DT cumulative 2023 35"]),
    TableCase(
      "a title that names a part of the year stands", path: "ANPHU.csv",
      "BÁO CÁO 9 THÁNG NĂM 2023\nTT;Chỉ tiêu;Thực hiện quý II;Lũy kế\n1;Diện tích lúa;20;35\n",
      figures: ["ANPHU DT actual 2023-Q2 20", "ANPHU DT cumulative 2023-9M 35"]),
    TableCase(
      "without any title the columns tell it, too", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện tháng 5;Lũy kế\n1;Diện tích lúa;20;35\n",
      figures: ["ANPHU DT actual 2023-05 20", "ANPHU DT cumulative 2023-5M 35"]),
  ]

  @Test(arguments: cumulative) func `up to when a cumulative value counts`(_ table: TableCase)
    throws
  {
    try table.expectAsMeant()
  }

  private static let plans = "TT;Chỉ tiêu;Kế hoạch\n1;Diện tích lúa;40\n2;Đàn trâu;9\n"
  private static let counted = ["ANPHU DT registered - 40", "ANPHU TRAU registered - 9"]

  static let announced: [TableCase] = [
    TableCase(
      "a plan of the year before is none of this one's", path: "ANPHU.csv",
      "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022\n" + plans, figures: [],
      findings: ["period-outside-year 1:1 BẢN ĐĂNG KÝ THI ĐUA NĂM 2022"]),
    TableCase(
      "nor is one of the year after, whose year stands below", path: "ANPHU.csv",
      "BẢN ĐĂNG KÝ THI ĐUA\n(Năm 2024)\n" + plans, figures: [],
      findings: ["period-outside-year 2:1 (Năm 2024)"]),
    TableCase(
      "the name of a file may give the year", path: "ANPHU dang ky 2022.csv", plans, figures: [],
      findings: ["period-outside-year 2:0 ANPHU dang ky 2022.csv"]),
    TableCase(
      "the title goes before it", path: "2022/ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023\n" + plans, figures: counted),
    TableCase(
      "the name of a column goes before the title", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2022\nTT;Chỉ tiêu;Kế hoạch năm 2023\n1;Diện tích lúa;40\n",
      figures: ["ANPHU DT registered - 40"]),
    TableCase(
      "a document of another year that a plan goes back to says nothing", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA\nCăn cứ Kế hoạch số 5/KH-UBND năm 2022\nNgày 20 tháng 12 năm 2022\n" + plans,
      figures: counted),
    TableCase(
      "nor does a plan of several years", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA THEO KẾ HOẠCH GIAI ĐOẠN 2021-2025\n" + plans, figures: counted),
    TableCase(
      "a plan for a quarter is none of the year", path: "ANPHU.csv",
      "ĐĂNG KÝ CHỈ TIÊU QUÝ II NĂM 2023\n" + plans, figures: [],
      findings: ["bad-period 1:1 ĐĂNG KÝ CHỈ TIÊU QUÝ II NĂM 2023"]),
    TableCase(
      "nor is one for the rest of it", path: "ANPHU.csv",
      "KẾ HOẠCH 6 THÁNG CUỐI NĂM 2023\n" + plans, figures: [],
      findings: ["bad-period 1:1 KẾ HOẠCH 6 THÁNG CUỐI NĂM 2023"]),
    TableCase(
      "a column of the year's plan is one below any title", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA QUÝ I\nTT;Chỉ tiêu;Kế hoạch năm\n1;Diện tích lúa;40\n",
      figures: ["ANPHU DT registered - 40"]),
    TableCase(
      "a pledge is a plan", path: "ANPHU.csv",
      "BẢN GIAO ƯỚC THI ĐUA NĂM 2023\nTT;Chỉ tiêu;Năm 2023\n1;Diện tích lúa;40\n",
      figures: ["ANPHU DT registered - 40"]),
    TableCase(
      "so is what units bind themselves to, with units as columns", path: "bang.csv",
      "CAM KẾT THỰC HIỆN NĂM 2023\nTT;Chỉ tiêu;Phường An Bình;Phường An Phú\n1;Diện tích lúa;40;9\n",
      figures: ["ANBINH DT registered - 40", "ANPHU DT registered - 9"]),
    TableCase(
      "what is given out to units is assigned", path: "bang.csv",
      "PHÂN BỔ CHỈ TIÊU NĂM 2023\nTT;Chỉ tiêu;Phường An Bình;Phường An Phú\n1;Diện tích lúa;40;9\n",
      figures: ["ANBINH DT assigned - 40", "ANPHU DT assigned - 9"]),
    TableCase(
      "the first of several lists is one of the year", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA (đợt 1) NĂM 2023\n" + plans, figures: counted),
    TableCase(
      "the year of a resolution is none of the plan's", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA THEO NGHỊ QUYẾT NĂM 2022 CỦA HĐND\n" + plans, figures: counted),
    TableCase(
      "a year at the end of a title is one", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA 2022\n" + plans, figures: [],
      findings: ["period-outside-year 1:1 ĐĂNG KÝ THI ĐUA 2022"]),
    TableCase(
      "also where nothing but the indicators are announced", path: "ANPHU.csv",
      "CHỈ TIÊU THI ĐUA NĂM 2022\n" + plans, figures: [],
      findings: ["period-outside-year 1:1 CHỈ TIÊU THI ĐUA NĂM 2022"]),
    TableCase(
      "or nothing at all", path: "ANPHU.csv", "NĂM 2024\n" + plans, figures: [],
      findings: ["period-outside-year 1:1 NĂM 2024"]),
    TableCase(
      "a day in the name of a file is none", path: "dang ky ANPHU thang 12 nam 2022.csv", plans,
      figures: counted),
    TableCase(
      "nor is the number of a document", path: "ANPHU KH 125-KH-UBND 2022.csv", plans,
      figures: counted),
    TableCase(
      "what was summed up of a pledge is none", path: "bang.csv",
      "TỔNG KẾT GIAO ƯỚC THI ĐUA NĂM 2023\nTT;Chỉ tiêu;Phường An Bình;Phường An Phú\n1;Diện tích lúa;40;9\n",
      figures: ["ANBINH DT actual 2023 40", "ANPHU DT actual 2023 9"]),
    TableCase(
      "nor is one that is looked back on in the middle of the year", path: "ANPHU.csv",
      "SƠ KẾT GIAO ƯỚC THI ĐUA 6 THÁNG ĐẦU NĂM 2023\nTT;Chỉ tiêu;Đăng ký;Thực hiện\n1;Diện tích lúa;40;9\n",
      figures: ["ANPHU DT registered 2023-H1 40", "ANPHU DT actual 2023-H1 9"]),
    TableCase(
      "a report on a pledge is none", path: "ANPHU.csv",
      "BÁO CÁO KẾT QUẢ GIAO ƯỚC THI ĐUA QUÝ II NĂM 2023\nTT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;4\n",
      figures: ["ANPHU DT actual 2023-Q2 4"]),
  ]

  @Test(arguments: announced) func `when a plan is of`(_ table: TableCase) throws {
    try table.expectAsMeant()
  }
}
