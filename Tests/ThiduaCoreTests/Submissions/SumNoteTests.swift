import Testing
import ThiduaCore

@Suite("Notes that speak of sums since January") struct SumNoteTests {
  private static let half = Period(year: 2023, slot: Period.firstHalf)

  @Test(
    arguments: [
      ("Ghi chú: Số liệu thực hiện là số lũy kế từ đầu năm đến hết quý II.", .sums(until: half)),
      ("(*) Lũy kế từ đầu năm", .sums(until: nil)), ("Lũy kế", .sums(until: nil)),
      ("Số lũy kế", .sums(until: nil)), ("LK", .sums(until: nil)),
      ("LK 6 tháng", .sums(until: half)), ("Lũy kế quý I + II", .unclear),
      ("Ghi chú: chỉ tiêu giao từ đầu năm", nil),
      ("lũy kế 6 tháng", .sums(until: half)), ("Ghi chú: số liệu cộng dồn", .sums(until: nil)),
      ("Lưu ý: Cột thực hiện là số lũy kế", .sums(until: nil)),
      ("Số liệu trong bảng tính từ đầu năm", .sums(until: nil)),
      ("Ghi chú: chỉ tiêu thu ngân sách tính lũy kế", .unclear),
      ("Ghi chú: cột 5: lũy kế từ đầu năm", .unclear), ("Lũy kế từ đầu năm: 350 ha", .unclear),
      ("Số liệu tính đến 30/6/2023", nil), ("không lũy kế", nil),
      ("Ghi chú: KH là kế hoạch, LK là lũy kế", nil), ("Lũy kế năm 2022", .unclear),
      ("Ghi chú: hạn cuối", nil),
      ("Các chỉ tiêu lũy kế ghi ở biểu số 02", nil), ("", nil),
    ] as [(String, SumNote?)])
  func `they say which figures are sums`(_ text: String, _ note: SumNote?) {
    #expect(SumNote(text, year: 2023) == note)
  }
}
