import TestSupport
import Testing

@Suite("Sheets of units with long names") struct SheetTabTests {
  private static let school = "Trường Trung học cơ sở và Tiểu học xã số 0"

  @Test func `have tabs that can be told apart, and links with their whole names`() async throws {
    let scratch = try TemporaryFolder()
    let campaign = try SmallCampaign.write(
      units: (1...3).map { "D\($0);\(Self.school)\($0);Cụm 1" } + ["D4;Xã Một;Cụm 1"], in: scratch)
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", "2026-Q1", "--format", "xlsx", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let book = try WorkbookReader(path: campaign + "/out/2026-Q1/cum/Cụm 1.xlsx")
    let tabs = (1...3).map { "Trường Trung…Tiểu học xã số 0\($0)" } + ["Xã Một"]
    #expect(book.sheetNames.filter(tabs.contains) == tabs)
    let links = try book.cells(of: "Tổng quan").values.map(\.value)
    for name in (1...3).map({ "\(Self.school)\($0)" }) + ["Xã Một", "Nguồn số liệu"] {
      #expect(links.count { $0 == name } == 1, "\(name)")
    }
  }
}
