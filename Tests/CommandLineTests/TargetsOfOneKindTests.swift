import Testing

@Suite("Targets of the kind that verdicts are not against") struct TargetsOfOneKindTests {
  /// A campaign whose only targets are in one column, while verdicts are against the other kind.
  private static func book(baseline: String, _ column: String) async throws -> OneUnitBook {
    try await OneUnitBook(
      settings: "baseline;\(baseline)\n", indicator: "LUA;Sản lượng lúa;Trồng trọt;tấn;flow;up;",
      plan: "80", column: column, actual: "60")
  }

  @Test(arguments: [
    ("registered", "Kế hoạch giao", "So với KH giao (%)"),
    ("assigned", "Đăng ký", "So với đăng ký (%)"),
  ])
  func `have their completion on every sheet of plans, and no verdict`(
    _ baseline: String, _ column: String, _ heading: String
  ) async throws {
    let book = try await Self.book(baseline: baseline, column)
    for sheet in ["KH-TH", "Xã A"] {
      // 60 of 80.
      #expect(try book.text(of: sheet, beside: "Sản lượng lúa", below: heading) == "75")
      let texts = try book.texts(of: sheet, beside: "Sản lượng lúa")
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
    let book = try await Self.book(baseline: baseline, column)
    let texts = try book.texts(of: "Tổng quan")
    let other = baseline == "registered" ? "assigned" : "registered"
    #expect(texts.contains { $0.hasPrefix(told) && $0.contains("“baseline” là “\(other)”") })
  }

  @Test(arguments: [("registered", "Đăng ký"), ("assigned", "Kế hoạch giao")])
  func `are no matter where verdicts are against them`(
    _ baseline: String, _ column: String
  ) async throws {
    let book = try await Self.book(baseline: baseline, column)
    let first = try book.texts(of: "Tổng quan")
    #expect(!first.contains { $0.contains("campaign.csv") })
    let table = try book.texts(of: "KH-TH")
    #expect(table.contains("75") && table.contains("▼ Chưa đạt"))
    #expect(!table.contains("So với KH giao (%)") && !table.contains("So với đăng ký (%)"))
  }
}
