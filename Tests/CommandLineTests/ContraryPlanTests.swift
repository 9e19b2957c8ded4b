import Testing

@Suite("Plans that say the other way is better than the indicator does") struct ContraryPlanTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let direction: String
    let plans: [String]
    /// The lines of the plans that are told.
    let told: [Int]
  }

  private static let cases = [
    Case(
      testDescription: "a lower bound for what should be few", direction: "down",
      plans: ["4", "từ 2 trở lên", "không quá 3"], told: [3]),
    Case(
      testDescription: "it is told where all have one, since the settings say what is better",
      direction: "down", plans: ["từ 2 trở lên", "từ 3 trở lên"], told: [2]),
    Case(
      testDescription: "an upper bound among plans of what should be many", direction: "up",
      plans: ["10", "không quá 6", "từ 9 trở lên"], told: [3]),
    Case(
      testDescription: "where most have one the settings are in doubt, which is told once",
      direction: "", plans: ["không quá 6", "dưới 7", "5", "không quá 8"], told: [2]),
    Case(
      testDescription: "where all have one that is what the indicator is", direction: "",
      plans: ["không quá 6", "dưới 7"], told: []),
    Case(
      testDescription: "a number alone says nothing", direction: "down", plans: ["4", "5-7"],
      told: []),
    Case(
      testDescription: "what is not assessed has no better way", direction: "none",
      plans: ["10", "không quá 6"], told: []),
  ]

  @Test(arguments: cases) func `are told where the others say otherwise`(
    _ asked: Case
  ) async throws {
    let units = asked.plans.indices.map { "U\($0 + 1)" }
    let campaign = try await HandCampaign(
      "2023", units: units,
      indicators: ["TN;Số vụ;Nội chính;vụ;flow;\(asked.direction);;;;;"],
      plans: zip(units, asked.plans).map { "\($0);TN;\($1)" },
      reports: units.map { "\($0);TN;2023;3;;" }, options: ["--format", "csv"])
    let told = asked.told.map { "ke-hoach.csv \($0) U\($0 - 1) TN " }
    #expect(try campaign.findings("ambiguous-number") == told)
  }
}
