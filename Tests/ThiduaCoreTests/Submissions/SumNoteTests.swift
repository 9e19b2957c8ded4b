@_spi(_Unicode) import Swift
import Testing
import ThiduaCore

@Suite("Notes that speak of sums since January") struct SumNoteTests {
  private static let half = Period(year: 2023, slot: Period.firstHalf)

  static let notes: [(text: String, note: SumNote?)] = [
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
    ("số 6 tháng", .sums(until: half)), ("Số liệu 6 tháng đầu năm", .sums(until: half)),
    ("Ghi chú: số liệu 2 quý", .sums(until: half)), ("từ 01/01 đến 30/6", .sums(until: half)),
    ("* Số liệu trên tính từ 01/01/2023 đến 30/6/2023", .sums(until: half)),
    ("Số liệu từ ngày 01/01/2023", .sums(until: nil)),
    ("bao gồm cả quý I", .sums(until: nil)),
    ("Số liệu trên đã bao gồm kết quả quý I", .sums(until: nil)),
    ("(gồm quý I và quý II)", .sums(until: half)), ("gồm quý II và quý III", nil),
    ("hoàn thành trong quý I", nil), ("bổ sung tháng 5", nil), ("quý I chưa có", nil),
    ("từ 01/5 đến 30/6", nil), ("nghiệm thu 6 tháng cuối năm", nil), ("quý II", nil),
    ("Ghi chú: hạn cuối", nil),
    ("Các chỉ tiêu lũy kế ghi ở biểu số 02", nil), ("", nil),
  ]

  @Test(arguments: notes)
  func `they say which figures are sums`(_ text: String, _ note: SumNote?) {
    #expect(SumNote(text, year: 2023) == note)
  }

  @Test(arguments: notes)
  func `those that do are found in their bytes, however they are typed`(
    _ text: String, _ note: SumNote?
  ) {
    guard note != nil else { return }
    for typed in [text, text.uppercased(), Self.decomposed(text)] {
      #expect(Self.canSpeak(Array(typed.utf8)), "\(typed)")
    }
  }

  @Test(arguments: [
    ("luỹ kế", true), ("cộng dồn", true), ("SỐ LIỆU TỪ ðẦU NĂM", true), ("l\u{FFFD}y kế", true),
    ("Ghi chú, lần 0", false), ("đạt", false), ("bổ sung tháng 5", true), ("l k", false),
    ("", false),
  ])
  func `other notes are passed without being read`(_ text: String, _ canSpeak: Bool) {
    #expect(Self.canSpeak(Array(text.utf8)) == canSpeak)
  }

  @Test func `bytes that are cut off are read`() {
    #expect(Self.canSpeak(Array("chỉ tiêu k\u{FA}".utf8.dropLast())))
  }

  private static func canSpeak(_ bytes: [UInt8]) -> Bool { SumNote.canSpeak(bytes.span) }

  /// The text with its marks as characters of their own.
  private static func decomposed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfd { scalars.append(scalar) }
    return String(scalars)
  }
}
