@_spi(_Unicode) import Swift

/// Latin letters without their diacritics, looked up instead of decomposed: nearly every text is made of them.
enum BareLetters {
  /// The ASCII letter that is left of a letter without its diacritics, `d` for `đ`; nothing where it is no such letter.
  static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let place: UInt32
    switch scalar.value {
    case first: place = scalar.value - first.lowerBound
    case second: place = scalar.value - second.lowerBound + UInt32(first.count)
    default: return nil
    }
    let letter = letters[Int(place)]
    return letter == 0 ? nil : Unicode.Scalar(letter)
  }

  /// Whether a scalar is a mark above or below the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static let first: Range<UInt32> = 0xC0..<0x250
  private static let second: Range<UInt32> = 0x1E00..<0x1F00
  private static let letters = (Array(first) + second).map { value in
    Unicode.Scalar(value).map(decomposed) ?? 0
  }

  /// The letter as a decomposition finds it, or 0.
  private static func decomposed(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "đ", "ð": return UInt8(ascii: "d")
    case "Đ", "Ð": return UInt8(ascii: "D")
    default:
      let parts = Array(String(scalar)._nfd)
      guard parts.dropFirst().allSatisfy(isMark), let letter = parts.first, letter.isASCII else {
        return 0
      }
      return UInt8(ascii: letter)
    }
  }
}
