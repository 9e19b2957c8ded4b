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
    RecordFiles.keepNewest(2, in: folder.path, sparing: [records[0]])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ([records[0], records[3], records[4]] + others).sorted())
  }
}
