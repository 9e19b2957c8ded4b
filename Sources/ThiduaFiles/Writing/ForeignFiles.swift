import CLinux
import Glibc
import ThiduaCore

/// Files that somebody put into a published folder, such as notes or a signed copy.
///
/// They stay in the folder's place, whatever edition stands there.
enum ForeignFiles {
  /// Moves what the manifest of an edition does not name from that edition to the same path in
  /// another one; what cannot be moved, or has a namesake there, stays.
  static func move(from edition: String, to other: String) {
    let paths =
      PublishedFolder.manifest(of: edition)?.outputs.map(\.path) ?? ownPaths(in: edition)
    move("", from: edition, to: other, Set((paths + [Manifest.path]).map { PathBytes($0) }))
  }

  /// The files that have names as thidua gives them, where the manifest of an edition was damaged.
  private static func ownPaths(in edition: String) -> [String] {
    func files(_ folder: String, _ endings: [String]) -> [String] {
      let names = (try? FolderFiles.names(in: edition + "/" + folder)) ?? []
      return names.filter { name in endings.contains { name.hasSuffix($0) } }
        .map { folder.isEmpty ? $0 : folder + "/" + $0 }
    }
    let books = ["cum", "don-vi"].flatMap { files($0, [".xlsx"]) }
    let data = files("data", [".csv", "report.json"])
    return files("", ["tong-hop.xlsx"]) + books + data
  }

  private static func move(
    _ folder: String, from edition: String, to other: String, _ own: Set<PathBytes>
  ) {
    for name in (try? FolderFiles.names(in: edition + "/" + folder)) ?? [] {
      let path = folder + name
      var info = stat()
      guard !own.contains(PathBytes(path)) else { continue }
      if own.contains(where: { $0.isBelow(path) }) {
        move(path + "/", from: edition, to: other, own)
      } else if unsafe lstat((other + "/" + path).onDisk, &info) == 0 {
        if info.st_mode & S_IFMT == S_IFDIR { move(path + "/", from: edition, to: other, own) }
      } else if (try? FolderTree.make(FilePlace(other + "/" + path).folder)) != nil {
        _ = unsafe rename((edition + "/" + path).onDisk, (other + "/" + path).onDisk)
      }
    }
  }
}
