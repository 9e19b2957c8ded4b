import Glibc
import ThiduaFiles

/// The records that `--notify` owes somebody, remembered in a campaign folder until its command has
/// taken them: a run that is killed, or a command that fails, loses no news.
///
/// Each is a file of its own without bytes, so that runs that meet forget nothing of each other's.
struct OwedRecords {
  private let folder: String

  /// Looks after the folder in which records are kept.
  init(in runs: String) { folder = runs + "/.owed" }

  /// Notes that a record is owed.
  func note(_ identifier: String) throws(SystemError) {
    try ByteOutput.replace(folder + "/" + identifier, with: [])
  }

  /// Of which runs a record is owed, oldest first.
  var identifiers: [String] {
    ((try? FolderFiles.names(in: folder)) ?? []).filter { !$0.hasPrefix(".") }
      .sorted(by: NaturalOrder.precedes)
  }

  /// Removes what runs that were killed left.
  func removeUnfinished() { RecordFiles.removeUnfinished(in: folder) }

  /// Forgets that a record is owed.
  func crossOff(_ identifier: String) { unsafe unlink(folder + "/" + identifier) }
}
