import Glibc
import ThiduaCore

/// A moment of the system's clock, for locks and records of runs; figures never depend on it.
struct Clock: Sendable {
  /// Seconds since 1970.
  let seconds: Int

  /// Now.
  static var now: Clock { Clock(seconds: time(nil)) }

  /// The moment in universal time: `2026-11-25T06:00:00Z`.
  var text: String {
    let day = CalendarDate(daysSince1970: seconds / 86_400)
    let second = seconds % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// The moment and the process, as the name of a file that sorts by time: `20261125T060000Z-123`.
  var identifier: String {
    text.filter { $0 != "-" && $0 != ":" } + "-\(getpid())"
  }

  /// The day in Vietnam, which keeps no summer time.
  var day: CalendarDate { CalendarDate(daysSince1970: (seconds + 7 * 3600) / 86_400) }
}
