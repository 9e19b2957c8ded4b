import TestSupport
import Testing

@Suite("A plan that is not met although the completion reads 100") struct UnmetRemarkTests {
  /// Plan and actual of a row, the way that is better, and what its note says.
  struct Row: Sendable, CustomTestStringConvertible {
    let plan: String
    let actual: String
    var way = "up"
    let note: String

    var testDescription: String { "\(plan), \(actual)" }
  }

  @Test(arguments: [
    Row(plan: "trên 500", actual: "500", note: "chưa đạt: phải vượt 500"),
    Row(plan: "dưới 0,8", actual: "0,8", way: "down", note: "chưa đạt: phải dưới 0,8"),
    // 99.9999999999.
    Row(
      plan: "1000000000000", actual: "999999999999", note: "chưa đạt: tỷ lệ được làm tròn thành 100"
    ),
    // 99.996 and 99.994, rounded to two decimals.
    Row(plan: "25000", actual: "24999", note: "chưa đạt: tỷ lệ được làm tròn thành 100"),
    Row(plan: "50000", actual: "49997", note: ""),
    // 100 · 25000 / 25001 is 99.996.
    Row(
      plan: "25000", actual: "25001", way: "down", note: "chưa đạt: tỷ lệ được làm tròn thành 100"),
    Row(plan: "500", actual: "500", note: ""),
    Row(plan: "trên 500", actual: "501", note: ""),
  ]) func `is told so in the row's note`(_ row: Row) async throws {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã A;Cụm 1\n", to: "units.csv")
    try scratch.write(
      "code;name;sector;measure;kind;direction;decimals\nX;Mức;Chung;tấn;stock;\(row.way);2\n",
      to: "indicators.csv")
    try scratch.write("Mã đơn vị;Mã chỉ tiêu;Kế hoạch\nA;X;\(row.plan)\n", to: "inbox/kh.csv")
    try scratch.write(
      "Mã đơn vị;Mã chỉ tiêu;Thực hiện\nA;X;\(row.actual)\n", to: "inbox/quy-2/kq.csv")
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--format", "xlsx", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let cells = try WorkbookReader(path: scratch.path + "/out/2023-Q2/cum/Cụm 1.xlsx")
      .cells(of: "Xã A")
    let head = try #require(cells.first { $0.value.value == "Ghi chú" }?.key)
    let place = try #require(cells.first { $0.value.value == "Mức" }?.key)
    let note = String(head.prefix { $0.isLetter } + place.drop { $0.isLetter })
    #expect(cells[note]?.value ?? "" == row.note)
  }
}
