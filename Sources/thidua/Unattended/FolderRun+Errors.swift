import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// What somebody has to look at in what was published.
extension FolderRun {
  /// The most errors that a run lists: more of them fill a mailbox.
  private static let mostErrors = 50

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

  /// Says errors as they are given, each once for all periods, and how many more there are.
  func tell(_ said: inout Set<String>, _ give: (_ say: (String) -> Void) -> Void) {
    var unsaid = 0
    give { line in
      guard !said.contains(line) else { return }
      guard said.count < Self.mostErrors else {
        unsaid += 1
        return
      }
      said.insert(line)
      console.say(line, .error)
    }
    guard unsaid > 0 else { return }
    console.say(
      console.words(
        "… và \(unsaid) lỗi nữa trong data/findings.csv",
        "… and \(unsaid) more in data/findings.csv"))
  }
}
