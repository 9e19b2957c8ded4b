import CLinux
import Glibc

/// Writes bytes to descriptors and files: all of them, or the caller is told.
public enum ByteOutput {
  /// The most bytes that are given to the system at once: for longer ones it takes its memory in
  /// large pieces, which it may first have to be given itself.
  private static let most = 1 << 17

  /// Writes to an open descriptor; false where not all could be written, with errno set.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Glibc.write(
          descriptor, raw.baseAddress.map { unsafe $0 + offset }, min(most, raw.count - offset))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  /// Opens a file that is not there yet, for writing; messages call it by another name.
  static func open(newFile file: String, named name: String) throws(SystemError) -> Int32 {
    let descriptor = unsafe Glibc.open(file.onDisk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last(.writing(name)) }
    return descriptor
  }

  /// Writes a new file and makes sure that it is on the disk; messages call it by another name.
  ///
  /// One that takes the place of another file gets its rights before anything is in it, and belongs to
  /// whom that one belongs as far as this process may give it away.
  static func create(
    _ file: String, _ bytes: [UInt8], named name: String, inPlaceOf standing: stat? = nil
  ) throws(SystemError) {
    let descriptor = try open(newFile: file, named: name)
    defer { close(descriptor) }
    if let standing {
      if fchown(descriptor, standing.st_uid, standing.st_gid) != 0 {
        _ = fchown(descriptor, .max, standing.st_gid)
      }
      fchmod(descriptor, standing.st_mode & 0o777)
    }
    guard write(bytes, to: descriptor), fsync(descriptor) == 0 else {
      throw .last(.writing(name))
    }
  }

  /// Writes a file whole or not at all: beside its place, then in one rename.
  ///
  /// A link stays one, its file is replaced; what a file may be done with, and by whom, stays. Into a
  /// device, a pipe or a descriptor that is open the bytes are written. Folders above it are made only where
  /// that is asked for.
  ///
  /// - Throws: `SystemError`, also where nobody reads a pipe, which is not waited for.
  public static func replace(
    _ path: String, with bytes: [UInt8], makingFolders: Bool = true
  ) throws(SystemError) {
    if let descriptor = OpenDescriptor(at: path) { return try descriptor.add(bytes) }
    var info = stat()
    let isThere = unsafe stat(path, &info) == 0
    if isThere, info.st_mode & S_IFMT != S_IFREG {
      try add(bytes, to: path)
    } else {
      let place = FilePlace.resolved(path) ?? path
      if makingFolders { try FolderTree.make(FilePlace(place).folder) }
      try replaceFile(place, with: bytes, standing: isThere ? info : nil)
    }
  }

  /// Writes to a device or a pipe, or behind what stands in a file.
  static func add(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = unsafe Glibc.open(
      path, O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      let error = SystemError.last(.writing(path))
      var info = stat()
      let isPipe = unsafe stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFIFO
      throw isPipe && error.number == ENXIO
        ? SystemError(number: EPIPE, .findingReader(path)) : error
    }
    defer { close(descriptor) }
    clinux_do_block(descriptor)
    guard write(bytes, to: descriptor) else { throw .last(.writing(path)) }
  }

  private static func replaceFile(
    _ path: String, with bytes: [UInt8], standing: stat?
  ) throws(SystemError) {
    let place = FilePlace(path)
    let beside = place.beside(".\(place.name).tmp-\(getpid())")
    Leftovers.add(file: beside)
    unsafe unlink(beside.onDisk)  // Of a run that was killed and had the same number.
    do throws(SystemError) {
      try create(beside, bytes, named: path, inPlaceOf: standing)
      try Leftovers.settle(beside) { () throws(SystemError) in
        guard unsafe rename(beside.onDisk, path.onDisk) == 0 else { throw .last(.writing(path)) }
      }
      try FolderTree.syncPlace(of: path)
    } catch {
      Leftovers.settle(beside) { unsafe unlink(beside.onDisk) }
      throw error
    }
  }
}
