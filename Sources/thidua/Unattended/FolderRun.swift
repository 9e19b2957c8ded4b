import CommandSyntax
import ThiduaBooks
import ThiduaCore
import ThiduaFiles

/// One campaign folder in an unattended run: what is due, what has changed, what is done about it.
struct FolderRun {
  let folder: String
  let day: CalendarDate
  let arguments: ParsedArguments
  let console: Console
  private var isDry: Bool { arguments.contains(RunCommand.dryRun) }

  /// Files younger than this may still be written to.
  private static let settlingSeconds = 2

  /// Does what is due and tells what was done.
  func run() async -> RunRecord {
    var record = RunRecord()
    let now = Clock.now
    record.id = now.identifier
    record.folder = folder
    record.asOf = day.description
    record.start = now.text
    do throws(CampaignRun.Stop) {
      try await work(&record)
    } catch {
      record.status = error.status
    }
    record.end = Clock.now.text
    record.messages = console.taken()
    return record
  }

  private func work(_ record: inout RunRecord) async throws(CampaignRun.Stop) {
    // Looked at before anything is made in the folder.
    let isSettling = CampaignFolder.isFresh(
      folder, at: Clock.now.seconds, seconds: Self.settlingSeconds)
    // Whoever finds no campaign makes no folder for a lock.
    var source = try CampaignRun.source(in: folder, console)
    let lock =
      isDry
      ? nil
      : try LockOptions.take(
        folder + "/out/.run.lock", of: folder,
        waiting: LockOptions.seconds(arguments, console), console)
    defer { withExtendedLifetime(lock) {} }
    if lock != nil { Editions.putInOrder(in: folder + "/out", start: Clock.now.text) }
    if lock != nil, !source.isCurrent { source = try CampaignRun.source(in: folder, console) }
    let campaign = source.campaign
    record.campaign = campaign.settings.code
    record.isOfCampaign = true
    guard let options = RollupOptions(arguments, campaign, console) else {
      throw CampaignRun.Stop(status: .usage)
    }
    let periods = campaign.schedule.periods(endedBy: day, year: campaign.settings.year)
    let (state, inbox) = try await state(source, options)
    record.waiting = inbox.arriving.map { "inbox/" + $0 }
    var due: [Int] = []
    for period in periods {
      let target = options.folder(campaign, period, below: folder)
      let changes = state.changes(at: period, since: target, console)
      if !changes.isEmpty { due.append(record.periods.count) }
      record.periods.append(
        RunRecord.PeriodRecord(
          period: period, action: changes.isEmpty ? .unchanged : .due, changes: changes))
    }
    guard !due.isEmpty, !isDry else { return }
    let moving = try await movingFiles(inbox, source, isSettling: isSettling)
    guard moving.isEmpty else {
      record.waiting += moving
      for place in due { record.periods[place].action = .postponed }
      console.fail(
        "tệp đang được sao chép: \(moving.joined(separator: ", ")); để lần chạy sau",
        "files are being copied: \(moving.joined(separator: ", ")); left for the next run")
      throw CampaignRun.Stop(status: .busy)
    }
    try await publish(due, source, options, &record)
  }

  // MARK: What has changed

  private func state(
    _ source: CampaignRun.Source, _ options: RollupOptions
  ) async throws(CampaignRun.Stop) -> (PeriodState, InboxState) {
    do throws(SystemError) {
      let inbox = try await InboxState.look(at: folder + "/inbox", workers: Cores.count)
      let previous = source.campaign.settings.previous
      let lastYear =
        previous.isEmpty
        ? [] : try await LastYearFolder.files(at: LastYearFolder.path(of: previous, from: folder))
      let input = ReportInput(settings: source.settings, inputs: inbox.files, lastYear: lastYear)
      return (PeriodState(campaign: source.campaign, options: options, input: input), inbox)
    } catch {
      console.fail(error)
      throw CampaignRun.Stop(status: .inputOutput)
    }
  }

  /// The files that change while they are watched; none of the others was written to just now.
  private func movingFiles(
    _ inbox: InboxState, _ source: CampaignRun.Source, isSettling: Bool
  ) async throws(CampaignRun.Stop) -> [String] {
    let isFresh = inbox.isFresh(at: Clock.now.seconds, seconds: Self.settlingSeconds)
    guard isFresh || isSettling else { return [] }
    try? await Task.sleep(for: .seconds(Self.settlingSeconds))
    do throws(SystemError) {
      let later = try await InboxState.look(at: folder + "/inbox", workers: Cores.count)
      let settings = try CampaignFolder.settingsFiles(in: folder)
      return ManifestDifference.between(source.settings, settings).map(\.path)
        + later.moved(since: inbox).map { "inbox/" + $0 }
    } catch {
      console.fail(error)
      throw CampaignRun.Stop(status: .inputOutput)
    }
  }

  // MARK: What is done

  private func publish(
    _ due: [Int], _ source: CampaignRun.Source, _ options: RollupOptions,
    _ record: inout RunRecord
  ) async throws(CampaignRun.Stop) {
    // From here on there may be news, and a run that is killed tells nobody.
    if arguments.value(of: RunCommand.notify) != nil {
      try? UntoldRecord(of: folder).note(record.id)
    }
    var worst: ExitStatus?
    func fail(_ place: Int, _ stop: CampaignRun.Stop, _ record: inout RunRecord) {
      record.periods[place].action = stop.status == .busy ? .postponed : .failed
      worst = worst.map { .worse($0, stop.status) } ?? stop.status
    }
    // All taken before submissions are read: an older reading never replaces a newer one.
    var targets: [(place: Int, target: String, lock: FolderLock)] = []
    var settings = source
    for place in due {
      let target = options.folder(source.campaign, record.periods[place].period, below: folder)
      do throws(CampaignRun.Stop) {
        try Publication.check(target, ofCampaignIn: folder, console)
        let lock = try LockOptions.take(
          PublishedFolder.lock(of: target), of: target,
          waiting: LockOptions.seconds(arguments, console), console)
        targets.append((place, target, lock))
      } catch {
        fail(place, error, &record)
      }
    }
    defer { withExtendedLifetime(targets) {} }
    if !source.isCurrent {
      settings = try CampaignRun.source(in: folder, console)
    }
    if !targets.isEmpty {
      let run = try await CampaignRun.read(settings, period: nil, console)
      var said: Set<String> = []
      for (number, (place, target, lock)) in targets.enumerated() {
        do throws(CampaignRun.Stop) {
          let publication = try publication(
            of: run, at: record.periods[place].period, options, target, lock,
            keeping: number + 1 < targets.count)
          try await publish(publication, &record.periods[place], &record.status, &said)
        } catch {
          fail(place, error, &record)
        }
      }
    }
    if let worst { throw CampaignRun.Stop(status: worst) }
  }

  /// Rolls a period up; a run that keeps the readings has more periods to come.
  private func publication(
    of run: CampaignRun, at period: Period, _ options: RollupOptions, _ target: String,
    _ lock: FolderLock, keeping: Bool
  ) throws(CampaignRun.Stop) -> Publication {
    let rollup = try run.rollup(
      at: period, tracing: options.books.hasNotes ? .everything : .nothing,
      keepingReadings: keeping,
      console)
    let moving = rollup.findings.filter { $0.cause == .unreadableFile(reason: .changes) }
    guard moving.isEmpty else {
      let names = moving.map { "inbox/" + $0.file }.joined(separator: ", ")
      console.fail(
        "tệp thay đổi trong khi đọc: \(names); để lần chạy sau",
        "files changed while they were read: \(names); left for the next run")
      throw CampaignRun.Stop(status: .busy)
    }
    return Publication(
      rollup: rollup, options: options, run: run, target: target, lock: lock, console: console)
  }

  private func publish(
    _ publication: Publication, _ record: inout RunRecord.PeriodRecord,
    _ status: inout ExitStatus, _ said: inout Set<String>
  ) async throws(CampaignRun.Stop) {
    let (rollup, target) = (publication.rollup, publication.target)
    let wasComplete = PublishedFolder.manifest(of: target)?.isComplete ?? false
    try await publication.publish()
    note(rollup, &record)
    record.becameComplete = !wasComplete && rollup.isComplete
    guard let errors = record.errors, errors > 0 else { return }
    status = .worse(status, .findings)
    tell(rollup, target, &said)
  }

  private func note(_ rollup: Rollup, _ record: inout RunRecord.PeriodRecord) {
    record.action = .published
    record.files = rollup.sources.count
    record.errors = rollup.findingCount(.error)
    record.warnings = rollup.findingCount(.warning)
    record.reported = rollup.status.count { $0.state != .missing }
    record.expected = rollup.status.count
  }

  /// What somebody has to look at: the period, its folder, its errors, each said once.
  private func tell(_ rollup: Rollup, _ target: String, _ said: inout Set<String>) {
    let errors = rollup.findings.filter { $0.severity == .error }
    console.say(
      console.words(
        "\(folder), \(rollup.period.title(in: .vi)): \(errors.count) lỗi trong số liệu; sổ đã lập ở ",
        "\(folder), \(rollup.period.title(in: .en)): \(errors.count) errors in the data; the books "
          + "are in ") + printable(target))
    let most = 50
    var unsaid = 0
    for finding in errors {
      let line = console.line(finding)
      guard !said.contains(line) else { continue }
      guard said.count < most else {
        unsaid += 1
        continue
      }
      said.insert(line)
      console.say(line, .error)
    }
    guard unsaid > 0 else { return }
    console.say(
      console.words(
        "… và \(unsaid) lỗi nữa trong data/findings.csv",
        "… and \(unsaid) more in data/findings.csv")
    )
  }
}
