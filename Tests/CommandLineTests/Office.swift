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

  func run(_ options: [String] = [], day: String = "2023-07-06") async throws -> ToolOutcome {
    try await RunningTool().run(["run", path, "--as-of", day] + options)
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
    return try FileManager.default.files(below: folder).sorted().map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
  }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
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
