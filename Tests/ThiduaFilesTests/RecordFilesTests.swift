import Foundation
import TestSupport
import Testing
import ThiduaFiles

@Suite("Records of runs") struct RecordFilesTests {
  @Test func `the newest are kept, and what is no record is left alone`() throws {
    let folder = try TemporaryFolder()
    let records = (1...5).map { "2023073\($0)T020500Z-4711.json" }
    let others = [
      "2023-bien-ban-hop.json", "2023-moi-nhat.json", "20230731T020500Z.json",
      "20230731T020500Z-x.json", "ghi-chu.txt",
    ]
    for name in records + others { try Data().write(to: folder.file(name)) }
    RecordFiles.keepNewest(
      2, in: folder.path, before: "20230801T020500Z-1", sparing: [records[0]])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ([records[0], records[3], records[4]] + others).sorted())
  }

  @Test func `records of a day that has not come are not taken for the newest`() throws {
    let folder = try TemporaryFolder()
    let ahead = (1...5).map { "2038010\($0)T020500Z-4711.json" }
    let records = (1...3).map { "2023073\($0)T020500Z-4711.json" }
    for name in ahead + records { try Data().write(to: folder.file(name)) }
    RecordFiles.keepNewest(4, in: folder.path, before: "20230801T020500Z-1", sparing: [])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == records + [ahead[4]])
  }
}
