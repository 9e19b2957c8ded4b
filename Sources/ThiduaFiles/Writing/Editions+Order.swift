import CLinux
import Glibc

/// What runs that were killed left behind.
extension Editions {
  /// Puts in order what runs left beside the results in a folder, also of those that nobody makes any
  /// more.
  ///
  /// What another run holds is left to it.
  ///
  /// - Returns: The editions that are kept under names of their own.
  public static func putInOrder(in folder: String, start: String) -> [SetAsideEdition] {
    var setAside: [SetAsideEdition] = []
    FolderLock.removeAbandoned(in: folder, start: start)
    for target in EditionMark.places(in: folder) {
      do throws(FolderLock.Failure) {
        let lock = try FolderLock.take(
          PublishedFolder.lock(of: target), of: target, waiting: 0, start: start)
        withExtendedLifetime(lock) {
          Leftovers.settle(target) {
            setAside += sweep(target, PublishedFolder.previous(of: target))
          }
        }
      } catch {
        continue
      }
    }
    return setAside
  }

  /// Puts in order what runs that were killed left behind; the lock of the folder is held, so none of
  /// it is still in use.
  ///
  /// An edition that had stepped aside for one that never came is put back; one that had given way
  /// is kept as the previous one; everything else is removed.
  static func sweep(_ target: String, _ previous: String) -> [SetAsideEdition] {
    let place = FilePlace(target)
    var stale = EditionMark.leftovers(beside: place)
    var setAside: [SetAsideEdition] = []
    if EditionMark.number(of: target) == nil,
      let aside = stale.first(where: {
        EditionMark.steppedAside($0) && PublishedFolder.isReport($0)
      })
    {
      _ = unsafe rename(aside, target)
    }
    if PublishedFolder.isReport(target),
      let old = stale.first(where: { EditionMark.gaveWay($0) && PublishedFolder.isReport($0) }),
      let number = EditionMark.number(of: old)
    {
      // Under a name that tells it from the one before it, which takes its name while it is kept.
      let named =
        EditionMark.steppedAside(old)
        ? EditionMark.path(EditionMark.newPath(beside: place), inPlaceOf: number) : old
      if unsafe rename(old, named) == 0 {
        ForeignFiles.move(from: named, to: target)
        setAside = keep(
          named, at: previous, standing: target, Changes(in: named, before: previous))
        stale.removeAll { $0 == named }
      }
    }
    for path in stale { FolderTree.remove(path) }
    return setAside
  }
}
