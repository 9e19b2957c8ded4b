import Foundation
import TestSupport
import Testing

@Suite("Names that differ only in their Unicode normalisation") struct NormalisationTests {
  /// `tính` and `quý`, composed and decomposed, as the bytes that a shell makes of them.
  @Test(arguments: [
    ["t\\xc3\\xadnh.csv", "ti\\xcc\\x81nh.csv"],
    ["qu\\xc3\\xbd-1/them.csv", "quy\\xcc\\x81-1/them.csv"],
  ])
  func `two files of an inbox are published, and left alone while they stay`(
    _ twins: [String]
  ) async throws {
    let office = try Office()
    for (number, name) in twins.enumerated() {
      let file = "inbox/" + name
      try #require(
        program([
          "bash", "-c",
          "cd '\(office.path)'; mkdir -p \"$(dirname $'\(file)')\"; echo 'Ghi chú \(number)' > $'\(file)'; "
            + "touch -d 2023-01-01 $'\(file)'",
        ]).status == 0)
    }
    let run = try await office.runQuickly()
    #expect(run.status < 2, "\(run.errors)")
    #expect(try await office.runQuickly().status == 0)
    let edition = office.path + "/out/2023-Q1"
    let proof = ["verify", edition, "--against", office.path]
    #expect(try await RunningTool().run(proof).status == 0)
    try #require(
      program(["bash", "-c", "cd '\(office.path)/inbox'; echo 'Khác' > $'\(twins[1])'"]).status
        == 0)
    let changed = try await RunningTool().run(proof)
    #expect(changed.status == 1)
    #expect(changed.output.split(separator: "\n").count == 1)
  }

  @Test func `a stranger beside a book is named, and stays through new editions`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    let rollup = ["rollup", office.path, "--period", "2023-Q1", "--quiet"]
    _ = try await tool.run(rollup)
    let folder = office.path + "/out/2023-Q1/cum"
    let books = office.names(in: "out/2023-Q1/cum")
    try #require(books.contains("Cụm 1.xlsx"))
    try #require(
      program(["bash", "-c", "cd '\(folder)'; echo x > $'Cu\\xcc\\xa3m 1.xlsx'"]).status == 0)
    let edition = office.path + "/out/2023-Q1"
    let proof = try await tool.run(["verify", edition, "--lang", "en"])
    #expect(proof.status == 1)
    #expect(proof.output.hasSuffix("is not in the manifest\n"))
    #expect(proof.output.split(separator: "\n").count == 1)
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    _ = try await tool.run(rollup)
    #expect(office.names(in: "out/2023-Q1/cum").count == books.count + 1)
    #expect(office.names(in: "out/.previous/2023-Q1/cum").count == books.count)
  }
}
