import ThiduaCore
import ThiduaFiles

/// Submissions that are gone all of a sudden: a share that is not mounted looks like that.
extension FolderRun {
  /// The files of an edition that an inbox has no more.
  private struct Loss {
    /// Where none is left; the inbox where most are gone.
    var folders: [String]
    /// How many were there, or are gone.
    var count: Int
    /// Whether something is left.
    var isPart = false
    /// All that are gone.
    var paths: [String]
  }

  /// An inbox, this year's or last year's, as it stands and as an edition names it.
  private struct Inbox {
    let name: String
    /// What stands before the paths of its files in messages.
    let prefix: String
    /// Those that hold something.
    let found: [Manifest.File]
    let named: (Manifest) -> [Manifest.File]

    /// Where an edition has files of which none is left; nothing where all is well.
    func loss(since edition: Manifest) -> Loss? {
      let named = LostFiles.holdingSomething(named(edition))
      let lost = LostFiles(named: named, found: found)
      let paths = lost.paths.map { prefix + $0 }
      if found.isEmpty {
        return named.isEmpty ? nil : Loss(folders: [name], count: named.count, paths: paths)
      }
      guard lost.looksUnmounted else {
        guard lost.areMost else { return nil }
        return Loss(folders: [name], count: paths.count, isPart: true, paths: paths)
      }
      return Loss(
        folders: lost.emptiedFolders.map { prefix + $0 }, count: lost.countInEmptied, paths: paths)
    }
  }

  /// Leaves what stands where an inbox, this year's or last year's, or a folder of it has no file any
  /// more of those that an edition was made from.
  func refuseLostInboxes(
    _ due: [Int], _ state: PeriodState, _ record: inout RunRecord
  ) throws(CampaignRun.Stop) {
    guard !due.isEmpty else { return }
    let editions = record.periods.map(\.period).compactMap { period in
      PublishedFolder.manifest(of: state.options.folder(state.campaign, period, below: folder))
        .map { (period: period, manifest: $0) }
    }
    for inbox in inboxes(state) {
      let losses = editions.compactMap { edition in
        inbox.loss(since: edition.manifest).map { (period: edition.period, loss: $0) }
      }
      guard let largest = losses.map(\.loss).max(by: { $0.count < $1.count }) else { continue }
      for place in due {
        record.periods[place].action = .failed
        let loss = losses.first { $0.period == record.periods[place].period }?.loss
        record.periods[place].gone = loss?.paths ?? []
      }
      tell(largest, losses.map(\.period))
      throw CampaignRun.Stop(status: .inputOutput)
    }
    let standing = editions.map(\.period)
    let first = due.filter { !standing.contains(record.periods[$0].period) }
    try refuseEmptyInbox(first, due, state, &record)
  }

  /// Makes no first edition without a figure where nobody sent anything: a share that is not mounted
  /// looks like that, too.
  private func refuseEmptyInbox(
    _ first: [Int], _ due: [Int], _ state: PeriodState, _ record: inout RunRecord
  ) throws(CampaignRun.Stop) {
    guard !first.isEmpty, LostFiles.holdingSomething(state.input.inputs).isEmpty else { return }
    for place in due { record.periods[place].action = .failed }
    let names = first.map { record.periods[$0].period.description }.joined(separator: ", ")
    failOnce(
      "inbox không có tệp nào có nội dung; chưa lập sổ (\(names)). Nếu thư mục dùng chung chưa được gắn "
        + "thì hãy gắn lại; nếu đúng là chưa đơn vị nào gửi thì hãy nhắc các đơn vị, hoặc chạy “thidua "
        + "rollup” cho từng kỳ",
      "no file with anything in it is in inbox; nothing was published (\(names)). If the share is not "
        + "mounted, mount it; if nobody really sent anything, remind the units, or run “thidua "
        + "rollup” for each period")
    throw CampaignRun.Stop(status: .inputOutput)
  }

  /// Says what stands until somebody comes: once, and again when it changes or a run went well meanwhile.
  ///
  /// Whoever sits before a terminal, or asks what would be done, is told in any case.
  private func failOnce(_ vi: String, _ en: String) {
    let said = records.said
    let words = console.words(vi, en)
    let isStanding = !isDry && !console.isInteractive && said.isTold(words)
    if isStanding { console.remember(vi, en) } else { console.fail(vi, en) }
    if !isDry { try? said.remember(words) }
  }

  private func inboxes(_ state: PeriodState) -> [Inbox] {
    let own = Inbox(
      name: "inbox", prefix: "inbox/", found: LostFiles.holdingSomething(state.input.inputs),
      named: \.inputs)
    let previous = state.campaign.settings.previous
    guard !previous.isEmpty else { return [own] }
    let last = Inbox(
      name: previous + "/inbox", prefix: previous + "/",
      found: LostFiles.holdingSomething(state.input.lastYear.filter(ReportInput.isOfInbox)),
      named: { $0.lastYear.filter(ReportInput.isOfInbox) })
    return [own, last]
  }

  private func tell(_ loss: Loss, _ periods: [Period]) {
    let (folders, count) = (loss.folders, loss.count)
    let most = 5
    var places = folders.prefix(most).joined(separator: ", ")
    if folders.count > most { places += ", … (\(folders.count))" }
    let names = periods.map(\.description).joined(separator: ", ")
    if let denied = folders.first(where: { FolderFiles.isDenied(folder + "/" + $0) }) {
      return failOnce(
        "không có quyền đọc \(denied), mà bản đang có (\(names)) lập từ các tệp ở đó; giữ nguyên bản đó. Hãy cho "
          + "người chạy thidua quyền đọc thư mục này",
        "\(denied) may not be read, and the edition that stands (\(names)) is made of files from there; it stays. Give "
          + "whoever runs thidua the right to read this folder")
    }
    if loss.isPart {
      let all = loss.paths.prefix(most).joined(separator: ", ") + (count > most ? ", …" : "")
      return failOnce(
        "\(places) mất quá nửa số tệp (\(count): \(all)) mà bản đang có (\(names)) lập từ đó; giữ nguyên bản đó. Nếu "
          + "thư mục dùng chung chưa đồng bộ xong thì hãy chờ; nếu đúng là đã bỏ các tệp ấy thì hãy chạy “thidua "
          + "rollup” cho từng kỳ",
        "\(places) has lost more than half of the files (\(count): \(all)) that the edition that stands (\(names)) was "
          + "made from; it stays. If a share is not synchronised yet, wait; if they were really taken away, run “thidua "
          + "rollup” for each period")
    }
    failOnce(
      "\(places) không còn tệp nào có nội dung, mà bản đang có (\(names)) lập từ \(count) tệp ở đó; giữ nguyên bản "
        + "đó. Nếu thư mục dùng chung chưa được gắn thì hãy gắn lại; nếu đúng là đã bỏ hết các tệp ấy "
        + "thì hãy chạy “thidua rollup” cho từng kỳ",
      "no file with anything in it is left in \(places), and the edition that stands (\(names)) has "
        + "\(count.counted("file")) from there; it stays. If the share is not mounted, mount it; if "
        + "all were really taken away, run “thidua rollup” for each period")
  }
}
