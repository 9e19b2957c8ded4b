public import ThiduaCore

/// The files that an edition was made from and that an inbox has no more.
///
/// What stands there under another name, with the same bytes, is not lost. A file that is empty now, or is
/// still being copied, holds nothing: what was in it is as gone as if nobody had sent it.
public struct LostFiles: Sendable {
  /// Their paths, in order.
  public private(set) var paths: [String] = []
  /// The topmost folders that had lost ones and hold no file at all any more.
  public private(set) var emptiedFolders: [String] = []
  /// How many of them were in such a folder.
  public private(set) var countInEmptied = 0
  /// How many files the edition names.
  private let namedCount: Int

  /// Compares the files that an edition names with those that are there.
  public init(named: [Manifest.File], found: [Manifest.File]) {
    let (named, found) = (Self.holdingSomething(named), Self.holdingSomething(found))
    namedCount = named.count
    let fingerprints = Set(found.map(\.fingerprint))
    let missing = named.filter {
      !$0.fingerprint.isEmpty && !fingerprints.contains($0.fingerprint)
    }
    guard !missing.isEmpty else { return }
    let asNamed = Set(named)
    // Files of a name that was there have other bytes now, each in place of one.
    var changed: [String: Int] = [:]
    for file in found where !asNamed.contains(file) { changed[file.path, default: 0] += 1 }
    let folders = Set(found.flatMap { Self.folders(above: $0.path) })
    for file in missing {
      if let count = changed[file.path], count > 0 {
        changed[file.path] = count - 1
        continue
      }
      paths.append(file.path)
      let above = Self.folders(above: file.path)
      guard let emptied = above.first(where: { !folders.contains($0) }) else { continue }
      countInEmptied += 1
      if !emptiedFolders.contains(emptied) { emptiedFolders.append(emptied) }
    }
  }

  /// Whether they look like a share that is not mounted: folders are empty all of a sudden, and not
  /// because of one file that somebody took away.
  public var looksUnmounted: Bool { countInEmptied > 1 }

  /// Whether they are more than half of all, of no few: a share that is only half there looks like that.
  public var areMost: Bool { paths.count >= Self.fewestOfMost && paths.count * 2 > namedCount }

  private static let fewestOfMost = 8

  /// The files that are neither empty nor waiting, nor copies that a program left; of one that cannot be read nothing is known.
  public static func holdingSomething(_ files: [Manifest.File]) -> [Manifest.File] {
    files.filter { file in
      let isEmpty = file.byteCount == 0 && !file.fingerprint.isEmpty
      return !isEmpty && InboxScan.entry(of: FilePlace(file.path).name) == .file
    }
  }

  /// The folders in which a file lies, the topmost first.
  private static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
