import CLinux
import Glibc

/// Editions of a folder that change places: the standing one, the one that was kept, and what runs
/// that were killed left of them.
public enum Editions {
  /// Which files of the editions that are about to move are not as they were published.
  struct Changes {
    /// Those of the edition that gives way.
    let given: [String]
    /// Those of the one that was kept before it.
    let older: [String]

    /// Looks at both.
    init(in edition: String, before previous: String) {
      given = PublishedFolder.changes(in: edition)
      older = PublishedFolder.isReport(previous) ? PublishedFolder.changes(in: previous) : []
    }
  }

  /// Keeps an edition that gave way as the previous one, in place of the one that was kept, which is
  /// removed.
  ///
  /// An edition that is not as it was published neither takes that place nor is it removed: somebody
  /// may have worked in it. Files of others in the one that is removed move to the standing edition.
  ///
  /// - Returns: The editions that are kept under names of their own.
  static func keep(
    _ edition: String, at previous: String, standing: String, _ changes: Changes
  ) -> [SetAsideEdition] {
    guard PublishedFolder.isReport(edition) else {
      FolderTree.remove(edition)
      return []
    }
    func setAside(
      _ edition: String, _ reason: SetAsideEdition.Reason
    ) -> SetAsideEdition {
      .move(edition, previous: previous, standing: standing, because: reason)
    }
    defer { try? FolderTree.sync(FilePlace(previous).folder) }
    guard changes.given.isEmpty else { return [setAside(edition, .changed(changes.given))] }
    var others: [SetAsideEdition] = []
    // Before the place is taken: whatever ends the run, it is never among what is removed.
    if !changes.older.isEmpty {
      ForeignFiles.move(from: previous, to: standing)
      others.append(setAside(previous, .changed(changes.older)))
      guard others[0].path != previous else {
        return others + [setAside(edition, .refused(.last(.placing(previous))))]
      }
    }
    do throws(SystemError) {
      try FolderTree.make(FilePlace(previous).folder)
      guard unsafe rename(edition, previous) != 0 else { return others }
      // Only where another edition is in the way does it change places with that one.
      let error = SystemError.last(.placing(previous))
      var info = stat()
      guard unsafe lstat(previous, &info) == 0 else { throw error }
      try swap(edition, previous, aside: EditionMark.olderPath(of: edition))
    } catch {
      return others + [setAside(edition, .refused(error))]
    }
    ForeignFiles.move(from: edition, to: standing)
    FolderTree.remove(edition)
    return others
  }

  /// Brings the previous edition back; the one that stood there becomes the previous one.
  ///
  /// - Returns: What runs that were killed left and is kept under names of its own now.
  /// - Throws: `SystemError` where there is none, or it cannot be put there; nothing is changed. Also where it was put
  ///   there and the disk does not say that it holds that.
  public static func bringBack(
    _ previous: String, to target: String
  ) throws(SystemError) -> [SetAsideEdition] {
    var setAside: [SetAsideEdition] = []
    Leftovers.settle(target) { setAside = sweep(target, previous) }
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
    try FolderTree.syncPlace(of: previous)
    try FolderTree.syncPlace(of: target)
    return setAside
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
