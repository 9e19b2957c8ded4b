import Foundation
import TestSupport
import Testing

/// A campaign folder of its own for unattended runs.
struct Office {
  let scratch: TemporaryFolder
  let campaign: URL
  var path: String { campaign.path }

  init() throws {
    scratch = try TemporaryFolder()
    campaign = try scratch.copy(ProjectFolder.example("an-khe-2023"), to: "campaign")
    try? FileManager.default.removeItem(at: campaign.appendingPathComponent("out"))
    // Long ago, so that no file looks as if it were still being copied.
    for name in try FileManager.default.files(below: campaign) { try age(name) }
  }

  func run(
    _ options: [String] = [], day: String = "2023-07-06", environment: [String: String] = [:]
  ) async throws -> ToolOutcome {
    try await RunningTool().run(
      ["run", path, "--as-of", day] + options, environment: environment)
  }

  /// A run of the first quarter that writes no books.
  func runQuickly(
    _ options: [String] = [], environment: [String: String] = [:]
  ) async throws -> ToolOutcome {
    try await run(["--format", "csv"] + options, day: "2023-04-06", environment: environment)
  }

  /// Runs a command of the shell in the campaign folder, in which `$TOOL` is the tool.
  func shell(_ command: String) throws -> (status: Int32, output: String) {
    let tool = try RunningTool().executable.path
    return try program(["sh", "-c", "cd '\(path)'; TOOL='\(tool)'; \(command)"])
  }

  /// Compiles the calls that fail, and gives the environment that loads them.
  func failing(_ variables: [String: String]) throws -> [String: String] {
    let library = scratch.path + "/failing.so"
    if !FileManager.default.fileExists(atPath: library) {
      let source = ProjectFolder.reference.appendingPathComponent("failing_calls.c").path
      let compiler = try program(["gcc", "-shared", "-fPIC", "-o", library, source, "-ldl"])
      try #require(compiler.status == 0, "\(compiler.output)")
    }
    return variables.merging(["LD_PRELOAD": library]) { own, _ in own }
  }

  /// The file that a run makes as soon as it finds its lock held, where `MARK_HELD` says so.
  var heldMark: String { scratch.path + "/held" }

  /// Waits until a run has found its lock held, however slow the machine is.
  ///
  /// It does not throw: whoever holds the lock has to let go in any case.
  func waitUntilLockIsMet(sourceLocation: SourceLocation = #_sourceLocation) async {
    let isMet = { FileManager.default.fileExists(atPath: heldMark) }
    for _ in 0..<1200 where !isMet() { try? await Task.sleep(for: .milliseconds(100)) }
    #expect(isMet(), "no run has met the lock", sourceLocation: sourceLocation)
  }

  func age(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
      ofItemAtPath: path + "/" + name)
  }

  func write(_ text: String, to name: String, isOld: Bool = true) throws {
    try Data(text.utf8).write(to: campaign.appendingPathComponent(name))
    if isOld { try age(name) }
  }

  /// What stands in a file.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// Takes a copy of a file.
  func take(_ file: URL, to name: String) throws {
    try Data(contentsOf: file).write(to: campaign.appendingPathComponent(name))
    try age(name)
  }

  /// The bytes and the times of what is published.
  func published() throws -> [String: [String]] {
    var published: [String: [String]] = [:]
    let out = campaign.appendingPathComponent("out")
    for name in try FileManager.default.files(below: out) where !name.hasPrefix("runs/") {
      let file = out.appendingPathComponent(name)
      let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate]
      published[name] = ["\(date ?? "")", try Data(contentsOf: file).base64EncodedString()]
    }
    return published
  }

  /// The records of runs, oldest first.
  func records() throws -> [[String: Any]] {
    let folder = campaign.appendingPathComponent("out/runs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
  }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }
}

extension [String: Any] {
  /// What became of the periods of a record.
  var actions: [String] {
    ((self["periods"] as? [[String: Any]]) ?? []).map {
      "\($0["period"] ?? "") \($0["action"] ?? "")"
    }
  }
}

/// Another run that holds a lock until it is told to let go.
struct LockHolder {
  private let process = Process()
  private let asked = Pipe()

  /// Takes the lock of a file, and writes into it who holds it.
  init(_ path: String, saying words: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import fcntl, sys
      f = open(sys.argv[1], "w")
      fcntl.flock(f, fcntl.LOCK_EX)
      f.write(sys.argv[2])
      f.flush()
      print("held", flush=True)
      sys.stdin.read()
      """, path, words,
    ]
    let told = Pipe()
    process.standardOutput = told
    process.standardInput = asked
    try process.run()
    _ = told.fileHandleForReading.availableData
  }

  /// Gives the lock back.
  func release() throws {
    try asked.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}

/// Somebody who hears of runs through `--notify`.
struct Listener {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  /// The option that has runs tell this one.
  var option: [String] {
    ["--notify", "cat > '\(scratch.path)'/$(ls '\(scratch.path)' | wc -l).json"]
  }

  /// The records that were told, in their order.
  func heard() throws -> [[String: Any]] {
    try (0..<scratch.files().count).map { number in
      let json = try JSONSerialization.jsonObject(with: scratch.read("\(number).json"))
      return try #require(json as? [String: Any])
    }
  }

  /// The statuses of the records that were told, in their order.
  func statuses() throws -> [Int] { try heard().map { $0["status"] as? Int ?? -1 } }
}
