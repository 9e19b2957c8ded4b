import ThiduaCore
import ThiduaFiles

/// Last year's campaign folder with everything that was read from it.
struct LastYearFolder {
  /// The folder, as this year's campaign names it.
  let name: String
  /// Where it is.
  let path: String
  let campaign: Campaign
  let readings: [FileReading]

  /// Last year's report at a period.
  func report(at period: Period) throws(SelfCheckFailure) -> Rollup {
    try RollupBuilder.rollup(campaign, period: period, readings: readings)
  }

  /// Where a folder is that is named in the settings of another: below that, or at the root.
  static func path(of name: String, from folder: String) -> String {
    name.hasPrefix("/") ? name : folder + "/" + name
  }

  /// The settings and the inbox, with paths below the folder, for the manifest.
  func files(_ sources: [SourceEntry]) throws(SystemError) -> [Manifest.File] {
    try CampaignFolder.settingsFiles(in: path)
      + sources.map {
        Manifest.File(
          path: "inbox/" + FoldedText.nfc($0.path), byteCount: $0.byteCount,
          fingerprint: $0.fingerprint)
      }
  }
}
