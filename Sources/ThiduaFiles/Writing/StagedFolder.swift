import CLinux
import Glibc

/// A folder that is built beside its final place and takes it whole, in one rename, or never.
public struct StagedFolder: ~Copyable {
  /// Where the folder is built.
  public let path: String
  private let target: String
  private let parent: String
  private let previous: String

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
    let parent = place.folder
    try Self.makeFolders(parent)
    Leftovers.settle(target) { Self.sweep(target, previous) }
    let path = place.beside(Self.prefix(of: place) + Self.ownMark())
    Leftovers.add(folder: path)
    guard unsafe mkdir(path, 0o755) == 0 else {
      let error = SystemError.last(.writingInto(parent, for: target))
      Leftovers.settle(path) {}
      throw error
    }
    self.path = path
    self.target = target
    self.parent = parent
    self.previous = previous
  }

  /// How the names of folders begin that are built beside a place, or step aside from it.
  private static func prefix(of place: FilePlace) -> String { ".\(place.name).tmp-" }

  private static func ownMark() -> String { "\(getpid())-\(UInt32.random(in: 0...UInt32.max))" }

  /// Whether the end of a name is a mark that a run gave, with what it may have added.
  private static func isOwnMark(_ end: Substring) -> Bool {
    let parts = end.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, UInt32(parts[0]) != nil, UInt32(parts[1]) != nil else { return false }
    var rest = parts.dropFirst(2).map { "-" + $0 }
    if let first = rest.first, first.hasPrefix(numberMark),
      UInt64(first.dropFirst(numberMark.count)) != nil
    {
      rest.removeFirst()
    }
    return rest.isEmpty || rest == [asideEnding] || rest == [olderEnding]
  }

  /// Puts in order what runs that were killed left behind; the lock of the folder is held, so none of
  /// it is still in use.
  ///
  /// An edition that had stepped aside for one that never came is put back; one that had given way
  /// is kept as the previous one; everything else is removed.
  private static func sweep(_ target: String, _ previous: String) {
    let place = FilePlace(target)
    let prefix = prefix(of: place)
    let stale = ((try? FolderFiles.names(in: place.folder)) ?? []).filter {
      $0.hasPrefix(prefix) && isOwnMark($0.dropFirst(prefix.count))
    }.map(place.beside)
    if number(of: target) == nil,
      let aside = stale.first(where: { $0.hasSuffix(asideEnding) && PublishedFolder.isReport($0) })
    {
      _ = unsafe rename(aside, target)
    }
    if PublishedFolder.isReport(target),
      let old = stale.first(where: { gaveWay($0) && PublishedFolder.isReport($0) }),
      let number = number(of: old)
    {
      // Under a name that tells it from the one before it, which takes its name while it is kept.
      let marked = old.hasSuffix(asideEnding) ? place.beside(prefix + ownMark()) : old
      let named = marked == old ? old : marked + numberMark + String(number)
      if unsafe rename(old, named) == 0 { keep(named, at: previous, standing: target) }
      removeTree(named)
    }
    for path in stale { removeTree(path) }
  }

  /// How the name of an edition ends that steps aside for another one.
  private static let asideEnding = "-old"

  /// What stands, in the name of a folder that is about to take a place, before the number of the
  /// edition that stands there.
  private static let numberMark = "-no"
  /// How the name of an edition ends that was the previous one and is about to be removed.
  private static let olderEnding = "-older"

  /// Whether what a run left behind is an edition that another one took the place of: it had stepped
  /// aside, or it has the number that the name of the new folder says, because the two were swapped.
  private static func gaveWay(_ path: String) -> Bool {
    if path.hasSuffix(asideEnding) { return true }
    guard let mark = path.ranges(of: numberMark).last,
      let named = UInt64(path[mark.upperBound...]), let own = number(of: path)
    else { return false }
    return named == own
  }

  /// The number that a folder keeps when it is renamed (its inode).
  private static func number(of path: String) -> UInt64? {
    var info = stat()
    return unsafe lstat(path, &info) == 0 ? UInt64(info.st_ino) : nil
  }

  /// Makes a folder inside.
  public func makeFolder(_ name: String) throws(SystemError) {
    guard unsafe mkdir(path + "/" + name, 0o755) == 0 else {
      throw .last(.makingFolder(name))
    }
  }

  /// Writes a file inside and makes sure that it is on the disk.
  public func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
    try ByteOutput.create(path + "/" + name, bytes, named: target + "/" + name)
  }

  /// Makes sure that a file that somebody else wrote inside is on the disk.
  public func sync(_ name: String) throws(SystemError) {
    let descriptor = unsafe open(path + "/" + name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.reading("\(target)/\(name)")) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last(.writing("\(target)/\(name)")) }
  }

  /// Removes a folder inside that was only needed on the way.
  public func remove(_ name: String) { Self.removeTree(path + "/" + name) }

  /// Puts the folder into its place; what stood there before is kept as the previous edition.
  ///
  /// - Throws: `SystemError` where the folder cannot take its place; what stood there stands.
  public consuming func publish() throws(SystemError) {
    for name in try FolderFiles.names(in: path) {
      do throws(SystemError) {
        try Self.syncFolder(path + "/" + name)
      } catch  where error.number == ENOTDIR {
        continue  // A file; those were brought to the disk when they were written.
      }
    }
    try Self.syncFolder(path)
    let (path, target, previous) = (path, target, previous)
    try Leftovers.settle(path) { () throws(SystemError) in
      try Self.put(path, at: target, keeping: previous)
    }
    try? Self.syncFolder(parent)
  }

  private static func put(
    _ path: String, at target: String, keeping previous: String
  ) throws(SystemError) {
    var info = stat()
    if unsafe lstat(target, &info) != 0 {
      guard unsafe rename(path, target) == 0 else { throw .last(.placing(target)) }
    } else {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError(number: ENOTDIR, .placing(target))
      }
      // What is not ours is neither put away nor removed.
      guard PublishedFolder.mayBeReplaced(target) else {
        throw SystemError(number: ENOTEMPTY, .placing(target))
      }
      // Whatever ends the run now, its name tells which of the two it is.
      let named = path + numberMark + String(info.st_ino)
      guard unsafe rename(path, named) == 0 else { throw .last(.placing(target)) }
      do throws(SystemError) {
        try exchange(named, target)
      } catch {
        _ = unsafe rename(named, path)
        throw error
      }
      // From here on the new edition stands; that the old one is kept is a courtesy.
      keep(named, at: previous, standing: target)
      removeTree(named)
    }
  }

  /// Keeps an edition as the previous one, in place of the one that was kept; where that fails the
  /// older one stays.
  ///
  /// Files of others in any of them move to the standing edition.
  private static func keep(
    _ edition: String, at previous: String, standing: String
  ) {
    let folder = FilePlace(previous).folder
    ForeignFiles.move(from: edition, to: standing)
    guard PublishedFolder.isReport(edition), (try? makeFolders(folder)) != nil else { return }
    if unsafe rename(edition, previous) != 0 {
      guard (try? swap(edition, previous, aside: edition + olderEnding)) != nil else { return }
      ForeignFiles.move(from: edition, to: standing)
      removeTree(edition)
    }
    try? syncFolder(folder)
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
    try? syncFolder(FilePlace(previous).folder)
    try? syncFolder(FilePlace(target).folder)
  }

  /// Swaps an edition with the standing one; what others put beside that one stays in its place.
  private static func exchange(_ path: String, _ target: String) throws(SystemError) {
    let place = FilePlace(target)
    try swap(path, target, aside: place.beside(prefix(of: place) + ownMark() + asideEnding))
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

  deinit {
    Leftovers.settle(path) { Self.removeTree(path) }
  }

  private static func syncFolder(_ path: String) throws(SystemError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.readingFolder(path)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last(.writing(path)) }
  }

  /// Makes a folder with those above it.
  public static func makeFolders(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if unsafe mkdir(made, 0o755) != 0, errno != EEXIST { throw .last(.makingFolder(made)) }
      made += "/"
    }
  }

  /// Removes a folder with all that is in it; links are removed, never followed.
  static func removeTree(_ path: String) {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      unsafe unlink(path)
      return
    }
    for name in (try? FolderFiles.names(in: path)) ?? [] { removeTree(path + "/" + name) }
    unsafe rmdir(path)
  }
}
