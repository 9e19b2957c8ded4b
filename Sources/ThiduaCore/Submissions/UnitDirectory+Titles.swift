// Whose figures a title announces.
extension UnitDirectory {
  /// The unit of a letterhead, or of a title that says whose it is: `BÁO CÁO QUÝ II CỦA XÃ SONG AN`, `KẾT QUẢ CỦA XÃ
  /// SONG AN QUÝ II`, `XÃ SONG AN - KẾT QUẢ QUÝ II`.
  func unit(namedBy title: String) -> Int? {
    if let unit = unit(ofLetterhead: title) { return unit }
    guard TitleWords.isTitle(title) else { return nil }
    return owner(in: title) ?? unitBesideDash(in: title)
  }

  /// The unit behind `của`, with nothing but the time of the report after it.
  private func owner(in title: String) -> Int? {
    let words = title.split(separator: " ")
    guard let of = words.lastIndex(where: { FoldedText.caseKey(String($0)) == "của" }) else {
      return nil
    }
    let behind = words[(of + 1)...]
    return behind.indices.reversed().lazy.compactMap { last in
      guard Self.isTime(behind[(last + 1)...]) else { return nil }
      return self.unit(ofLetterhead: Self.text(of: behind[...last]))
    }.first
  }

  /// The unit before the first dash, or behind the last one.
  private func unitBesideDash(in title: String) -> Int? {
    let parts = title.split(separator: " ").split { ["-", "–", "—"].contains($0) }
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
    return unit(ofLetterhead: Self.text(of: first)) ?? unit(ofLetterhead: Self.text(of: last))
  }

  private static func text(of words: ArraySlice<Substring>) -> String {
    let text = words.joined(separator: " ")
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }

  /// Whether words are a period, or none: `- QUÝ II/2023`, `trong quý II`.
  private static func isTime(_ words: ArraySlice<Substring>) -> Bool {
    let rest = PeriodText.words(of: words.joined(separator: " ")).drop { $0 == "trong" }
    return rest.isEmpty
      || PeriodText.period(rest.joined(separator: " "), defaultYear: 2000) != nil
  }
}
