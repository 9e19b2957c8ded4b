import Testing
import ThiduaCore

/// A change by an amount, what was reached last year, and the target that both make.
struct GrowthCase: Sendable, CustomTestStringConvertible {
  var typed: String
  var measure: String
  var last: String
  var target: Interval?

  var testDescription: String { "\(typed) after \(last) \(measure)" }
}

private func interval(
  low: String? = nil, isOpen: Bool = false, high: String? = nil, stretch: String? = nil
) -> Interval {
  Interval(
    low: low.map { .of($0) }, lowIsOpen: isOpen, high: high.map { .of($0) }, highIsOpen: isOpen,
    stretch: stretch.map { .of($0) })
}

@Suite("A change of a level goes on from last year") struct GrowthTests {
  @Test(arguments: [
    // A tenth more than 1200; of a share it is points: 4.5 and 0.5.
    GrowthCase(typed: "tăng 10%", measure: "tấn", last: "1200", target: interval(low: "1320")),
    GrowthCase(typed: "tăng 0,5%", measure: "%", last: "4.5", target: interval(low: "5")),
    GrowthCase(typed: "giảm 0,5%", measure: "%", last: "4.5", target: interval(high: "4")),
    GrowthCase(typed: "giảm 5%", measure: "hộ", last: "400", target: interval(high: "380")),
    GrowthCase(
      typed: "giảm 20-30 hộ", measure: "hộ", last: "500", target: interval(low: "470", high: "480")),
    // The end that was open is still open, on the other side of a decrease.
    GrowthCase(
      typed: "tăng trên 5%", measure: "tấn", last: "200", target: interval(low: "210", isOpen: true)
    ),
    GrowthCase(
      typed: "giảm trên 3 hộ", measure: "hộ", last: "50", target: interval(isOpen: true, high: "47")
    ),
    GrowthCase(
      typed: "giảm dưới 3 hộ", measure: "hộ", last: "50", target: interval(low: "47", isOpen: true)),
    GrowthCase(
      typed: "tăng dưới 3-5 vụ", measure: "vụ", last: "20",
      target: interval(isOpen: true, high: "25", stretch: "23")),
    // A tenth of a value below zero: a tenth more would be less.
    GrowthCase(typed: "tăng 10%", measure: "tấn", last: "-100", target: nil),
    GrowthCase(typed: "giảm 5-10%", measure: "tấn", last: "-100", target: nil),
    GrowthCase(typed: "tăng 10 tấn", measure: "tấn", last: "-100", target: interval(low: "-90")),
    // 1200 t or 1.2 t: nobody can tell.
    GrowthCase(typed: "tăng 1.200 tấn", measure: "tấn", last: "5000", target: nil),
  ]) func `a change`(_ one: GrowthCase) throws {
    guard
      case .fault(.badTarget(.needsLastYear(let change))) = target(
        one.typed, context(one.measure))
    else {
      Issue.record("\(target(one.typed, context(one.measure)))")
      return
    }
    #expect(change.target(from: .of(one.last), isShare: one.measure == "%") == one.target)
  }
}
