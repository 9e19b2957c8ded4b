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
