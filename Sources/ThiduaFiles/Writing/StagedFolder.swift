import CLinux
import Glibc

/// A folder that is built beside its final place and takes it whole, in one rename, or never.
public struct StagedFolder: ~Copyable {
  /// Where the folder is built.
  public let path: String
  private let target: String
  private let parent: String

  /// Begins a folder that will stand at `target`; left-overs of earlier runs are removed.
  public init(replacing target: String) throws(SystemError) {
    let place = FilePlace(target)
    guard !["", ".", ".."].contains(place.name) else {
      throw SystemError(number: EINVAL, action: "write to \(target)")
    }
    let parent = place.folder
    try Self.makeFolders(parent)
    let prefix = Self.prefix(of: place)
    Self.sweep(parent, prefix, target)
    let path = place.beside(prefix + Self.ownMark())
    Leftovers.add(folder: path)
    guard unsafe mkdir(path, 0o755) == 0 else {
      let error = SystemError.last("write to the folder \(parent)")
      Leftovers.settle(path) {}
      throw error
    }
    self.path = path
    self.target = target
    self.parent = parent
  }

  /// How the names of folders begin that are built beside a place, or step aside from it.
  private static func prefix(of place: FilePlace) -> String { ".\(place.name).tmp-" }

  private static func ownMark() -> String { "\(getpid())-\(UInt32.random(in: 0...UInt32.max))" }

  /// Removes what runs that were killed left behind; the lock of the folder is held, so none of it
  /// is still in use.
  ///
  /// An edition that had stepped aside for one that never came is put back first.
  private static func sweep(_ parent: String, _ prefix: String, _ target: String) {
    let stale = ((try? FolderFiles.names(in: parent)) ?? []).filter {
      $0.hasPrefix(prefix) && $0.dropFirst(prefix.count).first?.isNumber == true
    }
    var info = stat()
    if unsafe lstat(target, &info) != 0,
      let aside = stale.first(where: {
        $0.hasSuffix(asideEnding) && PublishedFolder.isReport(parent + "/" + $0)
      })
    {
      _ = unsafe rename(parent + "/" + aside, target)
    }
    for name in stale { removeTree(parent + "/" + name) }
  }

  /// How the name of an edition ends that steps aside for another one.
  private static let asideEnding = "-old"

  /// Makes a folder inside.
  public func makeFolder(_ name: String) throws(SystemError) {
    guard unsafe mkdir(path + "/" + name, 0o755) == 0 else {
      throw .last("make the folder \(name)")
    }
  }

  /// Writes a file inside and makes sure that it is on the disk.
  public func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
    try ByteOutput.create(path + "/" + name, bytes, named: target + "/" + name)
  }

  /// Makes sure that a file that somebody else wrote inside is on the disk.
  public func sync(_ name: String) throws(SystemError) {
    let descriptor = unsafe open(path + "/" + name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("read \(target)/\(name)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last("write \(target)/\(name)") }
  }

  /// Removes a folder inside that was only needed on the way.
  public func remove(_ name: String) { Self.removeTree(path + "/" + name) }

  /// Puts the folder into its place; what stood there before is kept as the previous edition.
  ///
  /// - Parameter previous: Where the previous edition is kept; the one before it is removed.
  /// - Throws: `SystemError` where the folder cannot take its place; what stood there stands.
  public consuming func publish(keeping previous: String) throws(SystemError) {
    for name in try FolderFiles.names(in: path) {
      do throws(SystemError) {
        try Self.syncFolder(path + "/" + name)
      } catch  where error.number == ENOTDIR {
        continue  // A file; those were brought to the disk when they were written.
      }
    }
    try Self.syncFolder(path)
    let (path, target) = (path, target)
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
      guard unsafe rename(path, target) == 0 else { throw .last("put \(target) into its place") }
    } else {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError(number: ENOTDIR, action: "put \(target) into its place")
      }
      // What is not ours is neither put away nor removed.
      guard PublishedFolder.mayBeReplaced(target) else {
        throw SystemError(number: ENOTEMPTY, action: "put \(target) into its place")
      }
      try exchange(path, target)
      // From here on the new edition stands; that the old one is kept is a courtesy.
      keep(path, at: previous)
      removeTree(path)
    }
  }

  /// Keeps an edition as the previous one, in place of the one that was kept; where that fails the
  /// older one stays.
  private static func keep(_ edition: String, at previous: String) {
    let folder = FilePlace(previous).folder
    let older = edition + "-older"
    guard (try? makeFolders(folder)) != nil else { return }
    _ = unsafe rename(previous, older)
    if unsafe rename(edition, previous) == 0 {
      removeTree(older)
      try? syncFolder(folder)
    } else {
      _ = unsafe rename(older, previous)
    }
  }

  /// Brings the previous edition back; the one that stood there becomes the previous one.
  ///
  /// - Throws: `SystemError` where there is none, or it cannot be put there; nothing is changed.
  public static func bringBack(_ previous: String, to target: String) throws(SystemError) {
    var info = stat()
    guard unsafe lstat(previous, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw SystemError(number: ENOENT, action: "bring back \(previous)")
    }
    try Leftovers.settle(previous) { () throws(SystemError) in
      if unsafe lstat(target, &info) != 0 {
        guard unsafe rename(previous, target) == 0 else {
          throw .last("put \(target) into its place")
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
    try swap(path, target)
    ForeignFiles.move(from: path, to: target)
  }

  /// Swaps two folders in one step, or in three where the file system cannot: the standing one
  /// steps aside, and comes back on failure.
  private static func swap(_ path: String, _ target: String) throws(SystemError) {
    guard unsafe clinux_exchange(path, target) != 0 else { return }
    let place = FilePlace(target)
    let aside = place.beside(prefix(of: place) + ownMark() + asideEnding)
    guard unsafe rename(target, aside) == 0 else { throw .last("put \(target) into its place") }
    guard unsafe rename(path, target) == 0 else {
      let error = SystemError.last("put \(target) into its place")
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
    guard descriptor >= 0 else { throw .last("open the folder \(path)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last("write \(path)") }
  }

  /// Makes a folder with those above it.
  public static func makeFolders(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if unsafe mkdir(made, 0o755) != 0, errno != EEXIST { throw .last("make the folder \(made)") }
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
