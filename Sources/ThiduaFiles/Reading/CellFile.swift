import CLinux
import Glibc
import Synchronization
public import ThiduaCore

/// A file without a name for cells that are too many for memory; it is gone when this process is.
///
/// A disk that takes no more, or a file system without such files, only costs memory. What was put
/// there and cannot be read any more is a failure, which is remembered.
public final class CellFile: CellStorage {
  /// What is kept at a time.
  private struct State {
    /// The bytes of cells that stayed in memory.
    var inMemory = 0
    /// The end of what the file holds.
    var end = 0
    var file = File.unopened
    var failure: SystemError?
  }

  private enum File {
    case unopened
    case open(Int32)
    case refused
  }

  /// Where it lies: in the folder of a path, or above that where it is not there yet.
  private let place: String
  /// So many bytes of cells stay in memory.
  private let mostInMemory: Int
  private let state = Mutex(State())

  /// Makes a storage on the disk on which a path lies; nothing is opened before it is needed.
  public init(beside path: String, mostInMemory: Int = 1 << 24) {
    place = path
    self.mostInMemory = mostInMemory
  }

  deinit { remove() }

  /// Removes the file; nothing that was put there can be read any more.
  public func remove() {
    state.withLock { state in
      if case .open(let file) = state.file { close(file) }
      state.file = .refused
    }
  }

  /// Why cells that were put away cannot be read any more.
  public var failure: SystemError? { state.withLock { $0.failure } }

  /// Writes bytes to the end of the file, unless there is still room in memory.
  public func keep(_ bytes: RawSpan) -> Int? {
    let room = state.withLock { state -> (file: Int32, start: Int)? in
      guard state.inMemory + bytes.byteCount > mostInMemory else {
        state.inMemory += bytes.byteCount
        return nil
      }
      if case .unopened = state.file { state.file = Self.file(beside: place) }
      guard case .open(let file) = state.file else { return nil }
      defer { state.end += bytes.byteCount }
      return (file, state.end)
    }
    guard let room else { return nil }
    var done = 0
    while done < bytes.byteCount {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe pwrite(
          room.file, raw.baseAddress.map { unsafe $0 + done }, raw.count - done,
          off_t(room.start + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      done += count
    }
    return room.start
  }

  /// Reads bytes that were written before.
  public func copy(_ place: Int, to bytes: inout MutableRawSpan) -> Bool {
    let file = state.withLock { state -> Int32? in
      guard case .open(let file) = state.file else { return nil }
      return file
    }
    guard let file else {
      fail(EBADF)
      return false
    }
    var done = 0
    let wanted = bytes.byteCount
    while done < wanted {
      let count = unsafe bytes.withUnsafeMutableBytes { raw in
        unsafe pread(
          file, raw.baseAddress.map { unsafe $0 + done }, wanted - done, off_t(place + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        fail(count == 0 ? EIO : errno)
        return false
      }
      done += count
    }
    return true
  }

  private func fail(_ number: Int32) {
    state.withLock { state in
      state.failure = state.failure ?? SystemError(number: number, .keepingCells)
    }
  }

  /// Opens a file without a name in the folder of a path, or in the next one above it that is there.
  private static func file(beside path: String) -> File {
    var folder = FilePlace(path).folder
    while true {
      let file = unsafe clinux_nameless_file(folder.onDisk)
      if file >= 0 { return .open(file) }
      let above = FilePlace(folder).folder
      guard errno == ENOENT, above != folder else { return .refused }
      folder = above
    }
  }
}
