import CLinux
import Glibc

/// A folder of results: where its previous edition is kept, and whether it is whole.
public enum PublishedFolder {
  /// Where the edition before the one at `target` is kept: `out/.previous/2023-Q2`.
  public static func previous(of target: String) -> String {
    let place = FilePlace(target)
    return place.beside(".previous/" + place.name)
  }

  /// The file of the lock of a folder of results: `out/.2023-Q2.lock`.
  public static func lock(of target: String) -> String {
    let place = FilePlace(target)
    return place.beside(".\(place.name).lock")
  }

  /// Whether a folder holds exactly what a manifest says, to the byte.
  public static func holds(_ manifest: Manifest, in folder: String) -> Bool {
    guard
      let found = try? FolderFiles.all(below: folder).filter({ $0.path != Manifest.path })
    else { return false }
    return ManifestDifference.between(manifest.outputs, found).isEmpty
  }

  /// Whether every file of a report is there in its size; looks at no bytes.
  public static func looksWhole(_ outputs: [Manifest.File], in folder: String) -> Bool {
    outputs.allSatisfy { file in
      var info = stat()
      return unsafe lstat(folder + "/" + file.path, &info) == 0
        && info.st_mode & S_IFMT == S_IFREG && Int(info.st_size) == file.byteCount
    }
  }
}
