/// VNI for Windows: a letter is a base, often followed by a byte that is its mark and tone.
///
/// Marks come out as combining characters, so that no byte has to wait for the next one.
struct VNI: Sendable {
  /// The letter whose marks may follow; a small one, `-` for none.
  private var base: Unicode.Scalar = "-"

  /// What a byte adds to the text; nothing for one that cannot stand here.
  mutating func meaning(of byte: UInt8) -> [Unicode.Scalar]? {
    if byte < 0x80 {
      let scalar = Unicode.Scalar(byte)
      base = Self.vowels[byte] ?? "-"
      return [scalar]
    }
    defer { base = Self.openLetters[byte] ?? "-" }
    if let letter = Self.letters[byte] { return [letter] }
    if let mark = Self.marks[byte | 0x20], byte >= 0xC0 {
      return mark.bases.contains(base) ? mark.scalars : nil
    }
    let isSign = (0xA0..<0xC0).contains(byte) || byte == 0xD7 || byte == 0xF7
    guard isSign || WesternSigns.shared.contains(byte) else { return nil }
    return Windows1252.scalar(byte).map { [$0] }
  }

  /// The vowels of ASCII that take marks; `I` has letters of its own.
  private static let vowels: [UInt8: Unicode.Scalar] = {
    var vowels: [UInt8: Unicode.Scalar] = [:]
    for vowel in ["a", "e", "o", "u", "y"] as [Unicode.Scalar] {
      let byte = UInt8(vowel.value)
      vowels[byte] = vowel
      vowels[byte - 0x20] = vowel
    }
    return vowels
  }()

  /// Letters of one byte; those of 0xC0 to 0xDF are the capitals.
  private static let letters: [UInt8: Unicode.Scalar] = [
    0xC6: "Ỉ", 0xCC: "Ì", 0xCD: "Í", 0xCE: "Ỵ", 0xD1: "Đ", 0xD2: "Ị", 0xD3: "Ĩ", 0xD4: "Ơ",
    0xD6: "Ư",
    0xE6: "ỉ", 0xEC: "ì", 0xED: "í", 0xEE: "ỵ", 0xF1: "đ", 0xF2: "ị", 0xF3: "ĩ", 0xF4: "ơ",
    0xF6: "ư",
  ]

  /// Letters of one byte that a tone may follow.
  private static let openLetters: [UInt8: Unicode.Scalar] = [
    0xD4: "ơ", 0xD6: "ư", 0xF4: "ơ", 0xF6: "ư",
  ]

  /// The marks by the byte after a small letter; after a capital it is 0x20 less.
  private static let marks: [UInt8: (bases: Set<Unicode.Scalar>, scalars: [Unicode.Scalar])] = {
    let toned: Set<Unicode.Scalar> = ["a", "e", "o", "u", "y", "ơ", "ư"]
    let roofed: Set<Unicode.Scalar> = ["a", "e", "o"]
    let (acute, grave, hook, tilde, dot):
      (
        Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar
      ) = ("\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}")
    let (roof, bowl): (Unicode.Scalar, Unicode.Scalar) = ("\u{302}", "\u{306}")
    return [
      0xF9: (toned, [acute]), 0xF8: (toned, [grave]), 0xFB: (toned, [hook]),
      0xF5: (toned, [tilde]), 0xEF: (toned, [dot]),
      0xE2: (roofed, [roof]), 0xE1: (roofed, [roof, acute]), 0xE0: (roofed, [roof, grave]),
      0xE5: (roofed, [roof, hook]), 0xE3: (roofed, [roof, tilde]), 0xE4: (roofed, [dot, roof]),
      0xEA: (["a"], [bowl]), 0xE9: (["a"], [bowl, acute]), 0xE8: (["a"], [bowl, grave]),
      0xFA: (["a"], [bowl, hook]), 0xFC: (["a"], [bowl, tilde]), 0xEB: (["a"], [dot, bowl]),
    ]
  }()
}
