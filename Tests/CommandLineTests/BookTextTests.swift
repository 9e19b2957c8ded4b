import Foundation
import TestSupport
import Testing

@Suite("Words of the books") struct BookTextTests {
  /// A campaign of which the quarter is known of one unit of three, published with some options.
  private static func books(
    at period: String, _ options: [String] = []
  ) async throws -> (scratch: TemporaryFolder, whole: WorkbookReader) {
    let scratch = try TemporaryFolder()
    let name = "trace-says-of-how-many-units-the-period-is"
    let folder = try #require(CommandCase.all.first { $0.name == name }).folder
    let campaign = try scratch.copy(folder.appendingPathComponent("campaign"), to: "c").path
    try scratch.write(
      "name;left;operator;right;tolerance\nThu không âm;THU;>=;0;0,5\n", to: "c/checks.csv")
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", period, "--out", scratch.path + "/out", "--quiet"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return (scratch, try WorkbookReader(path: scratch.path + "/out/tong-hop.xlsx"))
  }

  private static func texts(_ book: WorkbookReader, _ sheet: String) throws -> Set<String> {
    Set(try book.cells(of: sheet).values.map(\.value))
  }

  /// Three units have no plan and no registration, and two of their reports are missing; nothing is an
  /// error.
  @Test func `only what there is of errors and warnings is said, and periods are words`()
    async throws
  {
    let book = try await Self.books(at: "2026-Q2").whole
    #expect(
      try Self.texts(book, "Tổng quan").contains(
        "Số liệu có 8 cảnh báo (xem trang “Lỗi dữ liệu”)."))
    let findings = try Self.texts(book, "Lỗi dữ liệu")
    #expect(findings.contains("8 cảnh báo theo từng đơn vị."))
    #expect(findings.contains("Quý I năm 2026") && !findings.contains("2026-Q1"))
    #expect(try Self.texts(book, "Nộp báo cáo").contains("Quý II năm 2026"))
    let note = "số trong kỳ chỉ của 1/3 đơn vị"
    #expect(try Self.texts(book, "KH-TH").contains { $0.contains(note) })
  }

  @Test func `the sources name the campaign's own files and what checks compare`() async throws {
    let (scratch, book) = try await Self.books(at: "2026-Q2")
    let sources = try Self.texts(book, "Nguồn số liệu")
    #expect(sources.contains("Thu không âm: THU >= 0 (cho phép lệch 0,5)"))
    #expect(sources.isSuperset(of: ["campaign.csv", "checks.csv", "indicators.csv", "units.csv"]))
    let manifest = try String(decoding: scratch.read("out/data/manifest.json"), as: UTF8.self)
    let fingerprints = sources.filter { $0.count == 64 && !$0.contains(" ") }
    // Four files of settings and one of the inbox.
    #expect(fingerprints.count == 5)
    #expect(fingerprints.allSatisfy { manifest.contains("\"\($0)\"") })
  }

  @Test func `English books have no Vietnamese over the numbers of rows`() async throws {
    let book = try await Self.books(at: "2026-Q1", ["--lang", "en"]).whole
    let table = try Self.texts(book, "Plan-Actual")
    #expect(table.contains("No.") && !table.contains("TT"))
    #expect(try Self.texts(book, "Sectors").contains("No."))
    #expect(try Self.texts(book, "Submissions").contains("Quarter I of 2026"))
  }

  @Test func `without merged cells every column has a whole name`() async throws {
    let book = try await Self.books(at: "2026-Q2", ["--accessible"]).whole
    let table = try Self.texts(book, "KH-TH")
    #expect(table.isSuperset(of: ["Lĩnh vực số", "Được tính"]))
    let sides = try Self.texts(book, "Theo cụm")
    #expect(sides.contains("Cụm 1: Lũy kế") && !sides.contains("Lũy kế"))
    #expect(!sides.contains { $0.hasPrefix("Mỗi hàng") && $0.count > 70 })
  }
}
