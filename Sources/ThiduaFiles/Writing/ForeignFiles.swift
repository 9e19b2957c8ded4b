import CLinux
import Glibc

/// Files that somebody put into a published folder, such as notes or a signed copy.
///
/// They stay in the folder's place, whatever edition stands there.
enum ForeignFiles {
  /// Moves what the manifest of an edition does not name from that edition to the same path in
  /// another one; what cannot be moved, or has a namesake there, stays.
  static func move(from edition: String, to other: String) {
    guard let bytes = try? FolderFiles.bytes(of: edition + "/" + Manifest.path),
      let manifest = Manifest(bytes)
    else { return }
    let own = Set(manifest.outputs.map(\.path) + [Manifest.path])
    move("", from: edition, to: other, own)
  }

  private static func move(
    _ folder: String, from edition: String, to other: String, _ own: Set<String>
  ) {
    for name in (try? FolderFiles.names(in: edition + "/" + folder)) ?? [] {
      let path = folder + name
      var info = stat()
      guard !own.contains(path) else { continue }
      if own.contains(where: { $0.hasPrefix(path + "/") }) {
        move(path + "/", from: edition, to: other, own)
      } else if unsafe lstat(other + "/" + path, &info) == 0 {
        if info.st_mode & S_IFMT == S_IFDIR { move(path + "/", from: edition, to: other, own) }
      } else if (try? FolderTree.make(FilePlace(other + "/" + path).folder)) != nil {
        _ = unsafe rename(edition + "/" + path, other + "/" + path)
      }
    }
  }
}
