/// Writes days and times of day.
enum CalendarText {
  /// Appends the date of a day counted from 1970-01-01, such as `2023-06-28`.
  static func appendDate(_ day: Int, to bytes: inout [UInt8]) {
    // Counted in eras of 400 years that begin in March, so that the leap day comes last.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    appendDate(
      year: year, month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1, to: &bytes)
  }

  static func appendDate(year: Int, month: Int, day: Int, to bytes: inout [UInt8]) {
    DigitText.append(year, width: 4, to: &bytes)
    bytes.append(45)
    DigitText.append(month, width: 2, to: &bytes)
    bytes.append(45)
    DigitText.append(day, width: 2, to: &bytes)
  }

  /// Appends a time such as `14:30:00`; a duration may have more than 24 hours.
  static func appendTime(_ seconds: Int, to bytes: inout [UInt8]) {
    DigitText.append(seconds / 3600, width: 2, to: &bytes)
    bytes.append(58)
    DigitText.append(seconds / 60 % 60, width: 2, to: &bytes)
    bytes.append(58)
    DigitText.append(seconds % 60, width: 2, to: &bytes)
  }

  /// The day of a date, counted from 1970-01-01; nil for a date that is none.
  static func day(year: Int, month: Int, day: Int) -> Int? {
    guard month >= 1, month <= 12, day >= 1, year >= 0, year <= 9999 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day <= length else { return nil }
    let shiftedYear = month > 2 ? year : year - 1
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
