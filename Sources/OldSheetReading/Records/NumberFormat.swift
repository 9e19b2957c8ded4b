import SheetReading

/// What a number format makes of a number, as far as reading is concerned.
struct NumberFormat: Equatable {
  /// Shown as a percentage.
  var isPercent = false
  /// Shown with a day, a month or a year.
  var hasDate = false
  /// Shown with hours, minutes or seconds.
  var hasTime = false

  /// The formats that every workbook has without describing them.
  static func builtIn(_ number: Int) -> NumberFormat {
    switch number {
    case 9, 10: NumberFormat(isPercent: true)
    case 14...17: NumberFormat(hasDate: true)
    case 18...21, 45...47: NumberFormat(hasTime: true)
    case 22: NumberFormat(hasDate: true, hasTime: true)
    default: NumberFormat()
    }
  }

  init(isPercent: Bool = false, hasDate: Bool = false, hasTime: Bool = false) {
    self.isPercent = isPercent
    self.hasDate = hasDate
    self.hasTime = hasTime
  }

  /// Reads a description such as `#,##0.0%` or `dd/mm/yyyy hh:mm`.
  ///
  /// Only the first section counts, and in it only what is no text: a letter in quotes, after a
  /// backslash, or in the name of a colour is no day and no month.
  init(_ description: [UInt8]) {
    var text = description.makeIterator()
    var hasMonthOrMinute = false
    scan: while let byte = text.next() {
      switch byte {
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = text.next()
      case UInt8(ascii: "\""): while let inner = text.next(), inner != byte {}
      case UInt8(ascii: "["):
        var inside: [UInt8] = []
        while let inner = text.next(), inner != UInt8(ascii: "]") { inside.append(inner | 0x20) }
        hasTime = hasTime || Self.isElapsedTime(inside)
      case UInt8(ascii: "%"): isPercent = true
      case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "d"), UInt8(ascii: "D"):
        hasDate = true
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "s"), UInt8(ascii: "S"):
        hasTime = true
      case UInt8(ascii: "m"), UInt8(ascii: "M"): hasMonthOrMinute = true
      default: break
      }
    }
    if hasMonthOrMinute && !hasTime { hasDate = true }
  }

  /// `[h]`, `[mm]`, `[ss]`: hours, minutes or seconds that go on counting.
  private static func isElapsedTime(_ inside: [UInt8]) -> Bool {
    guard let first = inside.first, "hms".utf8.contains(first) else { return false }
    return inside.allSatisfy { $0 == first }
  }
}

/// What a cell format makes of a number.
struct CellFormat {
  var number = NumberFormat()
  /// How the number is shown, where that says more than the number.
  var shown: ShownFormat?

  /// One that shows the plain number.
  init() {}

  /// Reads a description.
  init(_ description: [UInt8]) {
    number = NumberFormat(description)
    shown = ShownFormat(FormatSection(description.span))
  }

  /// The formats that every workbook has without describing them; `0.00` is one of codes, too.
  static func builtIn(_ number: Int) -> CellFormat {
    guard number != 2 else { return CellFormat(Array("0.00".utf8)) }
    var format = CellFormat()
    format.number = .builtIn(number)
    return format
  }
}
