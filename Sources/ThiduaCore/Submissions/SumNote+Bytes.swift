// Which notes are worth reading: nearly none of the millions beside figures speaks of sums.
extension SumNote {
  /// Whether a note can speak of sums, seen in its UTF-8 bytes without building anything.
  public static func canSpeak(_ bytes: Span<UInt8>) -> Bool {
    guard hasLettersOfSums(bytes) else { return false }
    guard let text = try? UTF8Span(validating: bytes) else { return true }
    var letters = LastLetters()
    var scalars = text.makeUnicodeScalarIterator()
    while let scalar = scalars.next() {
      if scalar == "/" { return true }
      if BareLetters.isMark(scalar) { continue }
      guard let letter = scalar.isASCII ? scalar : BareLetters.letter(of: scalar) else {
        return true
      }
      letters.read(letter)
      if letters.beginWordsOfSums { return true }
    }
    return false
  }

  /// Whether a note has one of the letters without diacritics that all of them have: `lũy kế`, `từ đầu năm`, `cộng dồn`.
  private static func hasLettersOfSums(_ bytes: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for position in bytes.indices {
      let small = bytes[position] | 0x20
      switch small {
      case UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "q"), 0xF0...: return true
      // `từ 01/01`
      case UInt8(ascii: "/"): return true
      case UInt8(ascii: "g") where last == UInt8(ascii: "n"): return true
      default: last = small
      }
    }
    return false
  }
}

/// The last four letters of a word without diacritics, each a byte.
private struct LastLetters {
  private var letters: UInt32 = 0

  /// Reads a letter, or a sign between words.
  mutating func read(_ scalar: Unicode.Scalar) {
    let small = scalar.value | 0x20
    letters = (0x61...0x7A).contains(small) ? letters << 8 | small : 0
  }

  /// Whether they begin what notes on sums say: `luy ke`, `lk`, `cong don`, `tu dau nam`, `6 thang`, `quy I`.
  var beginWordsOfSums: Bool {
    letters & 0xFFFF == Self.lk || letters & 0xFF_FFFF == Self.luy || letters == Self.cong
      || letters & 0xFF_FFFF == Self.dau || letters & 0xFF_FFFF == Self.quy || letters == Self.hang
  }

  private static let lk: UInt32 = 0x6C_6B
  private static let luy: UInt32 = 0x6C_75_79
  private static let dau: UInt32 = 0x64_61_75
  private static let quy: UInt32 = 0x71_75_79
  /// The end of `tháng`.
  private static let hang: UInt32 = 0x68_61_6E_67
  private static let cong: UInt32 = 0x63_6F_6E_67
}
