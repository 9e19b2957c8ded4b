/// Several years at once, of which nothing is one year's: `GIAI ĐOẠN 2021-2025`, `5 NĂM 2021-2025`, `TỪ NĂM 2021
/// ĐẾN NAY`, `TRUNG HẠN`.
enum SpanOfYears {
  /// What is left of some words behind a span that they begin with; nothing where they begin with none.
  static func rest(of words: ArraySlice<String>) -> ArraySlice<String>? {
    if words.starts(with: ["trung", "han"]) {
      let rest = words.dropFirst(2)
      return self.rest(of: rest) ?? years(beginning: rest) ?? rest
    }
    for opening in [["giai", "doan"], ["nhiem", "ky"]] where words.starts(with: opening) {
      return years(beginning: words.dropFirst(2))
    }
    if let count = words.first.flatMap({ Int($0) }), (2...10).contains(count),
      words.dropFirst().first == "nam"
    {
      return years(beginning: words.dropFirst(2))
    }
    guard words.starts(with: ["tu", "nam"]) else { return nil }
    let rest = words.dropFirst(2)
    if rest.first.flatMap(PeriodText.year) != nil, rest.dropFirst().starts(with: ["den", "nay"]) {
      return rest.dropFirst(3)
    }
    return years(beginning: rest)
  }

  /// Some words without the spans that have a name of their own, where more follows.
  static func removed(from words: [String]) -> [String] {
    guard words.count > 5,
      let place = words.indices.first(where: {
        ["giai", "nhiem"].contains(words[$0]) && rest(of: words[$0...])?.isEmpty == false
      }), let rest = rest(of: words[place...])
    else { return words }
    return Array(words[..<place] + rest)
  }

  /// What is left behind two years: `2021-2025`, `2021 đến năm 2025`.
  private static func years(beginning words: ArraySlice<String>) -> ArraySlice<String>? {
    guard let first = words.first.flatMap(PeriodText.year) else { return nil }
    let rest = words.dropFirst().drop { $0 == "den" || $0 == "nam" }
    guard let last = rest.first.flatMap(PeriodText.year), first < last else { return nil }
    return rest.dropFirst()
  }
}
