/// The measures that a title, a heading or the name of a column announces for the figures below: `Đơn vị tính: nghìn
/// đồng`, `(ĐVT: triệu đồng, ha)`, `Số liệu tính bằng nghìn đồng`, or a measure alone in parentheses.
public enum TitleMeasures {
  /// The measures that a text announces; nothing where it announces none.
  ///
  /// Of several each holds for the indicators of its family. Behind a measure that is known other words may follow
  /// (`ĐVT: nghìn đồng Mẫu số 01`); one that is not is taken as it stands.
  public static func read(_ text: String) -> [Measure]? {
    guard text.utf8.count <= 400 else { return nil }
    let text = text.replacing("[", with: "(").replacing("]", with: ")")
    if let alone = alone(text) { return [alone] }
    let tokens = tokens(of: text)
    let plain = tokens.map { FoldedText.withoutDiacritics($0.lowercased()) }
    for start in plain.indices {
      for phrase in phrases where plain[start...].starts(with: phrase.words) {
        let after = start + phrase.words.count
        let hasSign = after < plain.count && signs.contains(plain[after])
        let rest = tokens[after...].drop { signs.contains(FoldedText.withoutDiacritics($0)) }
        if phrase.words == units {
          guard hasSign, let measures = onlyMeasures(rest.prefix { $0 != ")" }) else { continue }
          return measures
        }
        let measures = measures(rest.prefix { $0 != ")" && $0 != "(" })
        // `nghìn đồng (riêng thu ngân sách: triệu đồng)` is of both.
        if !measures.isEmpty { return measures + moneyBeside(measures, in: rest) }
        let isWhole = start == 0 || start == 1 && tokens[0] == "("
        let whole = rest.prefix { $0 != ")" }.joined(separator: " ")
        guard phrase.isPlain, isWhole, hasSign, !whole.isEmpty else { continue }
        return [Measure(whole)]
      }
    }
    return named(tokens)
  }

  /// The measure in parentheses at the end of a title or a heading: `Thu chi ngân sách (nghìn đồng)`.
  public static func behind(_ title: String) -> Measure? {
    guard title.utf8.count <= 400, let measure = Measure.stated(behind: title) else { return nil }
    // `Tổng điểm (đ)`
    return measure.hasMultiples && measure.text.count > 1 ? measure : nil
  }

  /// Which of some announced measures figures are in whose indicator has one of its own.
  ///
  /// Of several those of money alone hold for other measures of their family, where they are not several themselves:
  /// `ha` beside `tấn, triệu đồng` does not say that what is planned in m² is reported in ha.
  public static func measure(for own: Measure, among measures: [Measure]) -> Measure? {
    let fitting = measures.filter { $0.powerOfTen(to: own) != nil }
    guard fitting.count == 1, let only = fitting.first else { return nil }
    return measures.count == 1 || only.powerOfTen(to: own) == 0 || only.isMoney ? only : nil
  }

  /// Words with which a measure is announced; those that are not plain may also begin something else.
  private static let phrases: [(words: [String], isPlain: Bool)] = [
    (["don", "vi", "tinh"], true), (["dvt"], true), (["dv", "tinh"], true),
    (["d/v", "tinh"], true), (["d.v.t"], true),
    (["don", "vi", "tien"], false), (["tinh", "bang"], false), (["tinh", "theo"], false),
    (["dv"], false), (units, false),
  ]
  /// `Đơn vị: nghìn đồng`, but `Đơn vị: Trường Mầm non`.
  private static let units = ["don", "vi"]
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

  /// The measures between commas where there is nothing else, and there are smaller and larger ones of each.
  private static func onlyMeasures(_ tokens: ArraySlice<String>) -> [Measure]? {
    let measures = tokens.split { [",", ";", "và"].contains($0) }
      .map { Measure($0.joined(separator: " ")) }
    return !measures.isEmpty && measures.allSatisfy(\.hasMultiples) ? measures : nil
  }

  /// The measures behind what is counted in them, where each part of a text is such a pair and nothing else: `Thu, chi
  /// ngân sách: nghìn đồng`, `Tiền: 1.000 đồng; diện tích: ha`.
  private static func named(_ tokens: [String]) -> [Measure]? {
    let inside =
      tokens.first == "(" && tokens.last == ")" ? tokens.dropFirst().dropLast() : tokens[...]
    var measures: [Measure] = []
    for part in inside.split(separator: ";") {
      guard let colon = part.firstIndex(of: ":"), colon > part.startIndex,
        let own = onlyMeasures(part[(colon + 1)...]), own.allSatisfy({ $0.text.count > 1 })
      else { return nil }
      measures += own
    }
    return measures.isEmpty ? nil : measures
  }

  /// Another measure of money that is named further on.
  private static func moneyBeside(_ measures: [Measure], in rest: ArraySlice<String>) -> [Measure] {
    let pairs = zip(rest, rest.dropFirst()).map { Measure($0 + " " + $1) }
    return pairs.filter { $0.isMoney && !measures.contains($0) }
  }

  /// The words, and the signs that part them.
  private static func tokens(of text: String) -> [String] {
    var spaced = ""
    for character in FoldedText.cleaned(text) {
      spaced += ":;(),".contains(character) ? " \(character) " : String(character)
    }
    return spaced.split(separator: " ").flatMap(withoutDash).map { word in
      word.count > 3 && word.hasSuffix(".") ? String(word.dropLast()) : String(word)
    }
  }

  /// `ĐVT-` and `ĐVT-nghìn` with the dash as a sign of its own.
  private static func withoutDash(_ word: Substring) -> [Substring] {
    guard let dash = word.firstIndex(where: { $0 == "-" || $0 == "–" }),
      ["dvt", "d.v.t"].contains(FoldedText.withoutDiacritics(word[..<dash].lowercased()))
    else { return [word] }
    return [word[..<dash], word[dash...dash], word[word.index(after: dash)...]].filter {
      !$0.isEmpty
    }
  }
}
