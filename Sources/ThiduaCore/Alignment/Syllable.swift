/// How Vietnamese words are built: first consonants, vowels, last consonants.
///
/// A slip of the keyboard mostly leaves something that is no word (`sảnl`); another word (`mè` for
/// `mì`, `dê` for `bò`) means another thing.
enum Syllable {
  /// Whether letters without diacritics can be a Vietnamese word.
  static func isPossible(_ letters: [Unicode.Scalar]) -> Bool {
    let first = letters.prefix { !isVowel($0) }
    let rest = letters.dropFirst(first.count)
    let middle = rest.prefix { isVowel($0) }
    let last = rest.dropFirst(middle.count)
    if onsets.contains(text(first)), nuclei.contains(text(middle)), codas.contains(text(last)) {
      return true
    }
    // In `qu` and `gi` the vowel letter belongs to the consonant.
    guard letters.starts(with: "qu".unicodeScalars) || letters.starts(with: "gi".unicodeScalars)
    else { return false }
    return letters.count > 2 && isPossible(Array(letters.dropFirst(2)))
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
    Set(text.split(separator: " ").map(String.init) + [""])
  }

  private static let onsets = list(
    "b c ch d g gh h k kh l m n ng ngh nh p ph q r s t th tr v x")
  private static let codas = list("c ch m n ng nh p t")
  private static let nuclei = list(
    """
    a ai ao au ay e eo eu i ia ie ieu iu o oa oai oao oay oe oeo oi oo u ua uai uao uau uay ue \
    ueo ui uo uoi uou uu uy uya uye uyu y ye yeu
    """
  ).subtracting([""])
}
