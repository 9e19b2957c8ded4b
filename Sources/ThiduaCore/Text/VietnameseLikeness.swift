/// How well a text reads as Vietnamese; tells the right encoding from the wrong ones.
///
/// Only words with letters that are not ASCII count, so that a text without any scores 0 under
/// every encoding. The first 50,000 such words decide.
public struct VietnameseLikeness: Sendable {
  /// The words that spell a Vietnamese syllable, less those that do not.
  public private(set) var score = 0
  private var word: [Unicode.Scalar] = []
  private var wordsLeft = 50_000
  private static let longestWord = 64

  /// Makes the likeness of an empty text.
  public init() {}

  /// The likeness of a whole text.
  public static func score(of text: String) -> Int {
    var likeness = VietnameseLikeness()
    for scalar in text.unicodeScalars { likeness.add(scalar) }
    likeness.finish()
    return likeness.score
  }

  /// Adds the next scalar of the text.
  public mutating func add(_ scalar: Unicode.Scalar) {
    if Self.isOfWord(scalar), word.count < Self.longestWord {
      word.append(scalar)
    } else {
      finish()
    }
  }

  /// Ends the text and its last word.
  public mutating func finish() {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    guard wordsLeft > 0, word.contains(where: { $0.value >= 0x80 }) else { return }
    wordsLeft -= 1
    score += Self.score(of: word[...])
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0xA0: false
    case 0x80..<0x250, 0x300...0x36F, 0x1E00...0x1EFF, 0xFFFD: true
    default: false
    }
  }

  /// Signs that may stand at the end of a word of any text: `m²`, `«Đạt»`.
  private static let harmlessSigns: Set<Unicode.Scalar> = ["²", "³", "°", "±", "«", "»"]

  private static func score(of word: ArraySlice<Unicode.Scalar>) -> Int {
    var word = word
    while let last = word.last, harmlessSigns.contains(last) { word.removeLast() }
    while let first = word.first, harmlessSigns.contains(first) { word.removeFirst() }
    guard word.contains(where: { $0.value >= 0x80 }) else { return 0 }
    if hasForeignScalar(word) || hasCapitalInside(word) { return -3 }
    var syllable = VietnameseSyllable()
    for scalar in word { syllable.add(scalar) }
    return syllable.isWellFormed ? 3 : -2
  }

  /// Whether there is a letter or sign that Vietnamese does not have.
  private static func hasForeignScalar(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.contains { scalar in
      VietnameseLetters.parts(of: scalar) == nil
        && VietnameseLetters.tone(ofMark: scalar) == nil
        && ![0x302, 0x306, 0x31B].contains(scalar.value)
    }
  }

  /// Whether a capital follows a small letter, as in `kÕ`.
  ///
  /// A plain capital after a marked small letter is none: the fonts for capitals have no marked
  /// capitals, and `HOạCH` looks right in them.
  private static func hasCapitalInside(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    zip(word, word.dropFirst()).contains { first, second in
      isSmall(first) && FoldedText.lowercased(second) != second
        && (first.value < 0x80 || second.value >= 0x80)
    }
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetters.parts(of: scalar) != nil && FoldedText.lowercased(scalar) == scalar
  }
}
