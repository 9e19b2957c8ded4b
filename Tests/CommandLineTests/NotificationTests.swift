import Foundation
import TestSupport
import Testing

@Suite("Being told of unattended runs") struct NotificationTests {
  private static let fails = ["--notify", "exit 1"]

  @Test func `a run that is killed once it has published is told of by the next one`() async throws
  {
    let (office, listener) = (try Office(), try Listener())
    // The first is the note that a record is owed, the second puts the edition into its place.
    let killed = try await office.runQuickly(
      listener.option, environment: office.failing(["KILL_RENAME": "3"]))
    #expect(killed.status == 137)
    #expect(office.names(in: "out").contains("2023-Q1"))
    #expect(try listener.heard().isEmpty)
    #expect(try await office.runQuickly(listener.option).status == 1)
    let heard = try listener.heard()
    #expect(heard.map { ($0["interrupted"] as? [String])?.count } == [1])
    #expect(try await office.runQuickly(listener.option).status == 0)
    #expect(try listener.heard().count == 1)
  }

  @Test func `all records that are owed are told, oldest first, until one is not taken`()
    async throws
  {
    let (office, listener) = (try Office(), try Listener())
    let first = office.scratch.path + "/first"
    for number in 1...3 {
      try office.write("x;y\n", to: "inbox/la-\(number).csv")
      #expect(try await office.runQuickly(Self.fails).status == 74)
    }
    let ids = try office.records().map { $0["id"] as? String ?? "" }
    #expect(Set(ids).count == 3)
    // Takes one and no more.
    let takesOne = ["--notify", "mkdir '\(first)' && cat > '\(first)/record'"]
    #expect(try await office.runQuickly(takesOne).status == 74)
    let taken = try String(contentsOfFile: first + "/record", encoding: .utf8)
    #expect(taken.contains("\"\(ids[0])\""))
    #expect(try await office.runQuickly(listener.option).status == 0)
    #expect(try listener.heard().map { $0["id"] as? String } == [ids[1], ids[2]])
    #expect(try await office.runQuickly(listener.option).status == 0)
    #expect(try listener.heard().count == 2)
  }

  @Test func `two runs whose telling overlaps tell a record once`() throws {
    let office = try Office()
    let (heard, begun) = (office.scratch.path + "/heard", office.scratch.path + "/begun")
    let run =
      "\"$TOOL\" run . --as-of 2023-04-06 --format csv "
      + "--notify \"echo 1 >> '\(heard)'; touch '\(begun)'; sleep 2\""
    _ = try office.shell("\(run) & while [ ! -e '\(begun)' ]; do sleep 0.05; done; \(run); wait")
    #expect(try String(contentsOfFile: heard, encoding: .utf8) == "1\n")
  }

  @Test func `a folder that another run holds is nobody's trouble`() async throws {
    let (office, listener) = (try Office(), try Listener())
    let holder = try LockHolder(office.path + "/out/.run.lock", saying: "4711 x\n")
    #expect(try await office.runQuickly(listener.option).status == 75)
    #expect(try listener.heard().isEmpty)
    try holder.release()
  }

  @Test func `a trouble that stands is told once, and again once it changed or came back`()
    async throws
  {
    let (office, listener) = (try Office(), try Listener())
    let units = try String(contentsOfFile: office.path + "/units.csv", encoding: .utf8)
    func run(_ text: String) async throws -> Int32 {
      try office.write(text, to: "units.csv")
      return try await office.runQuickly(listener.option).status
    }
    let (one, other) = ("code;name\n", "code;name;cluster\n;A;B\n")
    for _ in 1...2 { #expect(try await run(one) == 78) }
    #expect(try listener.statuses() == [78])
    for _ in 1...2 { #expect(try await run(other) == 78) }
    #expect(try listener.statuses() == [78, 78])
    // Published, with the errors of the example.
    #expect(try await run(units) == 1)
    #expect(try await run(units) == 0)
    #expect(try listener.statuses() == [78, 78, 1])
    for _ in 1...2 { #expect(try await run(other) == 78) }
    #expect(try listener.statuses() == [78, 78, 1, 78])
    // Each of them left a record.
    #expect(
      try office.records().map { $0["status"] as? Int } == [78, 78, 78, 78, 1, 0, 78, 78])
  }

  @Test func `a trouble that stands is told once also where its first command failed`()
    async throws
  {
    let (office, listener) = (try Office(), try Listener())
    try office.write("code;name\n", to: "units.csv")
    #expect(try await office.runQuickly(Self.fails).status == 74)
    for _ in 1...2 { #expect(try await office.runQuickly(listener.option).status == 78) }
    #expect(try listener.statuses() == [78])
  }

  @Test func `where nothing can be remembered it is told again`() async throws {
    let (office, listener) = (try Office(), try Listener())
    try office.write("", to: "out")
    for _ in 1...2 { #expect(try await office.runQuickly(listener.option).status == 74) }
    #expect(try listener.statuses() == [74, 74])
  }

  @Test func `a folder that is no campaign's is told of and nothing is made in it`() async throws {
    let (scratch, listener) = (try TemporaryFolder(), try Listener())
    let run = try await RunningTool().run(["run", scratch.path] + listener.option)
    #expect(run.status == 78)
    #expect(try listener.statuses() == [78])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }
}

@Suite("What unattended runs say") struct UnattendedMessageTests {
  /// Runs the tool with standard error in the journal, as it sees it.
  private func journal(_ office: Office, _ folders: String) throws -> [String] {
    try office.shell(
      "export JOURNAL_STREAM=$(stat -Lc %d:%i /proc/self/fd/2); "
        + "exec \"$TOOL\" run \(folders) --lang en --as-of 2023-04-06"
    ).output.components(separatedBy: "\n")
  }

  @Test func `a report that is gone is a warning in the journal`() async throws {
    let office = try Office()
    _ = try await office.runQuickly()
    #expect(try office.shell("rm inbox/quy-1/ANPHU.csv").status == 0)
    #expect(
      try journal(office, ". --format csv").contains(
        "<4>.: 1 file of the edition before is gone or empty now, the new books are without: "
          + "inbox/quy-1/ANPHU.csv"))
  }

  @Test func `a command line that is wrong is an error in the journal, line by line`() throws {
    #expect(
      try journal(Office(), ". --formt csv").prefix(2) == [
        "<3>thidua run: unknown option '--formt'; did you mean '--format'?",
        "<3>thidua: See also: thidua run --help",
      ])
  }

  @Test func `the journal shows where the settings are wrong, in which folder`() throws {
    let office = try Office()
    try office.write("code;name;cluster\nA;;B\n", to: "units.csv")
    #expect(try journal(office, ".").contains("<3>.: units.csv:2:2: the unit has no name"))
  }

  @Test func `of several folders the line about a failing command says which`() async throws {
    let (office, other) = (try Office(), try Office())
    let run = try await RunningTool().run(
      ["run", office.path, other.path, "--as-of", "2023-04-06", "--format", "csv"] + [
        "--notify", "exit 1",
      ])
    #expect(run.status == 74)
    let lines = run.errors.split(separator: "\n").filter { $0.contains("--notify") }
    #expect(
      lines == [office, other].map { "thidua: \($0.path): lệnh --notify thất bại: exit 1" })
  }

  @Test func `a folder that is held is a warning in the journal`() throws {
    let office = try Office()
    let holder = try LockHolder(office.path + "/out/.run.lock", saying: "4711 x\n")
    #expect(
      try journal(office, ".").contains(
        "<4>thidua: .: another run holds the folder (process 4711, since x); try later"))
    try holder.release()
  }

  @Test
  func `of several folders every message says which, without a name that steers the terminal`()
    async throws
  {
    let office = try Office()
    let name = office.scratch.path + "/tên\u{1B}[31m\nlạ"
    try FileManager.default.copyItem(atPath: office.path, toPath: name)
    try office.write("code;name;cluster\nA;;B\n", to: "units.csv")
    let run = try await RunningTool().run(
      ["run", office.path, name, "--as-of", "2023-04-06", "--format", "csv", "--lang", "en"])
    #expect(run.status == 78)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.contains("\(office.path): units.csv:2:2: the unit has no name"))
    let shown = office.scratch.path + "/tên\\u{1B}[31m\\nlạ: "
    #expect(lines.contains { $0.hasPrefix(shown) && $0.contains("errors in the data") })
    #expect(
      lines.allSatisfy { line in
        [office.path + ": ", shown].contains {
          line.hasPrefix($0) || line.hasPrefix("thidua: " + $0)
        }
      })
  }
}
