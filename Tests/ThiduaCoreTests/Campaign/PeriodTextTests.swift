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
    ("2023-03-01", "2023-03"), ("5/2023", "2023-05"),
    ("Q.II năm 2023", "2023-Q2"), ("Quý thứ hai năm 2023", "2023-Q2"), ("Q. IV/2023", "2023-Q4"),
    ("Quý ll năm 2023", "2023-Q2"), ("quý thứ tư", "2023-Q4"), ("QUÝ THỨ II", "2023-Q2"),
    ("Quý thứ 3/2023", "2023-Q3"), ("QUÝ Ⅱ NĂM 2023", "2023-Q2"), ("Quý ⅳ", "2023-Q4"),
    ("6TĐN 2023", "2023-H1"), ("9TĐN", "2023-9M"), ("6 T đầu năm", "2023-H1"),
    ("Nửa năm 2023", "2023-H1"), ("Bán niên 2023", "2023-H1"), ("Giữa năm 2023", "2023-H1"),
  ])
  func `a period is understood`(_ typed: String, _ period: String) {
    #expect(PeriodText.period(typed, defaultYear: 2023)?.description == period)
  }

  @Test(arguments: [
    "", "Quỹ tu bổ di tích", "Quý V", "Quý 5", "Tháng 13", "6 tháng cuối năm", "đầu năm", "1/2023",
    "Q.2", "QL 14", "Quỹ thứ hai mươi", "tốt", "2 tháng 9", "1 tháng", "13 tháng",
    "5 tháng cuối năm", "5m", "2023-03-15", "4/2023", "nửa năm qua", "bán niên cuối năm",
    "Quý IIII",
    "6 T cuối năm", "giữa năm học", "6 T",
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
      ("An Phú lần 2 tháng 5", "2023-05"), ("Biểu 2 tháng 5", "2023-05"),
      ("Thôn 3 tháng 6", "2023-06"), ("Kỷ niệm 30 tháng 4", nil),
      ("Trồng cây 5m bên đường", nil), ("bao-cao-2023-11M", "2023-11M"),
      ("BÁO CÁO QUÍ II NĂM 2023", "2023-Q2"),
      ("2023-11M", "2023-11M"), ("2023-10M/ANPHU", "2023-10M"),
      ("CHÀO MỪNG 30 THÁNG 4, 1 THÁNG 5", nil),
      ("THỰC HIỆN 11 THÁNG, ƯỚC CẢ NĂM 2023", "2023-11M"), ("19 tháng 5 năm 2023", nil),
      ("KẾT QUẢ 8 THÁNG THỰC HIỆN KẾ HOẠCH NĂM 2023", "2023-8M"),
      ("11 THÁNG VÀ NHIỆM VỤ THÁNG 12 NĂM 2023", "2023-11M"),
      ("SƠ KẾT 6 THÁNG ĐẦU NĂM, PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2023", "2023-H1"),
      ("TỪ THÁNG 1 ĐẾN HẾT THÁNG 6 NĂM 2023", "2023-H1"),
      ("SÁU THÁNG ĐẦU NĂM 2023", "2023-H1"), ("CHÍN THÁNG ĐẦU NĂM", "2023-9M"),
      ("BÁO CÁO 3 QUÝ ĐẦU NĂM 2023", "2023-9M"), ("Hai quý đầu năm", "2023-H1"),
      ("NỬA ĐẦU NĂM 2023", "2023-H1"), ("BÁO CÁO 6 T ĐẦU NĂM 2023", "2023-H1"),
      ("KẾT QUẢ 6TĐN 2023", "2023-H1"), ("KẾT QUẢ NỬA NĂM 2023", "2023-H1"),
      ("BÁO CÁO BÁN NIÊN 2023", "2023-H1"), ("SƠ KẾT GIỮA NĂM 2023", "2023-H1"),
      ("BÁO CÁO GIỮA NĂM", "2023-H1"), ("SO SÁNH GIỮA NĂM 2022 VÀ NĂM 2023", nil),
      ("THU NỬA NĂM HỌC", nil), ("Kết quả sau tháng 6", "2023-06"),
      ("ANPHU_6thang2023", "2023-H1"), ("ANPHU_6T2023", "2023-H1"), ("bao cao q22023", "2023-Q2"),
      ("T122023", "2023-12"), ("ANPHU2023", nil),
      ("BÁO CÁO THÁNG SÁU NĂM 2023", "2023-06"), ("BÁO CÁO THÁNG GIÊNG", "2023-01"),
      ("KẾT QUẢ THÁNG TƯ NĂM 2023", "2023-04"), ("BÁO CÁO THÁNG NĂM NĂM 2023", "2023-05"),
      ("BÁO CÁO THÁNG NĂM", "2023-05"), ("Báo cáo tháng mười một năm 2023", "2023-11"),
      ("BÁO CÁO THÁNG MƯỜI HAI", "2023-12"), ("Tháng chạp năm 2022", "2022-12"),
      ("BAO CAO THANG BAY NAM 2023", "2023-07"), ("BÁO CÁO THÁNG BA 2023", "2023-03"),
      ("KẾ HOẠCH THÁNG SAU", nil), ("BAO CAO THANG SAU", nil), ("Tháng, năm", nil),
      ("An Khê, ngày     tháng     năm 2023", nil), ("BÁO CÁO THÁNG     NĂM 2023", nil),
      ("KẾT QUẢ THÁNG BA BIÊN GIỚI", nil), ("SÁU THÁNG NĂM 2023", nil),
      ("BÁO CÁO 6 THÁNG NĂM 2023", "2023-H1"), ("Ngày hai tháng sáu năm 2023", nil),
    ] as [(String, String?)])
  func `a title names a period, a date does not`(_ title: String, _ period: String?) {
    let found = PeriodText.firstPeriod(in: title, defaultYear: 2023, bareYear: false)
    #expect(found?.description == period)
  }

  @Test(arguments: [
    "6 THÁNG CUỐI NĂM 2023", "ANPHU 6T cuối năm", "NỬA CUỐI NĂM 2023", "Sáu tháng cuối năm 2023",
    "ĐỢT 1 NĂM 2023", "Tháng 13 năm 2023", "BAO CAO THANG SAU NAM 2023", "Quý V năm 2023",
    "QUÝ … NĂM 2023", "BÁO CÁO QUÝ ___ NĂM 2023", "KẾT QUẢ QUÝ     NĂM 2023",
    "BÁO CÁO QUÝ IIII NĂM 2023",
    "KẾT QUẢ QUÝ LI/2023", "BÁO CÁO QUÝ",
  ])
  func `a part of the year that is no period is not taken for the year`(_ title: String) {
    #expect(PeriodText.namesOtherPart(title))
    #expect(PeriodText.firstPeriod(in: title, defaultYear: 2023, bareYear: true) == nil)
    var facts = TitleFacts()
    facts.read(["PHONG TRÀO THI ĐUA NĂM 2023"], line: 1, year: 2023)
    facts.read([title], line: 2, year: 2023)
    #expect(facts.times.period == nil && facts.times.hasUnclearPeriod)
  }

  @Test(arguments: [
    "BÁO CÁO QUÝ II NĂM 2023", "Phong trào thi đua năm 2023", "6 tháng đầu năm 2023", "quý I/2023",
    "An Khê, ngày 5 tháng 7 năm 2023", "Số liệu đến cuối năm 2023", "Kế hoạch quý 2 (lần 2)",
    "Báo cáo tháng 6, 6 tháng đầu năm 2023", "Kết quả quý II, phương hướng quý III năm 2023",
    "Từ tháng 1 đến tháng 6 năm 2023", "bao-cao-2023-11M", "THU QUỸ NĂM 2023",
    "QUÝ THỨ II NĂM 2023",
    "Kính gửi Quý cơ quan năm 2023", "GIỮA NĂM 2023",
  ])
  func `a clear period is nothing else`(_ title: String) {
    #expect(!PeriodText.namesOtherPart(title) && !PeriodText.namesSeveral(title))
  }

  @Test(arguments: [
    "BÁO CÁO QUÝ II + III", "KẾT QUẢ THÁNG 4, 5 NĂM 2023", "Quý III và quý IV năm 2023",
    "TỪ THÁNG 2 ĐẾN THÁNG 5 NĂM 2023", "Số liệu từ 10/4 đến 30/6/2023", "Tính đến ngày 15/6/2023",
    "T5-T6", "Từ 15/12/2021 đến 14/6/2023",
  ])
  func `a title of several periods names none`(_ title: String) {
    var facts = TitleFacts()
    facts.read([title], line: 1, year: 2023)
    #expect(
      facts.times.period == nil && (facts.times.hasUnclearPeriod || facts.times.otherTime != nil))
  }

  @Test(
    arguments: [
      ("Tính đến hết tháng 6", "2023-H1"), ("TÍNH ĐẾN THỜI ĐIỂM 30/6/2023", "2023-H1"),
      ("Từ ngày 15/12/2022 đến ngày 14/6/2023", "2023-H1"), ("từ 15/3 đến 14/6/2023", "2023-Q2"),
      ("Từ ngày 01 tháng 01 đến ngày 30 tháng 6 năm 2023", "2023-H1"),
      ("Số liệu từ 1/4 đến 30/6/2023", "2023-Q2"), ("từ ngày 15/5/2023 đến 14/6/2023", "2023-06"),
      ("Lũy kế đến hết quý III năm 2023", "2023-9M"),
      ("(Số liệu từ ngày 01/01 đến 30/6/2023)", "2023-H1"), ("đến ngày 31/12/2023", "2023"),
      ("BÁO CÁO QUÝ II NĂM 2023 (tính đến 15/6)", nil), ("Gửi đến Ủy ban nhân dân", nil),
    ] as [(String, String?)])
  func `a title that counts up to a day names the year's first months`(
    _ title: String, _ period: String?
  ) {
    var facts = TitleFacts()
    facts.read([title], line: 1, year: 2023)
    #expect(facts.times.until?.description == period)
    #expect(!facts.times.hasUnclearPeriod)
  }

  @Test(
    arguments: [
      ("BÁO CÁO QUÝ I + II NĂM 2023", "2023-H1"), ("QUÝ I, II, III", "2023-9M"),
      ("Quý I và quý II", "2023-H1"), ("Quý 1-2/2023", "2023-H1"),
      ("KẾT QUẢ THÁNG 4, 5, 6 NĂM 2023", "2023-Q2"), ("Tháng 1-6/2023", "2023-H1"),
      ("Tháng 4 đến tháng 6 năm 2022", "2022-Q2"), ("T1-T6", "2023-H1"), ("T10-T12", "2023-Q4"),
      ("KẾT QUẢ QUÝ II VÀ NHIỆM VỤ QUÝ III, IV", "2023-Q2"),
      ("KẾT QUẢ QUÝ I (4 chỉ tiêu chủ yếu)", "2023-Q1"), ("QUÝ II - 11 CHỈ TIÊU", "2023-Q2"),
      ("QUÝ II (5 XÃ, PHƯỜNG)", "2023-Q2"), ("QUÝ II (01/4/2023 - 30/6/2023)", "2023-Q2"),
      ("THÁNG 6 (01/6 - 30/6)", "2023-06"), ("BÁO CÁO QUÝ II, I. KẾT QUẢ", "2023-Q2"),
      ("THÁNG 1 (6 CHỈ TIÊU)", "2023-01"), ("QUÝ II, 6 THÁNG", "2023-Q2"),
      ("THÁNG 6, 6 THÁNG ĐẦU NĂM", "2023-06"),
    ])
  func `months or quarters that make up a period are that period`(
    _ title: String, _ period: String
  ) {
    var facts = TitleFacts()
    facts.read([title], line: 1, year: 2023)
    #expect(facts.times.period?.description == period)
    #expect(facts.times.severalPeriods == nil)
  }

  @Test(arguments: [
    ("QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2023", true), ("THÁNG 6, 6 THÁNG ĐẦU NĂM", true),
    ("QUÝ II VÀ LŨY KẾ TỪ ĐẦU NĂM", true), ("QUÝ IV VÀ CẢ NĂM 2023", true),
    ("QUÝ II - LŨY KẾ 6 THÁNG NĂM 2023", true), ("QUÝ II, LŨY KẾ 6 THÁNG", true),
    ("BÁO CÁO THÁNG 3 VÀ QUÝ I NĂM 2023", true), ("THÁNG 6 - QUÝ II", true),
    ("THÁNG 3 VÀ 3 THÁNG ĐẦU NĂM 2023", true), ("BÁO CÁO QUÝ IV VÀ NĂM 2023", true),
    ("THÁNG 12 VÀ NĂM 2023", true), ("QUÝ IV VÀ TỔNG KẾT NĂM 2023", true),
    ("QUÝ IV, NĂM 2023", false), ("THÁNG 3 (QUÝ I)", false),
    ("QUÝ IV VÀ PHƯƠNG HƯỚNG NĂM 2024", false), ("QUÝ III VÀ NHIỆM VỤ QUÝ IV NĂM 2023", false),
    ("BÁO CÁO QUÝ II VÀ CỘNG DỒN 6 THÁNG", true), ("QUÝ II - LŨY KẾ TỪ ĐẦU NĂM", false),
    ("QUÝ II (LŨY KẾ 6 THÁNG ĐẦU NĂM)", false), ("LŨY KẾ 6 THÁNG ĐẦU NĂM", false),
    ("QUÝ II NĂM 2023", false), ("QUÝ II, PHƯƠNG HƯỚNG QUÝ III", false),
    ("QUÝ II (LŨY KẾ TỪ ĐẦU NĂM)", false), ("QUÝ II (tháng 4, tháng 5, tháng 6)", false),
    ("6 THÁNG ĐẦU NĂM (Quý I và Quý II)", false),
    ("QUÝ II THỰC HIỆN KẾ HOẠCH 6 THÁNG ĐẦU NĂM", false),
    ("6 THÁNG ĐẦU NĂM (5 tháng thực hiện, ước tháng 6)", false),
    ("6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM", false),
  ])
  func `two periods that end together are no single one`(_ title: String, _ isDouble: Bool) {
    var facts = TitleFacts()
    facts.read([title], line: 1, year: 2023)
    #expect((facts.times.doublePeriod != nil) == isDouble)
  }

  @Test(arguments: [
    ("(Số liệu lũy kế từ đầu năm)", true), ("Số liệu cộng dồn", true), ("TỪ ĐẦU NĂM ĐẾN NAY", true),
    ("KẾT QUẢ ĐẾN THỜI ĐIỂM BÁO CÁO", true), ("BÁO CÁO QUÝ II (LŨY KẾ)", true),
    ("QUÝ II NĂM 2023 - LŨY KẾ TỪ ĐẦU NĂM", true), ("QUÝ II, SỐ LIỆU LŨY KẾ TỪ ĐẦU NĂM", true),
    ("chỉ ghi số phát sinh trong quý, không lũy kế", false),
    ("(Số liệu trong quý, không cộng dồn)", false),
    ("KẾT QUẢ CÁC CHỈ TIÊU GIAO TỪ ĐẦU NĂM", false), ("phát động từ đầu năm 2023", false),
    ("Các chỉ tiêu lũy kế ghi ở biểu số 02", false), ("BÁO CÁO QUÝ II", false),
  ])
  func `a title says that figures count from January`(_ title: String, _ isCumulative: Bool) {
    var facts = TitleFacts()
    facts.read([title], line: 1, year: 2023)
    #expect(facts.times.isCumulative == isCumulative)
  }

  @Test func `a deadline is no day up to which figures count`() {
    var facts = TitleFacts()
    facts.read(["Hạn gửi về Phòng Nội vụ: đến hết ngày 30/6/2023"], line: 1, year: 2023)
    #expect(facts.times.until == nil && !facts.times.hasUnclearPeriod)
  }

  @Test func `a period ends with its last month`() {
    let ends = (0..<Period.slotCount).map { Period(year: 2023, slot: UInt8($0)).lastMonth }
    #expect(ends == Array(1...12) + [3, 6, 9, 12, 6, 9, 12, 2, 4, 5, 7, 8, 10, 11])
  }

  @Test(
    arguments: [
      ("T1", 11, true), ("T5", 7, true), ("T6", 6, true), ("T10", 2, true), ("T12", 0, true),
      ("10 tháng", 2, true), ("11 tháng", 1, true), ("Q1", 3, false), ("H1", 2, false),
      ("9M", 1, false), ("2023", 0, false),
    ])
  func `quarters are left after a quarter, and months after a month or inside of a quarter`(
    _ name: String, _ count: Int, _ isInMonths: Bool
  ) {
    let time = PeriodText.period(name, defaultYear: 2023)?.remainingTime
    #expect(time?.count == count)
    #expect(time?.isInMonths == isInMonths)
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
