import Foundation
import TestSupport
import Testing
import ThiduaCore

@testable import ThiduaFiles

@Suite("What stands in an inbox") struct InboxEntryTests {
  @Test func `links are named and never followed`() throws {
    let scratch = try TemporaryFolder()
    try scratch.write("Mã;Thực hiện\nDT;5\n", to: "outside/quy-2/ANBINH.csv")
    try scratch.write("Mã;Thực hiện\nDT;6\n", to: "inbox/quy-2/ANPHU.csv")
    for (name, target) in [("quy-1", "../outside/quy-2"), ("a.csv", "../outside/quy-2/ANBINH.csv")]
    {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path + "/inbox/" + name, withDestinationPath: target)
    }
    let items = try InboxScan.items(in: scratch.path + "/inbox")
    #expect(
      Set(items) == [
        .init(path: "a.csv", entry: .link), .init(path: "quy-1", entry: .link),
        .init(path: "quy-2/ANPHU.csv", entry: .file),
      ])
    // Also where the link took the file's place after the inbox was listed.
    let reader = SubmissionReader(ReadTable.index, inbox: scratch.path + "/inbox")
    let reading = reader.read(InboxScan.Item(path: "a.csv", entry: .file))
    #expect(reading.findings.map(\.cause) == [.unreadableFile(reason: .link)])
    #expect(reading.cells.count == 0)
  }

  @Test func `what lies in a recycle bin or in a folder of the system is no submission`() throws {
    let scratch = try TemporaryFolder()
    let folders = [
      "#recycle", "$RECYCLE.BIN", "RECYCLER", "@eaDir", "@Recycle", "#snapshot", ".Trash-1000",
      "System Volume Information", "lost+found", "__MACOSX", "quy-1/#Recycle/sau",
    ]
    for folder in folders { try scratch.write("x", to: folder + "/ANPHU.csv") }
    // Files of such names are as good as any.
    for name in ["quy-1/ANPHU.csv", "quy-2/RECYCLER", "recycle/TUAN.csv"] {
      try scratch.write("x", to: name)
    }
    #expect(
      try InboxScan.items(in: scratch.path).map(\.path)
        == ["quy-1/ANPHU.csv", "quy-2/RECYCLER", "recycle/TUAN.csv"])
  }

  @Test func `copies that programs left are named and not read`() throws {
    let scratch = try TemporaryFolder()
    let left = [
      "AB (Mai's conflicted copy 2023-07-05).csv", "AB.csv.bak", "AB.csv.orig", "AB.csv.rej",
      "AB.csv.save", "AB.csv.swp",
      "AB.csv~", "AB.sync-conflict-20230705-101500-ABCDEF.csv", "AB.xlsx.old",
    ]
    for name in left + ["AB.csv", "AB old.csv"] {
      try scratch.write("Mã;Thực hiện\nDT;5\n", to: name)
    }
    let items = try InboxScan.items(in: scratch.path)
    #expect(items.filter { $0.entry == .left }.map(\.path) == left)
    #expect(items.filter { $0.entry == .file }.map(\.path) == ["AB old.csv", "AB.csv"])
    let reading = SubmissionReader(ReadTable.index, inbox: scratch.path).read(items[0])
    #expect(reading.findings.map(\.cause) == [.unreadableFile(reason: .left)])
    #expect(reading.findings.map(\.cause.code) == [.waitingFile])
  }

  @Test func `files that grew, came or went since a look are named`() async throws {
    let scratch = try TemporaryFolder()
    for name in ["stays.csv", "grows.csv", "quy-1/goes.csv"] { try scratch.write("x", to: name) }
    let state = try await InboxState.look(at: scratch.path, workers: 2)
    #expect(try state.moved(in: scratch.path).isEmpty)
    try scratch.write("xy", to: "grows.csv")
    try scratch.write("x", to: "quy-1/comes.csv")
    try FileManager.default.removeItem(at: scratch.file("quy-1/goes.csv"))
    #expect(
      try state.moved(in: scratch.path) == ["grows.csv", "quy-1/comes.csv", "quy-1/goes.csv"])
  }

  @Test func `a file that changes while it is open is noticed`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.write("Mã;Thực hiện\nDT;5\n", to: "a.csv")
    let source = try ByteSource(path: file.path)
    #expect(source.isUnchanged)
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("DT;6\n".utf8))
    try handle.close()
    #expect(!source.isUnchanged)
  }
}
