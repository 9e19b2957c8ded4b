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
        // What stands is said once, but to whoever asks.
        guard options == ["--dry-run"] || !isThere else {
          #expect(run.errors.isEmpty)
          continue
        }
        #expect(run.errors.contains("no file with anything in it is left in inbox/quy-1"))
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

  @Test(
    arguments: [
      "find quy-1 -type f -exec truncate -s 0 {} +",
      "find quy-1 -type f -exec mv {} {}.part ';'",
      "mv quy-1 ../quy-1; ln -s ../quy-1 quy-1",
      "rm -r quy-1; echo x > quy-1",
      "find . -type f -exec truncate -s 0 {} +",
      "find . -type f -exec mv {} {}.part ';'",
    ])
  func `a folder whose files hold nothing any more leaves the edition as one that is empty does`(
    _ deed: String
  ) async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    let standing = try office.published()
    #expect(
      try office.shell("cd inbox; \(deed); find . -exec touch -hd 2023-11-14 {} +").status == 0)
    let run = try await office.runQuickly(["--lang", "en"])
    #expect(run.status == 74)
    #expect(run.errors.contains("no file with anything in it is left in inbox"))
    let periods = try office.records().last?["periods"] as? [[String: Any]]
    let gone = try #require(periods?.first?["gone"] as? [String])
    #expect(gone.count { $0.hasPrefix("inbox/quy-1/") } == 12)
    #expect(try office.published() == standing)
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(try await RunningTool().run(rollup).status < 2)
    #expect(try await office.runQuickly().status == 0)
  }

  @Test(
    arguments: [
      "rm -r quy-1/*", "find quy-1 -type f -exec truncate -s 0 {} +", "rm -r quy-1; ln -s x quy-1",
    ])
  func `who rolls a folder up that is lost is not stopped, and a later loss is seen`(
    _ deed: String
  ) async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    #expect(try office.shell("cd inbox; \(deed)").status == 0)
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(try await RunningTool().run(rollup).status < 2)
    #expect(try office.shell("cd inbox; truncate -s 0 dang-ky/*").status == 0)
    #expect(try await office.runQuickly(["--lang", "en"]).status == 74)
  }

  @Test(arguments: ["rm -r inbox/*", "find inbox -type f -exec truncate -s 0 {} +"])
  func `nothing is published first from an inbox that holds nothing, until somebody rolls it up`(
    _ deed: String
  ) async throws {
    let (office, listener) = (try Office(), try Listener())
    #expect(try office.shell(deed).status == 0)
    for options in [["--dry-run"], listener.option, listener.option] {
      #expect(try await office.runQuickly(["--lang", "en"] + options).status == 74)
    }
    #expect(office.names(in: "out") == ["runs"])
    #expect(try listener.statuses() == [74])
    let said = try #require(try listener.heard().first?["messages"] as? [String])
    #expect(said.count == 1 && said[0].contains("in inbox; nothing was published (2023-Q1)"))
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(try await RunningTool().run(rollup).status == 0)
    #expect(try await office.runQuickly().status == 0)
  }

  @Test func `an inbox that stays empty is spoken of once, until it changes or was filled`()
    async throws
  {
    let office = try Office()
    _ = try await office.runQuickly()
    func errors() async throws -> String {
      let run = try await office.runQuickly(["--lang", "en"])
      #expect(run.status == 74)
      return run.errors
    }
    let share = office.scratch.path + "/share"
    #expect(try office.shell("mv inbox/quy-1 '\(share)'").status == 0)
    #expect(try await errors().contains("left in inbox/quy-1"))
    #expect(try await errors().isEmpty)
    #expect(try office.records().last?["messages"] as? [String] != [])
    #expect(try office.shell("mv inbox/dang-ky '\(share)/dang-ky'").status == 0)
    #expect(try await errors().contains("left in inbox/dang-ky, inbox/quy-1"))
    #expect(
      try office.shell("mv '\(share)/dang-ky' inbox; mv '\(share)' inbox/quy-1").status == 0)
    #expect(try await office.runQuickly().status == 0)
    #expect(try office.shell("mv inbox/quy-1 '\(share)'").status == 0)
    #expect(try await errors().contains("left in inbox/quy-1"))
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

  @Test(arguments: ["rm", "truncate -s 0"])
  func `a file that is gone, or empty all of a sudden, is named once, and told`(
    _ deed: String
  ) async throws {
    let office = try Office()
    _ = try await office.run(["--format", "csv"])
    #expect(try office.shell("\(deed) inbox/quy-1/ANPHU.csv").status == 0)
    let listener = try Listener()
    let run = try await office.run(["--format", "csv", "--lang", "en"] + listener.option)
    let words = "1 file of the edition before is gone or empty now, the new books are without: "
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

  @Test func `a file of the settings that is gone is named, and told`() async throws {
    let (office, listener) = (try Office(), try Listener())
    _ = try await office.runQuickly()
    #expect(try office.shell("rm calendar.csv checks.csv").status == 0)
    let run = try await office.runQuickly(["--lang", "en"] + listener.option)
    #expect(run.errors.contains("the new books are without: calendar.csv, checks.csv\n"))
    let heard = try #require(listener.heard().last?["periods"] as? [[String: Any]])
    #expect(heard.first?["gone"] as? [String] == ["calendar.csv", "checks.csv"])
    #expect(try await office.runQuickly().errors.isEmpty)
  }

  @Test func `last year's files that are not asked for any more are named as last year's`()
    async throws
  {
    let scratch = try TemporaryFolder()
    _ = try scratch.copy(LastYearTests.folder, to: "years")
    let campaign = scratch.path + "/years/nam-2023"
    let arguments = ["run", campaign, "--as-of", "2023-04-06", "--format", "csv", "--lang", "en"]
    #expect(try await RunningTool().run(arguments).status < 2)
    let settings = try String(contentsOfFile: campaign + "/campaign.csv", encoding: .utf8)
    let lines = settings.split(separator: "\n").filter { !$0.hasPrefix("previous;") }
    try scratch.write(
      lines.joined(separator: "\n") + "\n", to: "years/nam-2023/campaign.csv")
    let run = try await RunningTool().run(arguments)
    #expect(run.errors.contains("the new books are without: last year: campaign.csv, "))
    #expect(run.errors.contains(", last year: inbox/"))
  }

  @Test func `files that only moved are not called gone`() async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    try FileManager.default.moveItem(
      atPath: office.path + "/inbox/dang-ky", toPath: office.path + "/inbox/dang-ky-2023")
    let run = try await office.runQuickly(["--lang", "en"])
    #expect(run.status < 2)
    #expect(!run.errors.contains("gone or empty now"))
  }
}
