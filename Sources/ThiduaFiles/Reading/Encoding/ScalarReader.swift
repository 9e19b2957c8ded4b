/// Puts the bytes of UTF-8 or UTF-16 together to scalars, byte by byte.
struct ScalarReader {
  /// What a byte led to.
  enum Step {
    /// The scalar is not yet whole.
    case more
    case scalar(Unicode.Scalar)
    /// The bytes so far are no text; `next`, where there is one, begins something new.
    case broken(next: UInt8?)
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0
  private var firstByte: UInt8?
  private var highSurrogate: UInt32 = 0

  /// Whether no scalar is half read.
  var isAtBoundary: Bool { missing == 0 && firstByte == nil && highSurrogate == 0 }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8, _ form: UnicodeForm) -> Step {
    switch form {
    case .utf8: return takeUTF8(byte)
    case .utf16LittleEndian, .utf16BigEndian:
      guard let first = firstByte else {
        firstByte = byte
        return .more
      }
      firstByte = nil
      let isLittle = form == .utf16LittleEndian
      return take(unit: UInt32(isLittle ? byte : first) << 8 | UInt32(isLittle ? first : byte))
    }
  }

  private mutating func takeUTF8(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard byte & 0xC0 == 0x80 else {
      missing = 0
      return .broken(next: byte)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return .more }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return .broken(next: nil) }
    return .scalar(scalar)
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0..<0x80: return .scalar(Unicode.Scalar(byte))
    case 0xC2..<0xE0: (value, missing, least) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0..<0xF0: (value, missing, least) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0..<0xF5: (value, missing, least) = (UInt32(byte & 0x07), 3, 0x10000)
    default: return .broken(next: nil)
    }
    return .more
  }

  private mutating func take(unit: UInt32) -> Step {
    let high = highSurrogate
    highSurrogate = 0
    switch unit {
    case 0xD800..<0xDC00:
      highSurrogate = unit
      return high == 0 ? .more : .broken(next: nil)
    case 0xDC00..<0xE000:
      guard high != 0,
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
      else { return .broken(next: nil) }
      return .scalar(scalar)
    default:
      guard high == 0, let scalar = Unicode.Scalar(unit) else { return .broken(next: nil) }
      return .scalar(scalar)
    }
  }
}
