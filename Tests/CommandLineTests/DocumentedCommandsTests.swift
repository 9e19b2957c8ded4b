import Foundation
import TestSupport
import Testing

@Suite("What the documents tell to type") struct DocumentedCommandsTests {
  /// The command lines that a document shows, in their order.
  ///
  /// They are set in by four spaces; what follows two more spaces is said about them. A block that
  /// begins with a prompt shows what a command prints.
  private func commands(of document: String) throws -> [String] {
    let text = try String(
      contentsOf: ProjectFolder.root.appendingPathComponent(document), encoding: .utf8)
    let blocks = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { !$0.hasPrefix("    ") }
    return blocks.filter { !$0[$0.startIndex].hasPrefix("    $ ") }.joined()
      .compactMap { $0.firstMatch(of: /^    (thidua .*?)(  .*)?$/)?.1 }.map(String.init)
  }

  /// Every command with its exit status.
  ///
  /// The samples have no errors; `--undo` finds nothing to bring back, because nothing was published
  /// twice.
  @Test(arguments: [
    (
      "README.md",
      [
        "init 0", "check 0", "rollup 0", "run 0", "status 0", "trace 0", "verify 0", "convert 0",
        "--help 0",
      ]
    ),
    (
      "Documentation/HuongDan.md",
      [
        "init 0", "check 0", "status 0", "rollup 0", "rollup 0", "rollup 0", "trace 0", "rollup 0",
        "rollup 74",
      ]
    ),
  ])
  func `the commands of a document do what they say, one after the other, with the samples`(
    _ document: String, _ expected: [String]
  ) throws {
    let scratch = try TemporaryFolder()
    let book = "Tests/CommandLineTests/Cases/convert-reads-old-and-open-workbooks/campaign/cu.xls"
    try scratch.copy(ProjectFolder.root.appendingPathComponent(book), to: "bao-cao.xls")
    let tools = try RunningTool().executable.deletingLastPathComponent().path
    var outcomes: [String] = []
    var printed = ""
    for command in try commands(of: document) {
      let run = try program(
        ["sh", "-c", "cd '\(scratch.path)'; PATH='\(tools)':$PATH; \(command)"])
      outcomes.append("\(command.split(separator: " ")[1]) \(run.status)")
      printed += "\(command)\n\(run.output)"
    }
    #expect(outcomes == expected, "\(printed)")
  }
}
