import CLinux
import Glibc

/// A folder of results: where its previous edition is kept, and whether it is whole.
public enum PublishedFolder {
  /// Where the edition before the one at `target` is kept: `out/.previous/2023-Q2`.
  public static func previous(of target: String) -> String {
    let parts = parts(of: target)
    return parts.above + ".previous/" + parts.name
  }

  /// The file of the lock of a folder of results: `out/.2023-Q2.lock`.
  public static func lock(of target: String) -> String {
    let parts = parts(of: target)
    return parts.above + "." + parts.name + ".lock"
  }

  private static func parts(of target: String) -> (above: String, name: String) {
    let names = target.split(separator: "/", omittingEmptySubsequences: true)
    let above = names.dropLast().map { $0 + "/" }.joined()
    return ((target.hasPrefix("/") ? "/" : "") + above, names.last.map(String.init) ?? target)
  }

  /// The manifest of a published folder; nothing where there is none.
  public static func manifest(of folder: String) -> Manifest? {
    (try? FolderFiles.bytes(of: folder + "/" + Manifest.path)).flatMap { Manifest($0) }
  }

  /// Whether a folder holds exactly what a manifest says, to the byte.
  public static func holds(_ manifest: Manifest, in folder: String) -> Bool {
    guard
      let found = try? FolderFiles.all(below: folder).filter({ $0.path != Manifest.path })
    else { return false }
    return ManifestDifference.between(manifest.outputs, found).isEmpty
  }
}

extension PublishedFolder {
  /// Whether every file of a report is there in its size; looks at no bytes.
  public static func looksWhole(_ outputs: [Manifest.File], in folder: String) -> Bool {
    outputs.allSatisfy { file in
      var info = stat()
      return unsafe lstat(folder + "/" + file.path, &info) == 0
        && info.st_mode & S_IFMT == S_IFREG && Int(info.st_size) == file.byteCount
    }
  }

  /// Writes a file whole or not at all: beside its place, then in one rename.
  public static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let parts = parts(of: path)
    if !parts.above.isEmpty { try StagedFolder.makeFolders(parts.above) }
    let beside = parts.above + "." + parts.name + ".tmp-\(getpid())"
    do throws(SystemError) {
      try StagedFolder.writeFile(bytes, to: beside, named: path)
      guard unsafe rename(beside, path) == 0 else { throw .last("write \(path)") }
    } catch {
      unsafe unlink(beside)
      throw error
    }
  }

  /// Keeps the newest files of a folder by their names, and removes the others.
  public static func keepNewest(_ count: Int, in folder: String, ending: String) {
    let names = ((try? FolderFiles.names(in: folder)) ?? []).filter { $0.hasSuffix(ending) }
      .sorted()
    for name in names.dropLast(count) { unsafe unlink(folder + "/" + name) }
  }
}
