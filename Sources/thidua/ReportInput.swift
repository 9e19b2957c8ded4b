import ThiduaBooks
import ThiduaCore
import ThiduaFiles
import XLSXWriting

/// The files that a report is made from, as its manifest names them.
struct ReportInput {
  /// The campaign's own files.
  var settings: [Manifest.File]
  /// The files of the inbox.
  var inputs: [Manifest.File]
  /// Last year's settings and inbox.
  var lastYear: [Manifest.File]

  /// Whether a file of last year is one that a unit sent, and none of the settings.
  static func isOfInbox(_ file: Manifest.File) -> Bool { file.path.hasPrefix("inbox/") }

  /// What versions decide how the same figures are written.
  static let versions = [
    "thidua": Version.text, "libxlsxwriter": LibraryVersion.xlsxWriter,
  ]

  /// The manifest of a report, but for what the report writes.
  func manifest(
    of campaign: Campaign, at period: Period, _ options: RollupOptions
  ) -> Manifest {
    var manifest = Manifest()
    manifest.campaign = campaign.settings.code
    manifest.title = campaign.settings.title
    manifest.period = period.description
    manifest.options = options.named(campaign)
    manifest.versions = Self.versions
    manifest.settings = settings
    manifest.inputs = inputs
    manifest.lastYear = lastYear
    return manifest
  }
}

extension ReportInput {
  /// What was read for a report.
  init(_ run: CampaignRun, _ rollup: Rollup) {
    settings = run.settings
    inputs = rollup.sources.map(Manifest.File.init)
    lastYear = []
    if let last = run.lastYear, let figures = rollup.lastYear {
      lastYear = last.settings + figures.lastYear.sources.map { Manifest.File($0).below("inbox") }
    }
  }
}

extension BookInput {
  /// What was read for a report beside the submissions.
  init(_ run: CampaignRun) {
    self.init(settings: run.settings, lastYearSettings: run.lastYear?.settings ?? [])
  }
}
