import Foundation
import TestSupport
import Testing

/// A file that a process of its own adds to, line by line, until told to end.
private struct GrowingFile {
  private let writer = Process()

  /// Returns once the first line is added.
  init(_ path: String, by line: String) throws {
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = [
      "-c", "while echo '\(line)' >> '\(path)'; do echo; sleep 0.05; done",
    ]
    let growth = Pipe()
    writer.standardOutput = growth
    try writer.run()
    _ = growth.fileHandleForReading.availableData
  }

  func end() {
    writer.terminate()
    writer.waitUntilExit()
  }
}

@Suite("Files that come, go or change while a run looks") struct MovingFilesTests {
  @Test func `a file that grows is left for the next run, which completes`() async throws {
    let office = try Office()
    let name = office.path + "/inbox/quy-2/ANPHU.csv"
    let copying = try GrowingFile(name, by: "# dòng")
    let run = try await office.run()
    copying.end()
    #expect(run.status == 75)
    #expect(run.errors.contains("quy-2/ANPHU.csv"))
    #expect(office.names(in: "out") == ["runs"])
    #expect(try office.records().last?.actions == ["2023-Q1 postponed", "2023-Q2 postponed"])
    try office.age("inbox/quy-2/ANPHU.csv")
    #expect(try await office.run().status == 1)
    #expect(office.names(in: "out") == ["2023-Q1", "2023-Q2", "runs"])
  }

  @Test(arguments: [
    (grows: true, status: 75, words: "files are being copied: indicators.csv; "),
    (grows: false, status: 78, words: "mistakes in the campaign's own files"),
  ])
  func `settings that are wrong because they are just being saved are left for the next run`(
    _ example: (grows: Bool, status: Int, words: String)
  ) async throws {
    let office = try Office()
    let later = example.grows ? "sleep 0.7; tail -n +41 full >> indicators.csv" : "true"
    let run = try office.shell(
      "mv indicators.csv full; head -n 40 full > indicators.csv; (\(later)) & "
        + "\"$TOOL\" run . --as-of 2023-04-06 --format csv --lang en 2>&1; "
        + "echo $? > status; wait")
    #expect(try office.text(of: "status") == "\(example.status)\n")
    #expect(run.output.contains(example.words))
  }

  @Test func `files dated after the clock are waited for a while, whatever becomes of timers`()
    throws
  {
    let office = try Office()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 4_000_000_000)],
      ofItemAtPath: office.path + "/inbox/quy-1/ANPHU.csv")
    let variables = try office.failing(["NO_TIMERS": "1"]).map { "\($0)='\($1)'" }
    let run = try office.shell(
      "timeout -s KILL 60 env \(variables.joined(separator: " ")) \"$TOOL\" run . --as-of 2023-04-06 "
        + "--format csv 2>&1")
    #expect(run.status == 1)
    #expect(office.names(in: "out") == ["2023-Q1", "runs"])
  }

  @Test func `a file that grows is found also where the look at the inbox takes its time`()
    async throws
  {
    let office = try Office()
    let copying = try GrowingFile(office.path + "/inbox/quy-1/ANPHU.csv", by: "# dòng")
    let run = try await office.runQuickly(
      environment: office.failing(["SLOW_READ": "inbox/dang-ky/TUAN.csv"]))
    copying.end()
    #expect(run.status == 75)
    #expect(run.errors.contains("inbox/quy-1/ANPHU.csv"))
    #expect(office.names(in: "out") == ["runs"])
  }

  @Test(arguments: ["dang-ky/NGOMAY.csv", "quy-2/bao-cao-quy-2.csv"])
  func `a file that begins to grow while submissions are read is left for the next run`(
    _ other: String
  ) async throws {
    let office = try Office()
    let name = "inbox/quy-1/ANPHU.csv"
    let run = try await office.runQuickly(
      environment: office.failing(["GROW_WHEN": "inbox/" + other, "GROW": "\(office.path)/\(name)"])
    )
    #expect(run.status == 75)
    #expect(run.errors.contains(name))
    #expect(office.names(in: "out") == ["runs"])
    try office.age(name)
    #expect(try await office.runQuickly().status == 1)
  }

  @Test func `an inbox that is empty now leaves the edition until somebody rolls it up`()
    async throws
  {
    let office = try Office()
    try await office.prepareQuickly()
    let standing = try office.published()
    let count = try FileManager.default.files(
      below: office.campaign.appendingPathComponent("inbox")
    )
    .count
    let inbox = office.path + "/inbox"
    try FileManager.default.moveItem(atPath: inbox, toPath: office.scratch.path + "/share")
    try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: false)
    let listener = try Listener()
    for options in [["--dry-run"], listener.option] {
      let run = try await office.runQuickly(["--lang", "en"] + options)
      #expect(run.status == 74)
      #expect(run.errors.contains("the edition that stands (2023-Q1) has \(count) files"))
    }
    // A quarter more is due, and stands nowhere yet.
    #expect(try await office.run(["--format", "csv"]).status == 74)
    #expect(try office.published() == standing)
    #expect(try listener.statuses() == [74])
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--format", "csv"]
    #expect(try await RunningTool().run(rollup).status == 0)
    #expect(try office.published() != standing)
    #expect(try await office.runQuickly().status == 0)
  }

  @Test func `last year's inbox that is empty now leaves the edition, too`() async throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.copy(LastYearTests.folder, to: "years")
    let tool = try RunningTool()
    let arguments = [
      "run", scratch.path + "/years/nam-2023", "--as-of", "2023-07-06", "--format", "csv",
    ]
    for name in try FileManager.default.files(below: scratch.file("years")) {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: scratch.path + "/years/" + name)
    }
    #expect(try await tool.run(arguments).status < 2)
    let target = scratch.file("years/nam-2023/out")
    let standing = try FileManager.default.contents(
      atPath: #require(
        FileManager.default.files(below: target).first { $0.hasSuffix("rollup.csv") }
          .map { target.path + "/" + $0 }))
    let inbox = scratch.path + "/years/nam-2022/inbox"
    try FileManager.default.moveItem(atPath: inbox, toPath: scratch.path + "/share")
    try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: false)
    let run = try await tool.run(arguments)
    #expect(run.status == 74)
    #expect(run.errors.contains("../nam-2022/inbox không còn tệp nào có nội dung"))
    #expect(
      try FileManager.default.files(below: target).contains {
        $0.hasSuffix("rollup.csv")
          && FileManager.default.contents(atPath: target.path + "/" + $0) == standing
      })
  }

  @Test func `settings that are being saved are left for the next run, which completes`()
    async throws
  {
    let office = try Office()
    try await office.prepare()
    let (standing, path) = (try office.published(), office.path + "/calendar.csv")
    let calendar = try Data(contentsOf: URL(fileURLWithPath: path))
    // All but its last line, as an editor leaves it for a moment.
    let end = try #require(calendar.dropLast(2).lastIndex(of: UInt8(ascii: "\n")))
    try calendar[...end].write(to: URL(fileURLWithPath: path))
    let saving = try GrowingFile(path, by: "")
    let outcome = try await office.run()
    saving.end()
    try calendar.write(to: URL(fileURLWithPath: path))
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("calendar.csv"))
    #expect(try office.published() == standing)
    try office.age("calendar.csv")
    #expect(try await office.run().status == 0)
    #expect(try office.published() == standing)
  }

  @Test(arguments: ["x.csv.part", "x.xlsx.filepart", "X.TMP"])
  func `a file whose name says that it is still being copied is named and not read`(
    _ name: String
  ) async throws {
    let office = try Office()
    try office.write(
      "Mã đơn vị;Mã chỉ tiêu;Kế hoạch\nNGOMAY;TT;999999\n", to: "inbox/" + name)
    let run = try await office.run()
    #expect(!run.errors.contains(name), "nobody has to do anything about it")
    let findings = try String(
      contentsOfFile: office.path + "/out/2023-Q2/data/findings.csv", encoding: .utf8)
    #expect(findings.contains("\nwarning,waiting-file,\(name),"))
    #expect(try office.records().last?["waiting"] as? [String] == ["inbox/" + name])
    let rollup = try String(
      contentsOfFile: office.path + "/out/2023-Q2/data/rollup.csv", encoding: .utf8)
    #expect(!rollup.contains("999999"))
  }
}
