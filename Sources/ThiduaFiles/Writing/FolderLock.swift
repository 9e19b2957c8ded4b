import CLinux
import Glibc

/// Keeps a folder of results for one run at a time.
///
/// The lock (`flock`) lies on a small file that says who holds it. The kernel gives it back however
/// a run ends; a run that ends by itself takes the file away too.
public final class FolderLock {
  /// Why a lock was not taken.
  public enum Failure: Error, Sendable {
    /// Another run holds it; the process and since when, as it wrote them, or nothing.
    case isHeld(process: String, since: String)
    /// The file of the lock cannot be made.
    case system(SystemError)
  }

  private let path: String
  private let descriptor: Int32
  /// The folder that was made for the lock alone, if it was.
  private let madeFolder: String?

  private init(_ path: String, _ descriptor: Int32, _ madeFolder: String?) {
    self.path = path
    self.descriptor = descriptor
    self.madeFolder = madeFolder
  }

  deinit {
    // Still held: whoever waits finds that the file is gone and makes another one.
    let (path, isOurs) = (path, standsAtItsPlace)
    Leftovers.settle(path) { if isOurs { unsafe unlink(path) } }
    close(descriptor)
    // A run that wrote nothing leaves no folder either; one that holds anything stays.
    if let madeFolder { unsafe rmdir(madeFolder) }
  }

  /// Takes a lock; the folders above its file are made where they are missing.
  ///
  /// - Parameters:
  ///   - path: The file of the lock.
  ///   - target: The folder it is the lock of, for messages.
  ///   - seconds: How long to wait for another run.
  ///   - start: When this run began, in words for those who find the lock held.
  /// - Returns: The lock, held until nothing refers to it any more.
  /// - Throws: `Failure` where another run holds it, or its file cannot be made.
  public static func take(
    _ path: String, of target: String, waiting seconds: Int, start: String
  ) throws(Failure) -> FolderLock {
    var tenths = seconds * 10
    var others = 0
    let folder = FilePlace(path).folder
    let madeFolder = unsafe access(folder, F_OK) == 0 ? nil : folder
    while true {
      var attempt = Attempt.again
      Leftovers.make(file: path) {
        attempt = Self.attempt(path, of: target)
        if case .taken(let descriptor) = attempt { return descriptor }
        return nil
      }
      switch attempt {
      case .taken(let descriptor):
        ftruncate(descriptor, 0)
        _ = ByteOutput.write(Array("\(getpid()) \(start)\n".utf8), to: descriptor)
        return FolderLock(path, descriptor, madeFolder)
      case .again:
        others += 1
        // The file never is the one that was opened where a share numbers files anew at each look.
        guard others < mostOthers else {
          throw .system(SystemError(number: ENOLCK, .locking(path)))
        }
        usleep(1_000)
      case .failed(let error): throw .system(error)
      case .isHeld:
        guard tenths > 0 else { throw held(path) }
        tenths -= 1
        usleep(100_000)
      }
    }
  }

  /// So often in a second or two nobody else makes or removes the file in between.
  private static let mostOthers = 1_000

  /// What came of trying to take a lock once.
  private enum Attempt {
    case taken(Int32)
    /// Somebody else came in between.
    case again
    case isHeld
    case failed(SystemError)
  }

  private static func attempt(_ path: String, of target: String) -> Attempt {
    let (descriptor, isWritable): (Int32, Bool)
    do throws(SystemError) {
      (descriptor, isWritable) = try file(path, of: target)
    } catch {
      return .failed(error)
    }
    guard clinux_lock(descriptor) == 0 else {
      let number = errno
      close(descriptor)
      if number == EINTR { return .again }
      return number == EWOULDBLOCK
        ? .isHeld : .failed(SystemError(number: number, .locking(path)))
    }
    var there = stat()
    if unsafe lstat(path.onDisk, &there) != 0, errno != ENOENT {
      let error = SystemError.last(.locking(path))
      close(descriptor)
      return .failed(error)
    }
    // In place of a file that somebody else left comes one that says who holds it, where that may be.
    guard isSame(descriptor, path), unsafe isWritable || unlink(path) != 0 else {
      close(descriptor)
      return .again
    }
    return .taken(descriptor)
  }

  /// Opens the file of a lock, for writing where that may be.
  private static func file(
    _ path: String, of target: String
  ) throws(SystemError) -> (descriptor: Int32, isWritable: Bool) {
    var attempts = 3
    while true {
      let folder = FilePlace(path).folder
      try FolderTree.make(folder)
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if descriptor >= 0 {
        // Whoever comes after a run that was killed has to be able to lock it, whatever its umask was.
        fchmod(descriptor, 0o644)
        return (descriptor, true)
      }
      let number = errno
      // What another user left can be locked, too.
      let readable = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      if readable >= 0 { return (readable, false) }
      attempts -= 1
      // Another run may have taken its empty folder away.
      guard number == ENOENT, attempts > 0 else {
        let isThere = errno != ENOENT
        throw SystemError(
          number: number, isThere ? .locking(path) : .writingInto(folder, for: target))
      }
    }
  }

  /// Whether the lock's file is still where it was made: the folder was not moved or replaced.
  public var standsAtItsPlace: Bool { Self.isSame(descriptor, path) }

  /// Whether the file that was opened still stands at its path.
  static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var own = stat()
    var there = stat()
    guard unsafe fstat(descriptor, &own) == 0, unsafe lstat(path.onDisk, &there) == 0 else {
      return false
    }
    return own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }

  private static func held(_ path: String) -> Failure {
    let text = (try? FolderFiles.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let process = words.first, pid_t(process) != nil else {
      return .isHeld(process: "", since: "")
    }
    return .isHeld(process: process, since: words.dropFirst().joined(separator: " "))
  }
}
