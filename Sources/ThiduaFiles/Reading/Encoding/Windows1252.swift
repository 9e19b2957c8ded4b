/// Windows-1252: the Western look of bytes whose true encoding a program did not know.
enum Windows1252 {
  /// What 0x80 to 0x9F show; programs pass the five unused ones on as they are.
  private static let signs: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The character that a byte looks like.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80..<0xA0).contains(byte)
      ? Unicode.Scalar(signs[Int(byte) - 0x80]) : Unicode.Scalar(byte)
  }

  /// The byte that looks like a character; nothing for a character that no byte looks like.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
      return UInt8(scalar.value)
    }
    if let index = signs.firstIndex(of: scalar.value) { return 0x80 + UInt8(index) }
    // A program that took the bytes for Latin-1 leaves control characters.
    return (0x80..<0xA0).contains(scalar.value) ? UInt8(scalar.value) : nil
  }
}

/// The signs that spreadsheets write into files of every old encoding, as Windows-1252 has them.
enum WesternSigns {
  /// `… ‰ ‘ ’ “ ” • – —`, the no-break space, `° ± ² ³`: no letters in TCVN3 nor in VNI.
  static let shared: Set<UInt8> = [
    0x85, 0x89, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xB0, 0xB1, 0xB2, 0xB3,
  ]
}
