/// A day of the Gregorian calendar, without a time zone.
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date, or nothing where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `28/02/2023`, `28-2-2023`, `28.2.2023` or `2023-02-28`; a time after a blank is ignored.
  ///
  /// A date without a year, such as `30/6`, takes `defaultYear` where one is given.
  public init?(_ text: String, defaultYear: Int? = nil) {
    let date = text.split(separator: " ").first ?? ""
    let parts = date.split(
      omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }) else {
      return nil
    }
    let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard numbers.count == parts.count else { return nil }
    switch (numbers.count, defaultYear) {
    case (3, _) where parts[0].count == 4:
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, _) where parts[2].count == 4:
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    case (2, let year?):
      self.init(year: year, month: numbers[1], day: numbers[0])
    default:
      return nil
    }
  }

  /// The date so many days after 1970-01-01; days before it, and after 9999, are the nearest.
  public init(daysSince1970 days: Int) {
    // Counted in eras of 400 years that begin on a 1st of March.
    let shifted = min(max(days, 0), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    month = part < 10 ? part + 3 : part - 9
    day = dayOfYear - (153 * part + 2) / 5 + 1
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// How many days a month has.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether its month ends with it.
  public var isLastOfMonth: Bool { day == Self.daysInMonth(month, of: year) }

  /// The date as one number that sorts like the date, such as 20230228.
  public var ordinal: Int32 { Int32(year * 10000 + month * 100 + day) }

  /// Makes the date of an ordinal, or nothing for 0.
  public init?(ordinal: Int32) {
    let value = Int(ordinal)
    self.init(year: value / 10000, month: value / 100 % 100, day: value % 100)
  }

  /// The seconds since 1970-01-01 00:00 UTC.
  public var secondsSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }

  /// Whether one date is before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2023-02-28`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
