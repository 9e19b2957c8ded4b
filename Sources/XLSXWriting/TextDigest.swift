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
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 13 { return digest(unified(bytes).span) }
      word |= UInt64(byte) << filled
      filled += 8
      if filled == 64 {
        hash = mixed(hash, word)
        (word, filled) = (0, 0)
      }
    }
    return mixed(hash, word)
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
