import CLinux
import Glibc

/// Files of locks that runs left which were killed.
extension FolderLock {
  /// Removes the files of locks in a folder that nobody holds.
  ///
  /// Each lock is taken and given back: whoever holds one, or comes in between, keeps it.
  static func removeAbandoned(in folder: String, start: String) {
    for name in (try? FolderFiles.names(in: folder)) ?? [] where isName(name) {
      let path = folder + "/" + name
      guard isOwn(path) else { continue }
      _ = try? take(path, of: path, waiting: 0, start: start)
    }
  }

  private static func isName(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(ending) && name.utf8.count > ending.utf8.count + 1
  }

  /// Whether a file says who holds a lock, as runs write it, or nothing yet.
  private static func isOwn(_ path: String) -> Bool {
    var info = stat()
    guard unsafe lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_size < 100,
      let bytes = try? FolderFiles.bytes(of: path)
    else { return false }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.isEmpty || words.count == 2 && pid_t(words[0]) != nil
  }

  private static let ending = ".lock"
}
