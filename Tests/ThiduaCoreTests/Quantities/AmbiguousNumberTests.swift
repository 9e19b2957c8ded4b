import Testing
import ThiduaCore

/// The evidence for one of two readings.
struct EvidenceCase: Sendable, CustomTestStringConvertible {
  let grouped: Quantity
  let decimal: String
  var minimum: Quantity?
  var maximum: Quantity?
  var comparison: String?
  let isGrouped: Bool

  var testDescription: String { "\(grouped) or \(decimal), like \(comparison ?? "nothing")" }
}

@Suite("One mark before three digits is settled by evidence, in order")
struct AmbiguousNumberTests {
  @Test(arguments: [
    EvidenceCase(grouped: 1820, decimal: "1.82", isGrouped: true),
    EvidenceCase(grouped: 1820, decimal: "1.82", maximum: 100, isGrouped: false),
    EvidenceCase(grouped: 1820, decimal: "1.82", minimum: 100, isGrouped: true),
    EvidenceCase(grouped: 1820, decimal: "1.82", maximum: 1, isGrouped: true),
    EvidenceCase(grouped: 1820, decimal: "1.82", comparison: "2", isGrouped: false),
    EvidenceCase(grouped: 1820, decimal: "1.82", comparison: "2000", isGrouped: true),
    EvidenceCase(grouped: 1820, decimal: "1.82", comparison: "0", isGrouped: true),
    EvidenceCase(grouped: 2000, decimal: "2", comparison: "40", isGrouped: false),
    EvidenceCase(grouped: 2000, decimal: "2", comparison: "0.1", isGrouped: false),
    EvidenceCase(grouped: 2000, decimal: "2", comparison: "40.01", isGrouped: true),
    EvidenceCase(grouped: 2000, decimal: "2", comparison: "0.0999", isGrouped: true),
    EvidenceCase(grouped: 2000, decimal: "2", comparison: "-2", isGrouped: true),
    EvidenceCase(
      grouped: 1820, decimal: "1.82", maximum: 100, comparison: "2000", isGrouped: false),
    // The bounds themselves are in order.
    EvidenceCase(grouped: 2000, decimal: "2", minimum: 2000, comparison: "2", isGrouped: true),
    EvidenceCase(grouped: 2000, decimal: "2", maximum: 2, comparison: "2000", isGrouped: false),
  ]) func `a number`(_ one: EvidenceCase) {
    let number = AmbiguousNumber(grouped: one.grouped, decimal: .of(one.decimal))
    let chosen = number.resolved(
      minimum: one.minimum, maximum: one.maximum,
      comparedWith: one.comparison.map { Ratio.of($0) })
    #expect(chosen == (one.isGrouped ? one.grouped : .of(one.decimal)))
  }

  @Test func `a percentage lies between 0 and 100 unless said otherwise`() {
    #expect(context("%").lowest == 0)
    #expect(context("%").highest == 100)
    #expect(context("%", max: 150).highest == 150)
    #expect(context("% so với năm trước").highest == nil)
    #expect(context("ha").lowest == nil)
  }

  @Test func `both ends of a range are settled together`() throws {
    let reading = target("1.200-1.500 tấn", context("tấn"))
    guard case .ambiguous(let target) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(target.grouped == Interval(low: .of("1200"), high: .of("1500")))
    #expect(target.decimal == Interval(low: .of("1.2"), high: .of("1.5")))
    let near = target.resolved(minimum: nil, maximum: nil, comparedWith: .of("1.3"))
    #expect(near == target.decimal)
    let alone = target.resolved(minimum: nil, maximum: nil, comparedWith: nil)
    #expect(alone == target.grouped)
    #expect(target.resolved(minimum: nil, maximum: 10, comparedWith: nil) == target.decimal)
  }

  @Test func `a reading in which the range ends before it begins is none`() {
    let ascending = target("900 - 1.200 tấn", context("tấn"))
    #expect(ascending == .target(Interval(low: .of("900"), high: .of("1200")), []))
    let decimal = target("1.500-2 tấn", context("tấn"))
    #expect(decimal == .target(Interval(low: .of("1.5"), high: .of("2")), []))
  }

  @Test(arguments: [
    ("0.95", "95", true), ("1", "95", true), ("0.95", "1", false), ("0.95", "10", false),
    ("1.01", "95", false), ("0", "95", false), ("0.01", "95", false), ("0.5", "50", true),
  ]) func `a fraction in place of a percentage`(_ value: String, _ plan: String, _ isOne: Bool) {
    #expect(NumberReader.looksLikeFraction(.of(value), planned: .of(plan)) == isOne)
  }
}
