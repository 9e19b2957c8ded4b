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
    try await RunningTool().prepare(
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
