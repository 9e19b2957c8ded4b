import Foundation
import TestSupport
import Testing

@Suite("Errors that the edition before did not have") struct NewErrorsTests {
  /// Changes a file of the inbox in which nothing is wrong, and leaves it so.
  private func change(_ office: Office) throws {
    let name = "inbox/dang-ky/ANPHU.csv"
    try office.write(office.text(of: name) + "\n", to: name)
  }

  @Test func `errors that stand are not told again when a file without any comes`() async throws {
    let (office, listener) = (try Office(), try Listener())
    #expect(try await office.runQuickly(listener.option).status == 1)
    for _ in 1...2 {
      try change(office)
      let run = try await office.runQuickly(listener.option)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
    }
    let periods = try office.records().map { ($0["periods"] as? [[String: Any]])?.first }
    // The example has six errors, of both quarters.
    #expect(periods.map { $0?["action"] as? String } == ["published", "published", "published"])
    #expect(periods.map { $0?["errors"] as? Int } == [6, 6, 6])
    #expect(periods.map { $0?["new_errors"] as? Int } == [6, 0, 0])
    #expect(try listener.heard().count == 1)
  }

  @Test func `a new one is named, however many stand before it`() async throws {
    let (office, listener) = (try Office(), try Listener())
    for number in 1...60 { try office.write("x;y\n", to: "inbox/a\(number).csv") }
    let first = try await office.runQuickly(["--lang", "en"])
    #expect(first.errors.contains("Quarter I of 2023: 66 errors in the data; the books are in "))
    #expect(first.errors.hasSuffix("\n… and 16 more in data/findings.csv\n"))
    try office.write("x;y\n", to: "inbox/z.csv")
    let second = try await office.runQuickly(["--lang", "en"] + listener.option)
    #expect(second.status == 1)
    let lines = second.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix("Quarter I of 2023: 67 errors in the data, 1 of them new; the books"))
    #expect(lines[1].hasPrefix("inbox/z.csv: error: "))
    let told = try #require(try listener.heard().first?["messages"] as? [String])
    #expect(told == lines.map(String.init))
  }

  @Test func `one that went and came back is new, and one whose text changed`() async throws {
    let office = try Office()
    func run(_ text: String) async throws -> Int32 {
      try office.write(
        "Mã đơn vị;Mã chỉ tiêu;Thực hiện\nANPHU;TT;\(text)\n", to: "inbox/quy-1/x.csv")
      return try await office.runQuickly().status
    }
    #expect(try await run("abc") == 1)
    #expect(try await run("abc\n") == 0)
    #expect(try await run("abd") == 1)
    #expect(try await run("12") == 0)
    #expect(try await run("abd") == 1)
  }

  @Test func `one is known again whatever was typed, in a file of any name`() async throws {
    let office = try Office()
    let values = [
      "\" a\"", "\"a\"\"b\"", "\"a,b;c\"", "\"dòng\nhai\"", "=1+x", "-", "\u{65}\u{302}\u{301}",
      String(repeating: "dài ", count: 100),
    ]
    let rows = values.map { "ANPHU;TT;\($0)\n" }.joined()
    try office.write(
      "Mã đơn vị;Mã chỉ tiêu;Thực hiện\n" + rows, to: "inbox/quy-1/Ti\u{65}\u{302}\u{301}n, độ.csv")
    #expect(try await office.runQuickly().status == 1)
    try change(office)
    let run = try await office.runQuickly()
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func `where the edition before has no list of errors all are told`() async throws {
    let office = try Office()
    #expect(try await office.runQuickly().status == 1)
    let json = ["--format", "json"]
    for edition in 1...2 {
      try change(office)
      let run = try await office.run(json, day: "2023-04-06")
      #expect(run.status == (edition == 1 ? 0 : 1))
    }
  }

  // MARK: Of runs that were killed

  /// Renames: the note of what is begun, the edition into its place, the record.
  private static let killedBeforeRecord = ["KILL_RENAME": "3"]

  @Test func `those of an edition whose run was killed are told once by the next one`() async throws
  {
    let (office, listener) = (try Office(), try Listener())
    let killed = try await office.runQuickly(
      environment: office.failing(Self.killedBeforeRecord))
    #expect(killed.status == 137)
    #expect(killed.errors.isEmpty || killed.errors.contains("THANHAN"))
    let next = try await office.runQuickly(["--lang", "en"] + listener.option)
    #expect(next.status == 1)
    #expect(next.errors.contains("Quarter I of 2023: 6 errors in the data; the books are in "))
    #expect(next.errors.contains("\ninbox/quy-1/THANHAN.csv:83:2: error: “CN.4” — "))
    let heard = try #require(try listener.heard().first)
    let period = (heard["periods"] as? [[String: Any]])?.first
    #expect(heard.actions == ["2023-Q1 unchanged"] && period?["new_errors"] as? Int == 6)
    let last = try await office.runQuickly(listener.option)
    #expect(last.status == 0 && last.errors.isEmpty)
    #expect(try listener.heard().count == 1)
    #expect(office.names(in: "out/runs/.owed").isEmpty)
  }

  @Test func `those of a killed run are told also where more came before the next one`()
    async throws
  {
    let office = try Office()
    _ = try await office.runQuickly(environment: office.failing(Self.killedBeforeRecord))
    // Nothing can be told as long as the settings are wrong.
    let units = try office.text(of: "units.csv")
    try office.write("code;name\n", to: "units.csv")
    #expect(try await office.runQuickly().status == 78)
    try office.write(units, to: "units.csv")
    try office.write("x;y\n", to: "inbox/la.csv")
    let next = try await office.runQuickly(["--lang", "en"])
    #expect(next.status == 1)
    #expect(next.errors.contains("Quarter I of 2023: 7 errors in the data; the books are in "))
    #expect(next.errors.contains("inbox/quy-1/THANHAN.csv:83:2: "))
    try change(office)
    #expect(try await office.runQuickly().status == 0)
  }
}
