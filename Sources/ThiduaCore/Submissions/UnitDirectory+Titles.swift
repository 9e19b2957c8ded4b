// Whose figures a title announces.
extension UnitDirectory {
  /// The unit of a letterhead, or of a title that says whose it is: `BÁO CÁO QUÝ II CỦA XÃ SONG AN`, `KẾT QUẢ CỦA XÃ
  /// SONG AN QUÝ II`, `XÃ SONG AN - KẾT QUẢ QUÝ II`.
  func unit(namedBy title: String) -> Int? {
    if let unit = unit(ofLetterhead: title) { return unit }
    guard TitleWords.isTitle(title) else { return nil }
    return owner(in: title) ?? unitBesideDash(in: title) ?? commune(in: title)
  }

  /// The only commune whose whole name stands at the end of a title, before its time, or at its beginning: `KẾT QUẢ THI
  /// ĐUA XÃ SONG AN QUÝ II`, `BÁO CÁO QUÝ II (XÃ SONG AN)`, `XÃ SONG AN BÁO CÁO QUÝ II`.
  ///
  /// Titles are written in capitals; `Kết quả giúp đỡ xã Song An` is told of somebody else.
  private func commune(in title: String) -> Int? {
    guard !title.contains(where: \.isLowercase) else { return nil }
    let words = FoldedText.words(of: title)
    var found: Set<Int> = []
    for start in words.indices where OtherBodies.isOfCommune(words[start...]) {
      let lengths = stride(from: min(Self.mostWords, words.count - start), through: 2, by: -1)
      for length in lengths {
        let name = words[start..<(start + length)].joined(separator: " ")
        guard let unit = unit(withWholeName: name) else { continue }
        let rest = words[(start + length)...]
        guard start == 0 || Self.isTimeOrDistrict(rest) else { return nil }
        guard !OtherBodies.end(words[..<start], beforeKind: true) else { return nil }
        found.insert(unit)
        break
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The most words of a commune's name.
  private static let mostWords = 8

  /// Whether words are none, or begin with a period or the district's name.
  private static func isTimeOrDistrict(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return true }
    let bare = PeriodText.words(of: words.joined(separator: " "))
    return OtherBodies.isOfDistrict(words) || first == "trong"
      || PeriodText.period(bare, at: 0) != nil || bare.first == "nam"
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

  /// Whether a line of a letterhead is that of a village or a school that is no unit.
  func isOtherBody(_ text: String) -> Bool {
    isOtherVillage(text)
      || OtherBodies.areLetterhead(text) && exactMatch(text) == nil
        && unit(ofLetterhead: text) == nil
  }

  /// Whether a text is the name of a village, in a campaign of units that are none.
  public func isOtherVillage(_ text: String) -> Bool {
    Self.isVillage(text) && !units.contains { Self.isVillage($0.name) }
  }

  /// Whether a heading is the name of a village, and not of something that is counted: `Xóm Bục`.
  public static func isNamedVillage(_ text: String) -> Bool { OtherBodies.areNamedVillage(text) }

  /// Whether a heading says of which people, or of which part, the rows below it are: `Đối với hộ nghèo`, `Khu vực nông
  /// thôn`.
  public static func isGroup(_ text: String) -> Bool { OtherBodies.areGroup(text) }

  /// Whether a text is the name of a part of a commune, by its number, and nothing else: `THÔN 3`.
  public static func isVillage(_ text: String) -> Bool {
    OtherBodies.areVillage(FoldedText.words(of: text))
  }
}
