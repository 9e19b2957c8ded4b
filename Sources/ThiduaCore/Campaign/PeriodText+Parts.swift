extension PeriodText {
  /// Whether a text names a part of a year that is none of the periods (`6 tháng cuối năm`, `đợt 1 năm
  /// 2023`, `tháng 13 năm 2023`): its year is not the period then.
  public static func namesOtherPart(_ text: String) -> Bool {
    let tokens = words(of: text)
    lazy var isClear = firstPeriod(in: text, defaultYear: 2000, bareYear: false) != nil
    return tokens.indices.contains { index in
      guard tokens[index] == "nam", index > 0, !isInsideDate(tokens, at: index) else {
        return false
      }
      let before = tokens[index - 1]
      let further = index > 1 ? tokens[index - 2] : ""
      guard !isClear else { return false }
      if before == "cuoi" { return ["thang", "6t", "nua", "quy", "qui"].contains(further) }
      if before == "dau" { return ["thang", "nua"].contains(further) }
      return before == "thang"
        || parts.contains(further) && (isNumeral(before) || numerals.contains(before))
    }
  }

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

  /// The first months of the year up to the day or period of which a title says that it counts so far.
  ///
  /// `tính đến 30/6/2023`, `đến hết quý II`. Nothing inside where nobody can tell, and nothing at all
  /// where the title says no such thing, or names a period before.
  public static func until(in text: String, defaultYear: Int) -> Period?? {
    let tokens = words(of: text)
    guard let place = tokens.lastIndex(of: "den"), place + 1 < tokens.count else { return nil }
    let before = tokens[..<place].joined(separator: " ")
    guard firstPeriod(in: before, defaultYear: defaultYear, bareYear: false) == nil else {
      return nil
    }
    let rest = Array(tokens[(place + 1)...].drop { ["het", "cuoi", "ngay"].contains($0) })
    guard let last = end(in: rest, defaultYear: defaultYear) else {
      return isDate(rest) ? .some(nil) : nil
    }
    if let start = tokens[..<place].lastIndex(of: "tu"), start + 1 < place {
      let beginnings = [
        ["dau", "nam"], ["1", "1"], ["01", "01"], ["ngay", "1", "1"], ["ngay", "01", "01"],
      ]
      let said = tokens[(start + 1)..<place]
      guard beginnings.contains(where: { said.starts(with: $0) }) else { return .some(nil) }
    }
    return .some(
      Period.slot(ofFirstMonths: last.lastMonth).map { Period(year: last.year, slot: $0) })
  }

  /// The period that words begin with, or the month whose last day they are.
  private static func end(in words: [String], defaultYear: Int) -> Period? {
    for count in stride(from: min(words.count, 5), through: 1, by: -1) {
      if let period = suffix(Array(words[..<count]), defaultYear: defaultYear) {
        return period.slot == Period.wholeYear && words[0] != "nam" ? nil : period
      }
    }
    let numbers = words.prefix(5).filter { $0 != "thang" && $0 != "nam" }.prefix { Int($0) != nil }
    for count in [3, 2] where numbers.count >= count {
      let text = numbers.prefix(count).joined(separator: "/")
      if let date = CalendarDate(text, defaultYear: defaultYear),
        date.day == CalendarDate.daysInMonth(date.month, of: date.year)
      {
        return .month(date.month, of: date.year)
      }
    }
    return nil
  }

  private static func isDate(_ words: [String]) -> Bool {
    words.count > 1 && Int(words[0]) != nil && (Int(words[1]) != nil || words[1] == "thang")
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
}
