import Foundation
import TestSupport
import Testing
import ThiduaFiles

@Suite("A folder that is published whole") struct StagedFolderTests {
  @Test func `the old folder gives way in one step and is kept as the previous edition`() throws {
    let scratch = try TemporaryFolder()
    let target = scratch.path + "/out/2023-Q2"
    for text in ["zero", "one", "two"] {
      let staged = try StagedFolder(replacing: target, keeping: scratch.path + "/.previous/out")
      try staged.makeFolder("data")
      try staged.write(Array(text.utf8), to: "data/\(text).csv")
      var manifest = Manifest()
      manifest.outputs = [try FolderFiles.file("data/\(text).csv", below: staged.path)]
      try staged.write(manifest.bytes, to: Manifest.path)
      #expect(try staged.publish().isEmpty)
    }
    #expect(
      try scratch.files().sorted() == [
        ".previous/out/data/manifest.json", ".previous/out/data/one.csv",
        "out/2023-Q2/data/manifest.json", "out/2023-Q2/data/two.csv",
      ])
  }

  @Test func `what a run that is at work has begun to write stays, and a dead one's goes`() throws {
    let scratch = try TemporaryFolder()
    let ended = Process()
    ended.executableURL = URL(fileURLWithPath: "/bin/true")
    try ended.run()
    ended.waitUntilExit()
    let names = [
      ".a.json.tmp-\(getpid())", ".b.json.tmp-\(ended.processIdentifier)", ".khac.tmp-x", "c.json",
    ]
    for name in names { try scratch.write("x", to: name) }
    RecordFiles.removeUnfinished(in: scratch.path)
    #expect(try scratch.files().sorted() == [names[0], names[2], names[3]].sorted())
  }

  @Test func `a folder without a manifest is somebody else's and stays`() throws {
    let scratch = try TemporaryFolder()
    try scratch.write("x", to: "thu/a.txt")
    #expect(throws: SystemError.self) {
      let staged = try StagedFolder(
        replacing: scratch.path + "/thu", keeping: scratch.path + "/.previous/thu")
      try staged.write([], to: "b.csv")
      try staged.publish()
    }
    #expect(try scratch.files() == ["thu/a.txt"])
  }

  @Test func `what is not published leaves the old folder as it was`() throws {
    let scratch = try TemporaryFolder()
    let target = scratch.path + "/out/P"
    let first = try StagedFolder(replacing: target, keeping: scratch.path + "/.previous/P")
    try first.write([49], to: "a.csv")
    try first.publish()
    do {
      let second = try StagedFolder(replacing: target, keeping: scratch.path + "/.previous/P")
      try second.write([50], to: "a.csv")
    }
    #expect(try scratch.files() == ["out/P/a.csv"])
    #expect(try Array(scratch.read("out/P/a.csv")) == [49])
  }
}
