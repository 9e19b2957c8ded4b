/// How a typed label differs from one of the catalogue, where they may be the same.
struct LabelLikeness: Hashable, Sendable {
  /// How many slips of the keyboard lie between them.
  private(set) var slips = 0
  /// Whether diacritics or spaces are set otherwise: `Sản lương` for `Sản lượng`.
  private(set) var isRespelt = false
  /// Whether words are typed without any diacritics.
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
        compareMarks(word, other)
      }
    }
    guard slips > 0 else { return }
    guard intact > 0, slips <= Self.allowedSlips(label.letterCount) else { return nil }
  }

  /// A word without any diacritics is a habit, one with some of them a slip.
  private mutating func compareMarks(_ word: LabelWord, _ other: LabelWord) {
    guard word.marks != other.marks else { return }
    if word.isPlain { isPlain = true } else { isRespelt = true }
  }

  /// How many slips lead from a word to another, or nil where it is another word.
  private static func slips(_ word: LabelWord, _ other: LabelWord) -> Int? {
    let isWeighty = other.letters.count < 4 && !fillers.contains(other.bare)
    if word.letters == other.letters {
      if word.differsByLeftOutMarks(from: other) { return 0 }
      return isWeighty ? nil : 1
    }
    guard !word.hasDigit, !other.hasDigit, Syllable.isPossible(other.letters),
      word.letters.count > 1 || other.letters.count == 2
    else { return nil }
    let limit = other.letters.count >= 6 ? 2 : 1
    guard let slips = editDistance(word.bare, other.bare, limit: limit) else { return nil }
    let isOtherWord =
      (isWeighty || word.letters.count < 4) && !fillers.contains(other.bare)
      && Syllable.isPossible(word.letters)
    return isOtherWord ? nil : slips
  }

  private static func allowedSlips(_ letters: Int) -> Int {
    letters < 6 ? 1 : letters < 24 ? 2 : 3
  }

  /// Short words that do not say what is counted.
  private static let fillers: Set<String> = [
    "ti", "le", "so", "cac", "den", "tu", "co", "va", "duoc", "tai", "o", "la", "di", "voi", "cua",
  ]
}
