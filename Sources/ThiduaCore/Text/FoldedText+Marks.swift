@_spi(_Unicode) import Swift

extension FoldedText {
  /// The key under which codes are compared: that of ``caseKey(_:)``, without misplaced marks.
  ///
  /// Text copied from a PDF may carry a mark behind the wrong letter: `tâp` and U+0323, `ṃ`.
  public static func codeKey(_ text: String) -> String {
    hasMisplacedMark(text) ? caseKey(movingMarks(in: text) { _, _ in false }) : caseKey(text)
  }

  /// Whether a mark of Vietnamese stands on something that is no vowel.
  public static func hasMisplacedMark(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    var isOnVowel = false
    for scalar in text._nfd {
      if isMark(scalar) {
        guard isOnVowel else { return true }
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        isOnVowel = isVowel(scalar)
      }
    }
    return false
  }

  /// The text with each misplaced mark on the nearest vowel before it that bears no tone.
  ///
  /// A guess at what was meant, for suggestions only; a mark without such a vowel is left out.
  public static func withMarksMoved(_ text: String) -> String {
    guard hasMisplacedMark(text) else { return text }
    return movingMarks(in: text) { scalars, mark in place(mark, in: &scalars) }
  }

  /// Takes every misplaced mark out; `place` may put it elsewhere among the scalars before it.
  private static func movingMarks(
    in text: String, _ place: (inout [Unicode.Scalar], Unicode.Scalar) -> Bool
  ) -> String {
    var scalars: [Unicode.Scalar] = []
    var isOnVowel = false
    for scalar in text._nfd {
      if isMark(scalar), !isOnVowel {
        _ = place(&scalars, scalar)
        continue
      }
      scalars.append(scalar)
      if !isMark(scalar), scalar.properties.canonicalCombiningClass == .notReordered {
        isOnVowel = isVowel(scalar)
      }
    }
    return nfc(String(String.UnicodeScalarView(scalars)))
  }

  private static func place(_ mark: Unicode.Scalar, in scalars: inout [Unicode.Scalar]) -> Bool {
    var end = scalars.count
    var hasTone = false
    while end > 0 {
      let scalar = scalars[end - 1]
      if isVowel(scalar), !hasTone {
        var after = end
        while after < scalars.count, isMark(scalars[after]) { after += 1 }
        scalars.insert(mark, at: after)
        return true
      }
      hasTone = VietnameseLetters.tone(ofMark: scalar) != nil || (hasTone && isMark(scalar))
      end -= 1
    }
    return false
  }

  /// The tones, the roof, the bowl and the horn.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetters.tone(ofMark: scalar) != nil
      || [0x302, 0x306, 0x31B].contains(scalar.value)
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y": true
    default: false
    }
  }
}
