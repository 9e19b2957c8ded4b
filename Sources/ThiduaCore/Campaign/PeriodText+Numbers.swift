/// The numbers of years, quarters and months.
extension PeriodText {
  /// A year by its digits.
  static func year(_ token: String) -> Int? { CalendarYear.named(by: token) }

  /// A quarter by its digit or its Roman number.
  static func quarter(_ token: String) -> UInt8? {
    switch token {
    case "1", "01": 1
    case "2", "02": 2
    case "3", "03": 3
    case "4", "04": 4
    default: romanQuarters[token]
    }
  }

  /// Also with small L's, which look the same.
  static let romanQuarters: [String: UInt8] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "ll": 2, "lll": 3, "lv": 4,
  ]

  /// A month by its digits.
  static func month(_ token: String) -> UInt8? {
    guard token.utf8.count <= 2, token.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let month = UInt8(token), (1...12).contains(month)
    else { return nil }
    return month
  }
}
