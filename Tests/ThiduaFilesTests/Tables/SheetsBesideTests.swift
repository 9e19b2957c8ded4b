import Testing

@Suite("Sheets beside the one with the header") struct SheetsBesideTests {
  private static let table = [
    "BÁO CÁO QUÝ II NĂM 2023", "TT;Chỉ tiêu;ĐVT;Thực hiện", "1;Đàn trâu;con;17",
  ]

  static let sheets: [(rows: [String], finding: String)] = [
    (["2;Đàn bò;con;5", "3;Đàn lợn;con;6"], "no-header Biểu 1 (tiếp)!0:0 "),
    (["Nội dung công việc;Số liệu", "Đàn bò;5", "Đàn lợn;6"], "no-header Biểu 1 (tiếp)!0:0 "),
    // A catalogue, a note about one indicator, and other numbers.
    (["1;Đàn bò;con", "2;Đàn lợn;con"], "ignored-sheet Biểu 1 (tiếp)!0:0 "),
    (["Đàn bò;5", "Người lập;Nguyễn Văn A"], "ignored-sheet Biểu 1 (tiếp)!0:0 "),
    (["Điện thoại;123456", "Số trang;2"], "ignored-sheet Biểu 1 (tiếp)!0:0 "),
    // Points that units give themselves.
    (
      ["BẢNG TỰ CHẤM ĐIỂM", "STT;Nội dung;Điểm chuẩn;Tự chấm;Ghi chú", "1;Đàn bò;10;9"],
      "ignored-sheet Biểu 1 (tiếp)!2:0 "
    ),
    (["STT;Nội dung;Điểm chuẩn;Số đạt", "1;Đàn bò;10;9"], "missing-column Biểu 1 (tiếp)!1:0 "),
  ]

  @Test(arguments: sheets)
  func `rows of the catalogue without a header are told as such`(
    _ sheet: (rows: [String], finding: String)
  ) throws {
    let book = SmallBook([("Biểu 1", Self.table), ("Biểu 1 (tiếp)", sheet.rows)])
    let read = try ReadTable(book.bytes, path: "ANPHU.xlsx")
    #expect(read.figures == ["ANPHU TRAU actual 2023-Q2 17"])
    #expect(read.findings == [sheet.finding])
  }

  static let sums: [(sheets: [String], figures: [String], findings: [String])] = [
    (
      ["Tổng hợp", "Xã An Phú"], ["ANPHU TRAU actual 2023-Q2 17"], ["ignored-sheet Tổng hợp!3:0 "]
    ),
    (
      ["TH chung", "An Phú 6T"], ["ANPHU TRAU actual 2023-Q2 17"], ["ignored-sheet TH chung!3:0 "]
    ),
    // No sheet of a unit, and no sheet of sums.
    (["Tổng hợp", "Biểu 2"], [], ["unknown-unit Tổng hợp!3:0 ", "unknown-unit Biểu 2!3:0 "]),
    (
      ["Biểu 1", "Xã An Phú"], ["ANPHU TRAU actual 2023-Q2 17"], ["unknown-unit Biểu 1!3:0 "]
    ),
  ]

  @Test(arguments: sums)
  func `a sheet that adds up those of units is told as not read`(
    _ book: (sheets: [String], figures: [String], findings: [String])
  ) throws {
    let sheets = book.sheets.map { ($0, Self.table) }
    let read = try ReadTable(SmallBook(sheets).bytes, path: "bao cao.xlsx")
    #expect(read.figures == book.figures)
    #expect(read.findings == book.findings)
  }
}
