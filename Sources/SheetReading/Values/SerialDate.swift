/// A number of days as spreadsheets store dates and times.
package struct SerialDate {
  private static let secondsPerDay = 86_400
  /// 9999-12-31 in the system that begins with 1900.
  private static let lastDay = 2_958_465
  private var day = 0
  private var second = 0

  /// Rounds to the second; nil for what no spreadsheet shows as a date.
  init?(_ number: StoredNumber) {
    guard !number.isNegative else { return nil }
    var coefficient = number.coefficient
    var exponent = number.exponent
    guard exponent <= 6 else { return nil }
    while exponent < -18 {
      coefficient /= 10
      exponent += 1
    }
    var power: UInt64 = 1
    for _ in 0..<abs(exponent) { power *= 10 }
    guard exponent < 0 else {
      guard coefficient <= UInt64(Self.lastDay) else { return nil }
      day = Int(coefficient * power)
      if day > Self.lastDay { return nil }
      return
    }
    guard coefficient / power <= UInt64(Self.lastDay) else { return nil }
    day = Int(coefficient / power)
    let rest = UInt128(coefficient % power) * UInt128(Self.secondsPerDay)
    second = Int((rest + UInt128(power / 2)) / UInt128(power))
    if second == Self.secondsPerDay { (day, second) = (day + 1, 0) }
  }

  /// The date, the time or both that a plain decimal is shown as; nothing for what no spreadsheet shows as
  /// a date.
  package static func text(
    of decimal: String, style: NumberFormat, from1904: Bool
  ) -> [UInt8]? {
    guard let number = StoredNumber(Array(decimal.utf8).span), let date = SerialDate(number) else {
      return nil
    }
    var bytes: [UInt8] = []
    date.append(style: style, from1904: from1904, to: &bytes)
    return bytes
  }

  /// Appends the date, with the time unless it is midnight, or the time alone.
  ///
  /// Day 0 is no date: a time alone. In the system that begins with 1900 it counts a 29 February
  /// 1900 that never was; that day is shown as spreadsheets show it.
  func append(style: NumberFormat, from1904: Bool, to bytes: inout [UInt8]) {
    let isTime = day == 0 && (second > 0 || !from1904 || style != .date)
    guard style != .duration, !isTime else {
      return CalendarText.appendTime(day * Self.secondsPerDay + second, to: &bytes)
    }
    switch day {
    case _ where from1904: CalendarText.appendDate(day - 24_107, to: &bytes)
    case 60: CalendarText.appendDate(year: 1900, month: 2, day: 29, to: &bytes)
    case ..<60: CalendarText.appendDate(day - 25_568, to: &bytes)
    default: CalendarText.appendDate(day - 25_569, to: &bytes)
    }
    guard second > 0 else { return }
    bytes.append(32)
    CalendarText.appendTime(second, to: &bytes)
  }
}
