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
    let parts = target.split(separator: "/", omittingEmptySubsequences: true)
    guard let name = parts.last, name != ".", name != ".." else {
      throw SystemError(number: EINVAL, action: "write to \(target)")
    }
    let parent = Self.parent(of: target)
    try Self.makeFolders(parent)
    let prefix = ".\(name).tmp-"
    Self.sweep(parent, prefix)
    let path = parent + "/" + prefix + "\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    guard unsafe mkdir(path, 0o755) == 0 else { throw .last("write to the folder \(parent)") }
    Leftovers.add(path)
    self.path = path
    self.target = target
    self.parent = parent
  }

  /// Removes what runs that were killed left behind.
  private static func sweep(_ parent: String, _ prefix: String) {
    for stale in (try? names(in: parent)) ?? [] where stale.hasPrefix(prefix) {
      let owner = stale.dropFirst(prefix.count).split(separator: "-").first.flatMap { Int32($0) }
      if let owner, owner != getpid(), kill(owner, 0) == 0 || errno == EPERM { continue }
      removeTree(parent + "/" + stale)
    }
  }

  /// Makes a folder inside.
  public func makeFolder(_ name: String) throws(SystemError) {
    guard unsafe mkdir(path + "/" + name, 0o755) == 0 else {
      throw .last("make the folder \(name)")
    }
  }

  /// Writes a file inside and makes sure that it is on the disk.
  public func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
    try Self.writeFile(bytes, to: path + "/" + name, named: target + "/" + name)
  }

  /// Writes a new file and makes sure that it is on the disk; messages call it by another name.
  static func writeFile(
    _ bytes: [UInt8], to file: String, named name: String
  ) throws(SystemError) {
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last("write \(name)") }
    defer { close(descriptor) }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Glibc.write(
          descriptor, raw.baseAddress.map { unsafe $0 + offset }, raw.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last("write \(name)") }
      offset += count
    }
    guard fsync(descriptor) == 0 else { throw .last("write \(name)") }
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
    for name in try Self.names(in: path) { try? Self.syncFolder(path + "/" + name) }
    try Self.syncFolder(path)
    var info = stat()
    if unsafe lstat(target, &info) != 0 {
      guard unsafe rename(path, target) == 0 else { throw .last("put \(target) into its place") }
    } else {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError(number: ENOTDIR, action: "put \(target) into its place")
      }
      try Self.exchange(path, target)
      // From here on the new edition stands; that the old one is kept is a courtesy.
      let older = path + "-older"
      let folder = Self.parent(of: previous)
      if (try? Self.makeFolders(folder)) != nil {
        _ = unsafe rename(previous, older)
        if unsafe rename(path, previous) == 0 { try? Self.syncFolder(folder) }
        Self.removeTree(older)
      }
      Self.removeTree(path)
    }
    try? Self.syncFolder(parent)
  }

  /// Brings the previous edition back; the one that stood there becomes the previous one.
  ///
  /// - Throws: `SystemError` where there is none, or it cannot be put there; nothing is changed.
  public static func bringBack(_ previous: String, to target: String) throws(SystemError) {
    var info = stat()
    guard unsafe lstat(previous, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw SystemError(number: ENOENT, action: "bring back \(previous)")
    }
    if unsafe lstat(target, &info) != 0 {
      guard unsafe rename(previous, target) == 0 else {
        throw .last("put \(target) into its place")
      }
    } else {
      try exchange(previous, target)
    }
    try? syncFolder(parent(of: previous))
    try? syncFolder(parent(of: target))
  }

  /// Swaps two folders in one step, or in three where the file system cannot: the standing one
  /// steps aside, and comes back on failure.
  private static func exchange(_ path: String, _ target: String) throws(SystemError) {
    guard unsafe clinux_exchange(path, target) != 0 else { return }
    let aside = path + "-old"
    guard unsafe rename(target, aside) == 0 else { throw .last("put \(target) into its place") }
    guard unsafe rename(path, target) == 0 else {
      let error = SystemError.last("put \(target) into its place")
      _ = unsafe rename(aside, target)
      throw error
    }
    guard unsafe rename(aside, path) == 0 else { throw .last("keep the previous \(target)") }
  }

  static func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let above = parts.dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
  }

  deinit {
    Self.removeTree(path)
    Leftovers.forget(path)
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

  private static func names(in folder: String) throws(SystemError) -> [String] {
    guard let directory = unsafe opendir(folder) else { throw .last("read the folder \(folder)") }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        unsafe Array(raw.prefix { $0 != 0 })
      }
      if let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".." {
        names.append(name)
      }
    }
    return names
  }

  /// Removes a folder with all that is in it; links are removed, never followed.
  static func removeTree(_ path: String) {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      unsafe unlink(path)
      return
    }
    for name in (try? names(in: path)) ?? [] { removeTree(path + "/" + name) }
    unsafe rmdir(path)
  }
}
