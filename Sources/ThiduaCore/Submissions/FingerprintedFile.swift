/// A file with its size and its SHA-256.
public struct FingerprintedFile: Hashable, Sendable {
  /// The path with `/`, below the folder that it belongs to.
  public var path: String
  /// How many bytes it has.
  public var byteCount: Int
  /// The SHA-256 of its bytes in hexadecimal digits.
  public var fingerprint: String

  /// A file of the inbox, as it was read.
  public init(_ source: SourceEntry) {
    self.init(
      path: FoldedText.nfc(source.path), byteCount: source.byteCount,
      fingerprint: source.fingerprint)
  }

  /// A file.
  public init(path: String, byteCount: Int, fingerprint: String) {
    self.path = path
    self.byteCount = byteCount
    self.fingerprint = fingerprint
  }

  /// The same file, named from the folder above.
  public func below(_ folder: String) -> FingerprintedFile {
    FingerprintedFile(
      path: folder + "/" + path, byteCount: byteCount, fingerprint: fingerprint)
  }
}
