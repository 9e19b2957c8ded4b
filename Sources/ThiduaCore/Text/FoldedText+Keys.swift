@_spi(_Unicode) import Swift

extension FoldedText {
  /// The key under which two spellings of one name are equal: cleaned, lower case, and `hòa`
  /// spelt `hoà`.
  ///
  /// Diacritics stay, since `Phổ Thuận` and `Phố Thuận` are two places.
  public static func caseKey(_ text: String) -> String {
    let clean = cleaned(text)
    guard clean.utf8.contains(where: changesInCaseKey) else { return clean }
    var key = TextBuilder(capacity: clean.utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in clean.unicodeScalars {
      let small = lowercased(scalar)
      if let moved = TonePlacement.moved(from: previous, to: small) {
        key.removeLast()
        key.append(moved.first)
        key.append(moved.second)
        previous = moved.second
      } else {
        key.append(small)
        previous = small
      }
    }
    return key.text
  }

  /// The key for header names: only letters and digits, in lower case, without diacritics.
  public static func bareKey(_ text: String) -> String {
    var key = TextBuilder(capacity: text.utf8.count)
    for scalar in withoutDiacritics(text).unicodeScalars {
      let small = lowercased(scalar)
      if isLetterOrDigit(small) { key.append(small) }
    }
    return key.text
  }

  /// The cleaned text in lower case, without diacritics; signs and spaces stay.
  static func bareText(_ text: String) -> String {
    withoutDiacritics(cleaned(text).lowercased())
  }

  /// The scalar in lower case; one whose lower case is several scalars stays as it is.
  static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(UInt8(scalar.value + 0x20))
    case 0..<0xC0, 0xDF...0xFF: return scalar
    case 0x100...0x12F, 0x1EA0...0x1EFF:
      // Capitals and small letters take turns.
      return Unicode.Scalar(scalar.value | 1) ?? scalar
    case 0x1A1, 0x1B0: return scalar
    default:
      let mapping = scalar.properties.lowercaseMapping.unicodeScalars
      guard let first = mapping.first, mapping.count == 1 else { return scalar }
      return first
    }
  }

  /// Whether the scalar is part of a word.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    case 0..<0x80: false
    case 0x1E00...0x1EFF: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }
  }

  /// Whether the scalar counts as a space, zero-width ones included.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85, 0xA1..<0x1680, 0x1E00..<0x2000: false
    case 0x200B, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether a byte belongs to something that the case key spells otherwise: an upper-case
  /// letter, or any letter that is not ASCII.
  private static func changesInCaseKey(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte)
  }

  /// The scalars of the text with every diacritic a scalar of its own.
  private static func decomposed(_ text: String) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfd where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(scalar)
    }
    return scalars
  }
}

extension FoldedText {
  /// The text without diacritics, with `đ` as `d`; everything else stays.
  static func withoutDiacritics(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var bare = TextBuilder(capacity: text.utf8.count)
    for scalar in text.unicodeScalars where !BareLetters.isMark(scalar) {
      guard let letter = scalar.isASCII ? scalar : BareLetters.letter(of: scalar) else {
        return withoutRareDiacritics(text)
      }
      bare.append(letter)
    }
    return bare.text
  }

  /// The same of a text with other scalars than Latin letters and their marks.
  private static func withoutRareDiacritics(_ text: String) -> String {
    var bare = TextBuilder(capacity: text.utf8.count)
    for scalar in decomposed(text) where !BareLetters.isMark(scalar) {
      bare.append(BareLetters.letter(of: scalar) ?? scalar)
    }
    return bare.text
  }
}
