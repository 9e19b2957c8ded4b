import TestSupport
import Testing

@Suite("Targets of rates over several units") struct WeightedTargetTests {
  /// Both units have 100 households, so that each weighs the same: `còn dưới 2-4%` and `còn dưới 4-6%`
  /// are below (4 + 6) / 2 = 5 together, and beyond the stretch below (2 + 4) / 2 = 3.
  @Test(arguments: [
    ("2,9", "3", "exceeded"), ("3", "3", "met"), ("4", "5,9", "met"), ("5", "5", "not_met"),
  ])
  func `bounds and stretch bounds are means by weight`(
    _ first: String, _ second: String, _ verdict: String
  ) async throws {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã A;Cụm 1\nB;Xã B;Cụm 1\n", to: "units.csv")
    try scratch.write(
      """
      code;name;sector;measure;kind;direction;denominator
      HO;Tổng số hộ;Xã hội;hộ;stock;none;
      NGHEO;Tỷ lệ hộ nghèo;Xã hội;%;rate;down;HO

      """, to: "indicators.csv")
    try scratch.write(
      "Mã đơn vị;Mã chỉ tiêu;Kế hoạch\nA;NGHEO;còn dưới 2-4%\nB;NGHEO;còn dưới 4-6%\n",
      to: "inbox/dang-ky.csv")
    try scratch.write(
      "Mã đơn vị;Mã chỉ tiêu;Thực hiện\nA;HO;100\nB;HO;100\nA;NGHEO;\(first)\nB;NGHEO;\(second)\n",
      to: "inbox/quy-2/kq.csv")
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--format", "csv", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let rows = try String(
      decoding: scratch.read("out/2023-Q2/data/rollup.csv"), as: UTF8.self
    ).split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let row = try #require(rows.first { $0[1] == "cluster" && $0[3] == "NGHEO" })
    #expect(row[8] == "5" && row[9] == "yes" && row[15] == verdict)
  }

  /// Rates as spreadsheets compute them, with thirteen decimals, by weights that are no whole numbers.
  @Test func `a completion that no longer can be computed exactly is blank and told`() async throws
  {
    let plans = [
      ("35,7142857142857", "12000,3333333333"), ("71,4285714285714", "23000,6666666667"),
      ("55,5555555555556", "8000,1666666667"),
    ]
    let reports = [
      ("33,3333333333333", "12345,6666666667"), ("66,6666666666667", "23456,3333333333"),
      ("44,4444444444444", "7891,1666666667"),
    ]
    let units = ["A", "B", "C"]
    let campaign = try await HandCampaign(
      "2023-Q2", units: units,
      indicators: ["D;Thu;;triệu đồng;stock", "R;Tỷ lệ;;%;rate;up;;D"],
      plans: zip(units, plans).flatMap { ["\($0);R;\($1.0)", "\($0);D;\($1.1)"] },
      reports: zip(units, reports).flatMap { ["\($0);R;Q2;\($1.0)", "\($0);D;Q2;\($1.1)"] },
      options: ["--format", "csv"])
    let figure = try campaign.figure("Cụm 1", "R")
    #expect(figure == ["53.234784", "", "not_met"])
    #expect(try campaign.findings("bad-number") == ["   R 2023-Q2"])
  }
}
