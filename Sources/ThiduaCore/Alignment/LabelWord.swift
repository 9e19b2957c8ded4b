@_spi(_Unicode) import Swift

/// A word of a label: its letters without diacritics, and which diacritics each one bears.
struct LabelWord: Hashable, Sendable {
  /// The letters and digits in lower case, without diacritics; `mỳ` and `mì` have the same.
  let letters: [Unicode.Scalar]
  /// The diacritics of each letter, a bit each.
  let marks: [UInt16]
  /// The letters as text.
  let bare: String

  /// Takes a word apart; it is in lower case.
  init(_ word: String) {
    var letters: [Unicode.Scalar] = []
    var marks: [UInt16] = []
    letters.reserveCapacity(word.utf8.count)
    marks.reserveCapacity(word.utf8.count)
    for scalar in word._nfd {
      let mark = Self.mark(scalar)
      if mark != 0, let last = marks.indices.last {
        marks[last] |= mark
      } else {
        letters.append(scalar == "đ" ? "d" : scalar)
        marks.append(scalar == "đ" ? Self.stroke : 0)
      }
    }
    if letters.count > 1, letters.last == "y", !Syllable.isVowel(letters[letters.count - 2]) {
      letters[letters.count - 1] = "i"
    }
    self.letters = letters
    self.marks = marks
    bare = String(String.UnicodeScalarView(letters))
  }

  /// Whether a digit is in it; such words must be the same.
  var hasDigit: Bool { letters.contains { ("0"..."9").contains($0) } }
  /// Whether it bears no diacritics.
  var isPlain: Bool { marks.allSatisfy { $0 == 0 } }
  /// Whether it is a year, which labels carry or not.
  var isYear: Bool {
    letters.count == 4 && letters.allSatisfy { ("0"..."9").contains($0) }
      && (letters.starts(with: "20".unicodeScalars) || letters.starts(with: "199".unicodeScalars))
  }

  /// Whether one of the two only lacks diacritics that the other has; the letters are the same.
  func differsByLeftOutMarks(from other: LabelWord) -> Bool {
    let pairs = zip(marks, other.marks)
    return pairs.allSatisfy { $0 & $1 == $0 } || pairs.allSatisfy { $0 & $1 == $1 }
  }

  private static let stroke: UInt16 = 1 << 8

  /// The bit of a combining mark; 0 for everything else.
  private static func mark(_ scalar: Unicode.Scalar) -> UInt16 {
    switch scalar.value {
    case 0x300: 1 << 0
    case 0x301: 1 << 1
    case 0x303: 1 << 2
    case 0x309: 1 << 3
    case 0x323: 1 << 4
    case 0x302: 1 << 5
    case 0x306: 1 << 6
    case 0x31B: 1 << 7
    default: 0
    }
  }
}
