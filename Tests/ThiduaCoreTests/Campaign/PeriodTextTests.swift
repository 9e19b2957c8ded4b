import Testing
import ThiduaCore

@Suite("Periods as units write them") struct PeriodTextTests {
  @Test(arguments: [
    ("Quý I/2023", "2023-Q1"), ("Quý hai năm 2023", "2023-Q2"), ("quý tư", "2023-Q4"),
    ("Quý 1 năm 2023", "2023-Q1"), ("Q1/2023", "2023-Q1"),
    ("q1", "2023-Q1"), ("QUÝ IV NĂM 2023", "2023-Q4"), ("2023-Q2", "2023-Q2"),
    ("6 tháng đầu năm 2023", "2023-H1"), ("6 tháng", "2023-H1"), ("2023-H1", "2023-H1"),
    ("9 tháng", "2023-9M"), ("9 tháng đầu năm", "2023-9M"), ("Tháng 3/2023", "2023-03"),
    ("T3", "2023-03"), ("tháng 12 năm 2023", "2023-12"), ("2023-03", "2023-03"),
    ("03/2023", "2023-03"), ("Năm 2023", "2023"), ("cả năm", "2023"), ("2023", "2023"),
    ("Kỳ báo cáo: Quý II", "2023-Q2"), ("Quý I/2022", "2022-Q1"), ("12 tháng", "2023"),
    ("11 tháng", "2023-11M"), ("10 tháng đầu năm 2023", "2023-10M"), ("2023-11M", "2023-11M"),
    ("5 tháng năm 2023", "2023-5M"), ("3 tháng đầu năm", "2023-Q1"), ("02 tháng", "2023-2M"),
  ])
  func `a period is understood`(_ typed: String, _ period: String) {
    #expect(PeriodText.period(typed, defaultYear: 2023)?.description == period)
  }

  @Test(arguments: [
    "", "Quỹ tu bổ di tích", "Quý V", "Quý 5", "Tháng 13", "6 tháng cuối năm", "đầu năm", "1/2023",
    "tốt", "2 tháng 9", "1 tháng", "13 tháng", "5 tháng cuối năm", "5m",
  ])
  func `what is no period is not guessed`(_ typed: String) {
    #expect(PeriodText.period(typed, defaultYear: 2023) == nil)
  }

  @Test func `a column called Quý or Tháng gives bare numbers their meaning`() {
    #expect(PeriodText.period("II", defaultYear: 2023, hint: .quarter)?.description == "2023-Q2")
    #expect(PeriodText.period("3", defaultYear: 2023, hint: .month)?.description == "2023-03")
    #expect(PeriodText.period("II", defaultYear: 2023) == nil)
  }

  @Test(
    arguments: [
      ("BÁO CÁO KẾT QUẢ QUÝ II NĂM 2023", "2023-Q2"),
      ("Kết quả quý II, phương hướng quý III năm 2023", "2023-Q2"),
      ("An Khê, ngày 5 tháng 7 năm 2023", nil), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", nil),
      ("Phong trào thi đua năm 2023", nil), ("quy-2", "2023-Q2"), ("Số liệu 2023-11", "2023-11"),
      ("ngày 2023-11-05", nil), ("6 tháng đầu năm", "2023-H1"),
      ("BÁO CÁO KẾT QUẢ 11 THÁNG NĂM 2023", "2023-11M"), ("Báo cáo 10 tháng", "2023-10M"),
      ("Đợt thi đua 2 tháng cao điểm", nil), ("Chào mừng 2 tháng 9", nil),
      ("ANPHU 10-thang", "2023-10M"),
      ("An Phú lần 2 tháng 5", "2023-05"),
      ("Trồng cây 5m bên đường", nil), ("bao-cao-2023-11M", "2023-11M"),
    ] as [(String, String?)])
  func `a title names a period, a date does not`(_ title: String, _ period: String?) {
    let found = PeriodText.firstPeriod(in: title, defaultYear: 2023, bareYear: false)
    #expect(found?.description == period)
  }

  @Test func `a period ends with its last month`() {
    let ends = (0..<Period.slotCount).map { Period(year: 2023, slot: UInt8($0)).lastMonth }
    #expect(ends == Array(1...12) + [3, 6, 9, 12, 6, 9, 12, 2, 4, 5, 7, 8, 10, 11])
  }
}

@Suite("Days") struct CalendarDateTests {
  @Test(
    arguments: [
      ("28/02/2023", "2023-02-28"), ("28-2-2023", "2023-02-28"), ("2023-02-28", "2023-02-28"),
      ("28.2.2023", "2023-02-28"), ("29/02/2024", "2024-02-29"), ("30/6", "2023-06-30"),
      ("29/02/2023", nil), ("31/4/2023", nil), ("2023", nil), ("hôm qua", nil), ("1/1/23", nil),
    ] as [(String, String?)])
  func `a day is read as it is written here`(_ typed: String, _ date: String?) {
    #expect(CalendarDate(typed, defaultYear: 2023)?.description == date)
  }

  @Test func `seconds since 1970 are those of the calendar`() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.secondsSince1970 == 0)
    #expect(CalendarDate(year: 2023, month: 6, day: 30)?.secondsSince1970 == 1_688_083_200)
  }
}
