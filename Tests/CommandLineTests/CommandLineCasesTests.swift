import Foundation
import Testing

@Suite("The tool as a process, one folder a case") struct CommandLineCasesTests {
  @Test func `there are cases`() {
    #expect(!CommandCase.all.isEmpty)
  }

  @Test(.timeLimit(.minutes(30)), arguments: CommandCase.all)
  func `a case leaves behind what its folder says`(_ example: CommandCase) async throws {
    let run = try await CaseRun(example)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil {
      try run.compare()
    } else {
      try run.record()
    }
  }
}
