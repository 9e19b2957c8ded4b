import Foundation
import TestSupport
import Testing

@Suite("Places of a campaign that are not for others") struct OwnPlacesTests {
  @Test(arguments: [
    "campaign.csv", "units.csv", "indicators.csv", "calendar.csv", "checks.csv",
    "out/2023-Q1/tong-hop.xlsx", "out/2023-Q1/moi.json", "out/.previous/x.json", "out/.run.lock",
    "khong-co/../units.csv", "lien-ket.json",
  ])
  func `a report in place of the campaign's own files is refused before anything is done`(
    _ place: String
  ) async throws {
    let office = try Office()
    // Also one that is not there yet: it would be read as settings by the next run.
    try FileManager.default.removeItem(atPath: office.path + "/checks.csv")
    try FileManager.default.createSymbolicLink(
      atPath: office.path + "/lien-ket.json", withDestinationPath: "units.csv")
    let before = try FileManager.default.files(below: office.campaign)
    let units = try Data(contentsOf: office.campaign.appendingPathComponent("units.csv"))
    let run = try await office.runQuickly(["--report", office.path + "/" + place])
    #expect(run.status == 64)
    #expect(run.errors.contains("là tệp thiết lập hoặc kết quả của phong trào"))
    #expect(try FileManager.default.files(below: office.campaign) == before)
    #expect(try Data(contentsOf: office.campaign.appendingPathComponent("units.csv")) == units)
  }

  @Test(arguments: ["bien-ban.json", "out/bien-ban.json", "out/runs/bien-ban.json"])
  func `a report beside the editions is written`(_ place: String) async throws {
    let office = try Office()
    #expect(try await office.runQuickly(["--report", office.path + "/" + place]).status < 2)
    #expect(FileManager.default.fileExists(atPath: office.path + "/" + place))
  }

  @Test(arguments: [
    "out/runs", "out/2023-q2", "out/runs/x", "out/.previous",
    "out/.previous/2023-Q1",
    "out/.x", "out/2023-Q2", "out/2023", "out/2023-Q2.ban-nhap", "out/2023-Q1/x", "checks.csv",
    "lien-ket/2023-Q2",
  ])
  func `results in a place that is another's are refused before anything is done`(
    _ place: String
  ) async throws {
    let office = try Office()
    try FileManager.default.removeItem(atPath: office.path + "/checks.csv")
    try FileManager.default.createDirectory(
      atPath: office.path + "/out", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: office.path + "/lien-ket", withDestinationPath: "out")
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv", "--quiet"]
    for standing in ["nothing", "an edition"] {
      if standing == "an edition" { try await RunningTool().prepare(rollup) }
      let before = try FileManager.default.files(below: office.campaign)
      let run = try await RunningTool().run(
        rollup + ["--lang", "en", "--out", office.path + "/" + place])
      #expect(run.status == 64)
      #expect(run.errors.hasPrefix("thidua: --out: \(office.path)/\(place) is the place of a"))
      #expect(run.errors.contains("such as out/2023-Q1-en or one outside out"))
      #expect(try FileManager.default.files(below: office.campaign) == before)
    }
  }

  @Test(arguments: [
    "out/2023-Q1", "out/2023-Q1-en", "out/2023-Q1.ban-nhap", "out/moi/2023-Q2", "ket-qua",
  ])
  func `results in a place that is nobody's are published`(_ place: String) async throws {
    let office = try Office()
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(
      try await RunningTool().run(rollup + ["--out", office.path + "/" + place]).status == 1)
    #expect(office.names(in: place + "/data").contains("manifest.json"))
  }

  @Test func `results that a link leads into the inbox are refused before anything is written`()
    async throws
  {
    let office = try Office()
    try FileManager.default.createSymbolicLink(
      atPath: office.path + "/out", withDestinationPath: "inbox")
    let before = try FileManager.default.subpathsOfDirectory(atPath: office.path + "/inbox")
    let run = try await office.runQuickly(["--notify", "cat >/dev/null"])
    #expect(run.status == 74)
    #expect(run.errors.contains("/out nằm trong inbox"))
    let after = try FileManager.default.subpathsOfDirectory(atPath: office.path + "/inbox")
    #expect(Set(after) == Set(before))
  }

  // MARK: Two campaigns

  @Test(
    arguments: [
      ("campaign.csv", 64), ("out/2023-Q1/data/rollup.csv", 64), ("inbox/quy-1/x.json", 74),
    ] as [(String, Int32)])
  func `a report does not go into another campaign`(_ place: String, _ status: Int32) async throws {
    let (office, other) = (try Office(), try Office())
    _ = try await other.runQuickly()
    let before = try other.published()
    let settings = try other.text(of: "campaign.csv")
    let run = try await office.runQuickly(["--report", other.path + "/" + place])
    #expect(run.status == status)
    #expect(try other.published() == before)
    #expect(try other.text(of: "campaign.csv") == settings)
    #expect(office.names(in: "out").isEmpty)
  }

  @Test func `results do not go into the inbox of another campaign`() async throws {
    let (office, other) = (try Office(), try Office())
    let run = try await RunningTool().run([
      "rollup", office.path, "--period", "2023-Q1", "--quiet", "--out",
      other.path + "/inbox/so-quy-1",
    ])
    #expect(run.status == 74 && run.errors.contains("/inbox/so-quy-1 nằm trong inbox"))
    #expect(!other.names(in: "inbox").contains("so-quy-1"))
  }

  /// An office with a code of its own, whose results go where those of another one stand.
  private static func office(sharingWith other: Office, code: String) throws -> Office {
    let office = try Office()
    try FileManager.default.createSymbolicLink(
      atPath: office.path + "/out", withDestinationPath: other.path + "/out")
    let settings = try String(contentsOfFile: office.path + "/campaign.csv", encoding: .utf8)
    let lines = settings.split(separator: "\n").map { line in
      line.hasPrefix("code;") ? "code;\(code)" : String(line)
    }
    try #require(lines.contains("code;\(code)"))
    try office.write(lines.joined(separator: "\n") + "\n", to: "campaign.csv")
    return office
  }

  @Test(arguments: ["units.csv", "inbox/quy-1/ANPHU.csv", "inbox/them.csv"])
  func `the edition of another campaign is not replaced, nor that of one of which this is a copy`(
    _ name: String
  ) async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    let other = try Self.office(sharingWith: office, code: "KHAC-2023")
    try other.write(((try? other.text(of: name)) ?? "x;y") + "\n", to: name)
    let standing = try office.published()
    let run = try await other.runQuickly(["--lang", "en"])
    #expect(run.status == 74)
    #expect(run.errors.contains("is of another campaign (code “"))
    #expect(run.errors.contains("not “KHAC-2023”); nothing was written"))
    let rollup = ["rollup", other.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(try await RunningTool().run(rollup).status == 74)
    #expect(try office.published() == standing)
  }

  @Test func `a campaign that only has a new code replaces its editions`() async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    let renamed = try Self.office(sharingWith: office, code: "MOI-2023")
    #expect(try await renamed.runQuickly().status < 2)
    let manifest = try String(
      contentsOfFile: office.path + "/out/2023-Q1/data/manifest.json", encoding: .utf8)
    #expect(manifest.contains("\"campaign\": \"MOI-2023\""))
  }
}
