import Testing
import ThiduaCore

/// A cell, what it is read under, and what it says.
struct NumberCase: Sendable, CustomTestStringConvertible {
  let typed: String
  let context: NumberContext
  let reading: NumberReading

  init(_ typed: String, _ context: NumberContext, _ reading: NumberReading) {
    self.typed = typed
    self.context = context
    self.reading = reading
  }

  var testDescription: String { "\(typed) as \(context.measure.text)" }
}

/// A number without any notes.
private func value(_ text: String, _ notes: NumberNotes = []) -> NumberReading {
  .value(.of(text), notes)
}

private func bad(_ reason: BadNumber) -> NumberReading { .fault(.badNumber(reason)) }

private func either(
  _ grouped: String, _ decimal: String, _ notes: NumberNotes = []
) -> NumberReading {
  .ambiguous(AmbiguousNumber(grouped: .of(grouped), decimal: .of(decimal), notes: notes))
}

@Suite("Actual values are read by the five rules and the rulings")
struct NumberRuleTests {
  @Test(arguments: [
    // Plain numbers and signs.
    NumberCase("938", context("hộ"), value("938")),
    NumberCase("  938\t", context("hộ"), value("938")),
    NumberCase("+5", context("ha"), value("5")),
    NumberCase("05", context("con"), value("5")),
    NumberCase("0", context("ha"), value("0")),
    NumberCase("-0", context("ha"), value("0")),
    NumberCase("0.0", context("ha"), value("0")),
    NumberCase("'12,5", context("ha"), value("12.5")),
    NumberCase("１２,５", context("ha"), value("12.5")),
    // Rule 1: both marks.
    NumberCase("1.234,5", context("ha"), value("1234.5")),
    NumberCase("1,234.5", context("ha"), value("1234.5")),
    NumberCase("1.234.567,89", context("ha"), value("1234567.89")),
    NumberCase("1.234,567", context("ha"), value("1234.567")),
    NumberCase("1.234,567,8", context("ha"), bad(.wrongGroups)),
    NumberCase("1.234,567.8", context("ha"), bad(.wrongGroups)),
    NumberCase("12.34,5", context("ha"), bad(.wrongGroups)),
    NumberCase("0.123,5", context("ha"), bad(.wrongGroups)),
    NumberCase("1.234,", context("ha"), bad(.trailingMark)),
    // Rule 2: one mark several times.
    NumberCase("1.234.567", context("ha"), value("1234567")),
    NumberCase("12,345,678", context("ha"), value("12345678")),
    NumberCase("1.820.0", context("tấn"), value("1820", .mixedSeparators)),
    NumberCase("1,820,25", context("tấn"), value("1820.25", .mixedSeparators)),
    NumberCase("1.820.0000", context("tấn"), value("1820", .mixedSeparators)),
    NumberCase("1234.567.8", context("tấn"), bad(.wrongGroups)),
    NumberCase("0.820.000", context("tấn"), bad(.wrongGroups)),
    // Rule 3: one mark, not before three digits.
    NumberCase("459,9", context("ha"), value("459.9")),
    NumberCase("26.31", context("%"), value("26.31")),
    NumberCase("3,1416", context("ha"), value("3.1416")),
    NumberCase("0.780", context("%"), value("0.78")),
    NumberCase("0,780", context("người"), value("0.78")),
    NumberCase(".5", context("ha"), value("0.5")),
    NumberCase("1234.567", context("ha"), value("1234.567")),
    NumberCase("012.345", context("ha"), value("12.345")),
    NumberCase("5.", context("ha"), bad(.trailingMark)),
    // Rule 4: one mark before three digits.
    NumberCase("5.245", context("Người"), value("5245")),
    NumberCase("5,245", context("gia đình"), value("5245")),
    NumberCase("2.024", context("triệu đồng", decimals: 0), value("2024")),
    NumberCase("1.820", context("tấn"), either("1820", "1.82")),
    NumberCase("99,123", context("%"), either("99123", "99.123")),
    NumberCase("-2.500", context("điểm %"), either("-2500", "-2.5")),
    // Rule 5: nothing else.
    NumberCase("1.82.0", context("tấn"), bad(.wrongGroups)),
    NumberCase("12 34", context("tấn"), bad(.straySpace)),
    NumberCase("1 .820", context("tấn"), bad(.straySpace)),
    NumberCase("1. 820", context("tấn"), bad(.straySpace)),
    NumberCase("0 820", context("tấn"), bad(.straySpace)),
    NumberCase("khoảng 5", context("tấn"), bad(.noNumber)),
    NumberCase("5 quả", context("tấn"), bad(.unknownWord("quả"))),
    NumberCase("- 5", context("tấn"), bad(.noNumber)),
    NumberCase("x5", context("tấn"), bad(.noNumber)),
    NumberCase(" X1581,6 ", context("tấn"), bad(.noNumber)),
    NumberCase("thg6", context("tấn"), bad(.noNumber)),
    NumberCase("ha", context("ha"), bad(.noNumber)),
    NumberCase("x5.", context("tấn"), bad(.noNumber)),
    NumberCase("xx", context("tấn"), bad(.noNumber)),
    NumberCase("X", context("tấn"), .missing),
    NumberCase("5-7", context("tấn"), bad(.unknownWord("-7"))),
    NumberCase("1E+05", context("tấn"), bad(.exponent)),
    NumberCase("1,2e5", context("tấn"), bad(.exponent)),
    NumberCase("#REF!", context("tấn"), bad(.errorValue)),
    NumberCase("#####", context("tấn"), bad(.errorValue)),
    NumberCase("1234567890123456789", context("tấn"), bad(.tooLong)),
    NumberCase("0,1234567890123456789", context("tấn"), bad(.tooLong)),
  ]) func `a number by its marks`(_ one: NumberCase) {
    #expect(actual(one.typed, one.context) == one.reading)
  }

  @Test(arguments: [
    NumberCase("1 820", context("tấn"), value("1820")),
    NumberCase("1\u{A0}820,5", context("tấn"), value("1820.5")),
    NumberCase("1 234 567,812", context("tấn"), value("1234567.812")),
    NumberCase("1 820.5 tấn", context("tấn"), value("1820.5")),
    NumberCase("1 234.567,8", context("tấn"), bad(.straySpace)),
    NumberCase("1 234 56", context("tấn"), bad(.straySpace)),
    NumberCase("999999999999999999", context("tấn"), value("999999999999999999")),
    NumberCase("000000000000000000005", context("tấn"), value("5")),
    NumberCase("1,50000000000000000000000", context("tấn"), value("1.5")),
  ]) func `spaces and length`(_ one: NumberCase) {
    #expect(actual(one.typed, one.context) == one.reading)
  }

  @Test(arguments: [
    "", " ", "\u{A0}", "-", "—", "–", "---", "- -", ".", "...", "…", "x", "X", "chưa có số liệu",
    "Chưa có số liệu", "\u{2212}", "\u{FEFF}", "Chưa thu hoạch", "Chưa thực hiện", "chưa có",
    "Cuối năm đánh giá",
    "Đang thực hiện", "N/A", "/",
  ]) func `a missing value`(_ typed: String) {
    #expect(actual(typed, context("ha")) == .missing)
    #expect(target(typed, context("ha")) == .missing)
  }

  @Test(arguments: [
    NumberCase("5 con", context("con"), value("5")),
    NumberCase("5con", context("Con"), value("5")),
    NumberCase("5 CON", context("con"), value("5")),
    NumberCase("32,1 %", context("%"), value("32.1")),
    NumberCase("0,3%", context("điểm %"), value("0.3")),
    NumberCase("10%", context("% so với năm trước"), value("10")),
    NumberCase(
      "12 lao động", context("người", known: ["lao động"]), .fault(.wrongMeasure("lao động"))),
    NumberCase("12 lao động", context("người"), value("12")),
    NumberCase("12 lao động", context("hộ"), bad(.unknownWord("lao động"))),
    NumberCase("12 lao động", context("Lao động"), value("12")),
    NumberCase("12 ha", context("tấn"), .fault(.wrongMeasure("ha"))),
    NumberCase("12%", context("tấn"), .fault(.wrongMeasure("%"))),
    NumberCase(
      "56 triệu đồng", context("triệu đồng/người/năm"), .fault(.wrongMeasure("triệu đồng"))),
    NumberCase("6.830.000.000 đồng", context("triệu đồng"), value("6830", .convertedMeasure)),
    NumberCase("1,5 tấn", context("kg"), value("1500", .convertedMeasure)),
    NumberCase("15 tạ", context("tấn"), value("1.5", .convertedMeasure)),
    NumberCase("25.000 m²", context("ha"), either("2.5", "0.0025", .convertedMeasure)),
    NumberCase("25000 m2", context("ha"), value("2.5", .convertedMeasure)),
    NumberCase("1.500 m", context("km", decimals: 0), value("1.5", .convertedMeasure)),
    NumberCase(
      "2.024 tỷ đồng", context("triệu đồng", decimals: 0),
      either("2024000", "2024", .convertedMeasure)),
    NumberCase(
      "2.024 đồng", context("triệu đồng", decimals: 0), value("0.002024", .convertedMeasure)),
    NumberCase("500", context("tấn", typed: "kg"), value("0.5", .convertedMeasure)),
    NumberCase("500 tấn", context("tấn", typed: "kg"), value("500")),
    NumberCase("500", context("tấn", typed: "ha"), .fault(.wrongMeasure("ha"))),
    NumberCase("1000000000000000 tỷ đồng", context("đồng"), bad(.tooLong)),
  ]) func `a measure after the number`(_ one: NumberCase) {
    #expect(actual(one.typed, one.context) == one.reading)
  }

  @Test(arguments: [
    NumberCase("-5", context("ha"), .fault(.negative(-5))),
    NumberCase("\u{2212}5", context("ha"), .fault(.negative(-5))),
    NumberCase("-2.500", context("tấn"), .fault(.negative(-2500))),
    NumberCase("-5", context("ha", min: -10), value("-5")),
    NumberCase("-5", context("% so với năm trước"), value("-5")),
    NumberCase("-0,2", context("điểm %"), value("-0.2")),
    NumberCase("5", context("ha", min: 10), value("5", .outOfRange)),
    NumberCase("25", context("ha", min: 10, max: 20), value("25", .outOfRange)),
    NumberCase("20", context("ha", min: 10, max: 20), value("20")),
    NumberCase("100,1", context("%"), value("100.1", .outOfRange)),
    NumberCase("100,1", context("%", max: 200), value("100.1")),
    NumberCase("5000 kg", context("tấn", max: 4), value("5", [.outOfRange, .convertedMeasure])),
  ]) func `bounds`(_ one: NumberCase) {
    #expect(actual(one.typed, one.context) == one.reading)
  }

  @Test(arguments: [
    NumberCase("5/6", context("khu dân cư"), value("5")),
    NumberCase("5 / 6 khu dân cư", context("khu dân cư"), value("5")),
    NumberCase("1.100/1.200", context("hộ"), value("1100")),
    NumberCase("5/6", context("ha"), bad(.fraction)),
    NumberCase("5,5/6", context("hộ"), bad(.fraction)),
    NumberCase("5/", context("hộ"), bad(.fraction)),
    NumberCase("5/6 ha", context("hộ"), .fault(.wrongMeasure("ha"))),
  ]) func `so many of so many`(_ one: NumberCase) {
    #expect(actual(one.typed, one.context) == one.reading)
  }

  @Test(arguments: [
    ("06-Jun", "6/6"), ("06-Thg6", "6/6"), ("T6-06", "6/6"), ("Jun-06", "6/6"), ("6-May", "5/6"),
    ("1-Jun-23", "1/6"), ("6/6/2023", "6/6"), ("6-6-23", "6/6"), ("6.6.2023", "6/6"),
    ("2023-06-05", "5/6"), ("2023-06-05 00:00:00", "5/6"), ("Jun-50", "6/50"),
    ("05-Thg 6", "5/6"),
  ]) func `a cell that became a date`(_ typed: String, _ possible: String) {
    #expect(actual(typed, context("hộ")) == .fault(.dateLike(possible: possible)))
  }

  @Test func `a date names what it may have been in the manner of the cell`() {
    #expect(actual("07-May", context("ha")) == .fault(.dateLike(possible: "7/5")))
    #expect(target("07-May", context("%")) == .fault(.dateLike(possible: "5-7")))
    #expect(target("6-Jun", context("hộ")) == .fault(.dateLike(possible: "6/6")))
    #expect(actual("Jun-2023", context("ha")) == .fault(.dateLike(possible: nil)))
  }

  @Test(arguments: ["31/12", "45/6/2023", "13-14-2023", "1.820.2023", "5 tấn"])
  func `what looks a little like a date but is none`(_ typed: String) {
    if case .fault(.dateLike) = actual(typed, context("hộ")) {
      Issue.record("\(typed) is no date")
    }
  }

  @Test(arguments: [
    ("đạt", 1), ("Đạt", 1), ("Ðạt", 1), ("có", 1), ("x", 1), ("X", 1), ("1", 1), ("100%", 1),
    ("đạt chuẩn nông thôn mới", 1), ("Vững mạnh toàn diện", 1), ("không đạt", 0), ("0", 0),
    ("chưa đạt chuẩn", 0), ("Không", 0), ("Đạt 100%", 1), ("đạt 19/19 tiêu chí", 1),
    ("Đạt chuẩn văn hóa.", 1), ("Chưa đạt, còn 2 tiêu chí", 0), ("không đạt 19/19", 0),
  ]) func `a status`(_ typed: String, _ expected: Int32) {
    let value = Quantity(integerLiteral: expected)
    #expect(actual(typed, context("đạt", status: true)) == .value(value, []))
  }

  @Test(arguments: [
    "2", "50%", "không rõ", "khá", "đạt 15/19 tiêu chí", "đạt 0/0", "Đạt 90%", "đạt 0%", "đạt 0",
    "Đạt một phần", "đạt 1 phần", "đạt nhưng chưa được công nhận", "đạt (chưa có QĐ)", "Đạt?",
    "Đạt (dự kiến)", "đạt vào quý IV", "đạt từ 80%", "đạt chuẩn năm 2024", "đạt và chưa đạt",
    "cơ bản đạt", "vững mạnh một phần",
  ])
  func `words that are no status, and those that take it back`(_ typed: String) {
    #expect(actual(typed, context("đạt", status: true)) == bad(.noStatus))
  }

  @Test(
    arguments: [
      ("Đạt chuẩn NTM nâng cao", 1), ("Đạt chuẩn năm 2023", 1), ("đạt từ năm 2021", 1),
      ("Đạt (theo QĐ số 123/QĐ-UBND)", 1), ("Đạt, có Quyết định công nhận", 1),
      ("đạt đủ 19 tiêu chí", 1),
      ("đạt mức độ 2", 1), ("Đạt rồi", 1), ("đạt chuẩn (giữ vững)", 1), ("đạt chuẩn năm 2024", nil),
      ("đạt 19 tiêu chí", nil), ("đạt mức 50", nil), ("đạt năm mươi phần trăm", nil),
    ] as [(String, Int32?)])
  func `a status with the year, the decision and the level`(_ typed: String, _ expected: Int32?) {
    let context = NumberContext(measure: Measure("đạt"), isStatus: true, year: 2023)
    let read = actual(typed, context)
    #expect(read == expected.map { .value(Quantity(integerLiteral: $0), []) } ?? bad(.noStatus))
  }

  @Test func `a status without words is missing`() {
    #expect(actual("chưa có số liệu", context("đạt", status: true)) == .missing)
    #expect(actual("-", context("đạt", status: true)) == .missing)
  }

  @Test(arguments: [
    ("1\n200", nil), ("2 \r\n 150", nil), ("1\u{A0}200\n", "1200"),
    ("\n1 200", "1200"),
  ])
  func `two numbers on two lines of a cell are none`(_ typed: String, _ value: String?) {
    #expect(
      actual(typed, context("ha")) == value.map { .value(Quantity.of($0), []) }
        ?? bad(.severalNumbers))
    if value == nil {
      #expect(target(typed, context("ha")) == .fault(.badTarget(.badNumber(.severalNumbers))))
    }
  }

  @Test func `bytes that are no UTF-8 are no number`() {
    let bytes: [UInt8] = [0x35, 0xFF]
    guard case .fault(.badNumber) = NumberReader.readActual(bytes.span, context("ha")) else {
      Issue.record("read something out of broken bytes")
      return
    }
  }
}

@Suite("What stands beside a figure") struct NumberAsideTests {
  @Test(arguments: [
    NumberCase("đạt 93,6%", context("%"), value("93.6")),
    NumberCase("31 hộ (giảm 5 hộ)", context("hộ"), value("31")),
    NumberCase("31 (tăng 5%)", context("hộ"), value("31")),
    NumberCase("12/12 (đạt 100%)", context("người"), value("12")),
    NumberCase("118*", context("con"), value("118")),
    NumberCase("118 (*)", context("con"), value("118")),
    NumberCase("120 con", context("con"), value("120")),
    NumberCase("32 hộ (106,7%)", context("hộ"), value("32")),
    NumberCase("7/7 (100 %)", context("người"), value("7")),
    NumberCase("19/19", context("tiêu chí", decimals: 0), value("19")),
  ]) func `says nothing else of it`(_ one: NumberCase) {
    #expect(actual(one.typed, one.context) == one.reading)
  }

  @Test func `a share beside a share may be another one`() {
    guard case .fault = actual("93% (95%)", context("%")) else {
      Issue.record("one of two shares is read")
      return
    }
  }

  @Test(arguments: [
    "31 (tăng lên 36)", "31 hộ (giảm còn 20 hộ)", "31 (tăng thêm 5, tổng 36)",
    "31 (đạt 36 vào tháng 7)",
    "31 (ước)", "31 (cả năm)", "31 (trong đó nữ 5)", "đạt kế hoạch", "đạt 93% kế hoạch",
    "31 (đến 15/6)", "5*6",
    "chưa phát sinh", "chưa thu hoạch xong", "31 (giảm 5) hộ", "(giảm 5 hộ)",
  ]) func `or it does, and there is no figure`(_ typed: String) {
    guard case .fault = actual(typed, context("hộ")) else {
      Issue.record("\(typed) is read")
      return
    }
  }

  @Test(arguments: [
    "Đã đạt", "v", "Đạt (QĐ số 123/QĐ-UBND ngày 05/6/2023)", "Đạt (QĐ số 123/QĐ-UBND)",
  ])
  func `a status that is met`(_ typed: String) {
    #expect(actual(typed, status) == value("1"))
  }

  @Test(arguments: ["Đã đạt 15/19 tiêu chí", "Đạt (QĐ số 123/QĐ-UBND ngày 05/6/2024)", "đã"])
  func `a status that says neither`(_ typed: String) {
    #expect(actual(typed, status) == bad(.noStatus))
  }

  private var status: NumberContext {
    NumberContext(measure: Measure("đạt"), isStatus: true, year: 2023)
  }
}
