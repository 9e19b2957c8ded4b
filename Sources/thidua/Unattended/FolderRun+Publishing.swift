import CommandSyntax
import ThiduaBooks
import ThiduaCore
import ThiduaFiles

/// What is done about periods that are due.
extension FolderRun {
  /// Publishes the periods that are due.
  func publish(
    _ due: [Int], _ source: CampaignRun.Source, _ options: RollupOptions, since inbox: InboxState,
    _ record: inout RunRecord
  ) async throws(CampaignRun.Stop) {
    // From here on there may be news, and a run that is killed tells nobody.
    try? records.owed.note(
      record.id, publishing: due.map { record.periods[$0].period })
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
        try await Publication.check(target, of: source, inbox: inbox.files, console)
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
      settings = try self.source(isFresh: true)
    }
    if let place = targets.first?.target {
      let run = try await CampaignRun.read(settings, period: nil, forResultsAt: place, console)
      // What came too late to be read does not matter.
      let counted = inbox.paths.union(run.readings.all.map { PathBytes($0.path) })
      let moved = try movingFiles(since: inbox).filter { counted.contains(PathBytes($0)) }
        .map { "inbox/" + $0 }
      if !moved.isEmpty {
        record.waiting += moved
        let stop = changedWhileRead(moved)
        for (place, _, _) in targets { fail(place, stop, &record) }
        targets = []
      }
      var said: Set<String> = []
      for (number, (place, target, lock)) in targets.enumerated() {
        do throws(CampaignRun.Stop) {
          let publication = try publication(
            of: run, at: record.periods[place].period, options, target, lock,
            keeping: number + 1 < targets.count)
          let isUntold = record.untold.contains(record.periods[place].period)
          try await publish(
            publication, since: isUntold ? PublishedFolder.previous(of: target) : target,
            &record.periods[place], &record.status, &said)
        } catch {
          fail(place, error, &record)
        }
      }
    }
    tellGone(record)
    if let worst { throw CampaignRun.Stop(status: worst) }
  }

  /// Tells of the periods that would not be published because something else stands in their places.
  func foresee(
    _ due: [Int], _ source: CampaignRun.Source, _ options: RollupOptions, since inbox: InboxState,
    _ record: inout RunRecord
  ) async throws(CampaignRun.Stop) {
    var worst: ExitStatus?
    for place in due {
      let target = options.folder(source.campaign, record.periods[place].period, below: folder)
      do throws(CampaignRun.Stop) {
        try await Publication.check(target, of: source, inbox: inbox.files, console)
      } catch {
        record.periods[place].action = .failed
        worst = worst.map { .worse($0, error.status) } ?? error.status
      }
    }
    if let worst { throw CampaignRun.Stop(status: worst) }
  }

  private func changedWhileRead(_ files: [String]) -> CampaignRun.Stop {
    postponed("tệp thay đổi trong khi đọc", "files changed while they were read", files)
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
      throw changedWhileRead(moving.map { "inbox/" + $0.file })
    }
    return Publication(
      rollup: rollup, options: options, run: run, target: target, lock: lock, console: console)
  }

  private func publish(
    _ publication: Publication, since edition: String,
    _ record: inout RunRecord.PeriodRecord, _ status: inout ExitStatus, _ said: inout Set<String>
  ) async throws(CampaignRun.Stop) {
    let (rollup, target) = (publication.rollup, publication.target)
    let before = PublishedFolder.manifest(of: target)
    // Read while it stands, and where there are errors to compare.
    let known = rollup.findingCount(.error) > 0 ? KnownErrors(of: edition) : nil
    let setAside = try await publication.publish()
    record.setAside = setAside.map(\.path)
    if setAside.contains(where: \.isRefused) { status = .worse(status, .inputOutput) }
    note(rollup, &record)
    record.becameComplete = before?.isComplete != true && rollup.isComplete
    if let before {
      record.gone = gone(since: before, now: ReportInput(publication.run, rollup), rollup)
    }
    record.newErrors = 0
    guard let known else { return }
    let errors = rollup.findings.filter { $0.severity == .error && !known.contains($0) }
    record.newErrors = errors.count
    guard !errors.isEmpty else { return }
    status = .worse(status, .findings)
    console.say(
      Summary.errors(
        rollup.findingCount(.error), newCount: errors.count, at: rollup.period,
        publishedIn: target, console))
    tell(&said) { say in for error in errors { say(console.line(error)) } }
  }

  /// The files of an edition before that are there no more, this year's and last year's.
  private func gone(since before: Manifest, now: ReportInput, _ rollup: Rollup) -> [String] {
    let settings = LostFiles(named: before.settings, found: now.settings)
    let inbox = LostFiles(named: before.inputs, found: now.inputs)
    let last = LostFiles(named: before.lastYear, found: now.lastYear)
    let previous = rollup.campaign.settings.previous
    // Who took the line out of campaign.csv took the name of the folder with it.
    let lastFolder =
      previous.isEmpty ? console.words("năm trước: ", "last year: ") : previous + "/"
    return settings.paths + inbox.paths.map { "inbox/" + $0 } + last.paths.map { lastFolder + $0 }
  }

  /// Names the files that are there no more, once for all periods that were made without them.
  private func tellGone(_ record: RunRecord) {
    var gone: [String] = []
    for path in record.periods.flatMap(\.gone) where !gone.contains(path) { gone.append(path) }
    guard !gone.isEmpty else { return }
    let names = gone.listed(first: 10)
    console.say(
      printable(
        console.words(
          "\(gone.count) tệp của bản trước không còn hoặc nay rỗng, sổ mới không có số liệu ở đó: \(names)",
          "\(gone.count.counted("file")) of the edition before \(gone.count == 1 ? "is" : "are") gone or "
            + "empty now, the new books are without: \(names)")),
      .warning)
  }

  private func note(_ rollup: Rollup, _ record: inout RunRecord.PeriodRecord) {
    record.action = .published
    record.files = rollup.sources.count
    record.errors = rollup.findingCount(.error)
    record.warnings = rollup.findingCount(.warning)
    record.reported = rollup.status.count { $0.state != .missing }
    record.expected = rollup.status.count
  }
}
