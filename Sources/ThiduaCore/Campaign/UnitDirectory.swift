/// Finds the unit that a text means: by code, then by full name or alias, then by a short form
/// without `phường`, `xã`, `thị trấn`, `UBND`.
///
/// A class, since a copy of it for every row of a report is dear.
public final class UnitDirectory: Sendable {
  /// What a text means.
  public enum Match: Hashable, Sendable {
    /// The unit at this position.
    case unit(Int)
    /// Several units fit; their codes.
    case ambiguous([String])
    /// No unit fits; the code and name of the nearest one, or an empty text.
    case unknown(suggestion: String)
  }

  private let codes: CodeIndex
  private let byName: [String: Set<Int>]
  private let byShortName: [String: Set<Int>]
  /// The units by what they may be called where the campaign's place needs no saying.
  private let byNameAtHome: [String: Set<Int>]
  private let home: HomePlace
  let units: [ReportingUnit]
  /// Whether an alias of a unit is the whole name of a commune.
  let haveNamesOfCommunes: [Bool]
  private let damagedCodes: DamagedCodes
  /// What words in names mean that were looked at.
  private let runs = RememberedAnswers<Match?>(most: 1 << 15)
  /// The most bytes that name a unit: the longest code or name, and the words for an office before it.
  let mostNameBytes: Int
  /// All codes and names without diacritics, and whose they are; for suggestions, which are seldom made.
  private let bareNames: MadeOnDemand<[(key: String, unit: Int)]>

  /// Indexes the units of a campaign; its settings say where it runs.
  public init(_ units: [ReportingUnit], settings: CampaignSettings = CampaignSettings()) {
    self.units = units
    let home = HomePlace(of: settings)
    self.home = home
    damagedCodes = DamagedCodes(units.map(\.code))
    codes = CodeIndex(units.map(\.code))
    let officeBytes = 64
    let names = units.flatMap { [$0.code, $0.name] + $0.aliases }
    mostNameBytes = (names.map(\.utf8.count).max() ?? 0) + officeBytes + home.mostBytes
    haveNamesOfCommunes = units.map { $0.aliases.contains(where: Self.isOfCommune) }
    var byName: [String: Set<Int>] = [:]
    var byShortName: [String: Set<Int>] = [:]
    var byNameAtHome: [String: Set<Int>] = [:]
    for (position, unit) in units.enumerated() {
      for name in [unit.name] + unit.aliases where !name.isEmpty {
        let key = FoldedText.caseKey(name)
        byName[Self.joined(key), default: []].insert(position)
        byShortName[Self.shortKey(ofCaseKey: key), default: []].insert(position)
        for name in home.shortened(ofUnit: key) where !Self.shortKey(ofCaseKey: name).isEmpty {
          byNameAtHome[Self.joined(name), default: []].insert(position)
        }
      }
    }
    (self.byName, self.byShortName) = (byName, byShortName)
    self.byNameAtHome = byNameAtHome
    bareNames = MadeOnDemand {
      zip(units, 0...).flatMap { unit, position in
        ([unit.code, unit.name] + unit.aliases).map {
          (FoldedText.bareKey(Self.shortKey($0)), position)
        }
      }
    }
  }

  /// What words in a name mean, as it was found before, or as it is found now.
  func remembered(_ words: String, _ find: () -> Match?) -> Match? {
    runs.answer(to: words, find)
  }

  /// Finds the unit that a text means.
  public func match(_ text: String) -> Match {
    if let exact = exactMatch(text) { return exact }
    return .unknown(suggestion: suggestion(for: text))
  }

  /// The unit or the several units that a text means exactly; nothing where none does.
  public func exactMatch(_ text: String) -> Match? {
    if let position = codes[text] { return .unit(position) }
    let key = Self.key(text)
    guard !key.isEmpty else { return nil }
    guard let candidates = named(text) ?? namedAtHome(text) else {
      return (Self.unabbreviated(text) ?? Self.withoutMarks(text)).flatMap(exactMatch)
    }
    if candidates.count == 1, let only = candidates.first { return .unit(only) }
    return .ambiguous(candidates.sorted().map { units[$0].code })
  }

  /// The units of a name, or of its short form.
  private func named(_ text: String) -> Set<Int>? {
    if let found = byName[Self.key(text)] ?? byName[Self.key(Self.withoutOffice(text))] {
      return found
    }
    let shortKey = Self.shortKey(text)
    return shortKey.isEmpty ? nil : byShortName[shortKey]
  }

  /// The units of a name that has the campaign's place behind it, or lacks that of the unit's own name:
  /// `Phòng Nội vụ thị xã An Khê`, `UBND xã Song An, thị xã An Khê`.
  private func namedAtHome(_ text: String) -> Set<Int>? {
    let key = FoldedText.caseKey(text)
    if let found = byNameAtHome[Self.joined(key)] { return found }
    for name in home.shortened(key) {
      if let found = named(name) ?? byNameAtHome[Self.joined(name)] { return found }
    }
    return nil
  }

  /// A name without what lists add to it.
  ///
  /// That is a numeral before it, a colon, a star or a footnote behind it, or an office before a word for the kind that
  /// is shortened; nothing where there is none.
  private static func withoutMarks(_ text: String) -> String? {
    // `H.` is a district and `T.` a province, which may be called like their towns.
    let isLetter = text.dropFirst().first == "." && text.first?.isLetter ?? false
    var name = isLetter ? text : RowShape.behindNumeral(text) ?? text
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("),
      name[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber || $0 == "*" })
    {
      name = String(name[..<open])
    }
    while let last = name.last, ":*. ".contains(last) { name.removeLast() }
    if name == text { name = withoutOffice(text) }
    return name.utf8.count < text.utf8.count && !name.isEmpty ? name : nil
  }

  /// The unit whose name a letterhead is, with or without the office before it; codes are no
  /// letterheads.
  func unit(ofLetterhead text: String) -> Int? {
    guard text.utf8.count <= mostNameBytes, codes[text] == nil,
      case .unit(let unit)? = exactMatch(Self.withoutOffice(text))
    else { return nil }
    return unit
  }

  /// Whether words without marks, in small letters, are those of a unit's code or name, or several the last ones of its
  /// name.
  func isNamed(_ words: String) -> Bool {
    let mayBeEnd = words.contains(" ")
    return units.contains { unit in
      let name = FoldedText.bareText(unit.name)
      return name == words || FoldedText.bareText(unit.code) == words
        || mayBeEnd && name.hasSuffix(" " + words)
    }
  }

  /// Whether a text is the place of the campaign with the word for its level, and no unit: `Toàn thị xã An Khê`.
  public func isHome(_ text: String) -> Bool { home.isNamed(text) && exactMatch(text) == nil }

  /// The only unit that has a text as its name or alias, with the word for its kind.
  func unit(withWholeName text: String) -> Int? {
    let named = byName[Self.key(text)]
    return named?.count == 1 ? named?.first : nil
  }

  /// Whether a text is the code of a unit.
  public func unit(withCode code: String) -> Int? { codes[code] }

  /// The only unit whose code a spreadsheet may have turned into this text.
  public func unit(withDamagedCode code: String) -> Int? { damagedCodes.position(of: code) }

  /// The codes of the units that a match names.
  func codes(of match: Match) -> [String] {
    switch match {
    case .unit(let position): [units[position].code]
    case .ambiguous(let codes): codes
    case .unknown: []
    }
  }

  /// The nearest unit: one that a misplaced mark hides, else one that differs in diacritics only,
  /// else one within two typing errors.
  private func suggestion(for text: String) -> String {
    if FoldedText.hasMisplacedMark(text),
      case .unit(let position) = exactMatch(FoldedText.withMarksMoved(text))
    {
      return units[position].title
    }
    let bare = FoldedText.bareKey(Self.shortKey(text))
    guard !bare.isEmpty else { return "" }
    let limit = bare.utf8.count <= 4 ? 1 : 2
    var best: (distance: Int, unit: Int)?
    for name in bareNames.get() {
      guard let distance = editDistance(bare, name.key, limit: limit) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, name.unit) }
    }
    guard let best else { return "" }
    return units[best.unit].title
  }

  /// Case, spaces and tone placement do not matter.
  static func key(_ text: String) -> String {
    joined(FoldedText.caseKey(text))
  }

  private static func joined(_ caseKey: String) -> String { caseKey.filter { $0 != " " } }

  /// The name without the words of the office and of the kind of unit.
  static func shortKey(_ text: String) -> String {
    shortKey(ofCaseKey: FoldedText.caseKey(text))
  }

  private static func shortKey(ofCaseKey caseKey: String) -> String {
    let words = caseKey.split(separator: " ").map(String.init)
    var kept: [String] = []
    var index = 0
    while index < words.count {
      if words[index] == "phường" || words[index] == "xã" || words[index] == "ubnd" {
        index += 1
      } else if index + 1 < words.count, words[index] == "thị", words[index + 1] == "trấn" {
        index += 2
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept.joined()
  }

  /// `P. An Bình`, `TT.Kbang` with the word for the kind of unit; nothing where it is no abbreviation.
  private static func unabbreviated(_ text: String) -> String? {
    let key = FoldedText.caseKey(text)
    guard let point = key.firstIndex(of: "."), let kind = kinds[String(key[..<point])] else {
      return nil
    }
    return kind + " " + key[key.index(after: point)...]
  }

  private static let kinds = [
    "p": "phường", "x": "xã", "tt": "thị trấn", "tx": "thị xã", "tp": "thành phố", "h": "huyện",
    "q": "quận",
  ]

  /// `UBND xã Song An` names the unit `Xã Song An`.
  private static func withoutOffice(_ text: String) -> String {
    let key = FoldedText.caseKey(text)
    for office in ["ubnd ", "ủy ban nhân dân "]
    where key.hasPrefix(FoldedText.caseKey(office) + " ") {
      return String(key.dropFirst(office.count))
    }
    return key
  }
}
