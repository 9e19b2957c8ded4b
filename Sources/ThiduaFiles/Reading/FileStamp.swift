import CLinux
import Glibc

/// What changes when somebody writes to a file: its size and its time.
struct FileStamp: Hashable, Sendable {
  let size: Int
  let seconds: Int
  let nanoseconds: Int

  /// The stamp of a file that was asked for it.
  init(_ info: stat) {
    size = Int(info.st_size)
    seconds = info.st_mtim.tv_sec
    nanoseconds = info.st_mtim.tv_nsec
  }

  /// The stamp of what stands at a path; nothing where nothing does.
  init?(at path: String) {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else { return nil }
    self.init(info)
  }
}
