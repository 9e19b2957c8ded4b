import Testing

@Suite("A plan that is not met although its figures read as if it were") struct UnmetRemarkTests {
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
    // Shown with two decimals as 0.8 and 0.8, 0.81 and 0.8.
    Row(plan: "0,8", actual: "0,796", note: "chưa đạt: thực hiện 0,796"),
    Row(plan: "từ 0,8 trở lên", actual: "0,7951", note: "chưa đạt: thực hiện 0,795"),
    Row(plan: "0,8", actual: "0,8049", way: "down", note: "chưa đạt: thực hiện 0,805"),
    Row(plan: "0,8", actual: "0,794", note: ""),
    Row(plan: "0,8", actual: "0,8049", note: ""),
  ]) func `is told so in the row's note`(_ row: Row) async throws {
    let book = try await OneUnitBook(
      indicator: "X;Mức;Chung;tấn;stock;\(row.way);2", plan: row.plan, actual: row.actual)
    let note = try book.text(of: "Xã A", beside: "Mức", below: "Ghi chú")
    #expect(note ?? "" == row.note)
  }
}
