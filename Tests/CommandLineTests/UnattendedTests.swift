import Foundation
import TestSupport
import Testing

extension [String: Any] {
  /// What became of the periods of a record.
  fileprivate var actions: [String] {
    ((self["periods"] as? [[String: Any]]) ?? []).map {
      "\($0["period"] ?? "") \($0["action"] ?? "")"
    }
  }
}

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

@Suite("Unattended runs") struct UnattendedTests {
  @Test func `every period that has ended is rolled up, and nothing is touched a second time`()
    async throws
  {
    let office = try Office()
    let first = try await office.run()
    #expect(first.status == 1)
    #expect(first.output.isEmpty)
    #expect(first.errors.contains("quy-2/ANPHU.csv:54:4"))
    #expect(office.names(in: "out") == ["2023-Q1", "2023-Q2", "runs"])
    let before = try office.published()
    let second = try await office.run()
    #expect(second.status == 0)
    #expect(second.output.isEmpty && second.errors.isEmpty)
    #expect(try office.published() == before)
    let records = try office.records()
    #expect(records.count == 2)
    #expect(records[0].actions == ["2023-Q1 published", "2023-Q2 published"])
    #expect(records[1].actions == ["2023-Q1 unchanged", "2023-Q2 unchanged"])
    #expect(records.map { $0["status"] as? Int } == [1, 0])
  }

  @Test(arguments: [
    ("2023-03-31", []), ("2023-04-01", ["2023-Q1"]), ("30/6/2023", ["2023-Q1"]),
    ("1/7/2023", ["2023-Q1", "2023-Q2"]),
  ])
  func `a period is due from the day after its last one`(
    _ day: String, _ periods: [String]
  ) async throws {
    let run = try await Office().run(["--dry-run", "--lang", "en"], day: day)
    #expect(run.status == 0)
    for period in ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] {
      #expect(run.output.contains("\(period): would be") == periods.contains(period))
    }
  }

  @Test func `a dry run says what changed and writes nothing`() async throws {
    let office = try Office()
    let dry = try await office.run(["--dry-run"])
    #expect(dry.output.contains("2023-Q2: sẽ lập lại (lập lần đầu)"))
    #expect(office.names(in: "out").isEmpty)
    _ = try await office.run()
    try office.write("Mã đơn vị;Mã chỉ tiêu;Kế hoạch\n", to: "inbox/them.csv")
    let before = try office.published()
    let again = try await office.run(["--dry-run"])
    #expect(again.output.contains("2023-Q1: sẽ lập lại (mới: inbox/them.csv)"))
    #expect(try office.published() == before)
  }

  @Test(arguments: ["inbox/quy-2/ANPHU.csv", "units.csv", "calendar.csv"])
  func `a file that changed is rolled up again and the edition before is kept`(
    _ name: String
  ) async throws {
    let office = try Office()
    _ = try await office.run()
    let text = try String(
      contentsOf: office.campaign.appendingPathComponent(name), encoding: .utf8)
    try office.write(text + "\n", to: name)
    _ = try await office.run()
    #expect(try office.records().last?.actions == ["2023-Q1 published", "2023-Q2 published"])
    #expect(office.names(in: "out/.previous") == ["2023-Q1", "2023-Q2"])
    for folder in ["2023-Q2", ".previous/2023-Q2"] {
      #expect(
        try await RunningTool().run(["verify", office.path + "/out/" + folder]).status == 0)
    }
  }

  @Test func `a file that is lost from the results comes back`() async throws {
    let office = try Office()
    _ = try await office.run()
    try FileManager.default.removeItem(atPath: office.path + "/out/2023-Q1/tong-hop.xlsx")
    _ = try await office.run()
    #expect(try office.records().last?.actions == ["2023-Q1 published", "2023-Q2 unchanged"])
    #expect(office.names(in: "out/2023-Q1").contains("tong-hop.xlsx"))
  }

  @Test func `one folder that fails does not stop the others, and the worst status is told`()
    async throws
  {
    let (good, bad) = (try Office(), try Office())
    try bad.write("code;name\n", to: "units.csv")
    let report = good.scratch.path + "/report.json"
    let run = try await RunningTool().run(
      [
        "run", bad.path, good.scratch.path + "/none", good.path, "--as-of", "2023-04-05",
        "--report", report,
      ])
    #expect(run.status == 74)
    #expect(good.names(in: "out/2023-Q1").contains("tong-hop.xlsx"))
    #expect(bad.names(in: "out") == ["runs"])
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: report)))
    let runs = try #require((json as? [String: Any])?["runs"] as? [[String: Any]])
    #expect(runs.map { $0["status"] as? Int } == [78, 74, 1])
  }

  @Test(arguments: [("", "vi"), ("language;vi\n", "vi"), ("language;en\n", "en")])
  func `books stay in the campaign's language, whatever the language of messages`(
    _ setting: String, _ language: String
  ) async throws {
    let office = try Office()
    let settings = try String(contentsOfFile: office.path + "/campaign.csv", encoding: .utf8)
    try office.write(
      settings.replacingOccurrences(of: "language;vi\n", with: setting), to: "campaign.csv")
    for spoken in ["en", "vi", "en"] {
      _ = try await office.run(["--lang", spoken])
    }
    #expect(
      try office.records().map(\.actions) == [
        ["2023-Q1 published", "2023-Q2 published"], ["2023-Q1 unchanged", "2023-Q2 unchanged"],
        ["2023-Q1 unchanged", "2023-Q2 unchanged"],
      ])
    let manifest = try JSONSerialization.jsonObject(
      with: Data(
        contentsOf: office.campaign.appendingPathComponent("out/2023-Q2/data/manifest.json")))
    let options = (manifest as? [String: Any])?["options"] as? [String: String]
    #expect(options?["language"] == language)
  }

  @Test(arguments: ["inbox/bien-ban.json", "inbox/quy-9/../bien-ban.json"])
  func `a report among submissions is refused before anything is done`(
    _ place: String
  ) async throws {
    let office = try Office()
    try FileManager.default.createDirectory(
      atPath: office.path + "/inbox/quy-9", withIntermediateDirectories: true)
    let run = try await office.runQuickly(["--report", office.path + "/" + place])
    #expect(run.status == 74)
    #expect(!office.names(in: "inbox").contains("bien-ban.json"))
    #expect(office.names(in: "out").isEmpty)
  }

  @Test(
    arguments: [
      ("../khong-co", 74, "campaign.csv: previous là thư mục “../khong-co” của năm trước"),
      (".", 78, "campaign.csv: previous là thư mục “.” của năm 2023, không phải năm 2022"),
    ], [[], ["--dry-run"]])
  func `a wrong folder of last year is said to be the settings', in a dry run too`(
    _ previous: (folder: String, status: Int32, words: String), _ options: [String]
  ) async throws {
    let office = try Office()
    let settings = try String(contentsOfFile: office.path + "/campaign.csv", encoding: .utf8)
    try office.write(settings + "previous;\(previous.folder)\n", to: "campaign.csv")
    let run = try await office.runQuickly(options)
    #expect(run.status == previous.status)
    #expect(run.errors.contains(previous.words))
  }

  @Test(arguments: ["x", "-1", "86401"])
  func `a time to wait that is none is refused, in a dry run too`(_ seconds: String) async throws {
    let office = try Office()
    #expect(try await office.runQuickly(["--dry-run", "--wait=" + seconds]).status == 64)
  }

  @Test(arguments: [("002", 0o775, 0o664), ("027", 0o750, 0o640)])
  func `results have the modes that the umask leaves`(
    _ mask: String, _ folderMode: Int, _ fileMode: Int
  ) throws {
    let office = try Office()
    let run = try office.shell("umask \(mask); exec \"$TOOL\" run . --as-of 2023-04-06")
    #expect(run.status == 1)
    let out = office.campaign.appendingPathComponent("out")
    let names = try FileManager.default.subpathsOfDirectory(atPath: out.path)
    #expect(names.contains("2023-Q1/tong-hop.xlsx") && names.contains("2023-Q1/cum"))
    for name in [""] + names {
      let facts = try FileManager.default.attributesOfItem(atPath: out.path + "/" + name)
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      #expect(facts[.posixPermissions] as? Int == (isFolder ? folderMode : fileMode), "\(name)")
    }
  }

  // MARK: Files in motion

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
    _ = try await office.runQuickly()
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
    #expect(run.errors.contains("../nam-2022/inbox không có tệp nào"))
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
    _ = try await office.run()
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

  // MARK: Being told

  @Test func `a command is told the record where there are errors, and left alone where not`()
    async throws
  {
    let office = try Office()
    let told = office.scratch.path + "/told.json"
    let notify = ["--notify", "cat > '\(told)'"]
    _ = try await office.run(notify)
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: told)))
    #expect((json as? [String: Any])?["status"] as? Int == 1)
    try FileManager.default.removeItem(atPath: told)
    _ = try await office.run(notify)
    #expect(!FileManager.default.fileExists(atPath: told))
    try office.write("x;y\n", to: "inbox/la.csv")
    #expect(try await office.run(["--notify", "exit 3"]).status == 74)
    // What it did not take is told by the next run, though that one has no news of its own.
    #expect(try await office.run(notify).status == 0)
    let late = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: told)))
    #expect((late as? [String: Any])?["status"] as? Int == 1)
    try FileManager.default.removeItem(atPath: told)
    #expect(try await office.run(notify).status == 0)
    #expect(!FileManager.default.fileExists(atPath: told))
  }

  @Test(arguments: ["xlsx", "csv", "json"])
  func `a period becomes complete once, whatever is written`(_ format: String) async throws {
    let office = try Office()
    for edition in 1...3 {
      try office.write("Ghi chú \(edition)\n", to: "inbox/ghi-chu.csv")
      _ = try await office.run(["--format", format], day: "2023-04-10")
    }
    let became = try office.records().map { record in
      (record["periods"] as? [[String: Any]])?.first?["became_complete"] as? Bool
    }
    #expect(became == [true, false, false])
  }

  @Test func `a command is heard also where who started the run ignores the ends of children`()
    async throws
  {
    let office = try Office()
    let told = office.scratch.path + "/told.json"
    let tool = try RunningTool().executable.path
    let run = try program(
      ["env", "--ignore-signal=CHLD", tool, "run", office.path, "--as-of", "2023-07-06"]
        + ["--format", "csv", "--notify", "cat > '\(told)'"])
    #expect(run.status == 1)
    #expect(!run.output.contains("--notify"))
    #expect(FileManager.default.fileExists(atPath: told))
  }

  @Test func `a run that is told to end ends its command, which is told again by the next one`()
    async throws
  {
    let office = try Office()
    let lock = office.scratch.path + "/lock"
    let ended = try await office.run(
      ["--format", "csv", "--notify", "kill -TERM $PPID; exec flock '\(lock)' sleep 120"])
    #expect(ended.status == 143)
    #expect(try program(["flock", "-w", "30", lock, "true"]).status == 0)
    let told = office.scratch.path + "/told.json"
    _ = try await office.run(["--format", "csv", "--notify", "cat > '\(told)'"])
    #expect(FileManager.default.fileExists(atPath: told))
  }
}

@Suite("Runs that meet or are ended") struct InterruptionTests {
  private static func rollup(_ office: Office) -> [String] {
    ["rollup", office.path, "--period", "2023-Q2", "--quiet"]
  }

  @Test func `a second run says who holds the folder, and one that waits gets its turn`()
    async throws
  {
    let office = try Office()
    let tool = try RunningTool()
    let holder = try LockHolder(
      office.path + "/out/.2023-Q2.lock", saying: "4711 2026-01-02T03:04:05Z\n")
    let refused = try await tool.run(Self.rollup(office))
    #expect(refused.status == 75)
    #expect(refused.errors.contains("4711"))
    #expect(refused.errors.contains("2026-01-02T03:04:05Z"))
    async let waiting = tool.run(Self.rollup(office) + ["--wait", "600"])
    try await Task.sleep(for: .seconds(1))
    try holder.release()
    #expect(try await waiting.status == 1)
    #expect(office.names(in: "out") == ["2023-Q2"])
  }

  @Test func `the previous edition comes back, and back again`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    let undo = Self.rollup(office) + ["--undo"]
    _ = try await tool.run(Self.rollup(office))
    let first = try office.published()
    let refused = try await tool.run(undo)
    #expect(refused.status == 74)
    #expect(try office.published() == first)
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    _ = try await tool.run(Self.rollup(office))
    let second = try office.published().filter { !$0.key.hasPrefix(".previous") }
    #expect(try await tool.run(undo).status == 0)
    #expect(try office.published().filter { !$0.key.hasPrefix(".previous") } == first)
    #expect(try await tool.run(undo).status == 0)
    #expect(try office.published().filter { !$0.key.hasPrefix(".previous") } == second)
  }

  @Test(.timeLimit(.minutes(20)), arguments: [("kill", 200), ("signals", 40), ("publishing", 60)])
  func `however a run is ended the published folder is one whole edition`(
    _ kind: String, _ count: Int
  ) async throws {
    let office = try Office()
    let tool = try RunningTool().executable.path
    let check = try python(
      "check_faults.py", [tool, office.path, "2023-Q2", kind, "\(count)"])
    #expect(check.status == 0, "\(check.output)")
  }

  /// What a shell does to a run before it starts, with the status that is expected.
  @Test(
    arguments: [
      ("exec 1>&-", 1), ("exec 2>&-", 1), ("exec 0<&-", 1), ("ulimit -n 40", 1),
      ("unset HOME TMPDIR LANG LC_ALL PATH", 1), ("export TMPDIR=/nonexistent", 1),
      ("cd /; export TZ=:/nonexistent", 1), ("ulimit -v 40000", nil), ("ulimit -n 7", nil),
    ] as [(String, Int32?)])
  func `a poor environment gives the same bytes or is refused cleanly`(
    _ preparation: String, _ status: Int32?
  ) async throws {
    let office = try Office()
    _ = try await RunningTool().run(
      Self.rollup(office) + ["--out", office.scratch.path + "/good"])
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let command = "\(preparation); exec \"$0\" \"$@\" 2>/dev/null"
    shell.arguments =
      ["-c", command, try RunningTool().executable.path] + Self.rollup(office)
    try shell.run()
    shell.waitUntilExit()
    let good = URL(fileURLWithPath: office.scratch.path + "/good")
    guard let status else {
      #expect(shell.terminationStatus != 0)
      #expect(!office.names(in: "out").contains("2023-Q2"))
      return
    }
    #expect(shell.terminationStatus == status)
    for name in try FileManager.default.files(below: good) {
      #expect(
        try Data(contentsOf: good.appendingPathComponent(name))
          == Data(contentsOf: office.campaign.appendingPathComponent("out/2023-Q2/" + name)))
    }
    #expect(office.names(in: "out") == ["2023-Q2"])
  }

  @Test(arguments: ["/proc/thidua", "/dev/null/x"])
  func `a place that cannot be written is refused before anything is made`(
    _ place: String
  ) async throws {
    let office = try Office()
    let run = try await RunningTool().run(Self.rollup(office) + ["--out", place])
    #expect(run.status == 74)
    #expect(run.errors.contains("thidua: "))
  }
}
