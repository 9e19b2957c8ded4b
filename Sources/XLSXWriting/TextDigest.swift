/// A number that stands for a text when what was written is compared with what was meant.
///
/// Quick and of 64 bits; no protection against somebody who wants two texts to look alike.
public struct TextDigest: Hashable, Sendable {
  /// The number.
  public let value: UInt64

  /// The digest of a text's UTF-8; a carriage return, alone or before a line feed, counts as a line
  /// feed, as readers of XML give it back.
  public init(_ bytes: Span<UInt8>) {
    value = Self.digest(bytes)
  }

  /// The digest of a text.
  public init(_ text: String) { self.init(text.utf8.span) }

  private static func digest(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    let raw = unsafe bytes.bytes
    var index = 0
    while bytes.count - index >= 8 {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if holdsReturn(word) { return digest(unified(bytes).span) }
      hash = mixed(hash, word)
      index += 8
    }
    var word: UInt64 = 0
    while index < bytes.count {
      word = word << 8 | UInt64(bytes[index])
      index += 1
    }
    if holdsReturn(word) { return digest(unified(bytes).span) }
    return mixed(hash, word)
  }

  /// Whether one of eight bytes is a carriage return.
  private static func holdsReturn(_ word: UInt64) -> Bool {
    let rest = word ^ 0x0D0D_0D0D_0D0D_0D0D
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
  }

  /// The text with line feeds alone.
  private static func unified(_ bytes: Span<UInt8>) -> [UInt8] {
    var unified: [UInt8] = []
    var isAfterReturn = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 13 || byte != 10 || !isAfterReturn { unified.append(byte == 13 ? 10 : byte) }
      isAfterReturn = byte == 13
    }
    return unified
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
