import Glibc

/// The files in a folder of records of runs: `20230731T020500Z-4711.json`.
///
/// Whatever else somebody put there is left alone.
public enum RecordFiles {
  /// Keeps the newest records of a folder, and some in any case, and removes the others.
  ///
  /// The clock was wrong where records are later than a moment that has not come, as their names say it: they go
  /// first, or else no record of a later run would stay.
  public static func keepNewest(
    _ count: Int, in folder: String, before moment: String, sparing spared: [String]
  ) {
    let records = ((try? FolderFiles.names(in: folder)) ?? []).filter(isRecord).sorted()
    let inOrder = records.filter { $0 > moment } + records.filter { $0 <= moment }
    for name in inOrder.dropLast(count) where !spared.contains(name) {
      unsafe unlink(folder + "/" + name)
    }
  }

  /// Whether a name is that of a record: the time of a run in UTC, and its process.
  static func isRecord(_ name: String) -> Bool {
    let isNumber = { (text: Substring) in
      !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard name.hasSuffix(".json") else { return false }
    let parts = name.dropLast(5).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, isNumber(parts[1]), parts[0].last == "Z" else { return false }
    let time = parts[0].dropLast().split(separator: "T", omittingEmptySubsequences: false)
    return time.map(\.count) == [8, 6] && time.allSatisfy(isNumber)
  }

  /// Removes what runs that were killed had begun to write into a folder: files that are to replace
  /// others, by the number of their process, which is at work no more.
  public static func removeUnfinished(in folder: String) {
    for name in (try? FolderFiles.names(in: folder)) ?? [] where name.hasPrefix(".") {
      let parts = name.split(separator: "-")
      guard name.contains(".tmp-"), let process = parts.last.flatMap({ pid_t($0) }), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unsafe unlink(folder + "/" + name)
    }
  }
}
