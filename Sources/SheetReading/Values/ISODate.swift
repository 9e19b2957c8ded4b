/// Dates and times as XML writes them.
enum ISODate {
  /// Appends `2023-06-28T14:30:00` or a part of it in the form of our cells; false if it is none.
  static func append(_ text: [UInt8], to bytes: inout [UInt8]) -> Bool {
    var scan = ISOScan(text)
    if scan.mark("T") || text.dropFirst(2).first == UInt8(ascii: ":") {
      guard let seconds = scan.time(), scan.isAtEnd else { return false }
      CalendarText.appendTime(seconds, to: &bytes)
      return true
    }
    guard let year = scan.number(4), scan.mark("-"), let month = scan.number(2), scan.mark("-"),
      let number = scan.number(2),
      var day = CalendarText.day(year: year, month: month, day: number)
    else { return false }
    var seconds = 0
    if !scan.isAtEnd {
      guard scan.mark("T") || scan.mark(" "), let time = scan.time(), scan.isAtEnd else {
        return false
      }
      (day, seconds) = (day + time / 86_400, time % 86_400)
    }
    CalendarText.appendDate(day, to: &bytes)
    if seconds > 0 {
      bytes.append(32)
      CalendarText.appendTime(seconds, to: &bytes)
    }
    return true
  }

  /// Appends a duration such as `PT14H30M00S` as `14:30:00`; false if it is none.
  static func appendDuration(_ text: [UInt8], to bytes: inout [UInt8]) -> Bool {
    var scan = ISOScan(text)
    guard scan.mark("P"), scan.mark("T"), !scan.isAtEnd else { return false }
    var seconds = 0
    while !scan.isAtEnd {
      guard let value = scan.digits() else { return false }
      if scan.mark("H") {
        seconds += value * 3600
      } else if scan.mark("M") {
        seconds += value * 60
      } else {
        seconds += value + scan.fraction()
        guard scan.mark("S") else { return false }
      }
    }
    CalendarText.appendTime(seconds, to: &bytes)
    return true
  }
}

/// Reads forward through a date.
private struct ISOScan {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { position == text.count }

  mutating func mark(_ mark: Unicode.Scalar) -> Bool {
    guard position < text.count, UInt32(text[position]) == mark.value else { return false }
    position += 1
    return true
  }

  /// At most seven digits.
  mutating func digits() -> Int? {
    let start = position
    var value = 0
    while position < text.count, position - start < 7, text[position] >= 48, text[position] <= 57 {
      value = value * 10 + Int(text[position] - 48)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Exactly so many digits.
  mutating func number(_ count: Int) -> Int? {
    let start = position
    guard let value = digits(), position - start == count else { return nil }
    return value
  }

  /// `14:30`, `14:30:00`, `14:30:00.5`, with or without `Z`, as seconds.
  mutating func time() -> Int? {
    guard let hour = number(2), hour < 24, mark(":"), let minute = number(2), minute < 60 else {
      return nil
    }
    var second = 0
    if mark(":") {
      guard let value = number(2), value < 60 else { return nil }
      second = value + fraction()
    }
    _ = mark("Z")
    return (hour * 60 + minute) * 60 + second
  }

  /// What the decimals of a second round to: 0 or 1.
  mutating func fraction() -> Int {
    guard mark(".") || mark(",") else { return 0 }
    let first = position < text.count ? text[position] : 48
    while position < text.count, text[position] >= 48, text[position] <= 57 { position += 1 }
    return first >= 53 ? 1 : 0
  }
}
