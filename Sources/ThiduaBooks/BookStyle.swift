import XLSXWriting

/// The looks of the books, by what a cell is; all in one place.
enum BookStyle: Hashable, Sendable {
  /// The authority above, at the head.
  case authorityAbove
  /// The authority, and the national motto.
  case authority
  /// The title of a sheet.
  case title
  /// A line under the title.
  case subtitle
  /// A sentence or a paragraph.
  case paragraph
  /// The sentence that says it all.
  case headline
  /// A column's name.
  case heading
  /// The row of column numbers.
  case columnNumber
  /// A sector's name across the table.
  case sector
  /// A text in a table, indented by level.
  case text(indent: Int)
  /// A text in the middle of its cell.
  case centered
  /// A number with decimals.
  case number(decimals: Int)
  /// A target in words.
  case target
  /// A total.
  case total(decimals: Int)
  /// The name beside totals.
  case totalLabel
  /// A verdict: its colour, and a face that prints in grey.
  case exceeded, met, notMet, noData, notAssessed
  /// A helper value, outside the printed page.
  case helper
  /// The place and date above the signature.
  case place
  /// The signature.
  case signature

  private static let family = "Times New Roman"
  private static let line = BorderLine(.thin, color: Color(0x7F7F7F))

  /// The look as the library wants it.
  var cellStyle: CellStyle {
    switch self {
    case .authorityAbove: Self.plain(12, .center)
    case .authority: Self.plain(12, .center, bold: true)
    case .title: Self.plain(14, .center, bold: true)
    case .subtitle: Self.plain(12, .center, italic: true)
    case .paragraph: Self.plain(12, .left, wrapped: true)
    case .headline: Self.plain(14, .left, bold: true, wrapped: true)
    case .heading: Self.boxed(.center, bold: true, fill: 0xD9E2F3)
    case .columnNumber: Self.boxed(.center, italic: true, fill: 0xF2F2F2, size: 10)
    case .sector: Self.boxed(.left, bold: true, fill: 0xEDEDED)
    case .text(let indent): Self.boxed(.left, indent: indent)
    case .centered: Self.boxed(.center)
    case .number(let decimals): Self.boxed(.right, format: Self.format(decimals))
    case .target: Self.boxed(.right)
    case .total(let decimals):
      Self.boxed(.right, bold: true, fill: 0xEDEDED, format: Self.format(decimals))
    case .totalLabel: Self.boxed(.left, bold: true, fill: 0xEDEDED)
    case .exceeded: Self.boxed(.center, bold: true, fill: 0xC6E0B4)
    case .met: Self.boxed(.center, fill: 0xE2EFDA)
    case .notMet: Self.boxed(.center, bold: true, italic: true, fill: 0xF8CBAD)
    case .noData: Self.boxed(.center, italic: true, fill: 0xFFF2CC)
    case .notAssessed: Self.boxed(.center, italic: true)
    case .helper: CellStyle(font: CellFont(Self.family, size: 9, color: Color(0x7F7F7F)))
    case .place: Self.plain(13, .center, italic: true)
    case .signature: Self.plain(13, .center, bold: true)
    }
  }

  private static func format(_ decimals: Int) -> String {
    decimals <= 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(decimals, 6))
  }

  private static func plain(
    _ size: Double, _ side: CellAlignment.Horizontal, bold: Bool = false, italic: Bool = false,
    wrapped: Bool = false
  ) -> CellStyle {
    CellStyle(
      font: CellFont(family, size: size, isBold: bold, isItalic: italic),
      alignment: CellAlignment(side, .center, isWrapped: wrapped))
  }

  private static func boxed(
    _ side: CellAlignment.Horizontal, bold: Bool = false, italic: Bool = false, fill: Int? = nil,
    format: String? = nil, indent: Int = 0, size: Double = 11
  ) -> CellStyle {
    CellStyle(
      font: CellFont(family, size: size, isBold: bold, isItalic: italic),
      fill: fill.map { Color(UInt32($0)) }, borders: CellBorders(all: line),
      alignment: CellAlignment(side, .center, isWrapped: format == nil, indent: indent),
      numberFormat: format)
  }
}
