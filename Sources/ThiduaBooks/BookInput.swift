/// What books are made from beside the submissions: the campaign's own files, and last year's.
public struct BookInput: Sendable {
  /// A file with its size and its SHA-256.
  public struct File: Sendable {
    /// The path below its campaign folder.
    public var path: String
    /// How many bytes it has.
    public var byteCount: Int
    /// The SHA-256 of its bytes in hexadecimal digits.
    public var fingerprint: String

    /// A file.
    public init(path: String, byteCount: Int, fingerprint: String) {
      self.path = path
      self.byteCount = byteCount
      self.fingerprint = fingerprint
    }
  }

  /// The campaign's own files.
  public var settings: [File]
  /// Those of last year's folder.
  public var lastYearSettings: [File]

  /// The files of a report.
  public init(settings: [File] = [], lastYearSettings: [File] = []) {
    self.settings = settings
    self.lastYearSettings = lastYearSettings
  }
}
