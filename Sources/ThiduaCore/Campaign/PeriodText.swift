/// Reads periods as units write them: `Quý I/2023`, `q1`, `6 tháng đầu năm`, `11 tháng`, `T3`, `cả năm`.
public enum PeriodText {
  /// What a column's name says of the bare numbers in it.
  public enum Hint: Sendable {
    /// Nothing.
    case none
    /// The column is called `Quý`.
    case quarter
    /// The column is called `Tháng`.
    case month
  }

  /// Reads a text that is a period and nothing else.
  ///
  /// A missing year is `defaultYear`. Returns nothing for a text that is no period.
  public static func period(
    _ text: String, defaultYear: Int, hint: Hint = .none
  ) -> Period? {
    var tokens = periodWords(of: text)
    while let first = tokens.first, fillers.contains(first) { tokens.removeFirst() }
    if let match = PeriodMatch.beginning(tokens[...], bareYear: true), match.length == tokens.count
    {
      return Period(year: match.year ?? defaultYear, slot: match.slot)
    }
    return isoMonth(tokens, hint: hint) ?? hinted(tokens, hint: hint, defaultYear: defaultYear)
  }

  /// The first period that a title names, such as `BÁO CÁO QUÝ II NĂM 2023`; a date is not one.
  ///
  /// A year alone is found only where `bareYear` is true (`NĂM 2023`).
  public static func firstPeriod(
    in text: String, defaultYear: Int, bareYear: Bool
  ) -> Period? {
    if let month = plainMonth(in: text) { return month }
    let tokens = periodWords(of: text)
    lazy var isOtherPart = namesOtherPart(text)
    for start in tokens.indices where !isInsideDate(tokens, at: start) {
      guard let match = PeriodMatch.beginning(tokens[start...], bareYear: false) else { continue }
      if isDuration(tokens, at: start, match) { continue }
      let isBareYear = match.slot == Period.wholeYear && tokens[start] == "nam"
      if isBareYear, !bareYear || match.year == nil || isOtherPart { continue }
      return Period(year: match.year ?? defaultYear, slot: match.slot)
    }
    return nil
  }

  /// `2023-03` inside a text, unless it is the beginning of a date.
  private static func plainMonth(in text: String) -> Period? {
    let pieces = text.split { !($0.isASCII && ($0.isNumber || $0 == "-")) }
    // `2023-11M` is no month.
    for piece in pieces
    where piece.utf8.count == 7
      && (piece.endIndex == text.endIndex || !text[piece.endIndex].isLetter)
    {
      let parts = piece.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let year = year(parts[0]), let month = month(parts[1]) else {
        continue
      }
      return Period(year: year, slot: month - 1)
    }
    return nil
  }

  /// The rest of a column name after its meaning, read as a period: `Thực hiện quý 2` minus
  /// `thực hiện`.
  ///
  /// An empty rest is nothing.
  static func suffix(_ tokens: [String], defaultYear: Int) -> Period? {
    guard let match = PeriodMatch.beginning(tokens[...], bareYear: true),
      match.length == tokens.count
    else {
      return nil
    }
    return Period(year: match.year ?? defaultYear, slot: match.slot)
  }

  /// Whether a text begins as periods do, whether or not it is one: `Quý V/2023`.
  public static func beginsAsPeriod(_ text: String) -> Bool {
    let words = words(of: text)
    guard words.count > 1, ["quy", "qui", "thang", "nam"].contains(words[0]) else { return false }
    return words[1].utf8.allSatisfy { (48...57).contains($0) || "ivx".utf8.contains($0) }
  }

  /// The words of a text without diacritics, split where letters, digits and marks meet blanks or
  /// punctuation.
  public static func words(of text: String) -> [String] {
    let text = FoldedText.bareText(text)
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.utf8.split { !$0.isASCIIDigit && !(0x61...0x7A).contains($0) }.map {
        String(Substring($0))
      }
    }
    var words: [String] = []
    var current = ""
    for character in text {
      if character.isLetter || character.isNumber {
        current.append(character)
      } else if !current.isEmpty {
        words.append(current)
        current = ""
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  /// The same words, of which one such as `6thang2023` or `q22023` is a period and a year, and months in words are
  /// numbers; without the years of a programme (`GIAI ĐOẠN 2021-2025, QUÝ II NĂM 2023`).
  static func periodWords(of text: String) -> [String] {
    let words = SpanOfYears.removed(from: withSpelledMonths(words(of: text), of: text))
    guard words.contains(where: { parted($0) != nil }) else { return words }
    return words.flatMap { parted($0) ?? [$0] }
  }

  private static func parted(_ word: String) -> [String]? {
    guard word.utf8.count > 5, word.utf8.first != UInt8(ascii: "2") || word.utf8.count > 8,
      year(String(word.suffix(4))) != nil
    else { return nil }
    let beginning = String(word.dropLast(4))
    return PeriodMatch.head([beginning][...])?.length == 1
      ? [beginning, String(word.suffix(4))] : nil
  }

  private static let fillers: Set<String> = ["ky", "bao", "cao"]

  /// The period that begins at a word, other than a year alone, and how many words it takes.
  static func period(
    _ tokens: [String], at start: Int
  ) -> (period: (year: Int?, slot: UInt8), length: Int)? {
    guard let match = PeriodMatch.beginning(tokens[start...], bareYear: false),
      !isDuration(tokens, at: start, match),
      match.slot != Period.wholeYear || tokens[start] != "nam"
    else { return nil }
    return ((match.year, match.slot), match.length)
  }

  /// Whether `10 tháng` is as long as something lasts (`đợt thi đua 2 tháng cao điểm`); six and nine
  /// months and the year never are.
  private static func isDuration(_ tokens: [String], at start: Int, _ match: PeriodMatch) -> Bool {
    guard match.length == 2, month(tokens[start]) != nil,
      !(Period.firstHalf...Period.wholeYear).contains(match.slot)
    else { return false }
    return start > 0 && beforeDurations.contains(tokens[start - 1])
      || start + 2 < tokens.count && afterDurations.contains(tokens[start + 2])
  }

  private static let beforeDurations: Set<String> = [
    "trong", "dot", "keo", "dai", "han", "gian", "dua",
  ]
  private static let afterDurations: Set<String> = ["cao", "lien", "tiep"]

  /// `2023-03`, `03/2023`, or `5/2023`, which is no quarter; `2023-03-01` is what a spreadsheet makes of
  /// them.
  private static func isoMonth(_ tokens: [String], hint: Hint) -> Period? {
    if tokens.count == 3, tokens[2] == "01" {
      return isoMonth(Array(tokens.dropLast()), hint: hint)
    }
    guard tokens.count == 2, hint != .quarter else { return nil }
    if let year = year(tokens[0]), tokens[1].utf8.count == 2, let month = month(tokens[1]) {
      return Period(year: year, slot: month - 1)
    }
    if let year = year(tokens[1]), let month = month(tokens[0]),
      tokens[0].utf8.count == 2 || hint == .month || month > 4
    {
      return Period(year: year, slot: month - 1)
    }
    return nil
  }

  /// `II` or `2` under `Quý`, `3` or `3/2023` under `Tháng`.
  private static func hinted(_ tokens: [String], hint: Hint, defaultYear: Int) -> Period? {
    guard hint != .none, let first = tokens.first, tokens.count <= 3 else { return nil }
    var year: Int? = defaultYear
    if tokens.count > 1 {
      year = Self.year(tokens[tokens.count - 1])
      guard tokens.count == 2 || tokens[1] == "nam" else { return nil }
    }
    guard let year else { return nil }
    switch hint {
    case .quarter: return quarter(first).map { Period(year: year, slot: 11 + $0) }
    case .month: return month(first).map { Period(year: year, slot: $0 - 1) }
    case .none: return nil
    }
  }

  /// Whether the token stands in `ngày 5 tháng 7 năm 2023` or `30 tháng 4`, or begins the month of a day
  /// that is kept (`chào mừng 2 tháng 9`).
  static func isInsideDate(_ tokens: [String], at index: Int) -> Bool {
    for back in 1...4 where index >= back && tokens[index - back] == "ngay" { return true }
    if tokens[index] == "nam", index > 2, tokens[index - 2] == "thang" {
      return isInsideDate(tokens, at: index - 2)
    }
    guard tokens[index] == "thang", index > 0, let day = UInt8(tokens[index - 1]),
      (1...31).contains(day)
    else { return false }
    guard day <= 12 else { return true }
    guard index > 1 else { return false }
    // `30 tháng 4, 1 tháng 5`.
    let isListed = index > 2 && UInt8(tokens[index - 2]) != nil && tokens[index - 3] == "thang"
    return isListed || occasions.contains(tokens[index - 2])
  }

  /// Words before the days that are kept, or that end a time.
  private static let occasions: Set<String> = [
    "mung", "khanh", "niem", "dip", "le", "lap", "sinh", "den", "truoc", "sau",
  ]
}
