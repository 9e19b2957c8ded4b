/// The letters of Vietnamese, taken apart into what they are without their tone, and the tone.
public enum VietnameseLetters {
  /// A tone; `level` is the one that is not written.
  enum Tone: Int {
    case level
    case grave
    case hook
    case tilde
    case acute
    case dot
  }

  /// Whether the scalar shows that a text is true Unicode: a letter or tone of Vietnamese that no
  /// byte of Windows-1252 looks like.
  public static func isBeyondWestern(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
    case 0x300, 0x301, 0x303, 0x309, 0x323: true
    case 0x1EA0...0x1EF9: true
    default: false
    }
  }

  /// A letter in lower case, without its tone, and the tone; nothing for any other scalar.
  static func parts(of scalar: Unicode.Scalar) -> (letter: Unicode.Scalar, tone: Tone)? {
    let small = FoldedText.lowercased(scalar)
    if (0x61...0x7A).contains(small.value) { return (small, .level) }
    return table[small]
  }

  /// The tone that a combining mark is.
  static func tone(ofMark mark: Unicode.Scalar) -> Tone? {
    switch mark.value {
    case 0x300: .grave
    case 0x309: .hook
    case 0x303: .tilde
    case 0x301: .acute
    case 0x323: .dot
    default: nil
    }
  }

  /// The letter that a letter becomes under a combining roof, bowl or horn.
  static func letter(
    _ letter: Unicode.Scalar, withMark mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (letter, mark.value) {
    case ("a", 0x302): "â"
    case ("e", 0x302): "ê"
    case ("o", 0x302): "ô"
    case ("a", 0x306): "ă"
    case ("o", 0x31B): "ơ"
    case ("u", 0x31B): "ư"
    default: nil
    }
  }

  private static let table: [Unicode.Scalar: (letter: Unicode.Scalar, tone: Tone)] = {
    let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ", "đ",
    ]
    var table: [Unicode.Scalar: (letter: Unicode.Scalar, tone: Tone)] = [:]
    for row in rows {
      let letters = Array(row.unicodeScalars)
      for (index, scalar) in letters.enumerated() {
        table[scalar] = (letters[0], Tone(rawValue: index) ?? .level)
      }
    }
    return table
  }()
}
