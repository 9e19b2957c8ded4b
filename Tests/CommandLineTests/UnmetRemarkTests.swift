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
    let book = try await OneUnitBook(
      indicator: "X;Mức;Chung;tấn;stock;\(row.way);2", plan: row.plan, actual: row.actual)
    let note = try book.text(of: "Xã A", beside: "Mức", below: "Ghi chú")
    #expect(note ?? "" == row.note)
  }
}
