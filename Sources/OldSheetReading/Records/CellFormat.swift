import SheetReading

/// What a cell format makes of a number.
struct CellFormat {
  var number = NumberFormat.number
  /// How the number is shown, where that says more than the number.
  var shown: ShownFormat?
  /// How a zero is shown, where that is no digit.
  var zero: ZeroFormat?

  /// One that shows the plain number.
  init() {}

  /// Reads a description.
  init(_ description: [UInt8]) {
    let section = FormatSection(description.span)
    number = NumberFormat(section)
    shown = ShownFormat(section)
    zero = ZeroFormat(description.span)
  }

  /// The formats that every workbook has without describing them.
  static func builtIn(_ number: Int) -> CellFormat {
    var format = CellFormat()
    format.number = NumberFormat(builtin: number)
    format.shown = ShownFormat(builtin: number)
    format.zero = ZeroFormat(builtin: number)
    return format
  }
}
