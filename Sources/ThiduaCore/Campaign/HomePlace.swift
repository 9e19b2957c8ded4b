/// Where a campaign runs, as names of its units have it behind them: `Phòng Nội vụ thị xã An Khê`, `UBND xã Song An -
/// TX. An Khê, tỉnh Gia Lai`, `Công an thị xã`.
struct HomePlace: Sendable {
  /// The name of the place, without the word for its level; blank where nothing tells it.
  private let name: String
  /// That word, and how it is shortened.
  private let levels: [String]
  /// The place above, with that word and without it.
  private let above: [String]
  /// The most bytes of what may stand behind a name.
  let mostBytes: Int

  /// Finds the place in the name of the authority that runs the campaign, or, where that has none, takes the one where it
  /// signs: a province signs in one of its towns.
  init(of settings: CampaignSettings) {
    let own = Self.levelAndName(in: settings.authority)
    name = own?.name ?? FoldedText.caseKey(settings.place)
    levels = own.map { Self.spellings(of: $0.level) } ?? []
    above =
      Self.levelAndName(in: settings.parentAuthority).map { upper in
        Self.spellings(of: upper.level).map { $0 + " " + upper.name } + [upper.name]
      } ?? []
    mostBytes = ([name] + levels + above).map(\.utf8.count).reduce(0, +)
  }

  /// What may be meant by a name, in small letters, without the place behind it, the least shortened first:
  /// `công an thị xã` and `công an` by `công an thị xã an khê`.
  func shortened(_ name: String) -> [String] {
    let whole = Self.trimmed(name)
    // The place above stands only behind the campaign's own; the settings need not name it.
    let candidates =
      above.compactMap { Self.without($0, whole) } + [Self.beforeProvince(whole), whole]
    let shorter = candidates.lazy.compactMap(withoutName).first
    return [shorter].compactMap(\.self)
      + [whole, shorter].compactMap(\.self).flatMap(withoutLevel)
  }

  /// What a unit with this name, in small letters, may be called where its place needs no saying.
  ///
  /// A place's name without the word for its level may be all that tells the unit from others: `Trường THPT An Khê`.
  func shortened(ofUnit name: String) -> [String] {
    let withLevel = withoutName(name).flatMap { withoutLevel($0).isEmpty ? nil : $0 }
    return [withLevel].compactMap(\.self) + withoutLevel(withLevel ?? name)
  }

  /// Whether a text is the place with the word for its level: `TX. An Khê`, `toàn thị xã An Khê`.
  func isNamed(_ text: String) -> Bool {
    var key = Self.trimmed(FoldedText.caseKey(text))
    if key.hasPrefix("toàn ") { key.removeFirst(5) }
    return withoutName(key).map(levels.contains) ?? false
  }

  private func withoutName(_ text: String) -> String? {
    name.isEmpty ? nil : Self.without(name, text)
  }

  private func withoutLevel(_ text: String) -> [String] {
    levels.compactMap { Self.without($0, text) }
  }

  // MARK: Words

  private static let short = [
    "thị xã": "tx", "thành phố": "tp", "huyện": "h", "quận": "q", "tỉnh": "t", "xã": "x",
    "phường": "p", "thị trấn": "tt",
  ]

  private static func spellings(of level: String) -> [String] {
    [level] + (short[level].map { [$0] } ?? [])
  }

  /// `thị xã` and `an khê` in `Ủy ban nhân dân thị xã An Khê`.
  private static func levelAndName(in authority: String) -> (level: String, name: String)? {
    let words = FoldedText.caseKey(authority).split(separator: " ").map(String.init)
    for start in words.indices.reversed() {
      for count in [2, 1] where start + count < words.count {
        let level = words[start..<(start + count)].joined(separator: " ")
        guard short[level] != nil else { continue }
        // The second word of `thị xã` is none of its own.
        if count == 1, start > 0, short[words[start - 1] + " " + level] != nil { continue }
        return (level, words[(start + count)...].joined(separator: " "))
      }
    }
    return nil
  }

  /// A name without the province behind it.
  private static func beforeProvince(_ name: String) -> String {
    let words = name.split(separator: " ")
    let before = words.prefix(upTo: words.lastIndex(of: "tỉnh") ?? words.endIndex)
    return trimmed(before.joined(separator: " "))
  }

  /// A name without what stands behind it, and without the mark between the two; nothing where it does not,
  /// or nothing is left.
  private static func without(_ end: String, _ name: String) -> String? {
    guard name.count > end.count, name.hasSuffix(end) else { return nil }
    let rest = name.dropLast(end.count)
    guard let last = rest.last, !last.isLetter, !last.isNumber else { return nil }
    let trimmed = trimmed(String(rest))
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func trimmed(_ name: String) -> String {
    var name = name[...]
    while let last = name.last, " ,;.-–—/()".contains(last) { name.removeLast() }
    return String(name)
  }
}
