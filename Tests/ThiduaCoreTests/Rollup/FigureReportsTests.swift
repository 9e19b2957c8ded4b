import Testing
import ThiduaCore

@Suite("Who reported, in words") struct FigureReportsTests {
  @Test(
    arguments: [
      (4, 0, 0, 0, "0 đơn vị có số liệu"), (4, 2, 0, 2, "2 đơn vị có số liệu"),
      (4, 3, 4, 0, "3/4 đơn vị có số liệu"), (4, 4, 4, 0, "4/4 đơn vị có số liệu"),
      // Two more have neither a plan nor a report, so that all that have a plan are not all.
      (6, 4, 4, 0, "4/4 đơn vị có kế hoạch đã có số liệu"),
      (6, 3, 4, 0, "3/4 đơn vị có kế hoạch đã có số liệu"),
      // As many reports as plans, but not of the same units.
      (
        5, 4, 4, 1,
        "3/4 đơn vị có kế hoạch đã có số liệu, tổng gồm cả số của 1 đơn vị không có kế hoạch"
      ),
      (
        11, 11, 10, 1,
        "10/10 đơn vị có kế hoạch đã có số liệu, tổng gồm cả số của 1 đơn vị không có kế hoạch"
      ),
    ])
  func `units without a plan are told apart from those that have one`(
    _ count: Int, _ reported: Int, _ expected: Int, _ unplanned: Int, _ words: String
  ) {
    var figure = Figure()
    (figure.reported, figure.expected, figure.unplanned) = (reported, expected, unplanned)
    #expect(figure.reports(among: count, in: .vi) == words)
    figure.older = 2
    let late =
      unplanned > 0 && expected > 0
      ? "; trong các đơn vị có số liệu có 2 đơn vị chưa có số cuối kỳ"
      : ", trong đó 2 chưa có số cuối kỳ"
    #expect(figure.reports(among: count, in: .vi) == words + late)
  }

  @Test(arguments: CampaignSettings.Baseline.allCases)
  func `units without a plan in the other baseline are told where the sum is compared with it`(
    _ baseline: CampaignSettings.Baseline
  ) {
    var figure = Figure()
    figure.unplannedElsewhere = 2
    #expect(figure.unplannedNote(besides: baseline, in: .vi) == nil)
    figure.actual = Ratio(5)
    figure.registered = .point(Ratio(4))
    #expect(
      figure.unplannedNote(besides: baseline, in: .vi)
        == (baseline == .assigned ? "tổng gồm cả số của 2 đơn vị không có kế hoạch đăng ký" : nil))
    figure.assigned = .point(Ratio(4))
    #expect(figure.unplannedNote(besides: .registered, in: .vi)?.hasSuffix("kế hoạch giao") == true)
    figure.unplannedElsewhere = 0
    #expect(figure.unplannedNote(besides: baseline, in: .vi) == nil)
  }

  @Test(
    arguments: [
      (2, 1, 1, "số trong kỳ chỉ của 1/2 đơn vị"), (2, 2, 0, nil),
      // The third unit has nothing of the period's end, which is said elsewhere.
      (3, 1, 1, "số trong kỳ chỉ của 1/3 đơn vị"), (3, 2, 0, nil),
    ] as [(Int, Int, Int, String?)])
  func `a period's sum says of how many units it is where it is not known for all`(
    _ reported: Int, _ with: Int, _ without: Int, _ words: String?
  ) {
    var figure = Figure()
    (figure.reported, figure.withPeriod, figure.withoutPeriod) = (reported, with, without)
    #expect(figure.periodNote(in: .vi) == nil)
    figure.inPeriod = Ratio(5)
    #expect(figure.periodNote(in: .vi) == words)
  }

  @Test func `English counts one unit as one`() {
    var figure = Figure()
    figure.reported = 1
    #expect(figure.reports(among: 2, in: .en) == "1 unit reported")
    figure.expected = 1
    #expect(figure.reports(among: 1, in: .en) == "1/1 unit reported")
    #expect(figure.reports(among: 2, in: .en) == "1/1 unit with a plan reported")
    figure.expected = 0
    (figure.actual, figure.assigned, figure.unplannedElsewhere) = (Ratio(5), .point(Ratio(4)), 1)
    #expect(
      figure.unplannedNote(besides: .registered, in: .en)
        == "the sum holds 1 unit without an assigned plan")
  }
}
