import Foundation
import TestSupport
import Testing

@Suite("Results that cannot be written") struct ResultTests {
  @Test(
    arguments: [
      "--help", "rollup --help", "--version", "help run", "check .", "status .", "generate man",
      "trace . --period 2023-Q2 --indicator TT", "run . --dry-run --as-of 2023-04-06",
      "convert units.csv",
    ],
    [">/dev/full", ">&-"])
  func `are said to be`(_ command: String, _ redirection: String) throws {
    let office = try Office()
    let run = try office.shell("\"$TOOL\" --lang en \(command) 2>&1 \(redirection)")
    #expect(run.status == 74)
    #expect(run.output == "thidua: cannot write the result\n")
  }

  @Test func `are no matter to whoever reads no further`() throws {
    let run = try Office().shell(
      "(sleep 1; \"$TOOL\" generate man; echo $? > status) 2> errors | true; cat errors status")
    #expect(run.output == "74\n")
  }
}
