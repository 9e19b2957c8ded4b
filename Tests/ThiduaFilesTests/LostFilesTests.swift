import Testing
import ThiduaCore
import ThiduaFiles

@Suite("Files of an edition that an inbox has no more") struct LostFilesTests {
  /// Files as `path=bytes`; an empty one is `path=0`, what cannot be read has no `=`.
  private static func files(_ words: String) -> [Manifest.File] {
    words.split(separator: " ").map { word in
      let parts = word.split(separator: "=")
      return Manifest.File(
        path: String(parts[0]), byteCount: parts.count == 1 || parts[1] == "0" ? 0 : 1,
        fingerprint: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let named: String
    let found: String
    var lost: [String] = []
    var emptied: [String] = []
    var looksUnmounted = false
  }

  @Test(arguments: [
    Case(testDescription: "all is there", named: "a=1 b/c=2", found: "a=1 b/c=2 d=3"),
    Case(
      testDescription: "one of a folder", named: "q/a=1 q/b=2", found: "q/b=2", lost: ["q/a"]),
    Case(
      testDescription: "the only one of a folder", named: "q/a=1 b=2", found: "b=2",
      lost: ["q/a"], emptied: ["q"]),
    Case(
      testDescription: "a folder", named: "q/a=1 q/r/b=2 c=3", found: "c=3",
      lost: ["q/a", "q/r/b"], emptied: ["q"], looksUnmounted: true),
    Case(
      testDescription: "the only ones of two folders", named: "q/a/x=1 q/b/x=2 q/c=3",
      found: "q/c=3", lost: ["q/a/x", "q/b/x"], emptied: ["q/a", "q/b"], looksUnmounted: true),
    Case(
      testDescription: "a folder in which something else stands", named: "q/a=1 q/b=2",
      found: "q/c=3", lost: ["q/a", "q/b"]),
    Case(testDescription: "a folder of another name", named: "q/a=1 q/b=2", found: "r/a=1 r/b=2"),
    Case(testDescription: "files with other bytes", named: "q/a=1 q/b=2", found: "q/a=3 q/b=4"),
    Case(testDescription: "files that cannot be read now", named: "q/a=1", found: "q/a"),
    Case(
      testDescription: "a folder that is a link now, or cannot be read", named: "q/a=1 q/b=2",
      found: "q", lost: ["q/a", "q/b"], emptied: ["q"], looksUnmounted: true),
    Case(
      testDescription: "a folder that is a file now", named: "q/a=1 q/b=2", found: "q=3",
      lost: ["q/a", "q/b"], emptied: ["q"], looksUnmounted: true),
    Case(
      testDescription: "files that are being copied again", named: "q/a=1 q/b=2",
      found: "q/a.part q/b.part", lost: ["q/a", "q/b"], emptied: ["q"], looksUnmounted: true),
    Case(
      testDescription: "files of which a program left copies alone", named: "q/a.csv=1 q/b.csv=2",
      found: "q/a.csv.bak=1 q/b.csv~=2", lost: ["q/a.csv", "q/b.csv"], emptied: ["q"],
      looksUnmounted: true),
    Case(
      testDescription: "files of a folder that is called like a copy which a program left",
      named: "q.sync-conflict-1/a.csv=1 q.sync-conflict-1/b.csv=2 c.csv=3", found: "c.csv=3",
      lost: ["q.sync-conflict-1/a.csv", "q.sync-conflict-1/b.csv"],
      emptied: ["q.sync-conflict-1"], looksUnmounted: true),
    Case(
      testDescription: "files that became empty", named: "q/a=1 q/b=2", found: "q/a=0 q/b=0",
      lost: ["q/a", "q/b"], emptied: ["q"], looksUnmounted: true),
    Case(
      testDescription: "one that became empty", named: "q/a=1 q/b=2", found: "q/a=0 q/b=2",
      lost: ["q/a"]),
    Case(
      testDescription: "what was empty before", named: "q/a=0 q/b=0 c=1", found: "q/a=0 c=1"),
    Case(testDescription: "what was not read either", named: "q/a q/b", found: "c=3"),
    Case(
      testDescription: "one of two of the same name", named: "a=1 a=2", found: "a=2", lost: ["a"]),
  ])
  func `what is lost is named, and a folder without any file`(_ example: Case) {
    let lost = LostFiles(named: Self.files(example.named), found: Self.files(example.found))
    #expect(lost.paths == example.lost)
    #expect(lost.emptiedFolders == example.emptied)
    #expect(lost.looksUnmounted == example.looksUnmounted)
  }

  @Test(arguments: [(20, 9, true), (20, 10, false), (20, 12, false), (14, 6, true), (7, 1, false)])
  func `most are lost where more than half of no few are`(
    _ count: Int, _ left: Int, _ areMost: Bool
  ) {
    let named = (0..<count).map {
      Manifest.File(path: "q/\($0)", byteCount: 1, fingerprint: "\($0)")
    }
    #expect(LostFiles(named: named, found: Array(named.prefix(left))).areMost == areMost)
  }
}
