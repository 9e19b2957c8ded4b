import CCrypto

/// The SHA-256 of bytes that come in pieces.
@safe public final class Fingerprint {
  private let context: OpaquePointer?
  /// Looked up once and kept: a lookup costs as much as a small file.
  nonisolated(unsafe) private static let algorithm =
    unsafe EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

  /// Begins a fingerprint.
  public init() {
    unsafe context = EVP_MD_CTX_new()
    unsafe EVP_DigestInit_ex(context, Self.algorithm, nil)
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Adds bytes.
  public func add(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { raw in
      _ = unsafe EVP_DigestUpdate(context, raw.baseAddress, raw.count)
    }
  }

  /// The fingerprint of a file.
  static func of(_ source: ByteSource) throws(SystemError) -> String {
    let fingerprint = Fingerprint()
    try source.forEachPiece { piece in
      fingerprint.add(piece)
      return true
    }
    return fingerprint.finish()
  }

  /// The fingerprint in hexadecimal digits; nothing more may be added.
  public func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = unsafe digest.withUnsafeMutableBufferPointer { buffer in
      unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
