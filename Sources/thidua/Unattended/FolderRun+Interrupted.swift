import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// Runs that were killed before they told what they did.
extension FolderRun {
  /// Finds the runs that were killed before they told what they did; the lock of the folder is held.
  func findInterrupted(_ record: inout RunRecord) {
    record.interrupted = records.interrupted.filter { $0 != record.id }
    record.untold = record.interrupted.flatMap(records.owed.periods)
  }

  /// Forgets what is owed of runs that were killed once this one owes it, or owes nothing: whoever has no
  /// command is told by what was printed.
  func takeOver(_ record: RunRecord, _ owed: OwedRecords) {
    if notifies, !record.interrupted.isEmpty, (try? owed.note(record.id)) == nil { return }
    for other in record.interrupted { owed.crossOff(other) }
    if !notifies { owed.crossOff(record.id) }
  }

  /// Tells of runs that were killed before they kept a record, with the errors that stand because of them.
  func tellInterrupted(_ record: inout RunRecord) {
    guard !record.interrupted.isEmpty else { return }
    let names = record.interrupted.joined(separator: ", ")
    console.say(
      console.words(
        "lần chạy trước bị dừng khi chưa kịp báo kết quả: \(names)",
        "earlier runs were ended before they could tell what they did: \(names)"))
    var said: Set<String> = []
    for place in record.periods.indices
    where record.periods[place].action != .published
      && record.untold.contains(record.periods[place].period)
    {
      if tellStanding(&record.periods[place], &said) {
        record.status = .worse(record.status, .findings)
      }
    }
  }

  /// Says the errors of a standing edition that the one before it did not have; false where there are none.
  private func tellStanding(
    _ record: inout RunRecord.PeriodRecord, _ said: inout Set<String>
  ) -> Bool {
    let target = "\(folder)/out/\(record.period)"
    let known = KnownErrors(of: PublishedFolder.previous(of: target))
    var (count, newCount) = (0, 0)
    PublishedError.forEach(in: target) { error in
      count += 1
      if !known.contains(error) { newCount += 1 }
    }
    guard newCount > 0 else { return false }
    (record.errors, record.newErrors) = (count, newCount)
    console.say(
      Summary.errors(count, newCount: newCount, at: record.period, publishedIn: target, console))
    let word = Severity.error.word(in: console.language)
    tell(&said) { say in
      PublishedError.forEach(in: target) { error in
        if !known.contains(error) { say(printable(error.line(marked: word))) }
      }
    }
    return true
  }
}
