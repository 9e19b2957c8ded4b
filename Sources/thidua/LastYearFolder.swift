import ThiduaCore
import ThiduaFiles

/// Last year's campaign folder with everything that was read from it.
struct LastYearFolder {
  let campaign: Campaign
  /// The campaign's own files, as they were read.
  let settings: [Manifest.File]
  let readings: [FileReading]

  /// Last year's report at a period.
  func report(
    at period: Period, tracing: TraceRequest = .nothing
  ) throws(SelfCheckFailure) -> Rollup {
    try RollupBuilder.rollup(campaign, period: period, readings: readings, tracing: tracing)
  }

  /// Which of last year's figures explain those of a campaign's indicators: of the same codes.
  ///
  /// Where everything is explained, as in notes on cells, last year's figures are not.
  func request(_ tracing: TraceRequest, of current: Campaign) -> TraceRequest {
    guard case .indicators(let wanted) = tracing else { return .nothing }
    let codes = CodeIndex(campaign.indicators.map(\.code))
    return .indicators(Set(wanted.compactMap { codes[current.indicators[$0].code] }))
  }

  /// Where a folder is that is named in the settings of another: below that, or at the root.
  static func path(of name: String, from folder: String) -> String {
    name.hasPrefix("/") ? name : folder + "/" + name
  }

  /// The settings and the inbox of a folder as they stand, as a manifest names them, and why some of
  /// the files cannot be read.
  static func files(
    at path: String
  ) async throws(SystemError) -> (files: [Manifest.File], refusals: [String: SystemError]) {
    let inbox = try await InboxState.look(at: path + "/inbox", workers: Cores.count)
    let refusals = inbox.refusals.map { ("inbox/" + $0.key, $0.value) }
    return (
      try CampaignFolder.settingsFiles(in: path) + inbox.files.map { $0.below("inbox") },
      Dictionary(uniqueKeysWithValues: refusals)
    )
  }
}
