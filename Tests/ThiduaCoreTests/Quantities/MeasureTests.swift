import Testing
import ThiduaCore

@Suite("Measures are known by family and by name")
struct MeasureTests {
  @Test(arguments: [
    ("tạ", "tấn", -1), ("kg", "tấn", -3), ("yến", "kg", 1), ("Tấn", "kg", 3),
    ("m²", "ha", -4), ("m2", "hecta", -4), ("km²", "ha", 2), ("ha", "m2", 4),
    ("m", "km", -3), ("km", "m", 3), ("đồng", "triệu đồng", -6), ("đ", "Triệu đồng", -6),
    ("nghìn đồng", "đồng", 3), ("ngàn đồng", "nghìn đ", 0), ("1.000 đồng", "triệu đồng", -3),
    ("1000 đồng", "nghìn đồng", 0), ("tỷ đồng", "triệu đồng", 3), ("tỉ đồng", "tr.đ", 3),
    ("trđ", "triệu đ", 0), ("tr đồng", "TRIỆU ĐỒNG", 0), ("con", "Con", 0),
    ("%", "điểm %", 0), ("%", "% so với năm trước", 0), ("hộ ", "Hộ", 0),
    ("nghìn người", "người", 3), ("hộ", "ngàn hộ", -3), ("nghìn con", "con", 3),
    ("tấn/ha", "tạ/ha", 1),
    ("kg/ha", "tấn/ha", -3), ("Tỷ.đ", "triệu đồng", 3),
    ("công trình", "CÔNG  TRÌNH", 0), ("triệu đồng/người/năm", "Triệu đồng/ người/ năm", 0),
  ]) func `a power of ten apart`(_ from: String, _ to: String, _ power: Int) {
    #expect(Measure(from).powerOfTen(to: Measure(to)) == power)
  }

  @Test(arguments: [
    ("ha", "tấn"), ("km", "km2"), ("m", "m2"), ("con", "người"), ("nghìn con", "nghìn người"),
    ("tạ/ha", "tạ"), ("điểm %", "%"), ("%", "‰"),
    ("triệu đồng", "triệu đồng/người/năm"), ("%", "ha"), ("ha", ""),
  ]) func `nothing to do with each other`(_ from: String, _ to: String) {
    #expect(Measure(from).powerOfTen(to: Measure(to)) == nil)
  }

  @Test func `equality is by meaning`() {
    #expect(Measure("Triệu đồng") == Measure("tr.đ"))
    #expect(Measure("m²") == Measure("m2"))
    #expect(Measure("hecta") == Measure("HA"))
    #expect(Measure("khu dân cư") == Measure("Khu dân cu\u{31B}"))
    #expect(Measure("hoà giải viên") == Measure("hòa giải viên"))
    #expect(Measure("tấn") != Measure("tạ"))
    #expect(Set([Measure("ha"), Measure("hecta"), Measure("thôn"), Measure("Thôn")]).count == 2)
  }

  @Test func `a percentage is exactly one`() {
    #expect(Measure(" % ").isPercent)
    #expect(!Measure("điểm %").isPercent)
    #expect(!Measure("% so với năm trước").isPercent)
    #expect(Measure("‰").isPerMille)
  }

  @Test func `a change begins with điểm or compares`() {
    #expect(Measure("điểm %").isChange)
    #expect(Measure("Điểm").isChange)
    #expect(Measure("% so với năm trước").isChange)
    #expect(!Measure("%").isChange)
  }

  @Test(arguments: [
    "con", "người", "hộ", "gia đình", "cái", "chiếc", "công trình", "mô hình", "khu dân cư",
    "thôn", "đơn vị", "vụ", "trường", "Con", "Hộ ",
  ]) func `countable`(_ text: String) {
    #expect(Measure(text).isCountable)
    #expect(Measure(text).defaultDecimals == 0)
  }

  @Test(arguments: ["ha", "tấn", "%", "lao động", "triệu đồng", "con/hộ", ""])
  func `not countable`(_ text: String) {
    #expect(!Measure(text).isCountable)
    #expect(Measure(text).defaultDecimals == (text == "%" ? 2 : 1))
  }

  @Test(arguments: [
    ("%", true, 100), ("‰", true, 1000), ("điểm %", true, 1), ("triệu đồng/người/năm", true, 1),
    ("% so với năm trước", true, 100), ("ha", false, 1), ("người", false, 1),
  ]) func `rates and their factors`(_ text: String, _ isRate: Bool, _ factor: Int) {
    #expect(Measure(text).looksLikeRate == isRate)
    #expect(Measure(text).rateFactor == factor)
  }
}

@Suite("Measures in other words") struct MeasureWordTests {
  @Test(
    arguments: [
      ("Tr.đ/người/năm", "triệu đồng/người/năm", 0),
      ("Triệu đồng/người", "triệu đồng/người/năm", 0),
      ("Trđ/ng/năm", "triệu đồng/người/năm", 0),
      ("nghìn đồng/người/năm", "Triệu đồng/người/năm", -3),
      ("triệu đồng/người/tháng", "triệu đồng/người/năm", nil),
      ("triệu đồng/hộ", "triệu đồng/người/năm", nil),
      ("triệu đồng", "triệu đồng/người/năm", nil), ("con/hộ", "con/hộ/năm", nil),
    ] as [(String, String, Int?)])
  func `money for each person in a year`(_ typed: String, _ own: String, _ power: Int?) {
    #expect(Measure(typed).powerOfTen(to: Measure(own)) == power)
  }

  @Test(arguments: [
    ("Thanh niên", "người", true), ("Lao động", "Người", true), ("Thôn, làng", "thôn", true),
    ("Đạt/không đạt", "đạt", true), ("Thanh niên", "hộ", false), ("hộ", "người", false),
    ("Làng", "thôn", true), ("HS", "học sinh", true), ("em", "học sinh", true),
    ("KDC", "khu dân cư", true),
    ("GĐ", "gia đình", true), ("hs", "hộ nghèo", false), ("H", "hộ", false),
    ("Trường học", "trường", true), ("Tỷ lệ", "%", true), ("% số hộ", "%", false),
    ("ha", "hộ anh", false),
  ])
  func `words for what is counted`(_ typed: String, _ own: String, _ isWord: Bool) {
    #expect(Measure(typed).isWord(for: Measure(own)) == isWord)
  }

  @Test(arguments: [
    ("Tỷ lệ %", true), ("tỷ lệ (%)", true), ("% số hộ", true), ("% hộ GĐ", true), ("%", true),
    ("% so với kế hoạch", false), ("% KH", false), ("% TH/KH", false), ("% cùng kỳ", false),
    ("% tăng", false), ("hộ", false),
  ])
  func `a percentage may say of what it is one`(_ typed: String, _ isShare: Bool) {
    #expect(Measure(typed).isPercentOfSomething == isShare)
  }

  @Test(arguments: ["nt", "-nt-", "\"", "//", "NT", "〃", "''", "như trên"])
  func `ditto marks`(_ cell: String) { #expect(Measure.isDitto(cell)) }

  @Test(arguments: ["", "-", "ha", "/", "ntm", "đồng"])
  func `no ditto marks`(_ cell: String) { #expect(!Measure.isDitto(cell)) }
}
