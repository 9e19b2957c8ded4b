/// A day of the Gregorian calendar.
struct CalendarDay {
  /// The day as `2023-06-28`.
  let text: String

  /// The day of a number as Excel counts: 1 is 1 January 1900, which was a leap year there; with
  /// the other system 0 is 1 January 1904.
  init(_ number: Int, startsIn1904: Bool) {
    guard startsIn1904 || number != 60 else {
      text = "1900-02-29"
      return
    }
    let from1900 = startsIn1904 ? number + 1462 : number
    // Days from 1 March of the year 0, so that leap days end the years.
    let days = from1900 + 693_900 + (startsIn1904 || from1900 > 60 ? -1 : 0)
    let (era, ofEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let shown = month < 10 ? month + 3 : month - 9
    let number = 400 * era + year + (shown <= 2 ? 1 : 0)
    text = Self.padded(number, 4) + "-" + Self.padded(shown, 2) + "-" + Self.padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
