import Glibc
import ThiduaFiles

/// Of which trouble `--notify` told last, remembered in a campaign folder: one that stands is told
/// once.
struct ToldTrouble {
  private let path: String

  /// Looks after the folder in which records are kept.
  init(in runs: String) { path = runs + "/.told" }

  /// Whether just this was told, and no run has gone well since.
  func isTold(_ record: RunRecord) -> Bool {
    (try? FolderFiles.bytes(of: path)) == Self.words(of: record)
  }

  /// Remembers that it was told.
  func remember(_ record: RunRecord) throws(SystemError) {
    try ByteOutput.replace(path, with: Self.words(of: record))
  }

  /// Forgets it, after a run that went well.
  func forget() { unsafe unlink(path) }

  private static func words(of record: RunRecord) -> [UInt8] {
    Array(([String(record.status.rawValue)] + record.messages).joined(separator: "\n").utf8)
  }
}
