/// A syllable as Vietnamese spells it: an onset, a rhyme, at most one tone.
struct VietnameseSyllable {
  private var letters = String.UnicodeScalarView()
  private var tone = VietnameseLetters.Tone.level
  private var tonedLetter: Unicode.Scalar?
  /// Whether a scalar was added that cannot stand where it stands.
  private var isBroken = false

  /// Adds the next scalar of a word; a mark belongs to the letter before it.
  mutating func add(_ scalar: Unicode.Scalar) {
    if let mark = VietnameseLetters.tone(ofMark: scalar) {
      setTone(mark)
    } else if let parts = VietnameseLetters.parts(of: scalar) {
      letters.append(parts.letter)
      if parts.tone != .level { setTone(parts.tone) }
    } else if let last = letters.last,
      let marked = VietnameseLetters.letter(last, withMark: scalar)
    {
      letters.removeLast()
      letters.append(marked)
      if tonedLetter == last { tonedLetter = marked }
    } else {
      isBroken = true
    }
  }

  private mutating func setTone(_ newTone: VietnameseLetters.Tone) {
    if tone != .level { isBroken = true }
    guard let last = letters.last, Self.vowels.contains(last) else {
      isBroken = true
      return
    }
    tone = newTone
    tonedLetter = last
  }

  /// Whether the scalars so far are a syllable.
  var isWellFormed: Bool {
    guard !isBroken, letters.count <= 7 else { return false }
    let text = String(letters)
    return Self.onsets.contains { onset in
      guard text.hasPrefix(onset) else { return false }
      let rhyme = String(text.dropFirst(onset.count))
      return Self.rhymes.contains(rhyme) && fits(onset, rhyme) && toneFits(rhyme)
    }
  }

  /// `k`, `gh` and `ngh` stand before `i`, `e`, `ê`, `y` only; `c`, `g` and `ng` never do.
  private func fits(_ onset: String, _ rhyme: String) -> Bool {
    guard let first = rhyme.unicodeScalars.first else { return false }
    let isFront = ["i", "e", "ê", "y"].contains(first)
    switch onset {
    case "k", "gh", "ngh": return isFront
    case "c", "ng": return !isFront
    case "g": return !isFront || first == "i"
    default: return true
    }
  }

  /// A stop at the end takes two of the six tones; a letter with a roof, bowl or horn takes the
  /// tone from its neighbours.
  private func toneFits(_ rhyme: String) -> Bool {
    if ["c", "p", "t", "ch"].contains(where: rhyme.hasSuffix), tone != .acute, tone != .dot {
      return false
    }
    guard let tonedLetter else { return true }
    let marked = rhyme.unicodeScalars.filter { ["ă", "â", "ê", "ô", "ơ"].contains($0) }
    return marked.isEmpty || marked.contains(tonedLetter)
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
  ]

  /// The beginnings, of which an empty one is one; after `qu` and `gi` the rhyme goes on.
  private static let onsets = """
    b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
    """.split(separator: " ").map(String.init) + [""]

  private static let rhymes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu \
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet \
    oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy \
    uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
    y ych yên yêm yêng yêt yêu ynh yt
    """.split(separator: " ").map(String.init))
}
