import Testing
import ThiduaCore

/// A cell of targets, what it is read under, and what it says.
struct TargetCase: Sendable, CustomTestStringConvertible {
  let typed: String
  let context: NumberContext
  var name = ""
  let reading: TargetReading

  init(_ typed: String, _ context: NumberContext, name: String = "", _ reading: TargetReading) {
    self.typed = typed
    self.context = context
    self.name = name
    self.reading = reading
  }

  var testDescription: String { "\(typed) as \(context.measure.text)" }
}

private let percent = context("%")

private func point(_ value: String, _ notes: NumberNotes = []) -> TargetReading {
  .target(Interval(low: .of(value), high: .of(value)), notes)
}

private func atLeast(_ low: String, _ notes: NumberNotes = []) -> TargetReading {
  .target(Interval(low: .of(low), high: nil), notes)
}

private func above(_ low: String) -> TargetReading {
  .target(Interval(low: .of(low), lowIsOpen: true, high: nil), [])
}

private func below(_ high: String, stretch: String? = nil) -> TargetReading {
  .target(
    Interval(
      low: nil, high: .of(high), highIsOpen: true, stretch: stretch.map { Ratio.of($0) }), [])
}

private func atMost(_ high: String) -> TargetReading {
  .target(Interval(low: nil, high: .of(high)), [])
}

private func range(_ low: String, _ high: String, _ notes: NumberNotes = []) -> TargetReading {
  .target(Interval(low: .of(low), high: .of(high)), notes)
}

private func bad(_ reason: BadTarget) -> TargetReading { .fault(.badTarget(reason)) }

@Suite("Targets are read by the table and the rulings")
struct TargetTableTests {
  @Test(arguments: [
    TargetCase("459,9", context("ha"), point("459.9")),
    TargetCase("1778 tấn", context("tấn"), point("1778")),
    TargetCase("đạt 56 triệu đồng/người/năm", context("triệu đồng/người/năm"), point("56")),
    TargetCase("100%", percent, point("100")),
    TargetCase("100% (7/7 thôn)", percent, point("100")),
    TargetCase("7/7 thôn (100%)", context("thôn"), point("7")),
    TargetCase("= 95", percent, point("95")),
    TargetCase("bằng 95%.", percent, point("95")),
    TargetCase("10", context("điểm %"), point("10")),
    TargetCase("6.830.000.000 đồng", context("triệu đồng"), point("6830", .convertedMeasure)),
    TargetCase("1.820.0", context("tấn"), point("1820", .mixedSeparators)),
    TargetCase("120%", percent, point("120", .outOfRange)),
    TargetCase("ít nhất 120%", percent, atLeast("120", .outOfRange)),
  ]) func `one value`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    TargetCase("từ 95% trở lên", percent, atLeast("95")),
    TargetCase("đạt 95% trở lên", percent, atLeast("95")),
    TargetCase("95 trở lên", percent, atLeast("95")),
    TargetCase("ít nhất 50%", percent, atLeast("50")),
    TargetCase("ít nhất là 50%", percent, atLeast("50")),
    TargetCase("Ít nhất 50% trở lên", percent, atLeast("50")),
    TargetCase("tối thiểu 50", percent, atLeast("50")),
    TargetCase("không dưới 50%", percent, atLeast("50")),
    TargetCase("không thấp hơn 50%", percent, atLeast("50")),
    TargetCase(">= 95", percent, atLeast("95")),
    TargetCase("≥95%", percent, atLeast("95")),
    TargetCase("trên 95%", percent, above("95")),
    TargetCase("> 95", percent, above("95")),
    TargetCase("dưới 1%", percent, below("1")),
    TargetCase("còn dưới 1 %", percent, below("1")),
    TargetCase("<1", percent, below("1")),
    TargetCase("bằng hoặc dưới 6%", percent, atMost("6")),
    TargetCase("duy trì ở mức bằng hoặc dưới 6%", percent, atMost("6")),
    TargetCase("không quá 6", percent, atMost("6")),
    TargetCase("không vượt quá 6%", percent, atMost("6")),
    TargetCase("không cao hơn 6%", percent, atMost("6")),
    TargetCase("tối đa 6%", percent, atMost("6")),
    TargetCase("6% trở xuống", percent, atMost("6")),
    TargetCase("từ 6% trở xuống", percent, atMost("6")),
    TargetCase("<= 6", percent, atMost("6")),
    TargetCase("≤6%", percent, atMost("6")),
    TargetCase("trên 2.024 hộ", context("hộ"), above("2024")),
  ]) func `a bound`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    TargetCase("95% số hộ", percent, point("95")),
    TargetCase("trên 95% tổng số hộ", percent, above("95")),
    TargetCase("Đạt 95-97% dân số", percent, range("95", "97")),
    TargetCase("95% trở lên trên tổng số hộ", percent, atLeast("95")),
    TargetCase("95% kế hoạch", percent, bad(.unknownWord("kế"))),
    TargetCase("95% hộ đăng ký", percent, bad(.unknownWord("đăng"))),
    TargetCase("95 số hộ", percent, bad(.unknownWord("số"))),
    TargetCase("95% số hộ", context("hộ"), .fault(.wrongMeasure("%"))),
    TargetCase("tăng 10% số hộ", percent, bad(.unknownWord("số"))),
  ]) func `a share may say of what it is one`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    TargetCase("30 hộ/năm", context("hộ"), point("30")),
    TargetCase("30/năm", context("hộ"), point("30")),
    TargetCase("ít nhất 30 hộ / 1 năm", context("hộ"), atLeast("30")),
    TargetCase("mỗi năm 30 hộ", context("hộ"), point("30")),
    TargetCase("30-40 hộ/năm", context("hộ"), range("30", "40")),
    TargetCase("95%/năm", percent, point("95")),
    TargetCase("30 hộ/tháng", context("hộ"), bad(.unknownWord("hộ/tháng"))),
    TargetCase("30/5 năm", context("hộ"), bad(.notPartOfWhole)),
  ]) func `a plan may say that it is one for a year`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    TargetCase("85-95%", percent, range("85", "95")),
    TargetCase("85÷95%", percent, range("85", "95")),
    TargetCase("từ 85-95%", percent, range("85", "95")),
    TargetCase("90 - 95%", percent, range("90", "95")),
    TargetCase("0,2 – 0,5%", percent, range("0.2", "0.5")),
    TargetCase("85%—95%", percent, range("85", "95")),
    TargetCase("85 \u{2212} 95", percent, range("85", "95")),
    TargetCase("từ 85% đến 95%", percent, range("85", "95")),
    TargetCase("85 đến 95%", percent, range("85", "95")),
    TargetCase("từ 1 200 đến 1 500 tấn", context("tấn"), range("1200", "1500")),
    TargetCase("500 kg - 1 tấn", context("tấn"), range("0.5", "1", .convertedMeasure)),
    TargetCase("500-900 kg", context("tấn"), range("0.5", "0.9", .convertedMeasure)),
    TargetCase("-5 - 7", context("điểm %"), range("-5", "7")),
    TargetCase("còn dưới 0.8-1%", percent, below("1", stretch: "0.8")),
    TargetCase("dưới 0,8 đến 1%", percent, below("1", stretch: "0.8")),
    TargetCase("95-85%", percent, bad(.lowAboveHigh)),
    TargetCase("trên 85-95%", percent, bad(.contradiction)),
    TargetCase("không quá 85-95%", percent, bad(.contradiction)),
    TargetCase("85-95% trở lên", percent, bad(.contradiction)),
    TargetCase("85-95-97%", percent, bad(.unknownWord("-"))),
  ]) func `a range`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    TargetCase("tăng 10%", context("% so với năm trước"), atLeast("10")),
    TargetCase("tăng 10% trở lên", context("% so với năm trước"), atLeast("10")),
    TargetCase("tăng 10% so với năm 2022", context("% so với năm trước"), atLeast("10")),
    TargetCase("tăng 10% so với cùng kỳ", context("% so với năm trước"), atLeast("10")),
    TargetCase("tăng dưới 10%", context("% so với năm trước"), below("10")),
    TargetCase("tăng 5-7%", context("% so với năm trước"), range("5", "7")),
    TargetCase("giảm từ 0,2 - 0,5%", context("điểm %"), range("0.2", "0.5", .decrease)),
    TargetCase("giảm 3% trở lên", context("điểm %"), atLeast("3", .decrease)),
    TargetCase(
      "giảm tỷ lệ hộ nghèo 3% trở lên", context("điểm %"), name: "Giảm tỷ lệ hộ nghèo",
      atLeast("3", .decrease)),
    TargetCase(
      "tăng 3%", context("điểm %"), name: "Giảm tỷ lệ hộ nghèo", bad(.contradiction)),
    TargetCase("giảm còn 3%", context("điểm %"), bad(.contradiction)),
    TargetCase("giảm còn dưới 3%", percent, below("3")),
    TargetCase("giảm từ 3%", context("điểm %"), bad(.noUpperEnd)),
    TargetCase("95% so với năm 2022", percent, bad(.contradiction)),
    TargetCase("tăng 10 con", context("điểm %"), .fault(.wrongMeasure("con"))),
    TargetCase(
      "tăng 10%", context("người so với năm trước"), .fault(.wrongMeasure("%"))),
  ]) func `a change`(_ one: TargetCase) { check(one) }

  @Test func `a change of a level needs last year's value`() {
    let growth = TargetChange(
      direction: .increase, amount: Interval(low: .of("10"), high: nil), isPercent: true)
    #expect(
      target("tăng 10% so với năm 2022", context("triệu đồng")) == bad(.needsLastYear(growth)))
    let fewer = TargetChange(
      direction: .decrease, amount: Interval(low: .of("20"), high: .of("30")), isPercent: false)
    #expect(target("giảm 20-30 hộ", context("hộ")) == bad(.needsLastYear(fewer)))
    let of2023 = NumberContext(measure: Measure("triệu đồng"), year: 2023)
    #expect(target("tăng 10% so với năm 2022", of2023) == bad(.needsLastYear(growth)))
    #expect(target("tăng 10% (so với 2020)", of2023) == bad(.otherBase("2020")))
    #expect(target("tăng 10% so với cùng kỳ năm 2023", of2023) == bad(.otherBase("2023")))
    let more = TargetChange(
      direction: .increase, amount: Interval(low: .of("1200"), high: nil),
      otherAmount: Interval(low: .of("1.2"), high: nil), isPercent: false)
    #expect(target("tăng 1.200 tấn", context("tấn")) == bad(.needsLastYear(more)))
  }

  @Test(arguments: [
    TargetCase("6/6 khu dân cư", context("khu dân cư"), point("6")),
    TargetCase("5/6", context("thôn"), point("5")),
    TargetCase("đạt 5/6 thôn", context("thôn"), point("5")),
    TargetCase("7/6", context("thôn"), bad(.notPartOfWhole)),
    TargetCase("5/6", context("ha"), bad(.notPartOfWhole)),
    TargetCase("5/x", context("thôn"), bad(.notPartOfWhole)),
  ]) func `so many of so many`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    "đạt", "Đạt chuẩn nông thôn mới nâng cao", "vững mạnh", "có", "x", "1", "100%",
    "đạt trong năm 2023", "đạt chuẩn trong quý IV", "Đạt (quý IV/2023)", "Đạt loại khá trở lên",
  ]) func `a status`(_ typed: String) {
    #expect(target(typed, context("đạt", status: true)) == point("1"))
  }

  @Test func `a status that is not to be met`() {
    let status = context("đạt", status: true)
    #expect(target("không đạt", status) == bad(.notToBeMet))
    #expect(target("không đăng ký", status) == bad(.notToBeMet))
    #expect(target("50", status) == bad(.badNumber(.noStatus)))
    #expect(target("Đạt 17/19 tiêu chí", status) == bad(.badNumber(.noStatus)))
  }

  @Test(arguments: [
    TargetCase(
      "tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng dưới 6%", percent,
      name: "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng", below("6")),
    TargetCase("100% hộ", percent, name: "Hộ dùng nước sạch", point("100")),
    TargetCase("thôn đạt 95% trở lên", percent, name: "Thôn văn hoá", atLeast("95")),
    TargetCase("văn hóa đạt 95%", percent, name: "Thôn văn hoá", point("95")),
    TargetCase("nhà đạt 95%", percent, name: "Thôn văn hoá", bad(.unknownWord("nhà"))),
    TargetCase("95% nhà", percent, name: "Thôn văn hoá", bad(.unknownWord("nhà"))),
  ]) func `words of the indicator's name`(_ one: TargetCase) { check(one) }

  @Test(arguments: [
    TargetCase("từ 95%", percent, bad(.noUpperEnd)),
    TargetCase("đến 95%", percent, bad(.contradiction)),
    TargetCase("từ dưới 95%", percent, bad(.contradiction)),
    TargetCase("từ không quá 95%", percent, bad(.contradiction)),
    TargetCase("trên 95% trở lên", percent, bad(.contradiction)),
    TargetCase("trên dưới 95%", percent, bad(.contradiction)),
    TargetCase("khoảng 95%", percent, bad(.unknownWord("khoảng"))),
    TargetCase("95% quả", percent, bad(.unknownWord("quả"))),
    TargetCase("95% 96%", percent, bad(.contradiction)),
    TargetCase("hoàn thành", percent, bad(.noNumber)),
    TargetCase("1.82.0 tấn", context("tấn"), bad(.badNumber(.wrongGroups))),
    TargetCase("trên 5.", percent, bad(.badNumber(.trailingMark))),
    TargetCase("#REF!", percent, bad(.badNumber(.errorValue))),
    TargetCase("trên 5 ha", context("tấn"), .fault(.wrongMeasure("ha"))),
    TargetCase("56 triệu", context("triệu đồng/người/năm"), .fault(.wrongMeasure("triệu"))),
    TargetCase("trên -5%", percent, .fault(.negative(-5))),
    TargetCase("-5", percent, .fault(.negative(-5))),
  ]) func `no target`(_ one: TargetCase) { check(one) }

  private func check(_ one: TargetCase) {
    #expect(target(one.typed, one.context, name: one.name) == one.reading)
  }
}
