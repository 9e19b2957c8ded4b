extension PeriodText {
  /// Whether a text names a part of a year that is none of the periods (`6 tháng cuối năm`, `đợt 1 năm
  /// 2023`, `tháng 13 năm 2023`), or leaves it blank (`QUÝ … NĂM 2023`): its year is not the period then.
  public static func namesOtherPart(_ text: String) -> Bool {
    let tokens = words(of: text)
    lazy var isClear = firstPeriod(in: text, defaultYear: 2000, bareYear: false) != nil
    if namesNoQuarter(tokens, of: text), !isClear { return true }
    return tokens.indices.contains { index in
      guard tokens[index] == "nam", index > 0, !isInsideDate(tokens, at: index) else {
        return false
      }
      let before = tokens[index - 1]
      let further = index > 1 ? tokens[index - 2] : ""
      let isPart =
        switch before {
        case "cuoi": ["thang", "6t", "nua", "quy", "qui"].contains(further)
        case "dau": ["thang", "nua"].contains(further)
        case "thang": true
        // `giữa năm 2022 và năm 2023` compares.
        case "giua": tokens.dropFirst(index + 2).first.map { !["va", "voi"].contains($0) } ?? true
        default: parts.contains(further) && (isNumeral(before) || numerals.contains(before))
        }
      return isPart && !isClear
    }
  }

  /// Whether a quarter has no number, or one that cannot be read: `QUÝ … NĂM 2023`, `QUÝ IIII`, `BÁO CÁO QUÝ`.
  ///
  /// Only the diacritics tell it from a fund (`QUỸ NĂM 2023`).
  private static func namesNoQuarter(_ tokens: [String], of text: String) -> Bool {
    guard tokens.count > 1, tokens.contains(where: { $0 == "quy" || $0 == "qui" }) else {
      return false
    }
    let typed = FoldedText.words(of: text)
    guard typed.count == tokens.count else { return false }
    return tokens.indices.contains { index in
      guard quarterWords.contains(typed[index]) else { return false }
      var rest = tokens[(index + 1)...]
      if let number = rest.first, isLikeNumeral(number) { rest = rest.dropFirst() }
      return rest.first.map { $0 == "nam" || year($0) != nil } ?? true
    }
  }

  private static func isLikeNumeral(_ word: String) -> Bool {
    word.utf8.count < 6 && year(word) == nil && word.utf8.allSatisfy("0123456789ivxl".utf8.contains)
  }

  private static let quarterWords = Set(["quý", "quí"].map(FoldedText.caseKey))

  /// Whether a title names several periods of a kind at once: `QUÝ I + II`, `THÁNG 4, 5, 6`, `TỪ THÁNG 2
  /// ĐẾN THÁNG 5`, but not `Kết quả quý II, phương hướng quý III`.
  public static func namesSeveral(_ text: String) -> Bool {
    let tokens = words(of: text)
    // `T4-T6`
    let isCompact = { (token: String) in token.hasPrefix("t") && Int(token.dropFirst()) != nil }
    if zip(tokens, tokens.dropFirst()).contains(where: { isCompact($0) && isCompact($1) }) {
      return true
    }
    return tokens.indices.contains { index in
      guard ["thang", "quy", "qui"].contains(tokens[index]), index + 2 < tokens.count,
        isNumeral(tokens[index + 1]), !isInsideDate(tokens, at: index)
      else { return false }
      if range(tokens[(index + 1)...]) != nil { return firstMonths(tokens[index...]) == nil }
      var next = index + 2
      if tokens[next] == "va", next + 1 < tokens.count { next += 1 }
      if tokens[next] == tokens[index], next + 1 < tokens.count { next += 1 }
      guard next > index + 1, isNumeral(tokens[next]) else { return false }
      return next + 1 == tokens.count || tokens[next + 1] != "thang"
    }
  }

  /// `tháng 1 đến tháng 6` is the first six months, with how many words it takes.
  static func firstMonths(_ tokens: ArraySlice<String>) -> (slot: UInt8, length: Int)? {
    guard tokens.first == "thang", let range = range(tokens.dropFirst()), range.first == 1,
      let slot = Period.slot(ofFirstMonths: range.last)
    else { return nil }
    return (slot, range.length + 1)
  }

  /// `1 đến tháng 6`, `1 đến hết 6`: two months, and how many words they take.
  private static func range(
    _ tokens: ArraySlice<String>
  ) -> (first: Int, last: Int, length: Int)? {
    guard let first = tokens.first.flatMap({ Int($0) }), tokens.dropFirst().first == "den" else {
      return nil
    }
    var rest = tokens.dropFirst(2)
    while let word = rest.first, word == "het" || word == "thang" { rest = rest.dropFirst() }
    guard let last = rest.first.flatMap({ Int($0) }), (1...12).contains(first),
      (first...12).contains(last)
    else { return nil }
    return (first, last, rest.startIndex - tokens.startIndex + 1)
  }

  /// A number of a month or a quarter.
  private static func isNumeral(_ token: String) -> Bool {
    Int(token).map { (1...99).contains($0) } ?? ["i", "ii", "iii", "iv", "v"].contains(token)
  }

  private static let parts: Set<String> = ["thang", "quy", "qui", "dot", "tuan", "ky"]
  private static let numerals: Set<String> = [
    "mot", "gieng", "hai", "ba", "bon", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "chap",
  ]

  /// A word that is another year than the campaign's and near it: what a plan may be mistaken for.
  static func otherYear(_ word: String, near year: Int) -> Int? {
    Int(word).flatMap { $0 != year && (year - 3...year + 1).contains($0) ? $0 : nil }
  }
}
