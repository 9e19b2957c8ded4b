/// How Vietnamese words are built: first consonants, vowels, last consonants.
///
/// A slip of the keyboard mostly leaves something that is no word (`sảnl`); another word (`mè` for
/// `mì`, `dê` for `bò`) means another thing.
enum Syllable {
  /// Whether letters without diacritics can be a Vietnamese word.
  static func isPossible(_ letters: [Unicode.Scalar]) -> Bool {
    if isPossible(letters, without: letters.prefix { !isVowel($0) }.count) { return true }
    // In `qu` and `gi` the vowel letter belongs to the consonant.
    let isPair =
      letters.starts(with: "qu".unicodeScalars) || letters.starts(with: "gi".unicodeScalars)
    return isPair && letters.count > 2 && isPossible(letters, without: 2)
  }

  private static func isPossible(_ letters: [Unicode.Scalar], without count: Int) -> Bool {
    let first = text(letters.prefix(count))
    let rest = letters.dropFirst(count)
    let middle = text(rest.prefix { isVowel($0) })
    let last = text(rest.drop { isVowel($0) })
    guard onsets.contains(first), codas.contains(last) else { return false }
    if first.isEmpty, middle.hasPrefix("ie") { return false }
    return last.isEmpty ? open.contains(middle) : closed.contains(middle)
  }

  /// Whether a letter without diacritics is a vowel.
  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map { String($0) })
  }

  private static let onsets = list(
    "b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
  ).union([""])
  private static let codas = list("c ch m n ng nh p t").union([""])
  /// Vowels before a last consonant.
  private static let closed = list("a e i o u y oa oe oo ie ua ue uo uy uye ye")
  /// Vowels at the end of a word.
  private static let open = list(
    """
    a ai ao au ay e eo eu i ia ieu iu o oa oai oao oay oe oeo oi u ua uai uay ue uo uoi uou ui uu \
    uy uya uyu y yeu
    """)
}
