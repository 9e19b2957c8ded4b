import Foundation
import TestSupport
import Testing

@Suite("Names that are no text") struct BrokenArgumentTests {
  @Test(arguments: [
    ["rollup", ".", "--period", "2023-Q1", "--out", "bad"], ["run", ".", "--report", "bad"],
    ["check", "bad"], ["convert", "bad"], ["verify", "out", "--against=bad"],
  ])
  func `an argument that is no text is refused, and nothing is made under another name`(
    _ arguments: [String]
  ) async throws {
    let office = try Office()
    let before = try FileManager.default.subpathsOfDirectory(atPath: office.path)
    let words = arguments.map { "'" + $0.replacing("bad", with: "bad'$'\\xff''") + "'" }
    let run = try program([
      "bash", "-c",
      "cd '\(office.path)'; '\(try RunningTool().executable.path)' --lang en \(words.joined(separator: " "))",
    ])
    #expect(run.status == 64)
    #expect(run.output.contains("bad\u{FFFD}' has bytes that are no UTF-8"))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: office.path) == before)
  }

  @Test func `in a folder whose name is no text a report is replaced where it stands`() throws {
    let office = try Office()
    let run = try program([
      "bash", "-c",
      """
      cd '\(office.scratch.path)'; mv campaign $'c\\xff'; cd $'c\\xff'; echo old > record
      '\(try RunningTool().executable.path)' run --as-of 2023-04-06 --format csv --report record 2>/dev/null
      head -1 record; ls ..
      """,
    ])
    #expect(run.status == 0)
    #expect(run.output == "{\nc\u{FFFD}\n")
  }
}
