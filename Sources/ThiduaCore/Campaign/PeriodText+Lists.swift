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
  public static func list(in title: String, defaultYear: Int) -> List? {
    let tokens = periodWords(of: title)
    for start in tokens.indices where !isInsideDate(tokens, at: start) {
      if let list = list(tokens[start...]) {
        guard let slot = list.slot else { return .several }
        let rest = tokens[(start + list.length)...].drop { $0 == "nam" }
        return .period(Period(year: rest.first.flatMap(year) ?? defaultYear, slot: slot))
      }
      if beginsPeriod(tokens, at: start) { return nil }
    }
    return nil
  }

  /// `quý I + II`, `tháng 1 đến tháng 6`, `t4 t6` for `T4-T6`: the slot that they make up, if any, and how
  /// many words they take; nothing for a single one.
  private static func list(_ tokens: ArraySlice<String>) -> (slot: UInt8?, length: Int)? {
    guard let first = tokens.first else { return nil }
    if let month = compactMonth(first) {
      guard let last = tokens.dropFirst().first.flatMap(compactMonth) else { return nil }
      return (slot(from: month, through: last, of: 1), 2)
    }
    guard ["thang", "quy", "qui"].contains(first) else { return nil }
    var numbers: [Int] = []
    var (rest, length) = (tokens.dropFirst(), 1)
    while true {
      var next = rest
      if !numbers.isEmpty {
        if let word = next.first, ["va", "den"].contains(word) { next = next.dropFirst() }
        if next.first == "het" { next = next.dropFirst() }
        if next.first == first { next = next.dropFirst() }
      }
      guard let word = next.first, let number = numeral(word) else { break }
      // `Quý II, 6 tháng`; `tháng 4, 1 tháng 5`.
      if !numbers.isEmpty, next.dropFirst().first == "thang" { break }
      numbers.append(number)
      rest = next.dropFirst()
      length = rest.startIndex - tokens.startIndex
    }
    guard let low = numbers.first, let high = numbers.last, numbers.count > 1 else { return nil }
    let isRow = numbers.count == 2 || zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let months = first == "thang" ? 1 : 3
    return (isRow ? slot(from: low, through: high, of: months) : nil, length)
  }

  /// The slot from one number through a later one, each of so many months.
  private static func slot(from low: Int, through high: Int, of months: Int) -> UInt8? {
    guard low < high, high * months <= 12 else { return nil }
    return slot(fromMonth: (low - 1) * months + 1, through: high * months)
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

// Two periods that end together.
extension PeriodText {
  /// Whether a text, or several together, name a part of the year and a longer one that ends with it: `QUÝ II VÀ
  /// 6 THÁNG ĐẦU NĂM`.
  public static func endTogether(_ periods: Set<Period>) -> Bool {
    let ends = Set(periods.map { $0.year * 100 + $0.lastMonth })
    return ends.count < periods.count
  }

  /// All periods that a text names, apart from years alone.
  public static func periods(in text: String, defaultYear: Int) -> Set<Period> {
    let tokens = periodWords(of: text)
    var found: Set<Period> = []
    var start = tokens.startIndex
    while start < tokens.endIndex {
      if !isInsideDate(tokens, at: start), let (period, length) = period(tokens, at: start) {
        found.insert(Period(year: period.year ?? defaultYear, slot: period.slot))
        start += length
      } else {
        start += 1
      }
    }
    return found
  }
}
