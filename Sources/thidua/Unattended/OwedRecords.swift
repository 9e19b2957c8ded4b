import Glibc
import ThiduaCore
import ThiduaFiles

/// The records that are owed to somebody, remembered in a campaign folder until they are kept and the
/// command of `--notify` has taken them: a run that is killed, or a command that fails, loses no news.
///
/// Each is a file of its own, so that runs that meet forget nothing of each other's. That of a run which
/// publishes names the periods: a later run goes by it where it was killed.
struct OwedRecords {
  private let folder: String

  /// Looks after the folder in which records are kept.
  init(in runs: String) { folder = runs + "/.owed" }

  /// Notes that a record is owed, of a run that may have published some periods.
  func note(_ identifier: String, publishing periods: [Period] = []) throws(SystemError) {
    let names = periods.map { $0.description + "\n" }.joined()
    try ByteOutput.replace(folder + "/" + identifier, with: Array(names.utf8))
  }

  /// The periods that a run may have published.
  func periods(of identifier: String) -> [Period] {
    let bytes = (try? FolderFiles.bytes(of: folder + "/" + identifier)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
      PeriodText.period(String($0), defaultYear: 0)
    }
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
