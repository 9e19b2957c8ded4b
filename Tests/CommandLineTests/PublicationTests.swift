import Foundation
import TestSupport
import Testing

/// A campaign that is published into a scratch folder.
private struct Publishing {
  let scratch: TemporaryFolder
  let campaign: URL
  var out: String { scratch.path + "/out" }

  init(_ name: String = "an-khe-2023") throws {
    scratch = try TemporaryFolder()
    campaign = try scratch.copy(ProjectFolder.example(name), to: "campaign")
    try? FileManager.default.removeItem(at: campaign.appendingPathComponent("out"))
  }

  func rollup(
    _ options: [String] = [], environment: [String: String] = [:], to out: String? = nil
  ) async throws -> ToolOutcome {
    try await RunningTool().run(
      ["rollup", campaign.path, "--period", "2023-Q2", "--quiet"]
        + ["--out", out ?? self.out] + options, environment: environment)
  }

  /// Publishes what is in order; the example has errors on purpose.
  func publish(
    _ options: [String] = [], environment: [String: String] = [:], to out: String? = nil,
    status: Int32 = 1
  ) async throws {
    let run = try await rollup(options, environment: environment, to: out)
    try #require(run.status == status, "\(run.errors)")
  }

  func verify(_ options: [String] = []) async throws -> ToolOutcome {
    try await RunningTool().run(["verify", out] + options)
  }

  /// What stands below the published folder, by path.
  func contents(of folder: String? = nil) throws -> [String: Data] {
    let root = URL(fileURLWithPath: folder ?? out)
    var contents: [String: Data] = [:]
    for name in try FileManager.default.files(below: root) {
      contents[name] = try Data(contentsOf: root.appendingPathComponent(name))
    }
    return contents
  }
}

@Suite("Publishing") struct PublicationTests {
  @Test(
    .timeLimit(.minutes(30)),
    arguments: [("an-khe-2023", "2023-Q2"), ("nam-ke-hoach-2023", "2023-Q1")])
  func `the manifest and the JSON report say what Python finds in the folder`(
    _ name: String, _ period: String
  ) async throws {
    let publishing = try Publishing(name)
    let run = try await RunningTool().run(
      [
        "rollup", publishing.campaign.path, "--period", period, "--quiet", "--out",
        publishing.out, "--format", "xlsx,csv,json",
      ])
    #expect(run.status <= 1)
    let schema = ProjectFolder.root.appendingPathComponent(
      "Documentation/Schemas/report.schema.json")
    let check = try python(
      "check_publication.py", [publishing.out, publishing.campaign.path, schema.path])
    #expect(check.status == 0, "\(check.output)")
    let verified = try await publishing.verify(["--against", publishing.campaign.path])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test func `a book lists the first 50,000 findings and says where all of them are`() async throws
  {
    let publishing = try Publishing()
    let wrong = 50_100
    var rows = "Mã đơn vị;Mã chỉ tiêu;Kỳ;Thực hiện\n"
    for _ in 0..<wrong { rows += "ANPHU;TT;2023-Q1;không rõ\n" }
    try Data(rows.utf8).write(
      to: publishing.campaign.appendingPathComponent("inbox/quy-1/dài.csv"))
    let run = try await publishing.rollup(["--unit", "ANPHU", "--format", "xlsx,csv"])
    #expect(run.status == 1)
    let contents = try publishing.contents()
    let listed = try #require(contents["data/findings.csv"])
    let all = listed.count { $0 == UInt8(ascii: "\n") } - 1
    #expect(all >= wrong)
    let book = try #require(contents.keys.first { $0.hasSuffix(".xlsx") })
    let reader = try WorkbookReader(path: publishing.out + "/" + book)
    let index = try #require(reader.sheetNames.firstIndex(of: "Lỗi dữ liệu"))
    let sheet = try reader.archive.text(of: "xl/worksheets/sheet\(index + 1).xml")
    // Three lines of title, the names of the columns, and the line about the rest.
    #expect(sheet.components(separatedBy: "<row ").count - 1 == 50_000 + 5)
    let texts = try reader.archive.text(of: "xl/sharedStrings.xml")
    #expect(texts.contains("Trang này chỉ ghi 50.000 dòng đầu; đủ tất cả trong data/findings.csv."))
    #expect(texts.contains("Còn \(all - 50_000) dòng nữa trong data/findings.csv."))
  }

  @Test func `verify names every file that was changed, added or lost`() async throws {
    let publishing = try Publishing()
    try await publishing.publish(["--format", "csv,json"])
    let folder = URL(fileURLWithPath: publishing.out)
    try Data("x".utf8).write(to: folder.appendingPathComponent("data/status.csv"))
    try Data().write(to: folder.appendingPathComponent("data/new.csv"))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("data/sectors.csv"))
    let inbox = publishing.campaign.appendingPathComponent("inbox/quy-1/ANPHU.csv")
    try Data("x".utf8).write(to: inbox)
    let run = try await publishing.verify(["--against", publishing.campaign.path, "--lang", "en"])
    #expect(run.status == 1)
    #expect(
      run.output == """
        data/new.csv: is not in the manifest
        data/sectors.csv: is gone
        data/status.csv: was changed
        inbox/quy-1/ANPHU.csv: was changed

        """)
  }

  @Test func `verify names links and pipes in a published folder, and goes on with the rest`()
    async throws
  {
    let publishing = try Publishing()
    try await publishing.publish(["--format", "csv"])
    let made = try program([
      "sh", "-c",
      """
      cd '\(publishing.out)'; mv data/status.csv ..; ln -s ../../status.csv data/status.csv
      ln -s /nowhere gone.csv; ln -s .. up; mkfifo pipe; echo x >> data/sectors.csv
      """,
    ])
    try #require(made.status == 0)
    let run = try await publishing.verify(["--lang", "en"])
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        data/sectors.csv: was changed
        data/status.csv: was changed
        gone.csv: is not in the manifest
        pipe: is not in the manifest
        up: is not in the manifest

        """)
  }

  @Test func `verify says of a campaign folder that is not there that it is not`() async throws {
    let publishing = try Publishing()
    try await publishing.publish(["--format", "csv"])
    let run = try await publishing.verify(["--against", "khong-co", "--lang", "en"])
    #expect(run.status == 74)
    #expect(run.errors == "thidua: cannot read the folder khong-co: No such file or directory\n")
  }

  @Test(arguments: [
    (String(repeating: "n", count: 300), "File name too long"), ("tep/moi", "Not a directory"),
  ])
  func `a place where nothing can stand is told with the system's reason`(
    _ place: String, _ reason: String
  ) async throws {
    let publishing = try Publishing()
    try publishing.scratch.write("x", to: "tep")
    let out = publishing.scratch.path + "/" + place
    let run = try await publishing.rollup(["--lang", "en"], to: out)
    #expect(run.status == 74)
    #expect(run.errors == "thidua: cannot write \(out): \(reason)\n")
  }

  @Test(arguments: ["", "{", "{\"format\": 2}"])
  func `a manifest that is none is said to be`(_ text: String) async throws {
    let publishing = try Publishing()
    try await publishing.publish(["--format", "csv"])
    let manifest = URL(fileURLWithPath: publishing.out + "/data/manifest.json")
    try Data(text.utf8).write(to: manifest)
    #expect(try await publishing.verify().status == 74)
  }

  // MARK: Forms and parts

  @Test(arguments: [
    (
      "csv",
      ["findings.csv", "manifest.json", "rollup.csv", "sectors.csv", "sources.csv", "status.csv"]
    ),
    ("json", ["manifest.json", "report.json"]),
  ])
  func `only the forms that are asked for are written`(
    _ form: String, _ names: [String]
  ) async throws {
    let publishing = try Publishing()
    try await publishing.publish(["--format", form])
    #expect(try publishing.contents().keys.sorted() == names.map { "data/" + $0 })
  }

  @Test(arguments: [
    ["--format", "xls"], ["--format", ""], ["--cluster", "Cụm 9"], ["--unit", "NGOMAI"],
    ["--cluster", "Cụm 1", "--unit", "NGOMAY"],
  ])
  func `what does not exist is wrong usage, and nothing is written`(
    _ options: [String]
  ) async throws {
    let publishing = try Publishing()
    #expect(try await publishing.rollup(options).status == 64)
    #expect(!FileManager.default.fileExists(atPath: publishing.out))
  }

  /// The rows of a data file whose scope and code are wanted.
  private func rows(_ data: Data?, _ isWanted: (String, String) -> Bool) -> [String] {
    String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").dropFirst()
      .map(String.init).filter { line in
        let cells = line.split(separator: ",")
        return isWanted(String(cells[1]), String(cells[2]))
      }
  }

  @Test func `a cluster's part has the rows of its cluster and its units and no others`()
    async throws
  {
    let publishing = try Publishing()
    try await publishing.publish()
    let whole = try publishing.contents()
    let part = publishing.scratch.path + "/part"
    try await publishing.publish(["--cluster", "CUM 1"], to: part)
    let own = try publishing.contents(of: part)
    let units = ["ANBINH", "ANPHU", "ANPHUOC", "ANTAN", "NGOMAY", "TAYSON"]
    #expect(
      rows(own["data/rollup.csv"]) { _, _ in true }
        == rows(whole["data/rollup.csv"]) { scope, code in
          scope == "cluster" && code == "Cụm 1" || scope == "unit" && units.contains(code)
        })
    #expect(own["cum/Cụm 1.xlsx"] == whole["cum/Cụm 1.xlsx"])
    #expect(own.keys.filter { $0.hasSuffix(".xlsx") } == ["cum/Cụm 1.xlsx"])
  }

  @Test func `who sent nothing for the period's end is not told to have reported it`() async throws
  {
    let publishing = try Publishing()
    try await publishing.publish(["--cluster", "Cụm 2"])
    // Thành An sent its first quarter alone.
    let texts = try ZIPArchive(path: publishing.out + "/cum/Cụm 2.xlsx")
      .text(of: "xl/sharedStrings.xml")
    #expect(texts.contains("5/5 đơn vị có số liệu, trong đó 1 chưa có số cuối kỳ"))
    #expect(texts.contains("<t>chưa có số cuối kỳ</t>"))
    let other = publishing.scratch.path + "/other"
    try await publishing.publish(["--unit", "NGOMAY"], to: other)
    let own = try ZIPArchive(path: other + "/don-vi/Phường Ngô Mây.xlsx")
    #expect(try !own.text(of: "xl/sharedStrings.xml").contains("chưa có số cuối kỳ"))
  }

  @Test func `who sent nothing for the period's end is neither the best nor the weakest`()
    async throws
  {
    let publishing = try Publishing()
    try await publishing.publish(["--cluster", "Cụm 2"])
    let cells = try WorkbookReader(path: publishing.out + "/cum/Cụm 2.xlsx").cells(of: "So sánh")
    // Thành An spent 464.65 % of its budget in the first quarter; of the others Xuân An spent most.
    let row = try #require(cells.first { $0.value.value == "464.65" }?.key.drop { $0.isLetter })
    let extremes = cells.filter { key, cell in
      key.drop { $0.isLetter } == row && cell.formula?.contains("MAX(") ?? false
    }
    #expect(Set(extremes.values.map(\.value)) == ["240.94", "205.75"])
  }

  @Test func `a cluster's part says what is wrong with its units' files, read or not`() async throws
  {
    let publishing = try Publishing()
    let inbox = publishing.campaign.appendingPathComponent("inbox/quy-2")
    for name in ["TUAN lần 2.xlsx", "NGOMAY lần 2.xlsx"] {
      try Data("không phải sổ tính".utf8).write(to: inbox.appendingPathComponent(name))
    }
    // A file of several units: whose the row of a unit misspelt is nobody can say.
    try Data("Đơn vị;Mã chỉ tiêu;Thực hiện\nXã Tú An;TT;1\nXã Tú Ann;TT;2\nXã Tú An;ZZ;3\n".utf8)
      .write(to: inbox.appendingPathComponent("chung.csv"))
    try await publishing.publish(["--cluster", "Cụm 2", "--format", "csv"])
    let own = try publishing.contents()
    let findings = String(decoding: try #require(own["data/findings.csv"]), as: UTF8.self)
    let sources = String(decoding: try #require(own["data/sources.csv"]), as: UTF8.self)
    // A code in the file of Thành An that is in no list, and a file of Tú An that cannot be read.
    #expect(findings.contains("error,unknown-indicator,quy-1/THANHAN.csv,,83,2,"))
    for text in [findings, sources] { #expect(text.contains("quy-2/TUAN lần 2.xlsx")) }
    for text in [findings, sources] { #expect(!text.contains("NGOMAY")) }
    #expect(!findings.contains("bao-cao-quy-2.csv"))
    #expect(!findings.contains("unknown-unit"))
    #expect(findings.contains("error,unknown-indicator,quy-2/chung.csv,,4,2,TUAN,"))
  }

  @Test func `a part never takes the place of the whole`() async throws {
    let publishing = try Publishing()
    let tool = try RunningTool()
    let rollup = ["rollup", publishing.campaign.path, "--period", "2023-Q2", "--quiet"]
    try #require(await tool.run(rollup).status == 1)
    let out = publishing.campaign.path + "/out"
    let whole = try publishing.contents(of: out + "/2023-Q2")
    try #require(await tool.run(rollup + ["--unit", "ngô mây"]).status == 1)
    try #require(await tool.run(rollup + ["--cluster", "Cụm 2"]).status == 1)
    #expect(try publishing.contents(of: out + "/2023-Q2") == whole)
    #expect(
      try publishing.contents(of: out).keys.filter { $0.hasSuffix(".xlsx") }.sorted() == [
        "2023-Q2.Cụm 2/cum/Cụm 2.xlsx", "2023-Q2.Phường Ngô Mây/don-vi/Phường Ngô Mây.xlsx",
        "2023-Q2/cum/Cụm 1.xlsx", "2023-Q2/cum/Cụm 2.xlsx", "2023-Q2/tong-hop.xlsx",
      ])
  }

  // MARK: Faults and repetition

  @Test(arguments: [8, 40, 64, 100, 160])
  func `where a file cannot grow the old edition stays whole and nothing is left behind`(
    _ blocks: Int
  ) async throws {
    let publishing = try Publishing()
    try await publishing.publish()
    let before = try publishing.contents()
    let indicators = publishing.campaign.appendingPathComponent("indicators.csv")
    let changed = try String(contentsOf: indicators, encoding: .utf8)
      .replacingOccurrences(of: "Tổng diện tích gieo trồng", with: "Diện tích")
    try Data(changed.utf8).write(to: indicators)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let command = "ulimit -f \(blocks); exec \"$0\" \"$@\" 2>/dev/null"
    shell.arguments =
      ["-c", command, try RunningTool().executable.path, "rollup", publishing.campaign.path]
      + ["--period", "2023-Q2", "--quiet", "--out", publishing.out]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
    #expect(try publishing.contents() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: publishing.scratch.path).sorted()
        == ["campaign", "out"])
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh"],
    ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/New_York"], ["LC_ALL": "de_DE.UTF-8"],
    ["HOME": "", "TMPDIR": "/nonexistent"],
  ])
  func `the same input gives the same bytes in any locale, zone and order of files`(
    _ variables: [String: String]
  ) async throws {
    let environment = try MadeLocales.environment(variables)
    let publishing = try Publishing()
    try await publishing.publish(["--format", "xlsx,csv,json"])
    let other = try Publishing()
    let inbox = other.campaign.appendingPathComponent("inbox")
    let files = try FileManager.default.files(below: inbox)
    let contents = try files.map { try Data(contentsOf: inbox.appendingPathComponent($0)) }
    for name in files { try FileManager.default.removeItem(at: inbox.appendingPathComponent(name)) }
    for (name, data) in zip(files, contents).reversed() {
      try data.write(to: inbox.appendingPathComponent(name))
    }
    try await other.publish(["--format", "xlsx,csv,json"], environment: environment)
    #expect(try other.contents() == (try publishing.contents()))
  }
}

@Suite("Notes on units' sheets") struct NoteTests {
  @Test(.timeLimit(.minutes(30)))
  func `every target and actual has a note that names the line on which it stands`() async throws {
    let publishing = try Publishing()
    let run = try await publishing.rollup(["--notes"])
    #expect(run.status == 1)
    let inbox = publishing.campaign.appendingPathComponent("inbox").path
    let check = try python("check_notes.py", [publishing.out, inbox])
    #expect(check.status == 0, "\(check.output)")
  }

  /// The rate of the case was reported by nobody: its note names the cells of numerator and denominator.
  @Test(.timeLimit(.minutes(30)))
  func `a computed rate has a note that names the cells of its parts`() async throws {
    let scratch = try TemporaryFolder()
    let name = "trace-names-the-cells-of-a-computed-rate"
    let folder = try #require(CommandCase.all.first { $0.name == name }).folder
    let campaign = try scratch.copy(folder.appendingPathComponent("campaign"), to: "c").path
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", "2026-Q2", "--notes", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let check = try python("check_notes.py", [campaign + "/out/2026-Q2", campaign + "/inbox"])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `a trace says when the edition that stands was made from other files`() async throws {
    let office = try Office()
    let trace = { () async throws -> String in
      try await RunningTool().run([
        "trace", office.path, "--period", "2023-Q1", "--indicator", "LT", "--unit", "ANBINH",
      ]).output
    }
    let note = "\nSổ đang có ở out/2023-Q1 lập từ các tệp trước khi"
    #expect(try await !trace().contains(note))
    _ = try await office.runQuickly()
    #expect(try await !trace().contains(note))
    for name in ["inbox/ghi-chu.csv", "checks.csv"] {
      let before = try? office.text(of: name)
      try office.write((before ?? "") + "\n", to: name)
      #expect(try await trace().contains(note))
      _ = try await office.runQuickly()
      #expect(try await !trace().contains(note))
    }
  }
}
