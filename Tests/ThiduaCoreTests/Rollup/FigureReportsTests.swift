import Testing
import ThiduaCore

@Suite("Who reported, in words") struct FigureReportsTests {
  @Test(
    arguments: [
      (0, 0, 0, "0 đơn vị có số liệu"), (2, 0, 2, "2 đơn vị có số liệu"),
      (3, 4, 0, "3/4 đơn vị có số liệu"),
      (4, 4, 0, "4/4 đơn vị có số liệu"),
      // As many reports as plans, but not of the same units.
      (
        4, 4, 1,
        "3/4 đơn vị có kế hoạch đã có số liệu, tổng gồm cả số của 1 đơn vị không có kế hoạch"
      ),
      (
        11, 10, 1,
        "10/10 đơn vị có kế hoạch đã có số liệu, tổng gồm cả số của 1 đơn vị không có kế hoạch"
      ),
    ])
  func `units without a plan are told apart from those that have one`(
    _ reported: Int, _ expected: Int, _ unplanned: Int, _ words: String
  ) {
    var figure = Figure()
    (figure.reported, figure.expected, figure.unplanned) = (reported, expected, unplanned)
    #expect(figure.reports(in: .vi) == words)
    figure.older = 2
    let late =
      unplanned > 0 && expected > 0
      ? "; trong các đơn vị có số liệu có 2 đơn vị chưa có số cuối kỳ"
      : ", trong đó 2 chưa có số cuối kỳ"
    #expect(figure.reports(in: .vi) == words + late)
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
}
