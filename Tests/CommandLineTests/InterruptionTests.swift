import Foundation
import TestSupport
import Testing

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
    let marking = try office.failing(["MARK_HELD": office.heldMark])
    async let waiting = tool.run(
      Self.rollup(office) + ["--wait", "600"], environment: marking)
    await office.waitUntilLockIsMet()
    try holder.release()
    #expect(try await waiting.status == 1)
    #expect(office.names(in: "out") == ["2023-Q2"])
  }

  @Test func `the previous edition comes back, and back again`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    let undo = Self.rollup(office) + ["--undo"]
    try await tool.prepare(Self.rollup(office))
    let first = try office.published()
    let refused = try await tool.run(undo)
    #expect(refused.status == 74)
    #expect(try office.published() == first)
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    try await tool.prepare(Self.rollup(office))
    let second = try office.published().filter { !$0.key.hasPrefix(".previous") }
    #expect(try await tool.run(undo).status == 0)
    #expect(try office.published().filter { !$0.key.hasPrefix(".previous") } == first)
    #expect(try await tool.run(undo).status == 0)
    #expect(try office.published().filter { !$0.key.hasPrefix(".previous") } == second)
  }

  @Test
  func `an edition that a killed run left aside comes back, whatever is wrong with the settings`()
    async throws
  {
    let office = try Office()
    try await office.prepareQuickly()
    let standing = try office.published()
    #expect(try office.shell("mv out/2023-Q1 out/.2023-Q1.tmp-1-2-old").status == 0)
    try office.write("code;name;cluster\nA;;B\n", to: "units.csv")
    #expect(try await office.runQuickly().status == 78)
    #expect(try office.published() == standing)
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

  // MARK: Poor environments

  /// Runs the tool after a shell did something to its environment; what is said goes to a file.
  private func rollup(
    _ office: Office, after preparation: String
  ) throws -> (status: Int32, errors: String) {
    let errors = office.scratch.file("errors")
    _ = try office.scratch.write("", to: "errors")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments =
      ["-c", "\(preparation); exec \"$0\" \"$@\"", try RunningTool().executable.path]
      + Self.rollup(office)
    shell.standardError = try FileHandle(forWritingTo: errors)
    try shell.run()
    shell.waitUntilExit()
    return (shell.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
  }

  @Test(arguments: [
    "exec 1>&-", "exec 2>&-", "exec 0<&-", "ulimit -n 40", "unset HOME TMPDIR LANG LC_ALL PATH",
    "export TMPDIR=/nonexistent", "cd /; export TZ=:/nonexistent",
  ])
  func `a poor environment gives the same bytes`(_ preparation: String) async throws {
    let office = try Office()
    try await RunningTool().prepare(
      Self.rollup(office) + ["--out", office.scratch.path + "/good"])
    #expect(try rollup(office, after: preparation).status == 1)
    let good = URL(fileURLWithPath: office.scratch.path + "/good")
    for name in try FileManager.default.files(below: good) {
      #expect(
        try Data(contentsOf: good.appendingPathComponent(name))
          == Data(contentsOf: office.campaign.appendingPathComponent("out/2023-Q2/" + name)))
    }
    #expect(office.names(in: "out") == ["2023-Q2"])
  }

  /// The sanitizers reserve more memory than any limit gives.
  private static let isSanitized = ProcessInfo.processInfo.environment["LSAN_OPTIONS"] != nil

  @Test func `a limit on open files that is too low is refused with what is needed`() throws {
    try expectRefusal(
      after: "ulimit -n 7", "giới hạn số tệp mở (ulimit -n) quá nhỏ, cần ít nhất 16")
  }

  @Test(.enabled(if: !isSanitized, "a sanitizer lets no limit on memory be tried"))
  func `a limit on memory that is too low is refused with what is needed`() throws {
    try expectRefusal(
      after: "ulimit -v 250000", "giới hạn bộ nhớ (ulimit -v) quá nhỏ, cần ít nhất 300 MiB")
  }

  private func expectRefusal(after preparation: String, _ lack: String) throws {
    let office = try Office()
    let run = try rollup(office, after: preparation)
    #expect(run.status == 74)
    #expect(run.errors == "thidua: \(lack); chưa làm gì\n")
    #expect(!office.names(in: "").contains("out"))
  }

  /// So little that the runtime of the language may end before the tool can say a word.
  @Test func `a run that has no memory to begin with leaves nothing half-done`() async throws {
    let office = try Office()
    try await RunningTool().prepare(Self.rollup(office))
    let standing = try office.published()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    #expect(try rollup(office, after: "ulimit -v 40000").status != 0)
    #expect(try office.published() == standing)
    #expect(office.names(in: "out") == ["2023-Q2"])
  }

  @Test(arguments: [
    (
      "/proc/thidua",
      "không ghi được vào thư mục /proc để lập /proc/thidua: không có tệp hoặc thư mục này"
    ),
    ("/dev/null/x", "không ghi được /dev/null/x: không phải là thư mục"),
  ])
  func `a place that cannot be written is refused before anything is made`(
    _ place: String, _ words: String
  ) async throws {
    let office = try Office()
    let run = try await RunningTool().run(Self.rollup(office) + ["--out", place])
    #expect(run.status == 74)
    #expect(run.errors == "thidua: \(words)\n")
    #expect(!office.names(in: "").contains("out"))
  }
}
