import TestSupport
import Testing

// Runs that only prepare what a test looks at. Where one ends with another status than it is meant to
// have, the test goes no further: what it found would say nothing.

extension RunningTool {
  /// Runs the tool; the example campaign has errors on purpose.
  func prepare(
    _ arguments: [String], environment: [String: String] = [:], status: Int32 = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let run = try await run(arguments, environment: environment)
    try #require(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
  }
}

extension Office {
  /// An unattended run; the example campaign has errors on purpose.
  func prepare(
    _ options: [String] = [], day: String = "2023-07-06", status: Int32 = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let run = try await run(options, day: day)
    try #require(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
  }

  /// An unattended run of the first quarter that writes no books.
  func prepareQuickly(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let run = try await runQuickly()
    try #require(run.status == 1, "\(run.errors)", sourceLocation: sourceLocation)
  }
}
