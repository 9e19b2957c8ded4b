/// How wide letters are in Times New Roman, in thousandths of the letter size.
///
/// The library cannot fit columns to what is in them, so widths are added up here. Letters with
/// marks are as wide as without; the horned ones have widths of their own.
enum LetterWidths {
  /// The width of a digit; columns are measured in digits.
  static let digit = 500

  /// The width of a letter.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: Int(ascii[Int(scalar.value) - 0x20])
    case 0xC0...0xFF: accented(latin1, Int(scalar.value) - 0xC0)
    case 0x1EA0...0x1EF9: accented(vietnamese, Int(scalar.value) - 0x1EA0)
    case 0x300...0x36F: 0
    default: other(scalar)
    }
  }

  private static func accented(_ bases: [UInt8], _ index: Int) -> Int {
    switch bases[index] {
    case UInt8(ascii: "w"): 542
    case UInt8(ascii: "W"): 776
    case UInt8(ascii: "q"): 529
    case let base: Int(ascii[Int(base) - 0x20])
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "Đ", "Ơ": 722
    case "đ": 500
    case "ơ": 529
    case "ư": 542
    case "Ư": 776
    case "ă", "ĩ": 444
    case "Ă", "Ũ": 722
    case "ũ", "–", "“", "”", "‘", "’": 500
    case "≤", "≥": 549
    default: 1000
    }
  }

  private static let ascii: [UInt16] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  /// The bases of U+00C0 to U+00FF.
  private static let latin1 = Array(
    "AAAAAAMCEEEEIIIIDNOOOOOxOUUUUYPsaaaaaamceeeeiiiidnooooo+ouuuuypy".utf8)

  /// The bases of U+1EA0 to U+1EF9; `q` stands for ơ, `w` and `W` for ư and Ư, O for Ơ.
  private static let vietnamese = Array(
    ("AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOqOqOqOqOq"
      + "UuUuWwWwWwWwWwYyYyYyYy").utf8)
}
