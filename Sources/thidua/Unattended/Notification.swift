import ThiduaFiles

/// Tells somebody of runs, through the command of `--notify`.
struct Notification {
  let command: String

  /// Gives the command a record that has news, after those that are still owed, oldest first.
  ///
  /// A record that the command did not take stays owed, with those after it.
  func tell(_ record: RunRecord) -> NotifiedCommand.Outcome {
    let folder = RecordFolder(of: record.folder)
    let isUntold = record.hasNews || record.status.isTrouble && !folder.told.isTold(record.trouble)
    // A folder that is no campaign's has no place to remember anything.
    guard record.isOfCampaign else { return isUntold ? send(record.bytes) : .told }
    var isNoted = false
    if isUntold {
      isNoted = note(record, in: folder)
    } else {
      folder.owed.crossOff(record.id)
    }
    guard isUntold || !folder.owed.identifiers.isEmpty else { return .told }
    // Two runs that meet here tell nothing twice: the second one sees what the first one has told.
    let lock = folder.telling(waiting: NotifiedCommand.mostSeconds)
    defer { withExtendedLifetime(lock) {} }
    for identifier in folder.owed.identifiers {
      // Without a record it is of a run that is at work, or was killed: a later one tells of it.
      guard let bytes = identifier == record.id ? record.bytes : folder.bytes(of: identifier)
      else { continue }
      let outcome = send(bytes)
      guard outcome == .told else { return outcome }
      folder.owed.crossOff(identifier)
    }
    return isUntold && !isNoted ? send(record.bytes) : .told
  }

  /// Notes that a record is owed; what cannot be remembered is told again by every run.
  private func note(_ record: RunRecord, in folder: RecordFolder) -> Bool {
    do throws(SystemError) {
      try folder.owed.note(record.id)
    } catch {
      return false
    }
    if record.status.isTrouble { try? folder.told.remember(record.trouble) }
    return true
  }

  private func send(_ bytes: [UInt8]) -> NotifiedCommand.Outcome {
    NotifiedCommand.send(bytes, to: command)
  }
}
