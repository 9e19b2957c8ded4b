import ThiduaFiles

/// `out/runs` of a campaign folder: the records of its runs, and what somebody was told of them.
struct RecordFolder {
  private let path: String
  /// The records that somebody has still to be told.
  let owed: OwedRecords
  /// The trouble that `--notify` told.
  let told: ToldTrouble
  /// The trouble that is said once, where it stands.
  let said: ToldTrouble

  /// How many records are kept, besides those that are owed.
  private static let mostRecords = 200

  /// The records of the runs on a campaign folder.
  init(of campaign: String) {
    path = campaign + "/out/runs"
    owed = OwedRecords(in: path)
    told = ToldTrouble(at: path + "/.told")
    said = ToldTrouble(at: path + "/.said")
  }

  /// Keeps a record.
  func keep(_ record: RunRecord) throws(SystemError) {
    let name = record.id + ".json"
    try ByteOutput.replace(path + "/" + name, with: record.bytes)
    let tomorrow = Clock(seconds: Clock.now.seconds + 86_400).identifier
    RecordFiles.keepNewest(
      Self.mostRecords, in: path, before: tomorrow,
      sparing: [name] + owed.identifiers.map { $0 + ".json" })
    RecordFiles.removeUnfinished(in: path)
    owed.removeUnfinished()
  }

  /// Has no other run tell anybody of records meanwhile; none where that cannot be.
  func telling(waiting seconds: Int) -> FolderLock? {
    try? FolderLock.take(
      path + "/.telling.lock", of: path, waiting: seconds, start: Clock.now.text)
  }

  /// The record of a run; nothing where the run did not come to keep one.
  func bytes(of identifier: String) -> [UInt8]? {
    try? FolderFiles.bytes(of: path + "/\(identifier).json")
  }

  /// The runs that may have published and did not come to keep a record.
  ///
  /// The lock of the folder is held: none of them is still at work.
  var interrupted: [String] { owed.identifiers.filter { bytes(of: $0) == nil } }
}
