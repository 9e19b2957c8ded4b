import CommandSyntax
import Glibc
import ThiduaCore
import ThiduaFiles

/// What all commands on a campaign folder do first: read the campaign and its inbox.
struct CampaignRun {
  let folder: String
  let campaign: Campaign
  /// The campaign's own files, as they were read.
  let settings: [Manifest.File]
  let readings: ReadingStore
  /// Last year's folder, where the campaign names it.
  let lastYear: LastYearFolder?
  /// The period that `--period` names; nothing where it is not given.
  let period: Period?

  /// Why a command stops; it has said so.
  struct Stop: Error {
    let status: ExitStatus
  }

  /// Reads the campaign folder that the arguments name, the current one by default.
  static func read(
    _ arguments: ParsedArguments, _ console: Console
  ) async throws(Stop) -> CampaignRun {
    let (source, period) = try source(arguments, console)
    return try await read(source, period: period, console)
  }

  /// A campaign with where it was read from.
  struct Source {
    let folder: String
    let campaign: Campaign
    /// Its own files, as they were before they were read: one that is changed meanwhile counts as
    /// changed the next time.
    let settings: [Manifest.File]

    /// Whether its files are still what they were; asked once a lock is held, because somebody may
    /// have had their turn between the reading and the lock.
    var isCurrent: Bool { (try? CampaignFolder.settingsFiles(in: folder)) == settings }
  }

  /// The campaign that the arguments name, and their period.
  static func source(
    _ arguments: ParsedArguments, _ console: Console
  ) throws(Stop) -> (Source, Period?) {
    let source = try source(in: arguments.operands.first ?? ".", console)
    return (source, try period(arguments, year: source.campaign.settings.year, console))
  }

  /// Reads the inbox of a campaign, and last year's folder where it names one.
  ///
  /// What is read for results that will stand at a path may be kept on their disk meanwhile.
  static func read(
    _ source: Source, period: Period?, forResultsAt target: String? = nil, _ console: Console
  ) async throws(Stop) -> CampaignRun {
    let (folder, campaign) = (source.folder, source.campaign)
    let storage = target.map { CellFile(beside: $0) }
    let lastYear = try await lastYear(of: campaign, in: folder, console)
    let growth = try lastYear.map { (last) throws(Stop) in
      try wholeYear(of: last, for: campaign, console)
    }
    let readings = try await readings(
      campaign, lastYear: growth, in: folder, storage: storage, console)
    return CampaignRun(
      folder: folder, campaign: campaign, settings: source.settings,
      readings: ReadingStore(readings, in: storage), lastYear: lastYear, period: period)
  }

  private static func readings(
    _ campaign: Campaign, lastYear: LastYear? = nil, in folder: String,
    storage: CellFile? = nil, _ console: Console
  ) async throws(Stop) -> [FileReading] {
    // The campaign is made ready while the inbox is listed.
    async let index = CampaignIndex(campaign, lastYear: lastYear)
    let inbox = folder + "/inbox"
    let items: [InboxScan.Item]
    do throws(SystemError) {
      items = try InboxScan.items(in: inbox)
    } catch {
      console.fail(error)
      throw Stop(status: .inputOutput)
    }
    let reader = SubmissionReader(
      await index, inbox: inbox, pieces: PieceRule(workers: Cores.count), storage: storage)
    let progress = { @Sendable (done: Int) in
      console.progress("Đọc tệp", "Reading", done, of: items.count)
    }
    let readings = await InboxReader.read(
      items, with: reader, workers: Cores.count, progress: progress)
    console.endProgress()
    if let fault = readings.lazy.compactMap({ reading in
      reading.fault.map { (path: reading.path, trouble: $0) }
    }).first {
      console.fail(
        "máy hoặc ổ đĩa có lỗi khi đọc hồ sơ, chưa ghi gì: \(fault.path): "
          + fault.trouble.text(in: .vi),
        "the machine failed while submissions were read, nothing was written: "
          + "\(fault.path): " + fault.trouble.text(in: .en))
      throw Stop(status: .inputOutput)
    }
    return readings
  }

  /// Reads the folder of last year that the campaign names.
  private static func lastYear(
    of campaign: Campaign, in folder: String, _ console: Console
  ) async throws(Stop) -> LastYearFolder? {
    guard let source = try lastYearSource(of: campaign, in: folder, console) else { return nil }
    return LastYearFolder(
      campaign: source.campaign, settings: source.settings,
      readings: try await readings(source.campaign, in: source.folder, console))
  }

  /// Last year's campaign, where the campaign names its folder.
  static func lastYearSource(
    of campaign: Campaign, in folder: String, _ console: Console
  ) throws(Stop) -> Source? {
    let name = campaign.settings.previous
    guard !name.isEmpty else { return nil }
    let path = LastYearFolder.path(of: name, from: folder)
    guard unsafe access(path, F_OK) == 0 else {
      let error = SystemError(number: errno, .readingFolder(path))
      console.fail(
        "campaign.csv: previous là thư mục “\(name)” của năm trước: \(error.text(in: .vi))",
        "campaign.csv: previous names “\(name)”, last year's folder: \(error.text(in: .en))")
      throw Stop(status: .inputOutput)
    }
    let source = try source(in: path, named: name + "/", console)
    let last = source.campaign
    guard last.settings.year == campaign.settings.year - 1 else {
      console.fail(
        "campaign.csv: previous là thư mục “\(name)” của năm \(last.settings.year), không phải năm "
          + "\(campaign.settings.year - 1); chưa ghi gì",
        "campaign.csv: previous names “\(name)”, which is of \(last.settings.year) and not of "
          + "\(campaign.settings.year - 1); nothing was written")
      throw Stop(status: .configuration)
    }
    return source
  }

  /// What was reached in the whole of last year, from which plans grow.
  private static func wholeYear(
    of last: LastYearFolder, for campaign: Campaign, tracing: TraceRequest = .nothing,
    _ console: Console
  ) throws(Stop) -> LastYear {
    LastYear(
      try report(console) { () throws(SelfCheckFailure) in
        try last.report(
          at: Period(year: last.campaign.settings.year, slot: Period.wholeYear),
          tracing: last.request(tracing, of: campaign))
      }, for: campaign)
  }

  /// The same, explained for some indicators; nothing where the campaign names no folder of last year.
  func wholeYearBefore(
    tracing: TraceRequest, _ console: Console
  ) throws(Stop) -> LastYear? {
    try lastYear.map { (last) throws(Stop) in
      try Self.wholeYear(of: last, for: campaign, tracing: tracing, console)
    }
  }

  /// Reads a campaign's own files; `name` stands before theirs in messages.
  static func source(
    in folder: String, named name: String = "", _ console: Console
  ) throws(Stop) -> Source {
    let settings = Result { () throws(SystemError) in
      try CampaignFolder.settingsFiles(in: folder)
    }
    do throws(CampaignFolder.Failure) {
      let campaign = try CampaignFolder.campaign(in: folder)
      // A file that could be read only the second time has no fingerprint to go by.
      switch settings {
      case .success(let settings):
        return Source(folder: folder, campaign: campaign, settings: settings)
      case .failure(let error): throw .system(error)
      }
    } catch {
      switch error {
      case .system(let error):
        if case .readingFolder = error.deed {
          console.fail(
            "không mở được thư mục \(folder): \(error.reason(in: .vi))",
            "cannot open the folder \(folder): \(error.reason(in: .en))")
        } else {
          console.fail(error.text(in: .vi), error.text(in: .en))
        }
        throw Stop(status: .inputOutput)
      case .mistakes(let mistakes):
        for mistake in mistakes {
          var place = name + mistake.file
          if mistake.line > 0 { place += ":\(mistake.line)" }
          if mistake.line > 0, mistake.column > 0 { place += ":\(mistake.column)" }
          console.say(printable("\(place): \(mistake.text(in: console.language))"), .error)
        }
        console.fail(
          "\(mistakes.count) lỗi trong tệp thiết lập của phong trào; chưa ghi gì",
          "\(mistakes.count.counted("mistake")) in the campaign's own files; nothing was written")
        throw Stop(status: .configuration)
      }
    }
  }

  private static func period(
    _ arguments: ParsedArguments, year: Int, _ console: Console
  ) throws(Stop) -> Period? {
    guard let typed = arguments.value(of: CommonOptions.period) else { return nil }
    guard let period = PeriodText.period(typed, defaultYear: year) else {
      console.fail(
        "không hiểu kỳ “\(typed)”; hãy ghi như \(year)-Q2, \(year)-H1, \(year)-06 hoặc \(year)",
        "the period “\(typed)” is not understood; write \(year)-Q2, \(year)-H1, \(year)-06 or "
          + "\(year)")
      throw Stop(status: .usage)
    }
    guard period.year == year else {
      console.fail(
        "kỳ “\(typed)” không thuộc năm \(year) của phong trào",
        "the period “\(typed)” is not of the campaign's year \(year)")
      throw Stop(status: .usage)
    }
    return period
  }

  /// The last quarter for which anything was reported; the first one where nothing was.
  var latestQuarter: Period {
    var month = 1
    for reading in readings.all {
      for cell in reading.cells {
        let slot = cell.slot
        if !reading.columns[cell.column].kind.isTarget {
          month = max(month, Period.lastMonth(ofSlot: slot))
        }
      }
    }
    return .quarter((month + 2) / 3, of: campaign.settings.year)
  }

  /// Joins and rolls up.
  ///
  /// What is traced is explained in the result.
  func rollup(
    at period: Period, tracing: TraceRequest = .nothing, keepingReadings isKeeping: Bool = false,
    _ console: Console
  ) throws(Stop) -> Rollup {
    // What is published next may need the room on the disk.
    defer { if !isKeeping { readings.storage?.remove() } }
    var rollup = try Self.report(storage: readings.storage, console) {
      () throws(SelfCheckFailure) in
      try RollupBuilder.rollup(
        campaign, period: period, readings: isKeeping ? readings.all : readings.take(),
        tracing: tracing)
    }
    if let lastYear {
      let last = try Self.report(console) { () throws(SelfCheckFailure) in
        try lastYear.report(
          at: period.yearBefore, tracing: lastYear.request(tracing, of: campaign))
      }
      rollup.lastYear = LastYearFigures(LastYear(last, for: campaign), for: campaign)
    }
    return rollup
  }

  private static func report(
    storage: CellFile? = nil, _ console: Console, _ make: () throws(SelfCheckFailure) -> Rollup
  ) throws(Stop) -> Rollup {
    let rollup = Result(catching: make)
    // Asked first: figures of which some were lost on the way prove nothing.
    if let failure = storage?.failure {
      console.fail(failure)
      throw Stop(status: .inputOutput)
    }
    switch rollup {
    case .success(let rollup): return rollup
    case .failure(let error):
      console.fail(
        "tự kiểm tra thất bại: \(error.description). Đây là lỗi của thidua; chưa ghi gì",
        "a self-check failed: \(error.description). This is a defect of thidua; nothing was written"
      )
      throw Stop(status: .defect)
    }
  }
}
