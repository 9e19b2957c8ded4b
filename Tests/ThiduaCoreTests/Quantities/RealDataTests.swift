import Testing
import ThiduaCore

@Suite("Real plans are read as they are meant")
struct RealDataTests {
  @Test func `all 77 numbers of the Ngô Mây plan`() throws {
    let rows = try rows(of: "ngo-may-2023.values.csv")
    try #require(rows.count == 77)
    for row in rows {
      let typed = try #require(row["typed"])
      let decimals = try #require(row["decimals"].flatMap { Int($0) })
      let expected = try #require(row["value"].flatMap { Double($0) })
      let context = context(row["measure"] ?? "", decimals: decimals)
      let isMixed = typed == "1.820.0" || typed == "2.600.0"
      guard case .value(let value, let notes) = actual(typed, context) else {
        Issue.record("\(typed) is \(actual(typed, context))")
        continue
      }
      #expect(Ratio(value).approximateDouble == expected, "\(typed)")
      #expect(notes == (isMixed ? .mixedSeparators : []), "\(typed)")
      #expect(target(typed, context) == .target(.point(Ratio(value)), notes), "\(typed)")
    }
  }

  @Test func `all 45 targets as written`() throws {
    let rows = try rows(of: "targets-as-written.csv")
    try #require(rows.count == 45)
    for row in rows {
      let typed = try #require(row["typed"])
      let context = context(row["measure"] ?? "", status: row["measure"] == "đạt")
      let reading = target(typed, context, name: row["indicator"] ?? "")
      guard case .target(let interval, _) = read(reading, context) else {
        Issue.record("\(typed) is \(reading)")
        continue
      }
      #expect(interval.low?.decimalText() ?? "" == row["low"], "\(typed)")
      #expect(interval.high?.decimalText() ?? "" == row["high"], "\(typed)")
      #expect(interval.lowIsOpen == (row["low_open"] == "open"), "\(typed)")
      #expect(interval.highIsOpen == (row["high_open"] == "open"), "\(typed)")
      #expect(interval.stretch == (typed == "còn dưới 0.8-1%" ? .of("0.8") : nil), "\(typed)")
    }
  }

  /// `7.119 tấn` has nothing to compare with, so that it is thousands.
  private func read(_ reading: TargetReading, _ context: NumberContext) -> TargetReading {
    guard case .ambiguous(let target) = reading else { return reading }
    let chosen = target.resolved(
      minimum: context.lowest, maximum: context.highest, comparedWith: nil)
    return .target(chosen, target.notes)
  }
}
