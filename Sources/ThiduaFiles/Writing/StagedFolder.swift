import CLinux
import Glibc

/// A folder that is built beside its final place and takes it whole, in one rename, or never.
public struct StagedFolder: ~Copyable {
  /// Where the folder is built.
  public let path: String
  private let target: String
  private let previous: String
  /// What was put in order before, and is kept under names of its own.
  private let setAside: [SetAsideEdition]

  /// Begins a folder that will stand at `target`; what runs that were killed left behind is put in
  /// order first.
  ///
  /// - Parameters:
  ///   - target: Where the folder will stand.
  ///   - previous: Where the edition that stands there now is kept; the one before it is removed.
  /// - Throws: `SystemError` where nothing can be written beside the place.
  public init(replacing target: String, keeping previous: String) throws(SystemError) {
    let place = FilePlace(target)
    guard !["", ".", ".."].contains(place.name) else {
      throw SystemError(number: EINVAL, .writing(target))
    }
    try FolderTree.make(place.folder)
    var setAside: [SetAsideEdition] = []
    Leftovers.settle(target) { setAside = Editions.sweep(target, previous) }
    let path = EditionMark.newPath(beside: place)
    Leftovers.add(folder: path)
    guard unsafe mkdir(path, 0o777) == 0 else {
      let error = SystemError.last(.writingInto(place.folder, for: target))
      Leftovers.settle(path) {}
      throw error
    }
    self.path = path
    self.target = target
    self.previous = previous
    self.setAside = setAside
  }

  /// Makes a folder inside.
  public func makeFolder(_ name: String) throws(SystemError) {
    guard unsafe mkdir(path + "/" + name, 0o777) == 0 else {
      throw .last(.makingFolder(name))
    }
  }

  /// Writes a file inside and makes sure that it is on the disk.
  public func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
    try ByteOutput.create(path + "/" + name, bytes, named: target + "/" + name)
  }

  /// Removes a folder inside that was only needed on the way.
  public func remove(_ name: String) { FolderTree.remove(path + "/" + name) }

  /// Puts the folder into its place; what stood there before is kept as the previous edition.
  ///
  /// - Returns: The editions that are kept under names of their own.
  /// - Throws: `SystemError` where the folder cannot take its place; what stood there stands. Also where it took it
  ///   and the disk does not say that it holds that.
  @discardableResult
  public consuming func publish() throws(SystemError) -> [SetAsideEdition] {
    for name in try FolderFiles.names(in: path) {
      do throws(SystemError) {
        try FolderTree.sync(path + "/" + name)
      } catch  where error.number == ENOTDIR {
        continue  // A file; those were brought to the disk when they were written.
      }
    }
    try FolderTree.sync(path)
    let (path, target, previous) = (path, target, previous)
    var setAside = setAside
    // Looked at before, so that a run that is told to end does not wait for it.
    let changes = Editions.Changes(in: target, before: previous)
    try Leftovers.settle(path) { () throws(SystemError) in
      setAside += try Self.put(path, at: target, keeping: previous, changes)
    }
    try FolderTree.syncPlace(of: target)
    return setAside
  }

  private static func put(
    _ path: String, at target: String, keeping previous: String, _ changes: Editions.Changes
  ) throws(SystemError) -> [SetAsideEdition] {
    var info = stat()
    guard unsafe lstat(target, &info) != 0 else {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError(number: ENOTDIR, .placing(target))
      }
      // What is not ours is neither put away nor removed.
      guard PublishedFolder.mayBeReplaced(target) else {
        throw SystemError(number: ENOTEMPTY, .placing(target))
      }
      // Whatever ends the run now, its name tells which of the two it is.
      let named = EditionMark.path(path, inPlaceOf: UInt64(info.st_ino))
      guard unsafe rename(path, named) == 0 else { throw .last(.placing(target)) }
      do throws(SystemError) {
        try Editions.exchange(named, target)
      } catch {
        _ = unsafe rename(named, path)
        throw error
      }
      // From here on the new edition stands; that the old one is kept is a courtesy.
      return Editions.keep(named, at: previous, standing: target, changes)
    }
    guard unsafe rename(path, target) == 0 else { throw .last(.placing(target)) }
    return []
  }

  deinit {
    Leftovers.settle(path) { FolderTree.remove(path) }
  }
}
