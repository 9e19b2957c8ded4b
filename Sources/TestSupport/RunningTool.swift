public import Foundation

/// What a run of the tool left behind.
public struct ToolOutcome: Sendable {
  /// The bytes on standard output.
  public let standardOutput: Data
  /// The bytes on standard error.
  public let standardError: Data
  /// The exit status; for a run that a signal ended, 128 and the signal's number, as shells say it.
  public let status: Int32

  /// Standard output as text; bytes that are no UTF-8 are replaced.
  public var output: String { String(decoding: standardOutput, as: UTF8.self) }
  /// Standard error as text; bytes that are no UTF-8 are replaced.
  public var errors: String { String(decoding: standardError, as: UTF8.self) }
}

/// The tool as it was built for this test run, run as a process of its own.
public struct RunningTool: Sendable {
  /// The built file.
  public let executable: URL

  /// Finds a tool that was built beside the running tests.
  public init(named name: String = "thidua") throws {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    executable = runner.deletingLastPathComponent().appendingPathComponent(name)
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: executable.path])
    }
  }

  /// Runs the tool to its end.
  ///
  /// The environment holds what is given and, of this process's, only what a program needs to
  /// start, so that no setting of the machine changes the outcome.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the tool's own name.
  ///   - environment: Variables, such as `NO_COLOR`.
  ///   - folder: The current folder of the run; this process's where none is given.
  ///   - input: The bytes on standard input.
  /// - Returns: What was printed and the exit status.
  /// - Throws: An error of the system, where the tool could not be started.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil,
    input: Data = Data()
  ) async throws -> ToolOutcome {
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = Self.basicEnvironment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let handles = [
      try FileHandle(forReadingFrom: streams.write(input, to: "in")),
      try FileHandle(forWritingTo: streams.write("", to: "out")),
      try FileHandle(forWritingTo: streams.write("", to: "err")),
    ]
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    let status = try await Self.status(of: process, closing: handles)
    return ToolOutcome(
      standardOutput: try streams.read("out"), standardError: try streams.read("err"),
      status: status)
  }

  private static let basicEnvironment = ProcessInfo.processInfo.environment.filter {
    ["PATH", "LD_LIBRARY_PATH", "TMPDIR", "LSAN_OPTIONS", "ASAN_OPTIONS"].contains($0.key)
  }

  /// Starts a process, closes what only that one needs, and waits for its end.
  ///
  /// Foundation keeps a process that ended, and would keep its files open. Hundreds of runs may wait for their turn, and
  /// with some 1,365 open files Foundation reads beyond the list of them when it starts the next one.
  private static func status(
    of process: Process, closing handles: [FileHandle]
  ) async throws -> Int32 {
    try await withCheckedThrowingContinuation { continuation in
      defer { for handle in handles { try? handle.close() } }
      process.terminationHandler = { ended in
        let signalled = ended.terminationReason == .uncaughtSignal
        continuation.resume(returning: ended.terminationStatus + (signalled ? 128 : 0))
      }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
  }
}
