extension HeaderNames {
  /// What figures are whose name ends with the day or period up to which they count: `Thực hiện đến hết
  /// quý II`, `Lũy kế từ đầu năm đến 30/6`, `Ước thực hiện đến tháng 11`.
  ///
  /// `Lũy kế đến kỳ báo cáo` is the report's own. A day that is not the last of its month says nothing.
  static func figures(_ kind: FigureKind, until words: ArraySlice<String>, year: Int)
    -> ColumnMeaning?
  {
    guard !kind.isTarget else { return nil }
    var rest = words
    if rest.starts(with: ["tu", "dau", "nam"]) { rest = rest.dropFirst(3) }
    let behindFirst = withoutFirstDay(rest, year: year)
    let saysFrom = behindFirst.count < rest.count
    rest = behindFirst
    if rest.first == "tinh" { rest = rest.dropFirst() }
    let saysUntil = rest.first == "den" || rest.first == "tai"
    if saysUntil { rest = rest.dropFirst() }
    guard saysUntil || saysFrom || kind == .cumulative || isDate(rest) else { return nil }
    while let first = rest.first, ends.contains(first) { rest = rest.dropFirst() }
    let own = rest.joined()
    if kind == .cumulative, ownPeriods.contains(own) { return .value(kind, nil) }
    if kind == .actual, ["baocao", "kybaocao", "kynay", "nay", "thoidiemnay"].contains(own) {
      return .value(.cumulative, nil)
    }
    guard let period = lastPeriod(Array(rest), year: year) else { return nil }
    if kind == .cumulative { return figures(kind, of: period, year: year) }
    return Period.slot(ofFirstMonths: period.lastMonth).map {
      figures(kind, of: Period(year: period.year, slot: $0), year: year)
    }
  }

  /// What stands behind `từ 01/01`, `từ ngày 1/1/2023`.
  private static func withoutFirstDay(_ words: ArraySlice<String>, year: Int) -> ArraySlice<String>
  {
    guard words.first == "tu" else { return words }
    var rest = words.dropFirst()
    if rest.first == "ngay" { rest = rest.dropFirst() }
    guard rest.prefix(2).compactMap({ Int($0) }) == [1, 1] else { return words }
    rest = rest.dropFirst(2)
    return rest.first == String(year) ? rest.dropFirst() : rest
  }

  /// `30 6 2023`, as it stands below `Thực hiện`.
  private static func isDate(_ words: ArraySlice<String>) -> Bool {
    words.count == 3 && words.allSatisfy { Int($0) != nil }
  }

  /// A period, or the month that ends with a day.
  private static func lastPeriod(_ words: [String], year: Int) -> Period? {
    if let period = PeriodText.suffix(words, defaultYear: year) { return period }
    let numbers = words.filter { $0 != "thang" && $0 != "nam" }
    guard let date = CalendarDate(numbers.joined(separator: "/"), defaultYear: year),
      date.isLastOfMonth
    else { return nil }
    return .month(date.month, of: date.year)
  }

  private static let ends: Set<String> = ["het", "cuoi", "ngay", "thoi", "diem"]
  private static let ownPeriods: Set<String> = [
    "kybaocao", "baocao", "kynay", "ky", "quynay", "thangnay", "quybaocao", "thangbaocao",
    "thoidiembaocao", "nay", "thoidiemnay",
  ]
}
