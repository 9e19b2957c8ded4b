import CLinux
import Glibc

/// Editions of a folder that change places: the standing one, the one that was kept, and what runs
/// that were killed left of them.
public enum Editions {
  /// Keeps an edition as the previous one, in place of the one that was kept; where that fails the
  /// older one stays.
  ///
  /// Files of others in the one that is removed move to the standing edition.
  static func keep(_ edition: String, at previous: String, standing: String) {
    let folder = FilePlace(previous).folder
    guard PublishedFolder.isReport(edition), (try? FolderTree.make(folder)) != nil else { return }
    if unsafe rename(edition, previous) != 0 {
      guard (try? swap(edition, previous, aside: EditionMark.olderPath(of: edition))) != nil else {
        return
      }
      ForeignFiles.move(from: edition, to: standing)
      FolderTree.remove(edition)
    }
    try? FolderTree.sync(folder)
  }

  /// Brings the previous edition back; the one that stood there becomes the previous one.
  ///
  /// - Throws: `SystemError` where there is none, or it cannot be put there; nothing is changed.
  public static func bringBack(_ previous: String, to target: String) throws(SystemError) {
    Leftovers.settle(target) { sweep(target, previous) }
    var info = stat()
    guard unsafe lstat(previous, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw SystemError(number: ENOENT, .bringingBack(previous))
    }
    ForeignFiles.move(from: previous, to: target)
    try Leftovers.settle(previous) { () throws(SystemError) in
      if unsafe lstat(target, &info) != 0 {
        guard unsafe rename(previous, target) == 0 else {
          throw .last(.placing(target))
        }
      } else {
        try exchange(previous, target)
      }
    }
    try? FolderTree.sync(FilePlace(previous).folder)
    try? FolderTree.sync(FilePlace(target).folder)
  }

  /// Swaps an edition with the standing one; what others put beside that one stays in its place.
  static func exchange(_ path: String, _ target: String) throws(SystemError) {
    let place = FilePlace(target)
    try swap(path, target, aside: EditionMark.asidePath(beside: place))
    ForeignFiles.move(from: path, to: target)
  }

  /// Swaps two folders in one step, or in three where the file system cannot: the standing one
  /// steps aside, and comes back on failure.
  private static func swap(
    _ path: String, _ target: String, aside: String
  ) throws(SystemError) {
    guard unsafe clinux_exchange(path, target) != 0 else { return }
    guard unsafe rename(target, aside) == 0 else { throw .last(.placing(target)) }
    guard unsafe rename(path, target) == 0 else {
      let error = SystemError.last(.placing(target))
      _ = unsafe rename(aside, target)
      throw error
    }
    // The new one stands; that the other could not be put away is no failure of it.
    _ = unsafe rename(aside, path)
  }
}
