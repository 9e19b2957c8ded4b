import Foundation
import TestSupport
import Testing

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

  @Test func `reports that the calendar does not name are kept up to date, parts are left alone`()
    async throws
  {
    let office = try Office()
    let csv = ["--format", "csv"]
    func roll(_ period: String, _ options: [String] = []) async throws {
      _ = try await RunningTool().run(
        ["rollup", office.path, "--period", period, "--quiet"] + csv + options)
    }
    for period in ["2023-H1", "2023-Q4"] { try await roll(period) }
    try await roll("2023-05", ["--unit", "ANPHU", "--out", office.path + "/out/2023-05"])
    try await roll("2023-H1", ["--unit", "ANPHU"])
    #expect(try await office.run(csv).status == 1)
    #expect(
      try office.records().last?.actions == [
        "2023-Q1 published", "2023-Q2 published", "2023-H1 unchanged", "2023-Q4 unchanged",
      ])
    let calendar = try office.text(of: "calendar.csv").split(separator: "\n")
    try office.write(
      calendar.filter { !$0.contains("2023-Q2") }.joined(separator: "\n") + "\n",
      to: "calendar.csv")
    let dry = try await office.run(csv + ["--dry-run", "--lang", "en"])
    for period in ["2023-Q1", "2023-Q2", "2023-H1", "2023-Q4"] {
      #expect(dry.output.contains(" \(period): would be rolled up (changed: calendar.csv)\n"))
    }
    _ = try await office.run(csv)
    #expect(
      try office.records().last?.actions == [
        "2023-Q1 published", "2023-Q2 published", "2023-H1 published", "2023-Q4 published",
      ])
    #expect(office.names(in: "out/.previous") == ["2023-H1", "2023-Q1", "2023-Q2", "2023-Q4"])
  }

  @Test func `a dry run says what changed and writes nothing`() async throws {
    let office = try Office()
    let dry = try await office.run(["--dry-run"])
    #expect(dry.output.contains("2023-Q2: sẽ lập lại (lập lần đầu)"))
    #expect(office.names(in: "out").isEmpty)
    try await office.prepare()
    try office.write("Mã đơn vị;Mã chỉ tiêu;Kế hoạch\n", to: "inbox/them.csv")
    let before = try office.published()
    let again = try await office.run(["--dry-run"])
    #expect(again.output.contains("2023-Q1: sẽ lập lại (mới: inbox/them.csv)"))
    #expect(try office.published() == before)
  }

  @Test func `a dry run says which place would be refused, and that the others would not`()
    async throws
  {
    let office = try Office()
    _ = try office.shell("mkdir -p out/2023-Q2")
    try office.write("của ai đó\n", to: "out/2023-Q2/ghi-chu.txt")
    for options in [["--dry-run"], []] {
      let run = try await office.run(options)
      #expect(run.status == 74)
      #expect(run.errors.contains("out/2023-Q2 đã có và không phải là thư mục kết quả của thidua"))
      guard !options.isEmpty else { continue }
      #expect(run.output.contains("2023-Q1: sẽ lập lại (lập lần đầu)"))
      #expect(run.output.contains("2023-Q2: không lập lại được (lập lần đầu)"))
      #expect(office.names(in: "out") == ["2023-Q2"])
    }
    #expect(office.names(in: "out/2023-Q2") == ["ghi-chu.txt"])
    #expect(office.names(in: "out/2023-Q1").contains("tong-hop.xlsx"))
  }

  @Test(arguments: ["inbox/quy-2/ANPHU.csv", "units.csv", "calendar.csv"])
  func `a file that changed is rolled up again and the edition before is kept`(
    _ name: String
  ) async throws {
    let office = try Office()
    try await office.prepare()
    let text = try String(
      contentsOf: office.campaign.appendingPathComponent(name), encoding: .utf8)
    try office.write(text + "\n", to: name)
    try await office.prepare(status: 0)
    #expect(try office.records().last?.actions == ["2023-Q1 published", "2023-Q2 published"])
    #expect(office.names(in: "out/.previous") == ["2023-Q1", "2023-Q2"])
    for folder in ["2023-Q2", ".previous/2023-Q2"] {
      #expect(
        try await RunningTool().run(["verify", office.path + "/out/" + folder]).status == 0)
    }
  }

  @Test func `a figure of the results that was changed in its place is put right`() async throws {
    let office = try Office()
    try await office.prepare()
    let name = "out/2023-Q1/data/rollup.csv"
    let text = try office.text(of: name)
    let figure = try #require(text.split(separator: ",").first { $0.contains(".") })
    try office.write(
      text.replacingOccurrences(
        of: figure, with: String(repeating: "9", count: figure.count)), to: name, isOld: false)
    try await office.prepare(status: 0)
    #expect(try office.records().last?.actions == ["2023-Q1 published", "2023-Q2 unchanged"])
    #expect(try office.text(of: name) == text)
  }

  @Test func `a file that is lost from the results comes back`() async throws {
    let office = try Office()
    try await office.prepare()
    try FileManager.default.removeItem(atPath: office.path + "/out/2023-Q1/tong-hop.xlsx")
    try await office.prepare(status: 0)
    #expect(try office.records().last?.actions == ["2023-Q1 published", "2023-Q2 unchanged"])
    #expect(office.names(in: "out/2023-Q1").contains("tong-hop.xlsx"))
  }

  @Test(arguments: [["--lang", "vi"], ["--lang", "en"], ["--accessible"], ["--unit", "ANPHU"]])
  func `a book that was made of submissions is no submission`(_ options: [String]) async throws {
    let office = try Office()
    let out = office.scratch.path + "/books"
    _ = try await RunningTool().run(
      ["rollup", office.path, "--period", "2023-Q1", "--out", out, "--quiet"] + options)
    _ = try await office.runQuickly()
    let before = try office.text(of: "out/2023-Q1/data/rollup.csv")
    let folder = URL(fileURLWithPath: out)
    let books = try FileManager.default.files(below: folder).filter { $0.hasSuffix(".xlsx") }
    #expect(!books.isEmpty)
    for (number, name) in books.enumerated() {
      try office.take(folder.appendingPathComponent(name), to: "inbox/quy-1/so-\(number).xlsx")
    }
    _ = try await office.runQuickly()
    #expect(try office.text(of: "out/2023-Q1/data/rollup.csv") == before)
    let findings = try office.text(of: "out/2023-Q1/data/findings.csv").split(separator: "\n")
    #expect(
      findings.count { $0.hasPrefix("error,unsupported-format,quy-1/so-") } == books.count)
    #expect(findings.count { $0.contains("quy-1/so-") } == books.count)
  }

  @Test func `an inbox that has lost most of its files is told, and the edition stays`()
    async throws
  {
    let office = try Office()
    try await office.prepare()
    let before = try office.text(of: "out/2023-Q2/data/rollup.csv")
    // One file is left in each folder.
    _ = try office.shell(
      "mkdir ../away; for d in inbox/quy-1 inbox/quy-2 inbox/dang-ky; do mv $d/[A-N]*.csv ../away/; done"
    )
    let run = try await office.run(["--lang", "en"])
    #expect(run.status == 74)
    #expect(run.errors.contains("inbox has lost more than half of the files ("))
    #expect(try office.text(of: "out/2023-Q2/data/rollup.csv") == before)
    let rollup = try await RunningTool().run([
      "rollup", office.path, "--period", "2023-Q2", "--quiet", "--format", "csv",
    ])
    #expect(rollup.status < 2)
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
    for (spoken, status) in [("en", 1), ("vi", 0), ("en", 0)] as [(String, Int32)] {
      try await office.prepare(["--lang", spoken], status: status)
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

  // MARK: Being told

  @Test func `a command is told the record where there are errors, and left alone where not`()
    async throws
  {
    let office = try Office()
    let told = office.scratch.path + "/told.json"
    let notify = ["--notify", "cat > '\(told)'"]
    try await office.prepare(notify)
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: told)))
    #expect((json as? [String: Any])?["status"] as? Int == 1)
    try FileManager.default.removeItem(atPath: told)
    try await office.prepare(notify, status: 0)
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
      // Only where findings.csv lists them it is known which errors stand.
      let status: Int32 = format == "csv" && edition > 1 ? 0 : 1
      try await office.prepare(["--format", format], day: "2023-04-10", status: status)
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
    #expect(
      ended.errors.hasSuffix("thidua: dừng theo yêu cầu (tín hiệu 15); sổ đã lập xong vẫn nguyên\n")
    )
    #expect(office.names(in: "out/2023-Q2/data").contains("manifest.json"))
    #expect(try program(["flock", "-w", "30", lock, "true"]).status == 0)
    let told = office.scratch.path + "/told.json"
    try await office.prepare(["--format", "csv", "--notify", "cat > '\(told)'"], status: 0)
    #expect(FileManager.default.fileExists(atPath: told))
  }

  @Test func `a folder that is named under two names is looked at once`() async throws {
    let office = try Office()
    let link = office.scratch.path + "/hien-tai"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: office.path)
    let run = try await RunningTool().run(
      ["run", office.path, link, "--as-of", "2023-04-06", "--format", "csv"])
    #expect(run.status == 1)
    let records = try office.records()
    #expect(records.count == 1)
    #expect(records.first?["status"] as? Int == 1)
  }

  @Test func `a name with the end of a line in it makes no line of its own`() async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    try office.write("x\n", to: "inbox/quy-1/a)\n2023-Q2: unchanged.csv")
    let dry = try await office.runQuickly(["--dry-run", "--lang", "en"])
    let lines = dry.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix(office.path + " 2023-") })
    #expect(lines.contains { $0.contains(#"a)\n2023-Q2: unchanged.csv"#) })
  }

  @Test func `who comes after a run of another user that was killed can lock its file`() throws {
    let office = try Office()
    let run = try office.shell(
      "umask 077; \"$TOOL\" run . --as-of 2023-07-06 & "
        + "p=$!; while [ ! -s out/.run.lock ]; do kill -0 $p || exit 3; done; "
        + "stat -c %a out/.run.lock; kill -KILL $p; wait $p")
    #expect(run.output.hasPrefix("644"), "\(run.output)")
  }
}
