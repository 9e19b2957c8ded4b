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
  init(_ section: FormatSection) {
    var hasMonthOrMinute = false
    for piece in section.pieces {
      switch piece {
      case .literal: break
      case .brackets(let inside): hasTime = hasTime || Self.isElapsedTime(inside)
      case .symbols(let symbols):
        for symbol in symbols {
          switch symbol | 0x20 {
          case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDate = true
          case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
          case UInt8(ascii: "m"): hasMonthOrMinute = true
          default: isPercent = isPercent || symbol == UInt8(ascii: "%")
          }
        }
      }
    }
    if hasMonthOrMinute && !hasTime { hasDate = true }
  }

  /// `[h]`, `[mm]`, `[ss]`: hours, minutes or seconds that go on counting.
  private static func isElapsedTime(_ inside: [UInt8]) -> Bool {
    guard let first = inside.first, "hms".utf8.contains(first | 0x20) else { return false }
    return inside.allSatisfy { $0 | 0x20 == first | 0x20 }
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
    let section = FormatSection(description.span)
    number = NumberFormat(section)
    shown = ShownFormat(section)
  }

  /// The formats that every workbook has without describing them.
  static func builtIn(_ number: Int) -> CellFormat {
    var format = CellFormat()
    format.number = .builtIn(number)
    format.shown = ShownFormat(builtin: number)
    return format
  }
}
