/// The measures that a title, a heading or the name of a column announces for the figures below: `Đơn vị tính: nghìn
/// đồng`, `(ĐVT: triệu đồng, ha)`, `Số liệu tính bằng nghìn đồng`, or a measure alone in parentheses.
public enum TitleMeasures {
  /// The measures that a text announces; nothing where it announces none.
  ///
  /// Of several each holds for the indicators of its family. Behind a measure that is known other words may follow
  /// (`ĐVT: nghìn đồng Mẫu số 01`); one that is not is taken as it stands.
  public static func read(_ text: String) -> [Measure]? {
    guard text.utf8.count <= 400 else { return nil }
    if let alone = alone(text) { return [alone] }
    let tokens = tokens(of: text)
    let plain = tokens.map { FoldedText.withoutDiacritics($0.lowercased()) }
    for start in plain.indices {
      for phrase in phrases where plain[start...].starts(with: phrase.words) {
        let after = start + phrase.words.count
        let hasSign = after < plain.count && signs.contains(plain[after])
        let rest = tokens[after...].drop { signs.contains(FoldedText.withoutDiacritics($0)) }
        let measures = measures(rest.prefix { $0 != ")" && $0 != "(" })
        if !measures.isEmpty { return measures }
        let isWhole = start == 0 || start == 1 && tokens[0] == "("
        let whole = rest.prefix { $0 != ")" }.joined(separator: " ")
        guard phrase.isPlain, isWhole, hasSign, !whole.isEmpty else { continue }
        return [Measure(whole)]
      }
    }
    return nil
  }

  /// Words with which a measure is announced; those that are not plain may also begin something else.
  private static let phrases: [(words: [String], isPlain: Bool)] = [
    (["don", "vi", "tinh"], true), (["dvt"], true), (["dv", "tinh"], true),
    (["d/v", "tinh"], true),
    (["don", "vi", "tien"], false), (["tinh", "bang"], false), (["dv"], false),
  ]
  private static let signs: Set<String> = [":", ";", "-", "–", ".", "la", "("]

  /// A measure with nothing beside it, of those that there are smaller and larger ones of.
  private static func alone(_ text: String) -> Measure? {
    guard text.utf8.count < 40 else { return nil }
    let measure = Measure(unbracketed: text)
    return measure.hasMultiples && measure.text.utf8.count > 3 ? measure : nil
  }

  /// The measures that stand between commas, each the longest that is known.
  private static func measures(_ tokens: ArraySlice<String>) -> [Measure] {
    tokens.split { [",", ";", "và"].contains($0) }.compactMap { part in
      stride(from: min(part.count, 5), through: 1, by: -1).lazy
        .map { Measure(part.prefix($0).joined(separator: " ")) }
        .first { $0.isCommon && !$0.looksLikeRate }
    }
  }

  /// The words, and the signs that part them.
  private static func tokens(of text: String) -> [String] {
    var spaced = ""
    for character in FoldedText.cleaned(text) {
      spaced += ":;(),".contains(character) ? " \(character) " : String(character)
    }
    return spaced.split(separator: " ").map { word in
      word.count > 3 && word.hasSuffix(".") ? String(word.dropLast()) : String(word)
    }
  }
}
