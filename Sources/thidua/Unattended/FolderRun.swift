import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// One campaign folder in an unattended run: what is due, what has changed, what is done about it.
struct FolderRun {
  let folder: String
  let day: CalendarDate
  let arguments: ParsedArguments
  let console: Console
  var isDry: Bool { arguments.contains(RunCommand.dryRun) }
  /// The records of its runs.
  var records: RecordFolder { RecordFolder(of: folder) }
  var notifies: Bool { arguments.value(of: RunCommand.notify) != nil }

  /// Files younger than this may still be written to.
  private static let settlingSeconds = 2

  /// Does what is due and tells what was done.
  func run() async -> RunRecord {
    var record = RunRecord()
    let now = Clock.now
    record.id = now.identifier
    record.folder = folder
    // Looked at before anything is made in the folder.
    let isAmongSubmissions = PublishedFolder.isInside(folder + "/out/runs", folder + "/inbox")
    record.isOfCampaign = CampaignFolder.isCampaign(folder) && !isAmongSubmissions
    record.asOf = day.description
    record.start = now.text
    // Held until the record is kept: a run that published and left none was killed.
    var lock: FolderLock?
    do throws(CampaignRun.Stop) {
      try await work(&record, &lock)
    } catch {
      record.status = error.status
    }
    tellInterrupted(&record)
    record.end = Clock.now.text
    record.messages = console.taken()
    // Nothing is made where the folder was moved away meanwhile, or its share is not mounted any more.
    if record.isOfCampaign, !isDry, CampaignFolder.isCampaign(folder) { keep(&record) }
    withExtendedLifetime(lock) {}
    return record
  }

  /// Keeps the record beside the results.
  private func keep(_ record: inout RunRecord) {
    do throws(SystemError) {
      try records.keep(record)
    } catch {
      if !record.status.isTrouble { console.fail(error) }
      record.status = .worse(record.status, .inputOutput)
    }
    takeOver(record, records.owed)
    guard [.success, .findings].contains(record.status) else { return }
    records.told.forget()
    records.said.forget()
  }

  private func work(
    _ record: inout RunRecord, _ lock: inout FolderLock?
  ) async throws(CampaignRun.Stop) {
    // Whatever is wrong with the settings, no edition stays away that a run which was killed had moved.
    if record.isOfCampaign, !isDry { putInOrder() }
    var isSettling = CampaignFolder.isFresh(
      folder, at: Clock.now.seconds, seconds: Self.settlingSeconds)
    // Whoever finds no campaign makes no folder for a lock.
    var source = try source(isFresh: isSettling)
    record.campaign = source.campaign.settings.code
    for place in ["out", "out/runs"] {
      try Publication.checkIsOutside(folder + "/" + place, theInboxOf: folder, console)
    }
    if !isDry {
      lock = try LockOptions.take(
        folder + "/out/.run.lock", of: folder + "/out/.run.lock",
        waiting: LockOptions.seconds(arguments, console), console)
      putInOrder()
    }
    if lock != nil, !source.isCurrent {
      source = try self.source(isFresh: true)
      isSettling = true
    }
    let campaign = source.campaign
    guard let options = RollupOptions(arguments, campaign, console) else {
      throw CampaignRun.Stop(status: .usage)
    }
    try Publication.checkRoom(campaign, options, console)
    let periods = periods(of: campaign)
    let start = Clock.now.seconds
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
    if lock != nil { findInterrupted(&record) }
    try refuseLostInboxes(due, state, &record)
    guard !due.isEmpty else { return }
    guard !isDry else { return try await foresee(due, source, options, since: inbox, &record) }
    isSettling = isSettling || inbox.isFresh(at: start, seconds: Self.settlingSeconds)
    if isSettling {
      Pause.wait(seconds: Self.settlingSeconds)
      let moving =
        try movingSettings(since: source.settings) + movingFiles(since: inbox).map { "inbox/" + $0 }
      guard moving.isEmpty else {
        record.waiting += moving
        for place in due { record.periods[place].action = .postponed }
        throw beingCopied(moving)
      }
    }
    try await publish(due, source, options, since: inbox, &record)
  }

  /// Puts back, or away, what runs left that were killed.
  private func putInOrder() {
    for edition in Editions.putInOrder(in: folder + "/out", start: Clock.now.text) {
      console.say(edition)
    }
  }

  // MARK: What has changed

  /// The periods of the calendar that have ended, and others of which a report stands.
  private func periods(of campaign: Campaign) -> [Period] {
    let (schedule, year) = (campaign.schedule, campaign.settings.year)
    let named = schedule.periods(endedBy: day, year: year)
    return schedule.periods(endedBy: day, year: year, and: standingPeriods(besides: named))
  }

  /// The periods of which a report of the whole campaign stands, besides some.
  private func standingPeriods(besides known: [Period]) -> [Period] {
    let out = folder + "/out"
    return ((try? FolderFiles.names(in: out)) ?? []).compactMap { name in
      guard let period = PeriodText.period(name, defaultYear: 0), period.description == name,
        !known.contains(period), let manifest = PublishedFolder.manifest(of: out + "/" + name)
      else { return nil }
      return manifest.period == name && !manifest.isOfPart ? period : nil
    }
  }

  private func state(
    _ source: CampaignRun.Source, _ options: RollupOptions
  ) async throws(CampaignRun.Stop) -> (PeriodState, InboxState) {
    let last = try CampaignRun.lastYearSource(of: source.campaign, in: folder, console)
    do throws(SystemError) {
      let inbox = try await InboxState.look(at: folder + "/inbox", workers: Cores.count)
      var lastYear: [Manifest.File] = []
      if let last { lastYear = try await LastYearFolder.files(at: last.folder).files }
      let input = ReportInput(settings: source.settings, inputs: inbox.files, lastYear: lastYear)
      return (PeriodState(campaign: source.campaign, options: options, input: input), inbox)
    } catch {
      throw failure(error)
    }
  }

  // MARK: What is in motion

  /// Reads the settings; where they are fresh, and wrong, because somebody just saves them, they are left
  /// for the next run.
  func source(isFresh: Bool) throws(CampaignRun.Stop) -> CampaignRun.Source {
    guard isFresh, let before = try? CampaignFolder.settingsFiles(in: folder),
      (try? CampaignFolder.campaign(in: folder)) == nil
    else { return try CampaignRun.source(in: folder, console) }
    Pause.wait(seconds: Self.settlingSeconds)
    let moving = try movingSettings(since: before)
    guard moving.isEmpty else { throw beingCopied(moving) }
    return try CampaignRun.source(in: folder, console)
  }

  private func movingSettings(
    since before: [Manifest.File]
  ) throws(CampaignRun.Stop) -> [String] {
    do throws(SystemError) {
      let settings = try CampaignFolder.settingsFiles(in: folder)
      return ManifestDifference.between(before, settings).map(\.path)
    } catch {
      throw failure(error)
    }
  }

  private func beingCopied(_ files: [String]) -> CampaignRun.Stop {
    postponed("tệp đang được sao chép", "files are being copied", files)
  }

  /// The files that are not as they were when the inbox was looked at first, with paths below it.
  func movingFiles(
    since inbox: InboxState
  ) throws(CampaignRun.Stop) -> [String] {
    do throws(SystemError) {
      return try inbox.moved(in: folder + "/inbox")
    } catch {
      throw failure(error)
    }
  }

  /// Says that files are in motion.
  func postponed(_ vi: String, _ en: String, _ files: [String]) -> CampaignRun.Stop {
    let names = files.joined(separator: ", ")
    console.fail(
      "\(vi): \(names); để lần chạy sau", "\(en): \(names); left for the next run", .warning)
    return CampaignRun.Stop(status: .busy)
  }

  func failure(_ error: SystemError) -> CampaignRun.Stop {
    console.fail(error)
    return CampaignRun.Stop(status: .inputOutput)
  }
}
