import Foundation
import TestSupport
import Testing

@Suite("Where a run writes its record besides") struct ReportPlaceTests {
  private static let run = "\"$TOOL\" run . --as-of 2023-04-06 --format csv"

  @Test(arguments: [
    ("/dev/stdout", ">> log"), ("/dev/fd/1", ">> log"), ("/dev/stderr", "2>> log"),
    ("/dev/fd/3", "3>> log"), ("/proc/self/fd/3", "3>> log"),
    ("/proc/$$/fd/3", "3>> log"), ("../to-stdout", ">> log"),
  ])
  func `a descriptor that is named is written to, and the file behind it keeps what it has`(
    _ place: String, _ redirection: String
  ) throws {
    let office = try Office()
    try FileManager.default.createSymbolicLink(
      atPath: office.scratch.path + "/to-stdout", withDestinationPath: "/dev/stdout")
    let run = try office.shell(
      "echo first > log; ln log same; exec 3>> log; \(Self.run) --report \(place) \(redirection); echo $? > status; "
        + "cmp log same")
    #expect(run.status == 0, "the file is still the one that it was")
    #expect(try office.text(of: "status") == "1\n")
    let log = try office.text(of: "log")
    #expect(log.hasPrefix("first\n"))
    #expect(log.contains("\"runs\": ["))
  }

  @Test(arguments: ["/dev/fd/9", "/dev/stdout", "/proc/self/fd/4"])
  func `a descriptor that nobody opened is refused once the work is done`(_ place: String) throws {
    let office = try Office()
    let run = try office.shell("\(Self.run) --report \(place) 2>&1 >&-")
    #expect(run.status == 74)
    #expect(run.output.contains("thidua: không ghi được \(place): không được mở cho việc này\n"))
    #expect(office.names(in: "out") == ["2023-Q1", "runs"])
  }

  @Test func `a folder that is not there is not made, and told once the work is done`() throws {
    let office = try Office()
    let run = try office.shell("\(Self.run) --report mnt/share/record --lang en 2>&1")
    #expect(run.status == 74)
    #expect(
      run.output.contains("thidua: cannot write mnt/share/record: No such file or directory\n"))
    #expect(!office.names(in: "").contains("mnt"))
    #expect(office.names(in: "out") == ["2023-Q1", "runs"])
  }

  @Test func `a pipe that nobody reads is told and not waited for`() throws {
    let office = try Office()
    let run = try office.shell("mkfifo pipe; timeout -s KILL 60 \(Self.run) --report pipe 2>&1")
    #expect(run.status == 74)
    #expect(run.output.contains("thidua: không ghi được vào ống dẫn pipe, nơi không có ai đọc"))
    #expect(office.names(in: "out") == ["2023-Q1", "runs"])
    let heard = try office.shell(
      "cat pipe > heard & \(Self.run) --report pipe && wait && cat heard")
    #expect(heard.status == 0)
    #expect(heard.output.contains("\"runs\": ["))
  }

  @Test(arguments: ["600", "640", "666"])
  func `a file that is replaced keeps its mode`(_ mode: String) throws {
    let office = try Office()
    let run = try office.shell(
      "umask 022; echo old > record; chmod \(mode) record; \(Self.run) --report record > /dev/null 2>&1; "
        + "stat -c %a record; head -1 record")
    #expect(run.output == mode + "\n{\n")
  }
}
