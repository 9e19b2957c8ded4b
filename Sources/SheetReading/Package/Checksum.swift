import CDeflate

/// The number of bytes that come in pieces, and their CRC-32, as packages carry it: enough to tell whether
/// bytes are still those that were just written, in a tenth of the time of a cryptographic fingerprint.
///
/// It says nothing about what somebody means to change.
@safe public struct Checksum: Equatable, Sendable {
  /// How many bytes there are.
  public private(set) var byteCount = 0
  private var remainder: UInt32 = 0

  /// Begins with no bytes.
  public init() {}

  /// Adds bytes.
  public mutating func add(_ bytes: Span<UInt8>) {
    // For no bytes at all the library begins anew.
    guard !bytes.isEmpty else { return }
    byteCount += bytes.count
    remainder = unsafe bytes.withUnsafeBytes { raw in
      unsafe libdeflate_crc32(remainder, raw.baseAddress, raw.count)
    }
  }
}
