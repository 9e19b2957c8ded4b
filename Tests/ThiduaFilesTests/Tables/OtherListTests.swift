import Testing

@Suite("Lists of other things below a table") struct OtherListTests {
  private static let table =
    "BẢN ĐĂNG KÝ THI ĐUA NĂM 2023\nTT;Chỉ tiêu;ĐVT;Kế hoạch;Ghi chú\n1;Diện tích lúa;ha;40;\n"
  private static let figure = "ANPHU DT registered - 40"

  static let lists: [TableCase] = [
    TableCase(
      "titles that are wished for are told once", path: "ANPHU.csv",
      table + "II. DANH HIỆU\nTT;Họ và tên;Chức vụ;Danh hiệu\n1;Nguyễn Văn A;Chủ tịch;Chiến sĩ\n"
        + "2;Trần Thị B;Kế toán;Lao động tiên tiến\n",
      figures: [figure], findings: ["ignored-column 5:2 Họ và tên"]),
    TableCase(
      "what the list's own head calls years of birth is no plan", path: "ANPHU.csv",
      table + "STT;Họ tên;Thôn;Năm sinh\n1;Nguyễn Văn A;Thôn 1;1970\n",
      figures: [figure], findings: ["ignored-column 4:2 Họ tên"]),
    TableCase(
      "a list that leaves the columns of figures blank", path: "ANPHU.csv",
      table + "TT;Họ và tên;Chức vụ\n1;Nguyễn Văn A;Chủ tịch\n", figures: [figure],
      findings: ["ignored-column 4:2 Họ và tên"]),
    TableCase(
      "numbers where plans stand are still told one by one", path: "ANPHU.csv",
      table + "TT;Danh hiệu;ĐVT;Đăng ký\n1;Tập thể tiên tiến;tập thể;1\n", figures: [figure],
      findings: ["ignored-column 4:2 Danh hiệu", "unknown-indicator 5:2 Tập thể tiên tiến"]),
    TableCase(
      "an indicator below it counts", path: "ANPHU.csv",
      table + "TT;Danh hiệu;Cấp;Ghi chú\n1;Tập thể tiên tiến;huyện;\n2;Đàn trâu;con;9\n",
      figures: [figure, "ANPHU TRAU registered - 9"],
      findings: ["ignored-column 4:2 Danh hiệu"]),
    TableCase(
      "the table's own head ends it", path: "ANPHU.csv",
      table + "TT;Họ và tên;Chức vụ;Danh hiệu\n1;Nguyễn Văn A;Chủ tịch;Chiến sĩ\n"
        + "TT;Chỉ tiêu;ĐVT;Kế hoạch;Ghi chú\n2;Đàn voi;con;không rõ\n",
      figures: [figure],
      findings: ["ignored-column 4:2 Họ và tên", "unknown-indicator 7:2 Đàn voi"]),
  ]

  @Test(arguments: lists) func `a list below a table is said once`(
    _ example: TableCase
  ) throws {
    try example.expectAsMeant()
  }
}
