import Foundation
import TestSupport
import Testing

@Suite("Places and files that are not ours") struct ForeignFilesTests {
  private static func rollup(_ office: Office) -> [String] {
    ["rollup", office.path, "--period", "2023-Q2", "--quiet"]
  }

  @Test(arguments: ["inbox", "", "out", "inbox/quy-2", "inbox/moi"])
  func `a folder that holds something else is never taken for results`(
    _ place: String
  ) async throws {
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office))
    let before = try FileManager.default.files(below: office.campaign)
    let run = try await tool.run(Self.rollup(office) + ["--out", office.path + "/" + place])
    #expect(run.status == 74)
    #expect(try FileManager.default.files(below: office.campaign) == before)
  }

  @Test func `a file whose name is no text stays in a published folder, too`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    let rollup = Self.rollup(office) + ["--format", "csv"]
    let folder = office.path + "/out/2023-Q2"
    try await tool.prepare(rollup)
    let guests = "mkdir $'d\\xff'; echo 1 > $'d\\xff/y\\xfe.txt'; echo 2 > $'gh\\xe9.txt'"
    try #require(program(["bash", "-c", "cd '\(folder)'; \(guests)"]).status == 0)
    let before = try Data(contentsOf: URL(filePath: folder + "/data/manifest.json"))
    // Nothing has changed: the edition stays, and so does what stands beside it.
    #expect(try await tool.run(rollup).status == 1)
    #expect(office.names(in: "out/.previous").isEmpty)
    for edition in 1...2 {
      try office.write("Ghi chú \(edition)\n", to: "inbox/ghi-chu.csv")
      #expect(try await tool.run(rollup).status == 1)
    }
    #expect(try Data(contentsOf: URL(filePath: folder + "/data/manifest.json")) != before)
    let stayed = try program([
      "bash", "-c", "cd '\(folder)'; cat $'d\\xff/y\\xfe.txt' $'gh\\xe9.txt'",
    ])
    #expect(stayed.output == "1\n2\n")
    #expect(office.names(in: "out").allSatisfy { !$0.contains(".tmp-") })
  }

  @Test func `what somebody put into a folder whose manifest was damaged stays there`() async throws
  {
    let office = try Office()
    let tool = try RunningTool()
    let rollup = Self.rollup(office)
    try await tool.prepare(rollup)
    try office.write("bản ký", to: "out/2023-Q2/bản ký.txt")
    try office.write("", to: "out/2023-Q2/data/manifest.json")
    try await tool.prepare(rollup)
    try await tool.prepare(rollup + ["--notes"])
    #expect(office.names(in: "out/2023-Q2") == ["bản ký.txt", "cum", "data", "tong-hop.xlsx"])
    #expect(office.names(in: "out/.previous/2023-Q2") == ["cum", "data", "tong-hop.xlsx"])
    #expect(try await tool.run(["verify", office.path + "/out/.previous/2023-Q2"]).status == 0)
  }

  @Test func `what somebody put into a published folder stays there through new editions`()
    async throws
  {
    let office = try Office()
    let tool = try RunningTool()
    let rollup = Self.rollup(office) + ["--format", "csv"]
    try await tool.prepare(rollup)
    let guests = [
      "out/2023-Q2/ghi chú.txt", "out/2023-Q2/data/bản ký.txt", "out/2023-Q2/cum/ký duyệt/1.txt",
    ]
    try FileManager.default.createDirectory(
      atPath: office.path + "/out/2023-Q2/cum/ký duyệt", withIntermediateDirectories: true)
    for guest in guests { try office.write(guest, to: guest) }
    let before = try office.published()
    try await tool.prepare(rollup)
    #expect(try office.published() == before)
    for number in 1...3 {
      try office.write("Ghi chú \(number)\n", to: "inbox/ghi-chu.csv")
      try await tool.prepare(rollup)
      for guest in guests {
        #expect(try String(contentsOfFile: office.path + "/" + guest, encoding: .utf8) == guest)
      }
    }
    try await tool.prepare(rollup + ["--undo"], status: 0)
    for guest in guests {
      #expect(FileManager.default.fileExists(atPath: office.path + "/" + guest))
    }
    // They are no part of the report, which says so.
    #expect(try await tool.run(["verify", office.path + "/out/2023-Q2"]).status == 1)
  }

  @Test func `a folder of books goes, and what somebody put into it stays`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office))
    let guest = "out/2023-Q2/cum/ký duyệt.txt"
    try office.write(guest, to: guest)
    for number in 1...3 {
      try office.write("Ghi chú \(number)\n", to: "inbox/ghi-chu.csv")
      try await tool.prepare(Self.rollup(office) + ["--format", "csv"])
      #expect(office.names(in: "out/2023-Q2/cum") == ["ký duyệt.txt"])
    }
  }

  @Test func `what killed an undo left of others' files in the edition it put away comes back`()
    async throws
  {
    let office = try Office()
    let tool = try RunningTool()
    let rollup = Self.rollup(office) + ["--format", "csv"]
    for number in 1...2 {
      try office.write("Ghi chú \(number)\n", to: "inbox/ghi-chu.csv")
      try await tool.prepare(rollup)
    }
    try office.write("ký", to: "out/.previous/2023-Q2/ky.pdf")
    try office.write("Ghi chú 3\n", to: "inbox/ghi-chu.csv")
    try await tool.prepare(rollup)
    #expect(office.names(in: "out/2023-Q2").contains("ky.pdf"))
  }

  @Test(arguments: [".2023-Q2.tmp-2024", ".2023-Q2.tmp-1-2-nox", ".2023-Q2.tmp-1-2-cu"])
  func `a folder beside the results that only looks like a leftover stays`(
    _ name: String
  ) async throws {
    let office = try Office()
    let tool = try RunningTool()
    for folder in ["out", "out/" + name] {
      try FileManager.default.createDirectory(
        atPath: office.path + "/" + folder, withIntermediateDirectories: true)
    }
    try office.write("x", to: "out/\(name)/a.txt")
    try await tool.prepare(Self.rollup(office) + ["--format", "csv"])
    #expect(office.names(in: "out/" + name) == ["a.txt"])
  }
}
