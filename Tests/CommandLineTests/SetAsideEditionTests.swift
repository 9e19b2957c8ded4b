import Foundation
import TestSupport
import Testing

@Suite("Editions that were changed after they were published") struct SetAsideEditionTests {
  /// An office with two editions of the first quarter, of which the older one is the previous.
  private static func office() async throws -> Office {
    let office = try Office()
    _ = try await office.runQuickly()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    _ = try await office.runQuickly()
    return office
  }

  private static func text(_ office: Office, _ name: String) throws -> String {
    try String(contentsOfFile: office.path + "/out/" + name, encoding: .utf8)
  }

  private static func verify(_ office: Office, _ edition: String) async throws -> Int32 {
    try await RunningTool().run(["verify", office.path + "/out/" + edition]).status
  }

  @Test func `a repair keeps the changed edition under a name of its own, and the previous one`()
    async throws
  {
    let office = try await Self.office()
    let older = try Self.text(office, ".previous/2023-Q1/data/manifest.json")
    let listener = try Listener()
    for (hand, name) in [("tay 1", "2023-Q1.changed"), ("tay 2", "2023-Q1.changed-2")] {
      try office.write(hand, to: "out/2023-Q1/data/status.csv")
      let run = try await office.runQuickly(["--lang", "en"] + listener.option)
      #expect(run.status < 2)
      #expect(run.errors.contains("(changed or gone: data/status.csv); it is kept as "))
      #expect(run.errors.contains("/out/.previous/\(name)\n"))
      #expect(try Self.text(office, ".previous/\(name)/data/status.csv") == hand)
      let periods = try #require(listener.heard().last?["periods"] as? [[String: Any]])
      #expect(
        periods.map { $0["set_aside"] as? [String] } == [[office.path + "/out/.previous/\(name)"]])
    }
    #expect(try Self.text(office, ".previous/2023-Q1/data/manifest.json") == older)
    #expect(try await Self.verify(office, "2023-Q1") == 0)
    #expect(try await Self.verify(office, ".previous/2023-Q1") == 0)
    let next = try await office.runQuickly()
    #expect(next.status == 0 && next.errors.isEmpty)
  }

  @Test func `a change that leaves the size is found when a new edition takes the place`()
    async throws
  {
    let office = try await Self.office()
    let name = "out/2023-Q1/data/status.csv"
    let hand = String(try Self.text(office, "2023-Q1/data/status.csv").reversed())
    try office.write(hand, to: name)
    try office.write("Ghi chú khác\n", to: "inbox/ghi-chu.csv")
    _ = try await office.runQuickly()
    #expect(try Self.text(office, ".previous/2023-Q1.changed/data/status.csv") == hand)
    #expect(try await Self.verify(office, ".previous/2023-Q1") == 0)
  }

  @Test func `an undo says that what it brings back was changed, and nothing of it is lost`()
    async throws
  {
    let office = try await Self.office()
    try office.write("tay", to: "out/.previous/2023-Q1/data/status.csv")
    let undo = try await RunningTool().run([
      "rollup", office.path, "--period", "2023-Q1", "--undo", "--quiet",
    ])
    #expect(undo.status == 1)
    #expect(undo.errors.contains("không còn như khi lập (đã sửa hoặc mất: data/status.csv)"))
    let run = try await office.runQuickly()
    #expect(run.errors.contains("data/status.csv"))
    #expect(try Self.text(office, ".previous/2023-Q1.changed/data/status.csv") == "tay")
    #expect(try await Self.verify(office, "2023-Q1") == 0)
    #expect(try await Self.verify(office, ".previous/2023-Q1") == 0)
  }

  @Test func `a previous edition that was changed is not removed by the next one`() async throws {
    let office = try await Self.office()
    try office.write("tay", to: "out/.previous/2023-Q1/data/status.csv")
    try office.write("Ghi chú khác\n", to: "inbox/ghi-chu.csv")
    let run = try await office.runQuickly()
    #expect(run.errors.contains("/out/.previous/2023-Q1.changed\n"))
    #expect(try Self.text(office, ".previous/2023-Q1.changed/data/status.csv") == "tay")
    #expect(try await Self.verify(office, ".previous/2023-Q1") == 0)
  }

  @Test func `a run that is killed between the two loses no changed edition`() async throws {
    let office = try await Self.office()
    try office.write("tay", to: "out/2023-Q1/data/status.csv")
    let killed = try await office.runQuickly(environment: office.failing(["KILL_RENAME": "3"]))
    #expect(killed.status == 137)
    #expect(!office.names(in: "out/.previous").contains("2023-Q1.changed"))
    let run = try await office.runQuickly()
    #expect(run.errors.contains("/out/.previous/2023-Q1.changed\n"))
    #expect(try Self.text(office, ".previous/2023-Q1.changed/data/status.csv") == "tay")
    #expect(try await Self.verify(office, ".previous/2023-Q1") == 0)
    #expect(office.names(in: "out") == [".previous", "2023-Q1", "runs"])
  }

  /// The run notes that a record is owed, names the new edition, sets the changed one aside and keeps the one
  /// that gave way.
  @Test(arguments: 1...4)
  func `a run that is killed loses no changed previous edition`(_ rename: Int) async throws {
    let office = try await Self.office()
    try office.write("tay", to: "out/.previous/2023-Q1/data/status.csv")
    try office.write("Ghi chú khác\n", to: "inbox/ghi-chu.csv")
    let killed = try await office.runQuickly(
      environment: office.failing(["KILL_RENAME": "\(rename)"]))
    #expect(killed.status == 137)
    _ = try await office.runQuickly()
    #expect(try Self.text(office, ".previous/2023-Q1.changed/data/status.csv") == "tay")
    #expect(try await Self.verify(office, "2023-Q1") == 0)
    #expect(try await Self.verify(office, ".previous/2023-Q1") == 0)
    #expect(office.names(in: "out") == [".previous", "2023-Q1", "runs"])
  }

  @Test func `where the previous edition has no place, the one that gives way is kept beside`()
    async throws
  {
    let office = try Office()
    _ = try await office.runQuickly()
    try office.write("tệp của ai đó", to: "out/.previous")
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    let run = try await office.runQuickly()
    #expect(run.status == 74)
    #expect(run.errors.contains("/out/.2023-Q1.kept\n"))
    #expect(try await Self.verify(office, "2023-Q1") == 0)
    #expect(try await Self.verify(office, ".2023-Q1.kept") == 0)
    #expect(try Self.text(office, ".previous") == "tệp của ai đó")
    let next = try await office.runQuickly()
    #expect(next.status == 0 && next.errors.isEmpty)
  }

  @Test
  func `where the system does not let the edition that gives way be moved, its reason is told`()
    async throws
  {
    let office = try Office()
    _ = try await office.runQuickly()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    let run = try await office.runQuickly(
      environment: office.failing(["FAIL_RENAME": "out/.previous/"]))
    #expect(run.status == 74)
    #expect(
      run.errors.contains(
        "không đưa được \(office.path)/out/.previous/2023-Q1 vào chỗ: không có quyền"))
    #expect(run.errors.contains("/out/.2023-Q1.kept\n"))
    #expect(try await Self.verify(office, ".2023-Q1.kept") == 0)
  }

  @Test func `an undo does not pass over an edition that was kept beside`() async throws {
    let office = try await Self.office()
    // As where whoever ran it had no right to the folder of the previous one.
    _ = try office.shell("cd out; cp -r 2023-Q1 .2023-Q1.kept")
    let before = try office.published()
    let undo = { () async throws -> ToolOutcome in
      try await RunningTool().run([
        "rollup", office.path, "--period", "2023-Q1", "--undo", "--quiet",
      ])
    }
    let refused = try await undo()
    #expect(refused.status == 74 && refused.errors.contains("/out/.2023-Q1.kept"))
    #expect(try office.published() == before)
    _ = try office.shell("cd out; rm -r .previous/2023-Q1; mv .2023-Q1.kept .previous/2023-Q1")
    #expect(try await undo().status == 0)
  }
}
