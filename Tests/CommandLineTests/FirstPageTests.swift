import Foundation
import TestSupport
import Testing

/// Campaigns whose first sheet is crowded in one way or another, made up for the test.
struct CrowdedOverview: Sendable, CustomTestStringConvertible {
  let name: String
  var sectors = 4
  var sectorName = "Lĩnh vực"
  var indicatorName = "Chỉ tiêu"
  var units = 3
  /// Who has a plan and who reports what of it; nobody where it is nothing.
  var actual: Int? = 80

  var testDescription: String { name }

  static let long =
    "phát triển kinh tế, văn hóa, xã hội, quốc phòng và an ninh trên địa bàn huyện trong giai đoạn "
    + "2021-2025 theo quy định hiện hành của trung ương và của tỉnh"

  static let all = [
    CrowdedOverview(name: "few sectors, short names"),
    CrowdedOverview(name: "many sectors", sectors: 14),
    CrowdedOverview(
      name: "long names of sectors", sectors: 6, sectorName: String(long.prefix(70))),
    CrowdedOverview(name: "long names of indicators", indicatorName: long + ", " + long),
    CrowdedOverview(name: "many units", units: 47, actual: 120),
    CrowdedOverview(name: "nothing met", actual: 0), CrowdedOverview(name: "no data", actual: nil),
  ]

  /// Publishes the campaign and gives the books, the campaign's and the cluster's.
  func books(
    in scratch: TemporaryFolder, at period: String = "2026-Q2", _ options: [String] = []
  ) async throws -> [WorkbookReader] {
    let indicators = (0..<sectors * 3).map {
      "C\($0);\(indicatorName) \($0);\(sectorName) \($0 / 3);ha;flow\n"
    }
    let files = [
      "campaign.csv": "key;value\ncode;T\nyear;2026\ntitle;Phong trào\n",
      "units.csv": "code;name;cluster\n"
        + (0..<units).map { "D\($0);Trường Trung học cơ sở số \($0);Cụm 1\n" }.joined(),
      "calendar.csv": "item;due\n2026-Q1;2026-04-05\n2026-Q2;2026-07-05\n",
      "indicators.csv": "code;name;sector;measure;kind\n" + indicators.joined(),
      "inbox/.keep": "",
    ]
    for (path, text) in files { try scratch.write(text, to: path) }
    if let actual {
      let rows = (0..<units).flatMap { unit in
        (0..<sectors * 3).map { "D\(unit);C\($0);100;\(actual + $0 % 7)\n" }
      }
      try scratch.write(
        "Mã đơn vị;Mã chỉ tiêu;Kế hoạch;Thực hiện\n" + rows.joined(), to: "inbox/quy-1/kq.csv")
    }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", period, "--quiet", "--format", "xlsx"] + options)
    #expect(run.status <= 1, "\(run.errors)")
    return try ["tong-hop", "cum/Cụm 1"].map {
      try WorkbookReader(path: scratch.path + "/out/\(period)/\($0).xlsx")
    }
  }
}

@Suite("The first sheet on paper") struct FirstPageTests {
  /// The first row of each page but the first; rows and columns are counted from 0.
  private static func starts(_ book: WorkbookReader) throws -> [Int] {
    try book.sheet("Tổng quan").descendants("rowBreaks").flatMap { $0.all("brk") }
      .compactMap { $0["id"].flatMap(Int.init) }
  }

  private static func rows(_ anchor: XMLElement) -> ClosedRange<Int>? {
    let ends = ["xdr:from", "xdr:to"].compactMap {
      anchor.first($0, "xdr:row").flatMap { Int($0.text) }
    }
    return ends.count == 2 ? ends[0]...ends[1] : nil
  }

  private static func row(_ book: WorkbookReader, of text: String) throws -> Int? {
    try book.cells(of: "Tổng quan").first { $0.value.value == text }
      .flatMap { Int($0.key.drop { $0.isLetter }) }.map { $0 - 1 }
  }

  /// The heights of rows, in points.
  private static func heights(_ book: WorkbookReader) throws -> [Int: Double] {
    var heights: [Int: Double] = [:]
    for row in try book.sheet("Tổng quan").descendants("row") {
      guard let number = row["r"].flatMap(Int.init) else { continue }
      heights[number - 1] = row["ht"].flatMap(Double.init)
    }
    return heights
  }

  /// A4 across without the margins of 20 mm is 170 mm high, which are 481 points.
  @Test(arguments: CrowdedOverview.all)
  func `pages part no chart, no list and no heading from what it stands over`(
    _ campaign: CrowdedOverview
  ) async throws {
    for options in [[], ["--accessible"]] {
      let scratch = try TemporaryFolder()
      for book in try await campaign.books(in: scratch, options) {
        let starts = try Self.starts(book)
        // With --accessible the contents come first.
        let name = "\(options.count)!_xlnm.Print_Area"
        let printed = try #require(book.definedNames()[name])
        let end = try #require(printed.split(separator: "$").last.flatMap { Int($0) })
        for (first, next) in zip([0] + starts, starts + [end]) {
          let heights = try Self.heights(book)
          #expect((first..<next).reduce(0) { $0 + (heights[$1] ?? 15) } <= 481)
        }
        let drawings = (try? book.part("xl/drawings/drawing1.xml").children) ?? []
        for rows in drawings.compactMap(Self.rows) {
          #expect(!starts.contains { rows.dropFirst().contains($0) }, "\(rows) \(starts)")
          #expect(rows.upperBound < end)
        }
        let best = "Cao nhất so với kế hoạch (%)"
        for heading in ["Cần chú ý", best, best + "; (*) có số ước"] {
          guard let row = try Self.row(book, of: heading) else { continue }
          #expect(!starts.contains(row + 1) && !starts.contains(row + 2), "\(heading) \(starts)")
        }
        // Nobody follows a link on paper.
        #expect(try #require(try Self.row(book, of: "Các trang của sổ")) >= end)
        #expect(try #require(try Self.row(book, of: "Cần chú ý")) < end)
      }
    }
  }

  /// With fourteen sectors their chart needs a page; that of what was met by
  /// the end of each quarter stands on the first.
  @Test func `where the chart of sectors does not fit on the first page another one does`()
    async throws
  {
    let scratch = try TemporaryFolder()
    let campaign = CrowdedOverview(name: "", sectors: 14, actual: 120)
    let book = try #require(try await campaign.books(in: scratch).first)
    let first = try #require(try Self.starts(book).first)
    let drawings = try book.part("xl/drawings/drawing1.xml").children.compactMap(Self.rows)
    #expect(drawings.filter { $0.upperBound < first }.count == 1)
    #expect(Self.titles(book).first == "Số chỉ tiêu đạt và vượt, lũy kế đến hết kỳ")
  }

  /// The names in the charts of a book's first sheet.
  private static func titles(_ book: WorkbookReader) -> [String] {
    (1...9).compactMap { try? book.part("xl/charts/chart\($0).xml") }.map {
      $0.first("c:chart", "c:title")?.descendants("a:t").map(\.text).joined() ?? ""
    }
  }

  @Test func `charts are drawn where there is something to draw, else it is said`() async throws {
    let words = [
      nil, "Chưa có chỉ tiêu nào đạt hay vượt kế hoạch nên chưa có biểu đồ về các chỉ tiêu đó.",
      "Chưa có chỉ tiêu nào được đánh giá nên chưa có biểu đồ.",
    ]
    for (actual, (count, sentence)) in zip([120, 0, nil], zip([3, 1, 0], words)) {
      let scratch = try TemporaryFolder()
      let campaign = CrowdedOverview(name: "", actual: actual)
      let book = try #require(try await campaign.books(in: scratch).last)
      #expect(Self.titles(book).count == count, "\(Self.titles(book))")
      let texts = try book.cells(of: "Tổng quan").values.map(\.value)
      #expect(
        texts.filter { $0.hasPrefix("Chưa có chỉ tiêu nào") && $0.contains("biểu đồ") }
          == [sentence].compactMap(\.self))
    }
  }

  @Test func `the trend is up to the end of a period, which may be a month`() async throws {
    let scratch = try TemporaryFolder()
    let campaign = CrowdedOverview(name: "", actual: 120)
    let book = try #require(try await campaign.books(in: scratch, at: "2026-05").first)
    #expect(Self.titles(book).contains("Số chỉ tiêu đạt và vượt, lũy kế đến hết kỳ"))
    let periods = try book.cells(of: "Lĩnh vực").values.map(\.value)
    #expect(periods.contains("Quý I năm 2026") && periods.contains("Tháng 5 năm 2026"))
  }

  @Test func `the weakest stand apart from the percentages of the best`() async throws {
    let scratch = try TemporaryFolder()
    let book = try #require(
      try await CrowdedOverview(name: "").books(in: scratch, ["--accessible"]).first)
    let heading = try #require(try Self.row(book, of: "Thấp nhất so với kế hoạch (%)"))
    let cell = try #require(book.cells(of: "Tổng quan")["G\(heading + 2)"])
    #expect(cell.value.hasPrefix("Chỉ tiêu"))
    let looks = try book.part("xl/styles.xml").descendants("cellXfs").flatMap { $0.all("xf") }
    #expect(looks[cell.style].first("alignment")?["indent"] == "1")
  }
}
