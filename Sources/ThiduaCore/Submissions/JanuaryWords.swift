/// Words that say of figures, and nothing besides, that they count from the beginning of the year without calling them
/// sums: `Số liệu 6 tháng đầu năm`, `từ 01/01 đến 30/6`, `bao gồm cả quý I`, `số 2 quý`.
struct JanuaryWords {
  /// Up to when they count, where it is said.
  let until: Period?
  /// Whether a period alone says it, which on a line of its own may be that of a report.
  let isPeriodAlone: Bool

  /// Reads the words of a text; nothing where they say anything else.
  init?(_ words: [String], year: Int) {
    let rest = Array(words.drop { Self.leads.contains($0) })
    let lead = words.dropLast(rest.count)
    let includes = lead.contains { Self.including.contains($0) }
    if let period = Self.firstMonths(rest, year: year) {
      (until, isPeriodAlone) = (period, !lead.contains("so"))
    } else if let period = Self.sinceJanuary(rest, year: year) {
      (until, isPeriodAlone) = (period, false)
    } else if rest.first == "tu", Self.isFirstDay(rest.dropFirst(), year: year) {
      (until, isPeriodAlone) = (nil, false)
    } else if includes, let last = Self.lastOfQuarters(rest, year: year) {
      (until, isPeriodAlone) = (last == 1 ? nil : Period.firstMonths(last * 3, of: year), false)
    } else {
      return nil
    }
  }

  /// `6 tháng`, `9 tháng đầu năm`, `2 quý`.
  private static func firstMonths(_ words: [String], year: Int) -> Period? {
    if (2...4).contains(words.count), words[1] == "quy", let count = counts[words[0]],
      [[], ["dau", "nam"]].contains(Array(words[2...]))
    {
      return Period.firstMonths(count * 3, of: year)
    }
    let text = words.joined(separator: " ")
    return PeriodText.period(text, defaultYear: year).flatMap {
      $0.isCumulative && $0.slot != Period.wholeYear && $0.year == year ? $0 : nil
    }
  }

  /// `từ 01/01 đến 30/6`.
  private static func sinceJanuary(_ words: [String], year: Int) -> Period? {
    guard words.first == "tu", let den = words.firstIndex(of: "den"),
      isFirstDay(words[1..<den], year: year)
    else { return nil }
    let end = words[den...].joined(separator: " ")
    return PeriodText.until(in: end, defaultYear: year).flatMap(\.self).flatMap {
      $0.year == year && $0.isCumulative ? $0 : nil
    }
  }

  /// `01/01`, `ngày 1 tháng 1 năm 2023`.
  private static func isFirstDay(_ words: ArraySlice<String>, year: Int) -> Bool {
    let numbers = words.filter { !["ngay", "thang", "nam"].contains($0) }
    return numbers.count >= 2 && numbers.count <= 3 && numbers.prefix(2).allSatisfy { Int($0) == 1 }
      && (numbers.count == 2 || numbers[2] == String(year))
  }

  /// The last of the quarters, of which the first one is the year's: `quý I`, `quý I và quý II`.
  private static func lastOfQuarters(_ words: [String], year: Int) -> Int? {
    let named = words.filter { !["va", "quy", "nam", String(year)].contains($0) }
    let found = named.map { PeriodText.quarter($0) }
    guard words.first == "quy", found.first == 1, !found.contains(nil) else { return nil }
    let last = found.compactMap(\.self).last.map(Int.init) ?? 1
    return last == found.count ? last : nil
  }

  private static let counts = ["2": 2, "hai": 2, "3": 3, "ba": 3]
  private static let including: Set<String> = ["gom", "ca", "cong"]
  private static let leads: Set<String> = [
    "so", "lieu", "tren", "la", "day", "duoc", "tinh", "da", "deu", "nay", "ke", "ket", "qua",
    "thuc", "hien", "bao", "gom", "ca", "cong", "cua", "trong", "bang", "cac",
  ]
}
