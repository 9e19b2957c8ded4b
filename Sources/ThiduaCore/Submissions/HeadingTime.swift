/// What a row inside of a table says of when the rows below it are, and nothing else: `QUÝ I`, `KẾT QUẢ QUÝ I`, `NHIỆM VỤ
/// QUÝ III`, `CÙNG KỲ NĂM TRƯỚC`.
///
/// Anything more makes it the name of something else.
public enum HeadingTime: Equatable, Sendable {
  /// The rows below it are results of a period.
  case period(Period)
  /// They are those of the report's own time: `KỲ NÀY`.
  case own
  /// They count from the beginning of the year: `LŨY KẾ TỪ ĐẦU NĂM`.
  case cumulative
  /// They count from there up to the end of a period: `LŨY KẾ 6 THÁNG ĐẦU NĂM`.
  case sum(Period)
  /// They are none of the campaign's results: plans or estimates for later, another time, several years, differences.
  case strange

  /// Reads a heading without its numeral, in a report that ends with a month; nothing where it says nothing of time.
  ///
  /// Behind a bullet (`- Năm trước`) stands a part of the row above, which says nothing of the rows below.
  public init?(_ heading: String, year: Int, lastMonth: Int?, isBullet: Bool = false) {
    let words = Self.withoutPurpose(PeriodText.periodWords(of: heading))
    guard (1...16).contains(words.count) else { return nil }
    let lead = LeadingWords(words)
    if !isBullet, let relative = Self.relative(lead, words) {
      self = relative
      return
    }
    if !isBullet, let sum = HeadingSum(lead, year: year) {
      self = sum.isOfOtherYear ? .strange : sum.period.map(HeadingTime.sum) ?? .cumulative
      return
    }
    let text = lead.rest.joined(separator: " ")
    guard let period = PeriodText.period(text, defaultYear: year) else {
      guard lead.isAhead, lead.rest.contains("cuoi"), PeriodText.namesOtherPart(text),
        lastMonth.map({ $0 <= 6 }) ?? false
      else { return nil }
      self = .strange
      return
    }
    guard let time = Self.time(of: period, lead, year: year, lastMonth: lastMonth) else {
      return nil
    }
    self = time
  }

  /// What a heading says that names a period.
  private static func time(
    of period: Period, _ lead: LeadingWords, year: Int, lastMonth: Int?
  ) -> HeadingTime? {
    guard period.year == year else { return .strange }
    let isLater = lastMonth.map { $0 < period.lastMonth } ?? false
    if period.slot == Period.wholeYear {
      // The plan of the year is no plan for later, but what is thought to come of it is no result.
      return isLater && lead.kinds.first == .estimate && !lead.kinds.contains(.ahead)
        ? .strange : nil
    }
    if lead.isAhead, isLater { return .strange }
    return lead.isOfResults || lead.isOfIndicators ? .period(period) : nil
  }

  /// The words without what the figures are for: `SỐ LIỆU NĂM TRƯỚC (THAM KHẢO)`, `SỐ LIỆU NĂM 2022 ĐỂ SO SÁNH`.
  private static func withoutPurpose(_ words: [String]) -> [String] {
    let purpose = purposes.first { words.count > $0.count && words.suffix($0.count) == $0[...] }
    return Array(words.dropLast(purpose?.count ?? 0))
  }

  private static let purposes = [
    ["de", "tham", "khao"], ["tham", "khao"], ["de", "so", "sanh"], ["de", "doi", "chieu"],
  ]

  /// What a heading says that names a time beside that of the report, or several years.
  private static func relative(_ lead: LeadingWords, _ words: [String]) -> HeadingTime? {
    let rest = Array(lead.rest)
    if rest.isEmpty { return lead.saysDirection && lead.isAhead ? .strange : nil }
    // `LŨY KẾ TỪ ĐẦU NHIỆM KỲ`, `LŨY KẾ TỪ NĂM 2021 ĐẾN NAY`
    let isSum = HeadingSum.sums.contains(Array(rest.prefix(2)))
    let span = isSum ? lead.rest.dropFirst(2) : lead.rest
    if span.starts(with: ["tu", "dau", "nhiem", "ky"]) { return .strange }
    if SpanOfYears.rest(of: span)?.isEmpty ?? false { return .strange }
    if rest.starts(with: ["cung", "ky"]) {
      let time = Array(rest.dropFirst(2))
      let isTime = time.isEmpty || beside.contains(time) || isPeriod(time)
      return isTime ? .strange : nil
    }
    if current.contains(rest) { return lead.isAhead && !lead.isOfIndicators ? nil : .own }
    if beside.contains(rest) || rest == ["thang", "sau"] && lead.isAhead { return .strange }
    return lead.kinds.isEmpty && compares(words) ? .strange : nil
  }

  private static func isPeriod(_ words: [String]) -> Bool {
    PeriodText.period(words.joined(separator: " "), defaultYear: 2000) != nil
  }

  /// `TĂNG, GIẢM SO VỚI CÙNG KỲ`, `CHÊNH LỆCH SO VỚI KẾ HOẠCH`: words of comparisons and of times alone.
  private static func compares(_ words: [String]) -> Bool {
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    guard pairs.contains(where: { ["so voi", "so sanh", "chenh lech"].contains($0) }) else {
      return false
    }
    return words.allSatisfy { comparing.contains($0) || PeriodText.year($0) != nil }
  }

  private static let comparing: Set<String> = [
    "so", "voi", "sanh", "chenh", "lech", "tang", "giam", "muc", "ty", "le", "cung", "ky", "nam",
    "quy", "thang", "truoc", "ngoai", "ke", "hoach",
  ]
  private static let current: Set<[String]> = phrases([
    "nam nay", "ky nay", "quy nay", "thang nay", "ky bao cao", "quy bao cao", "nam bao cao",
    "quy", "ky",
  ])
  /// The times before and after that of a report.
  private static let beside: Set<[String]> = phrases([
    "nam truoc", "nam ngoai", "ky truoc", "quy truoc", "thang truoc", "nam lien truoc",
    "ky lien truoc", "nam sau", "nam toi", "nam tiep theo", "ky sau", "ky toi", "ky tiep theo",
    "quy sau", "quy toi", "quy tiep theo", "thang toi", "thang tiep theo", "thoi gian toi",
  ])
  /// Whether words name a time before or after that of a report, and nothing else.
  static func isBesideReport(_ words: ArraySlice<String>) -> Bool { beside.contains(Array(words)) }

  /// Whether words name the time before that of a report, and nothing else: `Năm trước`, `Cùng kỳ năm trước`.
  public static func isOfTimeBefore(_ words: [String]) -> Bool {
    let rest = words.starts(with: ["cung", "ky"]) ? Array(words.dropFirst(2)) : words
    guard !rest.isEmpty else { return !words.isEmpty }
    let isBefore = rest.contains("truoc") || rest.contains("ngoai")
    return isBefore && beside.contains(rest) || rest.count < words.count && isPeriod(rest)
  }

  private static func phrases(_ texts: [String]) -> Set<[String]> {
    Set(texts.map { $0.split(separator: " ").map(String.init) })
  }
}
