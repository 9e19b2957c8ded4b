// Measures in parentheses, perhaps behind words that say that it is one.
extension Measure {
  /// What stands in the parentheses with which a text ends.
  static func inside(_ text: String) -> String? {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return nil }
    return String(text[text.index(after: start)...].dropLast())
  }

  /// The measure behind words such as `ĐVT: tạ`, `đơn vị: nghìn đồng`, `tính bằng nghìn đồng`; nothing where there are no
  /// such words, or several measures.
  public static func announced(by text: String) -> Measure? {
    let bare = FoldedText.bareText(text)
    guard !bare.contains(","),
      let (words, isPlain) = announcing.first(where: { begins(bare, with: $0.words) })
    else { return nil }
    let rest = bare.dropFirst(words.count).drop { signs.contains($0) }
    let measure = Measure(String(FoldedText.cleaned(text).suffix(rest.count)))
    return isPlain && !measure.isEmpty || measure.isCommon ? measure : nil
  }

  private static func begins(_ text: String, with words: String) -> Bool {
    guard text.hasPrefix(words), let next = text.dropFirst(words.count).first else { return false }
    return signs.contains(next)
  }

  private static let signs: Set<Character> = [" ", ":", ";", ".", "-", "–"]

  /// The words without diacritics; those that are not plain may also begin something else (`đơn vị: Trường Mầm non`).
  private static let announcing: [(words: String, isPlain: Bool)] = [
    ("don vi tinh", true), ("dvt", true), ("d.v.t", true), ("dv tinh", true), ("d/v tinh", true),
    ("don vi tien", false), ("don vi", false), ("dv", false), ("tinh bang", false),
    ("tinh theo don vi", false), ("tinh theo", false),
  ]
}
