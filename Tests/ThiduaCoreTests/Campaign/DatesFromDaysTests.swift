import Testing
import ThiduaCore

@Suite("Dates from numbers of days") struct DatesFromDaysTests {
  /// The days are what `date -u -d DATE +%s` gives, divided by 86,400.
  @Test(arguments: [
    (0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_782, "2026-11-25"),
    (47_541, "2100-03-01"),
  ])
  func `a number of days is a date`(_ days: Int, _ date: String) {
    #expect(CalendarDate(daysSince1970: days).description == date)
  }

  @Test func `every day until 2100 follows the one before it`() {
    for days in 0..<47_541 {
      #expect(CalendarDate(daysSince1970: days).secondsSince1970 == days * 86_400)
    }
  }

  @Test(arguments: [-1, -1_000_000]) func `a clock before 1970 stands at its first day`(_ days: Int)
  {
    #expect(CalendarDate(daysSince1970: days).description == "1970-01-01")
  }
}
