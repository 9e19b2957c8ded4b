import Testing
import ThiduaCore

/// What a unit reported, and what that cumulates to.
struct CumulationCase: Sendable, CustomTestStringConvertible {
  var name: String
  var kind: Indicator.Kind
  var month: Int
  /// Period and column and value, such as `Q1 a 10` (a actual, c cumulative, e estimate).
  var reported: String
  var value: String?
  var isEstimate = false

  var testDescription: String { name }

  var values: [ReportedValue] {
    reported.split(separator: ",").compactMap { entry in
      let parts = entry.split(separator: " ").map(String.init)
      guard let period = PeriodText.period(parts[0], defaultYear: 2023),
        let value = Quantity(parts[2])
      else { return nil }
      let kinds: [String: FigureKind] = ["a": .actual, "c": .cumulative, "e": .estimate]
      return ReportedValue(slot: period.slot, kind: kinds[parts[1]] ?? .actual, value: value)
    }
  }
}

private let cases: [CumulationCase] = [
  .init(name: "quarters add", kind: .flow, month: 6, reported: "Q1 a 10,Q2 a 5.5", value: "15.5"),
  .init(
    name: "with as many decimals as any of them has", kind: .flow, month: 9,
    reported: "Q1 a 1.25,Q2 a 10,Q3 a 0.005", value: "11.255"),
  .init(
    name: "a large one and a small one", kind: .flow, month: 6,
    reported: "Q1 a 999999999999999999,Q2 a 0.000001", value: "999999999999999999.000001"),
  .init(
    name: "and ten of the largest", kind: .flow, month: 10,
    reported: (1...10).map { "T\($0) a 999999999999999999" }.joined(separator: ","),
    value: "9999999999999999990"),
  .init(name: "later periods wait", kind: .flow, month: 3, reported: "Q1 a 10,Q2 a 5", value: "10"),
  .init(name: "months add", kind: .flow, month: 5, reported: "T1 a 1,T2 a 2,T5 a 4", value: "7"),
  .init(
    name: "the quarter counts, not its months", kind: .flow, month: 3,
    reported: "T1 a 1,T2 a 1,Q1 a 5", value: "5"),
  .init(
    name: "a cumulative value and what begins after it", kind: .flow, month: 9,
    reported: "Q1 a 10,Q2 c 30,Q3 a 4", value: "34"),
  .init(
    name: "six months are cumulative", kind: .flow, month: 6, reported: "Q1 a 10,H1 a 25",
    value: "25"),
  .init(
    name: "a quarter that began before a cumulative value ends is left out", kind: .flow, month: 6,
    reported: "T4 c 40,Q2 a 99,T5 a 1,T6 a 2", value: "43"),
  .init(
    name: "a cumulative value of April yields to the quarter where the year is known without it",
    kind: .flow, month: 6, reported: "T3 c 30,T4 c 40,Q2 a 45", value: "75"),
  .init(
    name: "so does one of February to the first quarter", kind: .flow, month: 3,
    reported: "T2 c 30,Q1 a 50", value: "50"),
  .init(
    name: "and to quarters beside ten months", kind: .flow, month: 12,
    reported: "T2 c 6,Q1 a 10,Q2 a 10,Q3 a 10,2023-10M a 32,Q4 a 12", value: "42"),
  .init(
    name: "a final value of ten months does not yield to quarters of which one is estimated",
    kind: .flow, month: 12, reported: "Q1 a 100,Q2 a 100,Q3 e 100,2023-10M a 500,Q4 a 150",
    value: "500"),
  .init(
    name: "an estimated one does", kind: .flow, month: 12,
    reported: "Q1 a 100,Q2 a 100,Q3 e 100,2023-11M e 500,Q4 a 150", value: "450",
    isEstimate: true),
  .init(
    name: "eleven months are cumulative, and December goes on", kind: .flow, month: 12,
    reported: "Q1 a 10,Q2 a 10,Q3 a 10,2023-11M a 38,T12 a 4", value: "42"),
  .init(
    name: "eleven months yield to four whole quarters", kind: .flow, month: 12,
    reported: "Q1 a 10,Q2 a 10,Q3 a 10,Q4 a 12,2023-11M a 38", value: "42"),
  .init(
    name: "and to nine months with the fourth quarter", kind: .flow, month: 12,
    reported: "Q1 a 10,2023-9M a 31,Q4 a 12,2023-11M a 38", value: "43"),
  .init(
    name: "but not where a quarter is missing", kind: .flow, month: 12,
    reported: "Q1 a 10,Q3 a 10,Q4 a 12,2023-11M a 38", value: "38"),
  .init(
    name: "nor to an estimate of the fourth", kind: .flow, month: 12,
    reported: "Q1 a 10,Q2 a 10,Q3 a 10,Q4 e 12,2023-11M a 38", value: "38"),
  .init(
    name: "whatever came after it", kind: .flow, month: 9,
    reported: "Q2 a 15,Q3 a 24,2023-5M a 14", value: "38"),
  .init(
    name: "an estimate of ten months is cumulative", kind: .flow, month: 10,
    reported: "Q1 a 10,2023-10M e 26", value: "26", isEstimate: true),
  .init(
    name: "Lũy kế goes before Thực hiện that ends with it", kind: .flow, month: 6,
    reported: "Q2 c 30,H1 a 25", value: "30"),
  .init(
    name: "of two Lũy kế the longer period", kind: .flow, month: 6, reported: "Q2 c 30,H1 c 31",
    value: "31"),
  .init(
    name: "an estimate stands in", kind: .flow, month: 6, reported: "Q1 a 10,Q2 e 5", value: "15",
    isEstimate: true),
  .init(
    name: "an estimate gives way", kind: .flow, month: 6, reported: "Q2 a 7,Q2 e 5", value: "7"),
  .init(
    name: "an estimate gives way to what ends in its month", kind: .flow, month: 6,
    reported: "T6 a 2,Q2 e 9", value: "2"),
  .init(
    name: "a quarter's estimate does not displace months", kind: .flow, month: 6,
    reported: "T4 a 1,T5 a 2,Q2 e 9", value: "3"),
  .init(
    name: "an estimate of six months is cumulative", kind: .flow, month: 6,
    reported: "Q1 a 10,H1 e 26", value: "26", isEstimate: true),
  .init(
    name: "and gives way to a later final value", kind: .flow, month: 9,
    reported: "Q1 a 10,H1 e 26,Q3 a 1", value: "11"),
  .init(
    name: "a stock is the last one", kind: .stock, month: 6, reported: "Q1 a 9,Q2 a 8", value: "8"),
  .init(
    name: "a stock under Lũy kế comes after Thực hiện", kind: .stock, month: 6,
    reported: "Q2 a 8,H1 c 7", value: "8"),
  .init(
    name: "of stocks that end together the longer period", kind: .stock, month: 6,
    reported: "T6 a 8,Q2 a 7", value: "7"),
  .init(
    name: "an average is the mean of the shortest periods", kind: .average, month: 6,
    reported: "T1 a 1,T2 a 2,T3 a 4,Q2 a 100", value: "2.333333"),
  .init(
    name: "an average under Lũy kế comes after Thực hiện", kind: .average, month: 6,
    reported: "Q1 c 7,Q1 a 8,Q2 a 10,Q2 c 12", value: "9"),
  .init(name: "nothing is not zero", kind: .flow, month: 6, reported: "Q3 a 1", value: nil),
  .init(name: "zero is not nothing", kind: .flow, month: 6, reported: "Q1 a 0", value: "0"),
]

@Suite("Cumulating what was reported") struct CumulationTests {
  @Test(arguments: cases)
  func `reported values cumulate as the field does it`(_ example: CumulationCase) {
    let result = Cumulation(example.values, kind: example.kind)
      .cumulated(upToMonth: example.month)
    #expect(result?.value.decimalText() == example.value)
    #expect(result?.isEstimate ?? false == example.isEstimate)
  }

  /// The second is what was reached in the second quarter alone.
  @Test(
    arguments: [
      ("Q1 a 10,Q2 a 5", "5"), ("Q2 a 5", "5"), ("T4 a 1,T6 a 2", "3"), ("Q1 a 10,H1 a 25", "15"),
      ("Q1 a 120,Q2 a 200,Q2 c 320", "200"),
      // What was typed for the quarter, though the first one is missing, or does not fit.
      ("Q2 a 200,Q2 c 320", "200"), ("Q1 a 100,Q2 a 200,Q2 c 320", "200"),
      ("T4 a 1,T5 a 2,T6 a 3,Q2 c 30", "6"),
      // Nothing came for the second quarter.
      ("Q1 a 10", nil), ("Q1 c 10", nil), ("T1 a 4,T3 a 6", nil),
      // Nobody knows how much of it came before.
      ("Q2 c 320", nil), ("T1 a 10,H1 a 25", nil), ("T6 a 3,Q2 c 30", nil),
    ] as [(String, String?)])
  func `what was reached in a quarter alone is what was reported of it, or a difference`(
    _ reported: String, _ value: String?
  ) throws {
    let example = CumulationCase(name: "", kind: .flow, month: 6, reported: reported, value: nil)
    let cumulation = Cumulation(example.values, kind: .flow)
    let cumulated = try #require(cumulation.cumulated(upToMonth: 6))
    let inPeriod = cumulation.inPeriod(.quarter(2, of: 2023), cumulated: cumulated)
    #expect(inPeriod?.decimalText() == value)
  }

  /// The second is what was reached in June alone.
  @Test(
    arguments: [
      ("T5 a 1,T6 a 2", "2"), ("Q1 a 10,Q2 a 20", nil), ("Q2 a 20", nil), ("Q1 a 10,T6 a 2", "2"),
    ] as [(String, String?)])
  func `a quarter's value is not what was reached in its last month`(
    _ reported: String, _ value: String?
  ) throws {
    let example = CumulationCase(name: "", kind: .flow, month: 6, reported: reported, value: nil)
    let cumulation = Cumulation(example.values, kind: .flow)
    let cumulated = try #require(cumulation.cumulated(upToMonth: 6))
    let inPeriod = cumulation.inPeriod(.month(6, of: 2023), cumulated: cumulated)
    #expect(inPeriod?.decimalText() == value)
  }

  @Test(
    arguments: [
      (.stock, "Q1 a 9,Q2 a 8", "8"), (.stock, "Q1 a 9", nil), (.rate, "T4 a 9,T6 a 7", "7"),
      (.status, "Q2 a 1", "1"), (.average, "Q1 a 10,Q2 a 20", "20"),
      (.average, "T1 a 1,T4 a 2,T6 a 4", "3"), (.average, "Q1 a 10", nil),
    ] as [(Indicator.Kind, String, String?)])
  func `of a level what was reached in a quarter is its own, of an average the mean of its own`(
    _ kind: Indicator.Kind, _ reported: String, _ value: String?
  ) throws {
    let example = CumulationCase(name: "", kind: kind, month: 6, reported: reported, value: nil)
    let cumulation = Cumulation(example.values, kind: kind)
    let cumulated = try #require(cumulation.cumulated(upToMonth: 6))
    let inPeriod = cumulation.inPeriod(.quarter(2, of: 2023), cumulated: cumulated)
    #expect(inPeriod?.decimalText() == value)
  }
}
