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
    let descriptor = unsafe Glibc.open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last(.writing(name)) }
    return descriptor
  }

  /// Writes a new file and makes sure that it is on the disk; messages call it by another name.
  static func create(
    _ file: String, _ bytes: [UInt8], named name: String
  ) throws(SystemError) {
    let descriptor = try open(newFile: file, named: name)
    defer { close(descriptor) }
    guard write(bytes, to: descriptor), fsync(descriptor) == 0 else {
      throw .last(.writing(name))
    }
  }

  /// Writes a file whole or not at all: beside its place, then in one rename.
  ///
  /// A link stays one, its file is replaced; into a device or a pipe the bytes are written.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    var info = stat()
    if unsafe stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG {
      let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else { throw .last(.writing(path)) }
      defer { close(descriptor) }
      guard write(bytes, to: descriptor) else { throw .last(.writing(path)) }
      return
    }
    try replaceFile(FilePlace.resolved(path) ?? path, with: bytes)
  }

  private static func replaceFile(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let place = FilePlace(path)
    try FolderTree.make(place.folder)
    let beside = place.beside(".\(place.name).tmp-\(getpid())")
    Leftovers.add(file: beside)
    unsafe unlink(beside)  // Of a run that was killed and had the same number.
    do throws(SystemError) {
      try create(beside, bytes, named: path)
      try Leftovers.settle(beside) { () throws(SystemError) in
        guard unsafe rename(beside, path) == 0 else { throw .last(.writing(path)) }
      }
    } catch {
      Leftovers.settle(beside) { unsafe unlink(beside) }
      throw error
    }
  }
}
