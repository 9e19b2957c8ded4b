// Up to when figures count.
extension PeriodText {
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
      if let month = month(endingOn: numbers.prefix(count), defaultYear: defaultYear) {
        return month
      }
    }
    return nil
  }

  /// The month whose last day a date is: `30`, `6`, `2023`, with or without the year.
  static func month(endingOn date: some Sequence<String>, defaultYear: Int) -> Period? {
    let text = date.joined(separator: "/")
    guard let date = CalendarDate(text, defaultYear: defaultYear),
      date.day == CalendarDate.daysInMonth(date.month, of: date.year)
    else { return nil }
    return .month(date.month, of: date.year)
  }

  private static func isDate(_ words: [String]) -> Bool {
    words.count > 1 && Int(words[0]) != nil && (Int(words[1]) != nil || words[1] == "thang")
  }
}
