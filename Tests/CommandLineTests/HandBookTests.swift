import Foundation
import TestSupport
import Testing

/// A cell of a row of a book's sheet, found by the indicator and the name of its column.
struct BookCell: Sendable, CustomTestStringConvertible {
  var period = "2023-Q2"
  let sheet: String
  let row: String
  let column: String
  let value: String

  var testDescription: String { "\(period) \(sheet): \(row), \(column)" }
}

@Suite("A book of which every word is worked out by hand") struct HandBookTests {
  /// Three units; A and B have plans, only A was assigned some, C has none.
  ///
  /// B's second quarter is late, and in it nothing of rice; of cattle A has nothing in it.
  private static let files = [
    "campaign.csv": "key;value\ncode;T\nyear;2023\n",
    "units.csv": "code;name;cluster\nA;Xã A;Cụm 1\nB;Xã B;Cụm 1\nC;Xã C;Cụm 1\n",
    "calendar.csv": """
    item;due;from;to;required
    2023-Q1;05/04/2023;;;
    2023-Q2;05/07/2023;;;
    round 1;;01/01/2023;30/06/2023;50

    """,
    "indicators.csv": """
    code;name;sector;measure;kind;direction;numerator;denominator;counted
    LUA;Sản lượng lúa;Trồng trọt;tấn;flow;up;;;
    BO;Đàn bò;Trồng trọt;con;stock;up;;;
    BH;Người có thẻ;Xã hội;người;stock;none;;;
    DAN;Dân số;Xã hội;người;stock;none;;;no
    BHYT;Tỷ lệ bao phủ;Xã hội;%;rate;up;BH;DAN;
    NS;Tỷ lệ nước sạch;Xã hội;%;rate;up;;;
    PHU;Sản lượng phụ;Xã hội;tấn;flow;up;;;no
    CHUNG;Tỷ lệ chung;Xã hội;%;rate;up;BH;DAN;

    """,
    "inbox/dang-ky.csv": """
    Mã đơn vị;Mã chỉ tiêu;Kế hoạch;Kế hoạch giao
    A;LUA;100;90
    A;BO;10;
    A;BHYT;90;88
    A;NS;95;
    A;PHU;10;
    B;LUA;60;
    B;BO;10;
    B;BHYT;90;
    B;NS;95;
    B;PHU;3;

    """,
    "inbox/kq.csv": """
    Mã đơn vị;Mã chỉ tiêu;Kỳ;Thực hiện;Ngày nộp
    A;LUA;Q1;20;1/4/2023
    A;LUA;Q2;30;1/7/2023
    A;BO;Q1;8;1/4/2023
    A;BH;Q2;45;1/7/2023
    A;DAN;Q2;50;1/7/2023
    A;NS;Q2;80;1/7/2023
    A;PHU;Q2;4;1/7/2023
    B;LUA;Q1;10;1/4/2023
    B;BO;Q2;12;6/7/2023
    B;BH;Q2;20;6/7/2023
    B;BHYT;Q2;70;6/7/2023
    B;NS;Q2;80;6/7/2023
    B;PHU;Q2;4;6/7/2023
    C;LUA;Q2;5;1/7/2023

    """,
  ]

  /// The cells of a book's sheet at a period.
  private static func cells(_ sheet: String, at period: String) async throws
    -> [String: WorkbookReader.Cell]
  {
    let scratch = try TemporaryFolder()
    for (path, text) in files { try scratch.write(text, to: path) }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", period, "--quiet", "--format", "xlsx"])
    #expect(run.status == 0, "\(run.errors)")
    return try WorkbookReader(path: scratch.path + "/out/\(period)/cum/Cụm 1.xlsx").cells(of: sheet)
  }

  private static func place(_ name: String) -> (column: Substring, row: Int) {
    (name.prefix { $0.isLetter }, Int(name.drop { $0.isLetter }) ?? 0)
  }

  @Test(arguments: [
    // 30 of A and 5 of C; 50 + 10 + 5; what is left of 160 over two quarters.
    BookCell(sheet: "KH-TH", row: "Sản lượng lúa", column: "Thực hiện trong kỳ", value: "35"),
    BookCell(sheet: "KH-TH", row: "Sản lượng lúa", column: "Lũy kế", value: "65"),
    BookCell(
      sheet: "KH-TH", row: "Sản lượng lúa", column: "Còn phải thực hiện mỗi quý", value: "47.5"),
    BookCell(
      sheet: "KH-TH", row: "Sản lượng lúa", column: "Ghi chú",
      value: "2/2 đơn vị có kế hoạch đã có số liệu, tổng gồm cả số của 1 đơn vị không có kế hoạch; "
        + "trong các đơn vị có số liệu có 1 đơn vị chưa có số cuối kỳ, "
        + "1 đơn vị thiếu số của một số tháng; "
        + "tổng gồm cả số của 2 đơn vị không có kế hoạch giao"),
    BookCell(sheet: "KH-TH", row: "Đàn bò", column: "Còn phải thực hiện mỗi quý", value: ""),
    BookCell(
      sheet: "KH-TH", row: "Đàn bò", column: "Ghi chú",
      value: "2/2 đơn vị có kế hoạch đã có số liệu, trong đó 1 chưa có số cuối kỳ"),
    // Not assessed, so that nobody looks for it in the counts.
    BookCell(sheet: "KH-TH", row: "Dân số", column: "Ghi chú", value: "1 đơn vị có số liệu"),
    BookCell(sheet: "KH-TH", row: "Tỷ lệ bao phủ", column: "Lũy kế", value: "90"),
    BookCell(
      sheet: "KH-TH", row: "Tỷ lệ bao phủ", column: "Ghi chú",
      value: "2/2 đơn vị có kế hoạch đã có số liệu; tỷ lệ chung của 1 đơn vị có tử số và mẫu số"),
    BookCell(
      sheet: "KH-TH", row: "Tỷ lệ nước sạch", column: "Ghi chú",
      value: "2/2 đơn vị có kế hoạch đã có số liệu; không tổng hợp được (cả 2 đơn vị đều 80)"),
    // Of all units that have it, which needs no word.
    BookCell(sheet: "KH-TH", row: "Tỷ lệ chung", column: "Ghi chú", value: "1 đơn vị có số liệu"),
    BookCell(
      sheet: "KH-TH", row: "Sản lượng phụ", column: "Ghi chú",
      value: "2/2 đơn vị có kế hoạch đã có số liệu; không tính vào số chỉ tiêu đạt"),
    BookCell(sheet: "Xã A", row: "Sản lượng lúa", column: "Thực hiện trong kỳ", value: "30"),
    // Nothing came of C in the first quarter; of A other figures came, and none of PHU yet.
    BookCell(sheet: "Xã C", row: "Sản lượng lúa", column: "Ghi chú", value: "thiếu quý I"),
    BookCell(
      sheet: "Xã A", row: "Sản lượng phụ", column: "Ghi chú",
      value: "không tính vào số chỉ tiêu đạt"),
    BookCell(sheet: "Xã A", row: "Đàn bò", column: "Thực hiện trong kỳ", value: ""),
    BookCell(sheet: "Xã A", row: "Đàn bò", column: "Ghi chú", value: "chưa có số cuối kỳ"),
    BookCell(
      sheet: "Xã A", row: "Tỷ lệ bao phủ", column: "Ghi chú", value: "tính từ tử số, mẫu số"),
    BookCell(sheet: "Xã B", row: "Sản lượng phụ", column: "Còn phải thực hiện mỗi quý", value: "0"),
    // A quarter that ends with the month is of the month; one before it is not.
    BookCell(
      period: "2023-06", sheet: "Xã A", row: "Sản lượng lúa", column: "Ghi chú", value: ""),
    BookCell(
      period: "2023-05", sheet: "Xã A", row: "Đàn bò", column: "Ghi chú",
      value: "chưa có số cuối kỳ"),
    // By the first quarter 30 of 160 and 8 of 20, and nothing of the rates; PHU is not counted.
    BookCell(sheet: "Lĩnh vực", row: "Quý I năm 2023", column: "Số chỉ tiêu", value: "4"),
    BookCell(sheet: "Lĩnh vực", row: "Quý I năm 2023", column: "▼ Chưa đạt", value: "2"),
  ]) func `a cell of a sheet`(_ wanted: BookCell) async throws {
    let cells = try await Self.cells(wanted.sheet, at: wanted.period)
    let row = try #require(cells.first { $0.value.value == wanted.row }).key
    let heads = cells.filter {
      $0.value.value == wanted.column && Self.place($0.key).row < Self.place(row).row
    }
    let head = try #require(heads.keys.max { Self.place($0).row < Self.place($1).row })
    let cell = cells["\(Self.place(head).column)\(Self.place(row).row)"]
    #expect(cell?.value ?? "" == wanted.value)
  }

  /// Of LUA (65/160), BO (20/20) and BHYT (90/90) two are met and on pace; PHU is not counted.
  ///
  /// B is late, but has reported.
  @Test func `the first page says how many are met, on pace and reported`() async throws {
    let texts = try await Self.cells("Tổng quan", at: "2023-Q2").values.map(\.value)
    #expect(texts.contains("2/3 chỉ tiêu đạt và vượt; 3/3 đơn vị đã báo cáo quý II năm 2023"))
    #expect(
      texts.contains(
        "Kế hoạch là của cả năm; tiến độ phải đạt đến kỳ này 50%: 2 chỉ tiêu kịp, 1 chỉ tiêu chậm")
    )
    // One of three is the best and one the weakest.
    let named = texts.filter { ["Sản lượng lúa", "Đàn bò", "Tỷ lệ bao phủ"].contains($0) }
    #expect(named.sorted() == ["Sản lượng lúa", "Đàn bò"])
    #expect(!texts.contains("Sản lượng phụ"))
  }

  @Test func `the trend says of which quarters nobody has reported`() async throws {
    let campaign = try await HandCampaign(
      "2023-Q3", indicators: ["BO;Đàn bò;;con;stock"], plans: ["A;BO;10"],
      reports: ["A;BO;Q1;11"],
      calendar: ["2023-Q1;05/04/2023;;;", "2023-Q2;05/07/2023;;;", "2023-Q3;05/10/2023;;;"])
    let names = try campaign.cells("Lĩnh vực", in: "tong-hop").values.map(\.value)
    #expect(
      Set(names).isSuperset(of: [
        "Quý I năm 2023", "Quý II năm 2023 (chưa có báo cáo)", "Quý III năm 2023 (chưa có báo cáo)",
      ]))
  }

  @Test func `at the year's end nothing is said of pace, and no quarter stands twice in the trend`()
    async throws
  {
    let texts = try await Self.cells("Tổng quan", at: "2023").values.map(\.value)
    #expect(!texts.contains { $0.hasPrefix("Kế hoạch là của cả năm") })
    let trend = try await Self.cells("Lĩnh vực", at: "2023-Q2").values.map(\.value)
    #expect(trend.count { $0 == "Quý II năm 2023" } == 1)
  }
}
