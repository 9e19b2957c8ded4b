/// Puts a text together scalar by scalar, several times faster than a string does.
struct TextBuilder {
  private var bytes: [UInt8] = []

  /// An empty text with room for so many bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: value))
    case 0..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(Self.continuation(value))
    case 0..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      bytes.append(Self.continuation(value >> 6))
      bytes.append(Self.continuation(value))
    default:
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Takes the last scalar away.
  mutating func removeLast() {
    while let byte = bytes.popLast(), byte & 0xC0 == 0x80 {}
  }

  private static func continuation(_ bits: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F)
  }
}
