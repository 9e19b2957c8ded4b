/// Words before a commune's name that make it that of another body: a school, its police, a village, or the district.
enum OtherBodies {
  /// Whether words, before those that are a commune's name, end so: `Tiểu học | An Hòa`, `Thôn 2 | xã An Hòa`, `huyện |
  /// Sông Mây`.
  ///
  /// A district may be called like its town, but not with the word for one.
  static func end(_ words: ArraySlice<String>, beforeKind hasKind: Bool) -> Bool {
    let named = words.last.map { Int($0) != nil } ?? false ? words.dropLast() : words
    return bodies.contains { named.suffix($0.count).elementsEqual($0) }
      || words.count > 1 && words.first.map(firstOfVillages.contains) ?? false
      || !hasKind && districts.contains { words.suffix($0.count).elementsEqual($0) }
  }

  /// Words without the one for the kind of a commune behind them.
  static func withoutKind(_ words: ArraySlice<String>) -> ArraySlice<String> {
    let kind = kinds.first { words.suffix($0.count).elementsEqual($0) }
    return words.dropLast(kind?.count ?? 0)
  }

  /// Whether words begin with the one for the kind of a commune.
  static func isOfCommune(_ words: ArraySlice<String>) -> Bool {
    kinds.contains { words.starts(with: $0) }
  }

  /// Whether words begin with the one for a district or what is above it.
  static func isOfDistrict(_ words: ArraySlice<String>) -> Bool {
    districts.contains { words.starts(with: $0) }
  }

  private static let kinds = phrases(UnitDirectory.communes)

  /// Whether a name is that of a school without the word for it: `Tiểu học An Hòa`.
  static func isOfSchool(_ words: ArraySlice<String>) -> Bool {
    schools.contains { words.starts(with: $0) }
  }

  /// Whether words are a village's by its number, a part of a commune, and nothing else: `Thôn 3`, `Tổ dân phố số 5`.
  static func areVillage(_ words: some Collection<String>) -> Bool {
    let words = Array(words)
    guard let last = words.last, let kind = villages.first(where: { words.starts(with: $0) }),
      words.count == kind.count + 1 || words.count == kind.count + 2 && words[kind.count] == "so"
    else { return false }
    return Int(last) != nil || last.allSatisfy { "ivx".contains($0) }
  }

  /// Whether a line of a letterhead is the name of a village or a school, which stands below that of its commune: `XÓM
  /// MẬN`, `TRƯỜNG TIỂU HỌC PHÚ CƯỜNG`.
  static func areLetterhead(_ text: String) -> Bool {
    guard !text.contains(where: \.isLowercase) else { return false }
    let words = FoldedText.words(of: text)
    guard (2...7).contains(words.count) else { return false }
    return areNamedVillage(text) || words[0] == school && isOfSchool(words[1...])
      || schools.contains { words.starts(with: $0) }
  }

  /// Whether a text is the name of a village, and not of something that is counted: `Xóm Bục`, but not `Làng nghề`.
  static func areNamedVillage(_ text: String) -> Bool {
    let words = FoldedText.words(of: text)
    guard words.count <= 7,
      let kind = namedVillages.first(where: { words.starts(with: $0) && words.count > $0.count })
    else { return false }
    // Names are written with capitals.
    let name = text.split(separator: " ").dropFirst(kind.count).first
    return name?.first?.isLowercase == false && !notNames.contains(words[kind.count])
  }

  /// Whether a heading says of which people or places the rows below it are.
  static func areGroup(_ text: String) -> Bool {
    let words = FoldedText.words(of: text)
    return groups.contains { words.starts(with: $0) && words.count > $0.count }
  }

  private static let groups = phrases(["đối với", "khu vực", "vùng"])
  /// What a village's name begins with, before its commune's: `Xóm Bục - Phú Cường`.
  private static let firstOfVillages = Set(
    ["thôn", "xóm", "ấp", "buôn"].map { FoldedText.words(of: $0)[0] })
  private static let namedVillages = phrases([
    "thôn", "xóm", "ấp", "buôn", "làng", "khu dân cư", "tổ dân phố",
  ])
  /// `LÀNG NGHỀ`, `THÔN VĂN HÓA`, `KHU DÂN CƯ TIÊN TIẾN`, `BUÔN LẬU` are things that are counted.
  private static let notNames = Set(
    ["văn", "nghề", "nông", "đạt", "kiểu", "xã", "tiên", "lậu", "bán", "không", "sáng"].map {
      FoldedText.words(of: $0)[0]
    })
  private static let school = FoldedText.words(of: "trường")[0]

  private static let villages = phrases([
    "thôn", "xóm", "tổ dân phố", "tổ", "ấp", "buôn", "làng", "khu phố",
  ])
  private static let schools = phrases([
    "tiểu học", "mầm non", "mẫu giáo", "thcs", "thpt", "ptdtbt", "trường th", "trường mn",
    "trường mg",
  ])
  private static let bodies =
    schools
    + phrases([
      "trường", "trung học cơ sở", "công an", "trạm y tế", "quân sự", "mặt trận", "ubmttq", "mttq",
      "hội phụ nữ", "hội lhpn", "hội nông dân", "hội cựu chiến binh", "đoàn thanh niên",
      "đoàn tncs", "xóm", "khu dân cư", "thôn", "buôn", "làng", "ấp", "tổ dân phố", "khu phố",
      "hợp tác xã", "htx",
    ])
  private static let districts = phrases(["huyện", "quận", "thị xã", "thành phố", "tỉnh"])

  private static func phrases(_ texts: [String]) -> [[String]] {
    texts.map(FoldedText.words)
  }
}
