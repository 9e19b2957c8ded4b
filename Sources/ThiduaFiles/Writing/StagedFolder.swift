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
    let above = parts.dropLast().joined(separator: "/")
    let isRooted = target.hasPrefix("/")
    let parent = isRooted ? "/" + above : above.isEmpty ? "." : above
    try Self.makeFolders(parent)
    let prefix = ".\(name).tmp-"
    Self.sweep(parent, prefix)
    let path = parent + "/" + prefix + "\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    guard unsafe mkdir(path, 0o755) == 0 else { throw .last("write to the folder \(parent)") }
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
    let file = path + "/" + name
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last("write \(target)/\(name)") }
    defer { close(descriptor) }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Glibc.write(
          descriptor, raw.baseAddress.map { unsafe $0 + offset }, raw.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last("write \(target)/\(name)") }
      offset += count
    }
    guard fsync(descriptor) == 0 else { throw .last("write \(target)/\(name)") }
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

  /// Puts the folder into its place; what stood there before is removed afterwards.
  public consuming func publish() throws(SystemError) {
    Self.syncFolder(path)
    var info = stat()
    if unsafe lstat(target, &info) != 0 {
      guard unsafe rename(path, target) == 0 else { throw .last("put \(target) into its place") }
    } else {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError(number: ENOTDIR, action: "put \(target) into its place")
      }
      if unsafe clinux_exchange(path, target) != 0 { try replaceInTwoSteps() }
      Self.removeTree(path)
    }
    Self.syncFolder(parent)
  }

  /// For file systems that cannot swap: the old folder steps aside, and comes back on failure.
  private func replaceInTwoSteps() throws(SystemError) {
    let aside = path + "-old"
    guard unsafe rename(target, aside) == 0 else { throw .last("put \(target) into its place") }
    guard unsafe rename(path, target) == 0 else {
      let error = SystemError.last("put \(target) into its place")
      _ = unsafe rename(aside, target)
      throw error
    }
    Self.removeTree(aside)
  }

  deinit { Self.removeTree(path) }

  private static func syncFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
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
  private static func removeTree(_ path: String) {
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
