// Several months or quarters at once.
extension PeriodText {
  /// What numbers of months or quarters behind each other are together.
  public enum List: Equatable, Sendable {
    /// One period: `QUÝ I + II`, `THÁNG 4, 5, 6`, `Tháng 1-6`.
    case period(Period)
    /// No period: `QUÝ II + III`.
    case several
  }

  /// The months or quarters that a title lists, where they are the first period that it names.
  ///
  /// Only marks and words that join stand between the numbers of a list: the `4` of `QUÝ I (4 chỉ tiêu)` is none of it.
  public static func list(in title: String, defaultYear: Int) -> List? {
    let pieces = pieces(of: title)
    let words = pieces.filter { !isMark($0) }
    var wordsBefore = 0
    for start in pieces.indices where !isMark(pieces[start]) {
      defer { wordsBefore += 1 }
      guard !isInsideDate(words, at: wordsBefore) else { continue }
      if let list = list(pieces[start...]) {
        guard let slot = list.slot else { return .several }
        return .period(Period(year: list.year ?? defaultYear, slot: slot))
      }
      if period(words, at: wordsBefore) != nil { return nil }
    }
    return nil
  }

  /// The months or quarters that the name of a column lists at its end, where they are a period, and the words before
  /// them: `Thực hiện quý I + II`, `Tháng 4-6`.
  public static func listAtEnd(
    of name: String, defaultYear: Int
  ) -> (before: [String], period: Period)? {
    guard case .period(let period)? = list(in: name, defaultYear: defaultYear) else { return nil }
    let words = words(of: name)
    let isOfList = { (word: String) in
      wordsOfLists.contains(word) || numeral(word) != nil || compactMonth(word) != nil
        || year(word) != nil
    }
    guard let start = words.firstIndex(where: isOfList), words[start...].allSatisfy(isOfList) else {
      return nil
    }
    return (Array(words[..<start]), period)
  }

  private static let wordsOfLists: Set<String> = [
    "tu", "thang", "quy", "qui", "den", "het", "va", "nam", "trong",
  ]

  /// The words of a text without diacritics, and the marks between them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { pieces.append(word) }
      word = ""
    }
    for character in FoldedText.bareText(text) {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        end()
        if character != " " { pieces.append(String(character)) }
      }
    }
    end()
    return pieces
  }

  private static func isMark(_ piece: String) -> Bool {
    piece.first.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// `quý I + II`, `tháng 1 đến tháng 6`, `T4-T6`: the slot that they make up, if any, and the year behind them;
  /// nothing for a single one.
  private static func list(_ pieces: ArraySlice<String>) -> (slot: UInt8?, year: Int?)? {
    guard let first = pieces.first else { return nil }
    let isCompact = compactMonth(first) != nil
    guard isCompact || ["thang", "quy", "qui"].contains(first) else { return nil }
    var numbers: [Int] = []
    var rest = isCompact ? pieces : pieces.dropFirst()
    while true {
      var next = rest
      if !numbers.isEmpty {
        guard let joint = next.first, joints.contains(joint) else { break }
        next = next.dropFirst()
        if next.first == "het" { next = next.dropFirst() }
        if !isCompact, next.first == first { next = next.dropFirst() }
      }
      guard let word = next.first, let number = isCompact ? compactMonth(word) : numeral(word)
      else { break }
      if !numbers.isEmpty, !endsList(next.dropFirst()) { break }
      numbers.append(number)
      rest = next.dropFirst()
    }
    guard let low = numbers.first, let high = numbers.last, numbers.count > 1, low < high else {
      return nil
    }
    let isRow = numbers.count == 2 || zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let months = isCompact || first == "thang" ? 1 : 3
    let year = rest.drop { isMark($0) || $0 == "nam" }.first.flatMap(year)
    return (isRow ? slot(from: low, through: high, of: months) : nil, year)
  }

  /// Whether a number of a list may stand before such pieces: what is counted by it may not follow, nor a section's
  /// title (`QUÝ II, I. KẾT QUẢ`).
  private static func endsList(_ rest: ArraySlice<String>) -> Bool {
    guard let next = rest.first else { return true }
    if joints.contains(next) || ["nam", "dau", "(", ")", ";", ":", "/"].contains(next) {
      return true
    }
    if next == "." { return rest.count == 1 || rest.dropFirst().first.flatMap(year) != nil }
    return year(next) != nil
  }

  private static let joints: Set<String> = ["+", ",", "&", "-", "–", "va", "den"]

  /// The slot from one number through a later one, each of so many months.
  private static func slot(from low: Int, through high: Int, of months: Int) -> UInt8? {
    high * months <= 12 ? slot(fromMonth: (low - 1) * months + 1, through: high * months) : nil
  }

  /// The slot of some months of a year, the first and the last one named; nothing where they are no period.
  static func slot(fromMonth first: Int, through last: Int) -> UInt8? {
    if first == last { return UInt8(first - 1) }
    if first == 1 { return Period.slot(ofFirstMonths: last) }
    return last % 3 == 0 && first == last - 2 ? UInt8(11 + last / 3) : nil
  }

  private static func compactMonth(_ token: String) -> Int? {
    guard token.hasPrefix("t"), let month = Int(token.dropFirst()), (1...12).contains(month) else {
      return nil
    }
    return month
  }

  private static func numeral(_ token: String) -> Int? {
    if let number = Int(token) { return (1...12).contains(number) ? number : nil }
    return ["i", "ii", "iii", "iv"].firstIndex(of: token).map { $0 + 1 }
  }
}
