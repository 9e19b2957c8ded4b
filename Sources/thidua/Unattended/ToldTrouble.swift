import Glibc
import ThiduaFiles

/// Of which trouble somebody was told last, remembered in a campaign folder: one that stands is told
/// once.
struct ToldTrouble {
  private let path: String

  /// Remembers it in a file.
  init(at path: String) { self.path = path }

  /// Whether just this was told, and no run has gone well since.
  func isTold(_ words: String) -> Bool {
    (try? FolderFiles.bytes(of: path)) == Array(words.utf8)
  }

  /// Remembers that it was told.
  func remember(_ words: String) throws(SystemError) {
    try ByteOutput.replace(path, with: Array(words.utf8))
  }

  /// Forgets it, after a run that went well.
  func forget() { unsafe unlink(path) }
}
