import Foundation
import TestSupport
import Testing

@Suite("Last year") struct LastYearTests {
  static let folder = ProjectFolder.root.appendingPathComponent(
    "Tests/CommandLineTests/Data/LastYear")

  /// A scratch copy of both years, rolled up at a period of 2023.
  private static func report(_ period: String) async throws -> [String: [String: Any]] {
    let scratch = try TemporaryFolder()
    _ = try scratch.copy(folder, to: "years")
    let campaign = scratch.path + "/years/nam-2023"
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", period, "--format", "json", "--quiet"])
    #expect(run.status == 1, "\(run.errors)")
    let text = try scratch.read("years/nam-2023/out/\(period)/data/report.json")
    let json = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    var figures: [String: [String: Any]] = [:]
    for scope in try #require(json["scopes"] as? [[String: Any]]) {
      for figure in try #require(scope["indicators"] as? [[String: Any]]) {
        figures["\(scope["code"] ?? "") \(figure["indicator"] ?? "")"] = figure
      }
    }
    return figures
  }

  /// Worked by hand from Data/LastYear: unit A harvested 100.5 + 200 + 300 + 399.5 = 1000 t in
  /// 2022, so `tăng 10%` is 1100; it had 18 poor households in December, so `giảm 2-3 hộ` is 15 to
  /// 16; of 400 households 18 are 4.5 %, so `giảm 0,5%` is 4.
  @Test(
    arguments: [
      ("A LUA", 1100, nil), ("B LUA", 220, nil), ("A NGHEO", 15, 16), ("B NGHEO", nil, 20),
      ("A TLNGHEO", nil, 4), ("D LUA", nil, nil), ("A TRAU", 50, 50),
    ] as [(String, Double?, Double?)])
  func `a growth becomes the figure that last year's whole year leads to`(
    _ place: String, _ low: Double?, _ high: Double?
  ) async throws {
    let figure = try #require(try await Self.report("2023-Q2")[place])
    #expect(figure["low"] as? Double == low)
    #expect(figure["high"] as? Double == high)
  }

  /// Unit C left the campaign and unit D came; sums of last year are over those that are here now.
  @Test(
    arguments: [
      ("2023-Q2", "A LUA", 300.5), ("2023-Q2", "LY-2023 LUA", 410.5),
      ("2023-Q2", "Cụm 1 TRAU", 100), ("2023-Q2", "D TRAU", nil), ("2023-Q2", "A TLNGHEO", 5),
      ("2023-Q2", "Cụm 1 TLNGHEO", 5), ("2023", "A LUA", 1000), ("2023", "Cụm 1 LUA", 1200),
      ("2023-Q1", "A LUA", 100.5),
    ] as [(String, String, Double?)])
  func `last year's figure is the same period's, of the units that are here now`(
    _ period: String, _ place: String, _ expected: Double?
  ) async throws {
    let figure = try #require(try await Self.report(period)[place])
    #expect(figure["last_year"] as? Double == expected)
  }

  @Test func `a folder of another year is refused, and a missing one, before anything is written`()
    async throws
  {
    let scratch = try TemporaryFolder()
    let campaign = try scratch.copy(
      Self.folder.appendingPathComponent("nam-2023"), to: "campaign")
    let settings = campaign.appendingPathComponent("campaign.csv")
    let text = try String(contentsOf: settings, encoding: .utf8)
    for (previous, status) in [("../khong-co", Int32(74)), (".", 78)] {
      try text.replacingOccurrences(of: "../nam-2022", with: previous)
        .write(to: settings, atomically: true, encoding: .utf8)
      let run = try await RunningTool().run(["rollup", campaign.path, "--period", "2023-Q2"])
      #expect(run.status == status, "\(previous): \(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: campaign.path + "/out"))
    }
  }

  @Test func `what changes in last year's folder is found by verify`() async throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.copy(Self.folder, to: "years")
    let campaign = scratch.path + "/years/nam-2023"
    _ = try await RunningTool().run(
      ["rollup", campaign, "--period", "2023-Q2", "--format", "csv", "--quiet"])
    let arguments = ["verify", campaign + "/out/2023-Q2", "--against", campaign]
    #expect(try await RunningTool().run(arguments).status == 0)
    let file = scratch.path + "/years/nam-2022/inbox/kq.csv"
    try (String(contentsOfFile: file, encoding: .utf8) + "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let changed = try await RunningTool().run(arguments)
    #expect(changed.status == 1)
    #expect(changed.output == "../nam-2022/inbox/kq.csv: đã bị sửa\n")
  }
}
