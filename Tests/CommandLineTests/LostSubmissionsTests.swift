import Foundation
import TestSupport
import Testing

@Suite("Submissions that are gone all of a sudden") struct LostSubmissionsTests {
  @Test
  func `a folder of the inbox that is empty now leaves the edition until somebody rolls it up`()
    async throws
  {
    let office = try Office()
    _ = try await office.runQuickly()
    let standing = try office.published()
    let folder = office.path + "/inbox/quy-1"
    try FileManager.default.moveItem(atPath: folder, toPath: office.scratch.path + "/share")
    let listener = try Listener()
    for isThere in [false, true] {
      if isThere {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: false)
      }
      for options in [["--dry-run"], listener.option] {
        let run = try await office.runQuickly(["--lang", "en"] + options)
        #expect(run.status == 74)
        #expect(run.errors.contains("no file is left in inbox/quy-1"))
        #expect(run.errors.contains("(2023-Q1) has 12 files"))
        #expect(run.errors.contains("run “thidua rollup” for each period"))
      }
    }
    #expect(try office.published() == standing)
    #expect(try listener.statuses() == [74])
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(try await RunningTool().run(rollup).status < 2)
    #expect(try await office.runQuickly().status == 0)
  }

  @Test func `a share that comes back is published again without a word of what is gone`()
    async throws
  {
    let office = try Office()
    _ = try await office.runQuickly()
    let (folder, share) = (office.path + "/inbox/quy-1", office.scratch.path + "/share")
    try FileManager.default.moveItem(atPath: folder, toPath: share)
    #expect(try await office.runQuickly().status == 74)
    try FileManager.default.moveItem(atPath: share, toPath: folder)
    #expect(try await office.runQuickly().status == 0)
  }

  @Test func `a file that is gone is named once, and told`() async throws {
    let office = try Office()
    _ = try await office.run(["--format", "csv"])
    try FileManager.default.removeItem(atPath: office.path + "/inbox/quy-1/ANPHU.csv")
    let listener = try Listener()
    let run = try await office.run(["--format", "csv", "--lang", "en"] + listener.option)
    let words = "1 file of the edition before is there no more, the new books are without: "
    #expect(run.errors.components(separatedBy: words + "inbox/quy-1/ANPHU.csv\n").count == 2)
    #expect(run.status < 2)
    let heard = try #require(listener.heard().last?["periods"] as? [[String: Any]])
    #expect(
      heard.map { $0["gone"] as? [String] } == [
        ["inbox/quy-1/ANPHU.csv"], ["inbox/quy-1/ANPHU.csv"],
      ])
    let next = try await office.run(["--format", "csv"])
    #expect(next.status == 0 && next.errors.isEmpty)
  }

  @Test func `files that only moved are not called gone`() async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    try FileManager.default.moveItem(
      atPath: office.path + "/inbox/dang-ky", toPath: office.path + "/inbox/dang-ky-2023")
    let run = try await office.runQuickly(["--lang", "en"])
    #expect(run.status < 2)
    #expect(!run.errors.contains("there no more"))
  }
}
