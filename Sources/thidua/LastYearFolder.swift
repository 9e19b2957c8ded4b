import ThiduaCore
import ThiduaFiles

/// Last year's campaign folder with everything that was read from it.
struct LastYearFolder {
  let campaign: Campaign
  /// The campaign's own files, as they were read.
  let settings: [Manifest.File]
  let readings: [FileReading]

  /// Last year's report at a period.
  func report(at period: Period) throws(SelfCheckFailure) -> Rollup {
    try RollupBuilder.rollup(campaign, period: period, readings: readings)
  }

  /// Where a folder is that is named in the settings of another: below that, or at the root.
  static func path(of name: String, from folder: String) -> String {
    name.hasPrefix("/") ? name : folder + "/" + name
  }

  /// The settings and the inbox of a folder as they stand, as a manifest names them.
  static func files(at path: String) async throws(SystemError) -> [Manifest.File] {
    let inbox = try await InboxState.look(at: path + "/inbox", workers: Cores.count)
    return try CampaignFolder.settingsFiles(in: path) + inbox.files.map { $0.below("inbox") }
  }
}
