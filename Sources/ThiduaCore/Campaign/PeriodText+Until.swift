// Up to when figures count.
extension PeriodText {
  /// The part of the year up to the day or period of which a title says that it counts so far, from the
  /// beginning of the year or from the day that it names.
  ///
  /// `tính đến 30/6/2023`, `đến hết quý II`, `từ 15/12/2022 đến 14/6/2023`. Nothing inside where nobody can
  /// tell, and nothing at all where the title says no such thing, or names a period before.
  public static func until(in text: String, defaultYear: Int) -> Period?? {
    let tokens = words(of: text)
    guard let place = tokens.lastIndex(of: "den"), place + 1 < tokens.count else { return nil }
    let before = tokens[..<place].joined(separator: " ")
    guard firstPeriod(in: before, defaultYear: defaultYear, bareYear: false) == nil else {
      return nil
    }
    let rest = Array(tokens[(place + 1)...].drop { untilFillers.contains($0) })
    let start = tokens[..<place].lastIndex(of: "tu").flatMap { $0 + 1 < place ? $0 : nil }
    // Administrative reports count from a 15th to a 14th (Nghị định 09/2019/NĐ-CP).
    let closing = start == nil ? nil : month(closedOn: rest, defaultYear: defaultYear)
    guard let last = end(in: rest, defaultYear: defaultYear) ?? closing else {
      return isDate(rest) ? .some(nil) : nil
    }
    var firstMonth = 1
    if let start {
      guard let month = month(begunBy: tokens[(start + 1)..<place], of: last.year) else {
        return .some(nil)
      }
      firstMonth = month
    }
    guard firstMonth <= last.lastMonth else { return .some(nil) }
    return .some(
      slot(fromMonth: firstMonth, through: last.lastMonth).map { Period(year: last.year, slot: $0) }
    )
  }

  /// The first months of a year, of which the first and the last one are named: `từ tháng 01/2023 đến hết tháng 6/2023`.
  static func firstMonths(from words: ArraySlice<String>, defaultYear: Int) -> Period? {
    guard words.contains("thang"), !words.contains("ngay") else { return nil }
    let years = words.compactMap { year($0) }
    let months = words.filter { !["tu", "het", "thang", "nam"].contains($0) && year($0) == nil }
    guard months.count == 3, Int(months[0]) == 1, months[1] == "den", let last = Int(months[2]),
      Set(years).count < 2
    else { return nil }
    return Period.firstMonths(last, of: years.first ?? defaultYear)
  }

  /// The month that ends with its 14th.
  private static func month(closedOn words: [String], defaultYear: Int) -> Period? {
    dates(beginning: words, defaultYear: defaultYear).first { $0.day == 14 }.map {
      .month($0.month, of: $0.year)
    }
  }

  /// The dates that words may begin with: with a year, without one.
  private static func dates(beginning words: [String], defaultYear: Int) -> [CalendarDate] {
    let numbers = words.prefix(5).filter { $0 != "thang" && $0 != "nam" }.prefix { Int($0) != nil }
    return [3, 2].filter { numbers.count >= $0 }.compactMap { count in
      CalendarDate(numbers.prefix(count).joined(separator: "/"), defaultYear: defaultYear)
    }
  }

  private static let untilFillers: Set<String> = ["het", "cuoi", "ngay", "thoi", "diem"]

  /// The month that a day begins: the first of it, or the 15th of the month before, from which administrative
  /// reports count (Nghị định 09/2019/NĐ-CP); `đầu năm` begins the first one.
  private static func month(begunBy words: ArraySlice<String>, of year: Int) -> Int? {
    if words.starts(with: ["dau", "nam"]) { return 1 }
    let numbers = words.filter { !["ngay", "thang", "nam"].contains($0) }.map { Int($0) }
    guard numbers.count >= 2, let day = numbers[0], let month = numbers[1], (1...12).contains(month)
    else { return nil }
    let named = numbers.count > 2 ? numbers[2] : nil
    switch (day, month) {
    case (1, _): return named ?? year == year ? month : nil
    case (15, 12): return named ?? (year - 1) == year - 1 ? 1 : nil
    case (15, _): return named ?? year == year ? month + 1 : nil
    default: return nil
    }
  }

  /// The period that words begin with, or the month whose last day they are.
  private static func end(in words: [String], defaultYear: Int) -> Period? {
    for count in stride(from: min(words.count, 5), through: 1, by: -1) {
      if let period = suffix(Array(words[..<count]), defaultYear: defaultYear) {
        return period.slot == Period.wholeYear && words[0] != "nam" ? nil : period
      }
    }
    return dates(beginning: words, defaultYear: defaultYear).first(where: \.isLastOfMonth).map {
      .month($0.month, of: $0.year)
    }
  }

  private static func isDate(_ words: [String]) -> Bool {
    words.count > 1 && Int(words[0]) != nil && (Int(words[1]) != nil || words[1] == "thang")
  }
}
