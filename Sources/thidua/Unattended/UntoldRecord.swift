import Glibc
import ThiduaFiles

/// Remembers in a campaign folder that `--notify` owes somebody a record, until its command has
/// taken it: a run that is killed, or a command that fails, loses no news.
struct UntoldRecord {
  private let folder: String
  private var path: String { folder + "/.untold" }

  /// Looks after a campaign folder.
  init(of campaign: String) { folder = campaign + "/out/runs" }

  /// Notes the record that is owed; one that is owed already stays.
  func note(_ identifier: String) throws(SystemError) {
    guard self.identifier == nil else { return }
    try ByteOutput.replace(path, with: Array((identifier + "\n").utf8))
  }

  /// Of which run a record is owed; nothing where none is.
  var identifier: String? {
    guard let text = try? FolderFiles.bytes(of: path) else { return nil }
    return String(decoding: text, as: UTF8.self).filter { !$0.isNewline && $0 != "/" }
  }

  /// The record of a run; nothing where it did not come to write it.
  func bytes(of identifier: String) -> [UInt8]? {
    try? FolderFiles.bytes(of: folder + "/\(identifier).json")
  }

  /// Forgets that a record is owed; one that another run noted meanwhile stays.
  func clear(_ identifier: String) {
    if self.identifier == identifier { unsafe unlink(path) }
  }
}
