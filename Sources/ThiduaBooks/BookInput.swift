public import ThiduaCore

/// What books are made from beside the submissions: the campaign's own files, and last year's.
public struct BookInput: Sendable {
  /// The campaign's own files.
  public var settings: [FingerprintedFile]
  /// Those of last year's folder.
  public var lastYearSettings: [FingerprintedFile]

  /// The files of a report.
  public init(
    settings: [FingerprintedFile] = [], lastYearSettings: [FingerprintedFile] = []
  ) {
    self.settings = settings
    self.lastYearSettings = lastYearSettings
  }
}
