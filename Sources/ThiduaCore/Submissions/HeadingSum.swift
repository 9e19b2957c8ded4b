/// What a heading says of rows that count from the beginning of the year: `LŨY KẾ TỪ ĐẦU NĂM`, `CÁC CHỈ TIÊU LŨY KẾ 6
/// THÁNG`, `THỰC HIỆN ĐẾN HẾT QUÝ II`.
struct HeadingSum {
  /// The first months of the year up to which they count, where it says so.
  let period: Period?

  /// Whether they are another year's: `LŨY KẾ NĂM 2022`.
  let isOfOtherYear: Bool
  /// Whether it calls them sums since January, and says more than up to when they count.
  let isCalledSum: Bool

  /// Reads the words behind the general ones; nothing where they say something else, or are of plans.
  init?(_ lead: LeadingWords, year: Int) {
    guard !lead.isAhead || lead.isOfIndicators else { return nil }
    let rest = lead.rest.drop { Self.before.contains($0) }
    let isSum = Self.sums.contains(Array(rest.prefix(2)))
    let time = Array(isSum ? rest.dropFirst(2) : rest)
    isCalledSum = isSum || time.starts(with: ["tu", "dau", "nam"])
    if isSum && time.isEmpty || Self.sinceJanuary.contains(time) {
      (period, isOfOtherYear) = (nil, false)
      return
    }
    guard isSum || time.first == "den", let end = Self.end(of: time, year: year) else { return nil }
    isOfOtherYear = end.year != year
    // `CÁC CHỈ TIÊU ĐẾN HẾT NĂM 2023` are those of the year.
    guard isSum || isOfOtherYear || end.slot != Period.wholeYear else { return nil }
    let isOfPart = end.slot != Period.wholeYear
    period = isOfPart ? Period.firstMonths(end.lastMonth, of: end.year) : nil
  }

  /// The period that words name, or up to whose end they count.
  private static func end(of words: [String], year: Int) -> Period? {
    let text = words.joined(separator: " ")
    return PeriodText.period(text, defaultYear: year)
      ?? PeriodText.until(in: text, defaultYear: year).flatMap(\.self)
  }

  private static let before: Set<String> = [
    "tinh", "so", "lieu", "la", "duoc", "tren", "nay", "da", "deu", "ke",
  ]
  /// The words for what counts from the beginning of the year.
  static let sums: Set<[String]> = [["luy", "ke"], ["cong", "don"]]
  private static let sinceJanuary: Set<[String]> = [
    ["tu", "dau", "nam"], ["tu", "dau", "nam", "den", "nay"], ["den", "nay"],
  ]
}
