import TestSupport
import Testing

@Suite("Indicators that are not assessed") struct UnassessedIndicatorTests {
  private static let files = [
    "campaign.csv": "key;value\ncode;T\nyear;2023\n",
    "units.csv": "code;name;cluster\nA;Xã A;Cụm 1\nB;Xã B;Cụm 1\n",
    "calendar.csv": "item;due\n2023-Q2;05/07/2023\n",
    "indicators.csv": """
    code;name;sector;measure;kind;direction
    LUA;Sản lượng lúa;Trồng trọt;tấn;flow;up
    DON;Số đơn thư;Xã hội;đơn;flow;none

    """,
    "inbox/kq.csv": """
    Mã đơn vị;Mã chỉ tiêu;Kế hoạch
    A;LUA;100
    B;LUA;100
    A;DON;100
    B;DON;100

    """,
    "inbox/quy-2/kq.csv": """
    Mã đơn vị;Mã chỉ tiêu;Thực hiện
    A;LUA;150
    B;LUA;40
    A;DON;150
    B;DON;40

    """,
  ]

  @Test func `have no best unit and no weakest one`() async throws {
    let scratch = try TemporaryFolder()
    for (path, text) in Self.files { try scratch.write(text, to: path) }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--quiet", "--format", "xlsx"])
    #expect(run.status == 0, "\(run.errors)")
    let cells = try WorkbookReader(path: scratch.path + "/out/2023-Q2/cum/Cụm 1.xlsx")
      .cells(of: "So sánh")
    func values(besides name: String) throws -> [String] {
      let label = try #require(cells.first { $0.value.value == name }?.key)
      let row = label.drop { $0.isLetter }
      return cells.filter { $0.key.drop { $0.isLetter } == row }.map(\.value.value)
    }
    // The actual and the completion of a unit, and what the marks are found by: 150 of 100 is 150 %.
    #expect(try values(besides: "Sản lượng lúa").count { $0 == "150" } == 3)
    #expect(try values(besides: "Sản lượng lúa").count { $0 == "40" } == 3)
    #expect(try values(besides: "Số đơn thư").count { $0 == "150" } == 2)
    #expect(try values(besides: "Số đơn thư").count { $0 == "40" } == 2)
  }
}
