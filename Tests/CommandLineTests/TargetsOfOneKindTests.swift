import TestSupport
import Testing

@Suite("Targets of the kind that verdicts are not against") struct TargetsOfOneKindTests {
  /// A campaign whose only targets are in one column, while verdicts are against the other kind.
  private static func book(
    baseline: String, _ column: String
  ) async throws -> (scratch: TemporaryFolder, book: WorkbookReader) {
    let scratch = try TemporaryFolder()
    try scratch.write("key;value\ncode;T\nyear;2023\nbaseline;\(baseline)\n", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã A;Cụm 1\n", to: "units.csv")
    try scratch.write(
      "code;name;sector;measure;kind;direction\nLUA;Sản lượng lúa;Trồng trọt;tấn;flow;up\n",
      to: "indicators.csv")
    try scratch.write("Mã đơn vị;Mã chỉ tiêu;\(column)\nA;LUA;80\n", to: "inbox/ke-hoach.csv")
    try scratch.write("Mã đơn vị;Mã chỉ tiêu;Thực hiện\nA;LUA;60\n", to: "inbox/quy-2/kq.csv")
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--format", "xlsx", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    return (scratch, try WorkbookReader(path: scratch.path + "/out/2023-Q2/cum/Cụm 1.xlsx"))
  }

  @Test(arguments: [
    ("registered", "Kế hoạch giao", "So với KH giao (%)"),
    ("assigned", "Đăng ký", "So với đăng ký (%)"),
  ])
  func `have their completion on every sheet of plans, and no verdict`(
    _ baseline: String, _ column: String, _ heading: String
  ) async throws {
    let (scratch, book) = try await Self.book(baseline: baseline, column)
    defer { withExtendedLifetime(scratch) {} }
    for sheet in ["KH-TH", "Xã A"] {
      let cells = try book.cells(of: sheet)
      let head = try #require(cells.first { $0.value.value == heading }?.key)
      let row = try #require(cells.first { $0.value.value == "Sản lượng lúa" }?.key)
      let number = row.drop { $0.isLetter }
      // 60 of 80.
      #expect(cells[String(head.prefix { $0.isLetter } + number)]?.value == "75")
      let texts = cells.filter { $0.key.drop { $0.isLetter } == number }.map(\.value.value)
      #expect(texts.contains("– Không đánh giá"))
    }
  }

  @Test(arguments: [
    ("registered", "Kế hoạch giao", "Chưa có chỉ tiêu đăng ký nào, mới có kế hoạch giao"),
    ("assigned", "Đăng ký", "Chưa có kế hoạch giao nào, mới có chỉ tiêu đăng ký"),
  ])
  func `are told on the first page, with the setting that would assess them`(
    _ baseline: String, _ column: String, _ told: String
  ) async throws {
    let (scratch, book) = try await Self.book(baseline: baseline, column)
    defer { withExtendedLifetime(scratch) {} }
    let texts = try book.cells(of: "Tổng quan").values.map(\.value)
    let other = baseline == "registered" ? "assigned" : "registered"
    #expect(texts.contains { $0.hasPrefix(told) && $0.contains("“baseline” là “\(other)”") })
  }

  @Test(arguments: [("registered", "Đăng ký"), ("assigned", "Kế hoạch giao")])
  func `are no matter where verdicts are against them`(
    _ baseline: String, _ column: String
  ) async throws {
    let (scratch, book) = try await Self.book(baseline: baseline, column)
    defer { withExtendedLifetime(scratch) {} }
    let first = try book.cells(of: "Tổng quan").values.map(\.value)
    #expect(!first.contains { $0.contains("campaign.csv") })
    let table = try book.cells(of: "KH-TH").values.map(\.value)
    #expect(table.contains("75") && table.contains("▼ Chưa đạt"))
    #expect(!table.contains("So với KH giao (%)") && !table.contains("So với đăng ký (%)"))
  }
}
