import CLinux
import Glibc
public import ThiduaCore

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

  /// Whether a folder is one that was published: it has a manifest.
  public static func isReport(_ folder: String) -> Bool {
    var info = stat()
    return unsafe lstat(folder + "/" + Manifest.path, &info) == 0
      && info.st_mode & S_IFMT == S_IFREG
  }

  /// The manifest of an edition; nothing where there is none, or it is damaged.
  public static func manifest(of edition: String) -> Manifest? {
    let bytes = try? FolderFiles.bytes(of: edition + "/" + Manifest.path)
    return bytes.flatMap { Manifest($0) }
  }

  /// Why nothing can ever stand at a place: its name is too long, or it is below a file; nothing where
  /// something may.
  public static func obstacle(at target: String) -> SystemError? {
    var info = stat()
    guard unsafe lstat(target, &info) != 0, errno != ENOENT else { return nil }
    return .last(.writing(target))
  }

  /// Whether an edition may take this place: nothing stands there, an empty folder, or an edition.
  public static func mayBeReplaced(_ target: String) -> Bool {
    var info = stat()
    guard unsafe lstat(target, &info) == 0 else { return errno == ENOENT }
    guard info.st_mode & S_IFMT == S_IFDIR else { return false }
    return isReport(target) || (try? FolderFiles.names(in: target).isEmpty) == true
  }

  /// Whether a place lies in a folder, or is it; links are followed as far as the path exists.
  public static func isInside(_ target: String, _ folder: String) -> Bool {
    let (place, folder) = (PathBytes(FilePlace.whole(target)), FilePlace.whole(folder))
    return place == PathBytes(folder) || place.isBelow(folder)
  }

  /// Whether a folder holds what a manifest says, to the byte; what somebody put there besides does
  /// not matter.
  public static func holds(_ manifest: Manifest, in folder: String) -> Bool {
    guard
      let found = try? FolderFiles.all(below: folder).filter({ $0.path != Manifest.path })
    else { return false }
    return ManifestDifference.between(manifest.outputs, found).allSatisfy { $0.change == .added }
  }

  /// The files of an edition that are not as they were published, or gone; the manifest where that tells
  /// nothing.
  ///
  /// A file that the system does not let be read counts as it was: nothing is known of it.
  public static func changes(in edition: String) -> [String] {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FolderFiles.bytes(of: edition + "/" + Manifest.path)
    } catch {
      return isGone(error) ? [Manifest.path] : []
    }
    guard let outputs = Manifest(bytes)?.outputs else { return [Manifest.path] }
    let areChanged = Concurrently.map(outputs.count) { isChanged(outputs[$0], in: edition) }
    return zip(outputs, areChanged).filter(\.1).map(\.0.path)
  }

  private static func isChanged(_ file: Manifest.File, in edition: String) -> Bool {
    do throws(SystemError) {
      return try FolderFiles.file(file.path, below: edition) != file
    } catch {
      return isGone(error)
    }
  }

  /// Whether no file stands where one was looked for.
  private static func isGone(_ error: SystemError) -> Bool {
    [ENOENT, ENOTDIR, EISDIR, ELOOP].contains(error.number)
  }

  /// Whether every file of a report is there in its size; looks at the bytes only of those that were written after the
  /// manifest, which is the last one to be written.
  public static func looksWhole(_ outputs: [Manifest.File], in folder: String) -> Bool {
    guard let end = publishingTime(of: folder) else { return false }
    var younger: [Manifest.File] = []
    for file in outputs {
      guard let info = status(of: folder + "/" + file.path), info.st_mode & S_IFMT == S_IFREG,
        Int(info.st_size) == file.byteCount
      else { return false }
      if writingTime(info) > end { younger.append(file) }
    }
    let doubtful = younger
    let areChanged = Concurrently.map(doubtful.count) { isChanged(doubtful[$0], in: folder) }
    return !areChanged.contains(true)
  }

  /// When an edition was published, in seconds and nanoseconds: when its manifest was written; nothing where it has none.
  static func publishingTime(of edition: String) -> (Int, Int)? {
    status(of: edition + "/" + Manifest.path).map(writingTime)
  }

  private static func status(of path: String) -> stat? {
    var info = stat()
    return unsafe lstat(path, &info) == 0 ? info : nil
  }

  /// When a file was last written, in seconds and nanoseconds.
  private static func writingTime(_ info: stat) -> (Int, Int) {
    (info.st_mtim.tv_sec, info.st_mtim.tv_nsec)
  }
}
