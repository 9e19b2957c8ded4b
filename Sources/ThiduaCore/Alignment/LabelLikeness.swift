/// How a typed label differs from one of the catalogue, where they may be the same.
struct LabelLikeness: Hashable, Sendable {
  /// How many slips of the keyboard lie between them.
  private(set) var slips = 0
  /// Whether diacritics or spaces are set otherwise: `Sản lương` for `Sản lượng`.
  private(set) var isRespelt = false
  /// Whether it is typed without any diacritics.
  private(set) var isPlain = false

  /// Whether something was mended, so that the author should hear of it.
  var isMended: Bool { slips > 0 || isRespelt }

  /// Compares; nil where the two are different labels.
  init?(typed: LabelKey, label: LabelKey) {
    if typed.words.count != label.words.count {
      guard typed.bare == label.bare else { return nil }
      isRespelt = true
      return
    }
    var intact = 0
    for (word, other) in zip(typed.words, label.words) {
      guard let found = Self.slips(word, other) else { return nil }
      slips += found
      if found == 0 {
        intact += 1
        if word.marks != other.marks { isRespelt = true }
      }
    }
    if isRespelt, typed.words.allSatisfy(\.isPlain) { (isRespelt, isPlain) = (false, true) }
    guard slips > 0 else { return }
    guard intact > 0, slips <= Self.allowedSlips(label.letterCount) else { return nil }
  }

  /// How many slips lead from a word to another, or nil where it is another word.
  ///
  /// A short word that has become another short word means another thing (`mè` for `mì`); in words
  /// that say little it counts twice.
  static func slips(_ word: LabelWord, _ other: LabelWord) -> Int? {
    let isShort = other.letters.count < 4
    if word.letters == other.letters {
      if word.differsByLeftOutMarks(from: other) { return 0 }
      return isShort && !fillers.contains(other.bare) ? nil : 1
    }
    let limit = other.letters.count >= 6 ? 2 : 1
    guard abs(word.letters.count - other.letters.count) <= limit, !word.hasDigit, !other.hasDigit,
      let slips = editDistance(word.bare, other.bare, limit: limit),
      Syllable.isPossible(other.letters), word.letters.count > 1 || other.letters.count == 2
    else { return nil }
    let isOtherWord =
      (isShort || word.letters.count < 4) && Syllable.isPossible(word.letters)
    guard isOtherWord else { return slips }
    return fillers.contains(other.bare) ? 2 * slips : nil
  }

  /// How many words of a label must be in their place with the same letters, where it is like one of
  /// other letters and as many words: each of the others has a slip.
  static func leastIntact(of words: Int) -> Int { max(1, words - mostSlips) }

  private static func allowedSlips(_ letters: Int) -> Int {
    letters < 6 ? 1 : letters < 24 ? 2 : mostSlips
  }

  private static let mostSlips = 3

  /// Short words that do not say what is counted.
  private static let fillers: Set<String> = [
    "ti", "le", "so", "cac", "den", "tu", "co", "va", "duoc", "tai", "o", "la", "di", "voi", "cua",
  ]
}
