import Testing
import ThiduaCore

/// A target, an actual, and how they stand.
struct AssessmentCase: Sendable, CustomTestStringConvertible {
  var target: String
  var actual: String?
  var direction = Indicator.Direction.up
  var formula = CampaignSettings.DownFormula.planOverActual
  var completion: String?
  var verdict: Verdict

  var testDescription: String { "\(target) against \(actual ?? "nothing"), \(direction)" }

  /// `[10,20]`, `(95,`, `,1)` with `~0.8` for a stretch bound.
  var interval: Interval? {
    guard !target.isEmpty else { return nil }
    let parts = target.split(separator: "~")
    let bounds = parts[0].dropFirst().dropLast().split(
      separator: ",", omittingEmptySubsequences: false)
    func ratio(_ text: Substring) -> Ratio? { Quantity(String(text)).map { Ratio($0) } }
    return Interval(
      low: ratio(bounds[0]), lowIsOpen: target.hasPrefix("("), high: ratio(bounds[1]),
      highIsOpen: parts[0].hasSuffix(")"), stretch: parts.count > 1 ? ratio(parts[1]) : nil)
  }
}

private let cases: [AssessmentCase] = [
  .init(target: "[100,100]", actual: "50", completion: "50", verdict: .notMet),
  .init(target: "[100,100]", actual: "100", completion: "100", verdict: .met),
  .init(target: "[100,100]", actual: "100.01", completion: "100.01", verdict: .exceeded),
  .init(target: "[90,95]", actual: "92", completion: "102.22", verdict: .met),
  .init(target: "[90,95]", actual: "96", completion: "106.67", verdict: .exceeded),
  .init(target: "[95,]", actual: "99", completion: "104.21", verdict: .met),
  .init(target: "(95,]", actual: "95", completion: "100", verdict: .notMet),
  .init(target: "[,1)", actual: "1", completion: "100", verdict: .notMet),
  .init(target: "[,1)", actual: "0.9", completion: "111.11", verdict: .met),
  .init(target: "[,1)~0.8", actual: "0.7", completion: "142.86", verdict: .exceeded),
  .init(target: "[,1)~0.8", actual: "0.8", completion: "125", verdict: .met),
  .init(target: "[,6]", actual: "6", completion: "100", verdict: .met),
  .init(target: "[,6]", actual: "0", completion: nil, verdict: .met),
  .init(target: "[21,21]", actual: "20", direction: .down, completion: "105", verdict: .exceeded),
  .init(target: "[21,21]", actual: "21", direction: .down, completion: "100", verdict: .met),
  .init(target: "[21,21]", actual: "22", direction: .down, completion: "95.45", verdict: .notMet),
  .init(
    target: "[20,20]", actual: "25", direction: .down, formula: .twoMinusActualOverPlan,
    completion: "75", verdict: .notMet),
  .init(target: "[0,0]", actual: "5", completion: nil, verdict: .exceeded),
  .init(target: "[10,10]", actual: nil, completion: nil, verdict: .noData),
  .init(target: "", actual: "5", completion: nil, verdict: .notAssessed),
  // Both bounds were lost when units were added up.
  .init(target: "[,]", actual: nil, completion: nil, verdict: .notAssessed),
  .init(target: "[10,10]", actual: "5", direction: .none, completion: "50", verdict: .notAssessed),
  .init(target: "[10,10]", actual: nil, direction: .none, completion: nil, verdict: .notAssessed),
  .init(target: "[,4]", actual: "5", direction: .none, completion: "80", verdict: .notAssessed),
  .init(target: "[3,3]", actual: "1.00005", completion: "33.34", verdict: .notMet),
]

@Suite("Completion and verdict") struct AssessmentTests {
  @Test(arguments: cases)
  func `an actual stands against its target`(_ example: AssessmentCase) {
    let assessment = Assessment(
      target: example.interval,
      actual: example.actual.flatMap { Quantity($0) }.map { Ratio($0) },
      direction: example.direction, downFormula: example.formula)
    #expect(assessment.completion?.decimalText(maxDecimals: 2) == example.completion)
    #expect(assessment.verdict == example.verdict)
  }

  @Test(arguments: [(1, "8.333333"), (3, "25"), (6, "50"), (9, "75"), (12, "100")])
  func `the required completion grows by month`(_ month: Int, _ required: String) {
    var schedule = Schedule()
    schedule.rounds = [
      .init(firstMonth: 1, lastMonth: 6, required: 50),
      .init(firstMonth: 7, lastMonth: 12, required: 100),
    ]
    #expect(schedule.requiredCompletion(atMonth: month)?.decimalText() == required)
  }

  @Test func `after the last round its own completion is asked for`() {
    var schedule = Schedule()
    schedule.rounds = [.init(firstMonth: 1, lastMonth: 6, required: 50)]
    #expect(schedule.requiredCompletion(atMonth: 11)?.decimalText() == "50")
    #expect(Schedule().requiredCompletion(atMonth: 6) == nil)
  }
}
