/// What of a period stands before its year: `quý II`, `6 tháng đầu năm`, `T3`.
extension PeriodMatch {
  /// The period word itself, without its year.
  static func head(_ tokens: ArraySlice<String>) -> PeriodMatch? {
    guard let first = tokens.first else { return nil }
    let second = tokens.dropFirst().first
    switch first {
    case "h1", "6m", "6t", "6thang", "6tdn":
      return second == "cuoi" ? nil : PeriodMatch(slot: Period.firstHalf, length: 1)
    case "9m", "9t", "9thang", "9tdn": return PeriodMatch(slot: Period.nineMonths, length: 1)
    case "8t", "10t", "11t":
      return second == "cuoi"
        ? nil
        : Int(first.dropLast()).flatMap(Period.slot(ofFirstMonths:)).map {
          PeriodMatch(slot: $0, length: 1)
        }
    case "12m", "12t", "12thang": return PeriodMatch(slot: Period.wholeYear, length: 1)
    case "q":
      // `Q.II`, but not `Q.2`, which is a district.
      return second.flatMap { PeriodText.romanQuarters[$0] }.map {
        PeriodMatch(slot: 11 + $0, length: 2)
      }
    case "quy", "qui":
      let third = tokens.dropFirst(2).first
      // `Quý thứ hai`, `Quý thứ II`
      if second == "thu",
        let ordinal = third.flatMap({ ordinalQuarters[$0] ?? PeriodText.quarter($0) })
      {
        return PeriodMatch(slot: 11 + ordinal, length: 3)
      }
      // `Quý hai năm 2023`, but not `Quỹ ba thế hệ`, whose first words look the same here.
      let isAlone = third.map { $0 == "nam" || PeriodText.year($0) != nil } ?? true
      let spelled = isAlone ? second.flatMap { spelledQuarters[$0] } : nil
      return (second.flatMap(PeriodText.quarter) ?? spelled).map {
        PeriodMatch(slot: 11 + $0, length: 2)
      }
    case "thang":
      if let months = PeriodText.firstMonths(tokens) {
        return PeriodMatch(slot: months.slot, length: months.length)
      }
      return second.flatMap(PeriodText.month).map { PeriodMatch(slot: $0 - 1, length: 2) }
    case "ca" where second == "nam": return PeriodMatch(slot: Period.wholeYear, length: 2)
    case "nam":
      guard let second else { return PeriodMatch(slot: Period.wholeYear, length: 1) }
      return PeriodText.year(second).map {
        PeriodMatch(slot: Period.wholeYear, year: $0, length: 2)
      }
    case "nua", "ban", "giua":
      return PeriodText.halfYear(Array(tokens.prefix(5))).map {
        PeriodMatch(slot: Period.firstHalf, length: $0)
      }
    default:
      if let parts = partsSoFar(tokens) { return parts }
      let third = tokens.dropFirst(2).first
      // `6 T ĐẦU NĂM`
      if second == "t", third == "dau" || third == "nam" { return monthsSoFar(first, third: third) }
      return second == "thang" ? monthsSoFar(first, third: third) : compact(first)
    }
  }

  /// `sáu tháng đầu năm`, `3 quý đầu năm`: in words only where the beginning of the year is named, since
  /// `sau tháng 6` looks much the same.
  private static func partsSoFar(_ tokens: ArraySlice<String>) -> PeriodMatch? {
    let words = Array(tokens.prefix(3))
    guard words.count == 3, words[2] == "dau" else { return nil }
    switch words[1] {
    case "thang":
      return spelledMonths[words[0]].flatMap(Period.slot(ofFirstMonths:)).map {
        PeriodMatch(slot: $0, length: 2)
      }
    case "quy", "qui":
      let count = spelledMonths[words[0]] ?? Int(words[0])
      guard let count, (1...3).contains(count) else { return nil }
      return Period.slot(ofFirstMonths: count * 3).map { PeriodMatch(slot: $0, length: 2) }
    default: return nil
    }
  }

  private static let spelledMonths = [
    "hai": 2, "ba": 3, "bon": 4, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
  ]

  /// `6 tháng`, `11 tháng`, but not `6 tháng cuối năm`, nor the day `2 tháng 9`.
  private static func monthsSoFar(_ count: String, third: String?) -> PeriodMatch? {
    guard let months = PeriodText.month(count), months > 1, third != "cuoi",
      third.flatMap(PeriodText.month) == nil
    else { return nil }
    return Period.slot(ofFirstMonths: Int(months)).map { PeriodMatch(slot: $0, length: 2) }
  }

  /// `11m` behind a year, as data files write the first eleven months.
  static func monthsCode(_ token: String) -> UInt8? {
    guard token.hasSuffix("m"), let months = PeriodText.month(String(token.dropLast())) else {
      return nil
    }
    return Period.slot(ofFirstMonths: Int(months)).flatMap { $0 > Period.wholeYear ? $0 : nil }
  }

  /// `q1`, `qiv`, `quy2`, `t3`, `thang03`.
  private static func compact(_ token: String) -> PeriodMatch? {
    for prefix in ["quy", "q"] where token.hasPrefix(prefix) {
      if let quarter = PeriodText.quarter(String(token.dropFirst(prefix.count))) {
        return PeriodMatch(slot: 11 + quarter, length: 1)
      }
    }
    for prefix in ["thang", "t"] where token.hasPrefix(prefix) {
      if let month = PeriodText.month(String(token.dropFirst(prefix.count))) {
        return PeriodMatch(slot: month - 1, length: 1)
      }
    }
    return nil
  }

  private static let spelledQuarters: [String: UInt8] = [
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4,
  ]

  private static let ordinalQuarters: [String: UInt8] = ["nhat": 1, "hai": 2, "ba": 3, "tu": 4]
}
