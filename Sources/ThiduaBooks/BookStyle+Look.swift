import ThiduaCore
import XLSXWriting

/// The colours of the books; each also differs in weight, slant or sign, for grey printers.
enum BookColor {
  static let line = Color(0x7F7F7F)
  static let heading = Color(0xD9E2F3)
  static let columnNumber = Color(0xF2F2F2)
  static let sector = Color(0xEDEDED)
  static let link = Color(0x1F4E79)
  static let faint = Color(0x7F7F7F)
  static let exceeded = Color(0xC6E0B4)
  static let met = Color(0xE2EFDA)
  static let notMet = Color(0xF8CBAD)
  static let noData = Color(0xFFF2CC)
  static let bar = Color(0x9DC3E6)
}

extension BookStyle {
  private static let family = "Times New Roman"

  /// The look as the library wants it.
  var cellStyle: CellStyle {
    switch self {
    case .authorityAbove, .authority: plain(.center)
    case .motto: plain(.center, underline: .single)
    case .rule, .title: plain(.center)
    case .subtitle: plain(.center, isItalic: true)
    case .measureLine: plain(.right, isItalic: true)
    case .paragraph, .headline, .part: plain(.left)
    case .spread(_, let indent): plain(.left, indent: indent)
    case .bigNumber: plain(.center)
    case .bigNumberLabel: plain(.center)
    case .link, .linkAcross: plain(.left, underline: .single, color: BookColor.link)
    case .heading: boxed(.center, fill: BookColor.heading)
    case .columnNumber: boxed(.center, isItalic: true, fill: BookColor.columnNumber)
    case .sector: boxed(.left, fill: BookColor.sector)
    case .indicator(let indent): boxed(.left, indent: indent)
    case .text, .note: boxed(.left)
    case .centered: boxed(.center)
    case .number(let decimals): boxed(.right, format: Self.format(decimals))
    case .estimate(let decimals):
      boxed(.right, isItalic: true, format: Self.format(decimals) + "\"*\"")
    case .status(let language): boxed(.center, format: Self.statusFormat(language, mark: ""))
    case .estimatedStatus(let language):
      boxed(.center, isItalic: true, format: Self.statusFormat(language, mark: "\\*"))
    case .date: boxed(.center, format: "dd/mm/yyyy")
    case .target: boxed(.right)
    case .total(let decimals):
      boxed(.right, fill: BookColor.sector, format: Self.format(decimals))
    case .totalLabel: boxed(.left, fill: BookColor.sector)
    case .good: boxed(.center, fill: BookColor.met)
    case .doubtful: boxed(.center, isItalic: true, fill: BookColor.noData)
    case .bad: boxed(.center, isItalic: true, fill: BookColor.notMet)
    case .notAssessed: boxed(.center, isItalic: true)
    case .helper, .helperHeading: plain(.general, color: BookColor.faint)
    case .place: plain(.center, isItalic: true)
    case .signature: plain(.center)
    case .recipientsHeading: plain(.left, isItalic: true)
    case .recipients: plain(.left)
    }
  }

  /// The mark stands outside of the quotation marks: with one inside, other readers (calamine) take the number for a
  /// day.
  private static func statusFormat(_ language: Language, mark: String) -> String {
    let (met, notMet) = language == .vi ? ("đạt", "không đạt") : ("yes", "no")
    return "[=1]\"\(met)\"\(mark);[=0]\"\(notMet)\"\(mark);0"
  }

  private static func format(_ decimals: Int) -> String {
    decimals <= 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(decimals, 6))
  }

  private func plain(
    _ side: CellAlignment.Horizontal, isItalic: Bool = false, underline: Underline = .none,
    color: Color? = nil, indent: Int = 0
  ) -> CellStyle {
    CellStyle(
      font: CellFont(
        Self.family, size: size, isBold: isBold, isItalic: isItalic, underline: underline,
        color: color),
      alignment: CellAlignment(side, .center, isWrapped: isWrapped, indent: indent))
  }

  private func boxed(
    _ side: CellAlignment.Horizontal, isItalic: Bool = false, fill: Color? = nil,
    format: String? = nil, indent: Int = 0
  ) -> CellStyle {
    CellStyle(
      font: CellFont(Self.family, size: size, isBold: isBold, isItalic: isItalic),
      fill: fill, borders: CellBorders(all: BorderLine(.thin, color: BookColor.line)),
      alignment: CellAlignment(
        side, .center, isWrapped: isWrapped, indent: min(indent, 15)),
      numberFormat: format)
  }
}
