/// A period where it stands among words, and how many of them it takes.
struct PeriodMatch {
  let slot: UInt8
  /// The year, where the words say one.
  var year: Int?
  var length: Int
}

extension PeriodMatch {
  /// The period that begins with the first of some words; a year alone only where that is asked for.
  static func beginning(_ tokens: ArraySlice<String>, bareYear: Bool) -> PeriodMatch? {
    guard let first = tokens.first else { return nil }
    if let year = PeriodText.year(first) {
      return leadingYear(year, rest: tokens.dropFirst(), bareYear: bareYear)
    }
    guard let head = head(tokens) else { return nil }
    return trailingYear(head, tokens: tokens)
  }

  /// `2023 Q1`, `2023-H1`, or the year alone.
  private static func leadingYear(
    _ year: Int, rest: ArraySlice<String>, bareYear: Bool
  ) -> PeriodMatch? {
    if let head = head(rest), head.slot != Period.wholeYear {
      return PeriodMatch(slot: head.slot, year: year, length: head.length + 1)
    }
    if let slot = rest.first.flatMap(monthsCode) {
      return PeriodMatch(slot: slot, year: year, length: 2)
    }
    return bareYear ? PeriodMatch(slot: Period.wholeYear, year: year, length: 1) : nil
  }

  /// Adds `đầu năm`, `năm 2023` or `2023` after the head.
  private static func trailingYear(_ head: PeriodMatch, tokens: ArraySlice<String>) -> PeriodMatch {
    var match = head
    var rest = tokens.dropFirst(match.length)
    func take(_ count: Int) {
      match.length += count
      rest = rest.dropFirst(count)
    }
    let isSoFar = match.slot >= Period.firstHalf || tokens.dropFirst().first == "thang"
    if rest.first == "dau" && isSoFar { take(1) }
    if rest.first == "nam" { take(1) }
    // `quý 4 2024-01-05` is the day on which something was sent.
    let isDay =
      rest.count > 2
      && rest.dropFirst().prefix(2).allSatisfy { Int($0) != nil && $0.utf8.count < 3 }
    if match.year == nil, !isDay, let first = rest.first, let year = PeriodText.year(first) {
      match.year = year
      take(1)
    }
    return match
  }
}
