import Foundation
import TestSupport
import Testing

@Suite("What convert is given to read") struct ConversionPlaceTests {
  @Test(arguments: ["inbox", "pipe", "/dev/null"])
  func `a folder, a pipe or a device is said to be none of its files`(_ place: String) throws {
    let office = try Office()
    let run = try office.shell("mkfifo pipe; \"$TOOL\" convert --lang en \(place) 2>&1")
    #expect(run.status == 74)
    #expect(
      run.output
        == "thidua: cannot read \(place): it is no file, but a folder, a pipe or a device; a pipe "
        + "is read through “-”\n")
  }

  @Test(arguments: ["", "\\n\\n", "\\357\\273\\277"], ["rong.csv", "-"])
  func `a file that holds nothing is told, and is no error`(
    _ bytes: String, _ name: String
  ) throws {
    let office = try Office()
    let run = try office.shell(
      "printf '\(bytes)' > rong.csv; \"$TOOL\" convert --lang en \(name) 2>&1 >/dev/null < rong.csv"
    )
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(name): warning: "))
    #expect(run.output.hasSuffix(" [empty-file]\n"))
    let quiet = try office.shell("\"$TOOL\" convert -q \(name) 2>&1 < rong.csv")
    #expect(quiet.status == 0)
    #expect(quiet.output.allSatisfy { $0.isNewline })
  }

  @Test func `standard input that is closed cannot be read`() throws {
    let run = try Office().shell("\"$TOOL\" convert --lang en - 2>&1 <&-")
    #expect(run.status == 74)
    #expect(run.output == "thidua: cannot read -: Bad file descriptor\n")
  }
}
