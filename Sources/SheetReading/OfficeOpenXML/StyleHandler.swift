/// Reads which number format each style of a workbook has.
final class StyleHandler: SpreadsheetHandler {
  /// The formats by the number that cells refer to.
  private(set) var formats: [CellFormat] = []
  private var named: [Int: CellFormat] = [:]
  private var fonts: [RunStyle] = []
  private var list = List.other

  private enum List { case formats, fonts, styles, other }

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    switch depth {
    case 1: return openRoot(element, named: "styleSheet")
    case 2:
      list =
        isNamed("numFmts", element)
        ? .formats
        : isNamed("fonts", element) ? .fonts : isNamed("cellXfs", element) ? .styles : .other
      return list == .other ? .nothing : .elements
    case 4:
      if list == .fonts, !fonts.isEmpty { fonts[fonts.count - 1].take(element, in: namespace) }
      return .nothing
    default:
      guard formats.count < Limits.formats, named.count < Limits.formats,
        fonts.count < Limits.formats
      else {
        return refuse(.limit(.sheets))
      }
      if list == .formats, isNamed("numFmt", element) { addFormat(element) }
      if list == .styles, isNamed("xf", element) { addStyle(element) }
      guard list == .fonts, isNamed("font", element) else { return .nothing }
      fonts.append(RunStyle())
      return .elements
    }
  }

  private func addFormat(_ element: XMLElement) {
    guard let id = element.value("numFmtId")?.integer, let code = element.value("formatCode") else {
      return
    }
    let section = FormatSection(unsafe code.bytes.span)
    named[id] = CellFormat(
      number: NumberFormat(section), shown: ShownFormat(section),
      zero: ZeroFormat(unsafe code.bytes.span))
  }

  /// A format of the file's own goes before the one that programs know by the same number.
  private func addStyle(_ element: XMLElement) {
    let id = element.value("numFmtId")?.integer ?? 0
    var format =
      named[id]
      ?? CellFormat(
        number: NumberFormat(builtin: id), shown: ShownFormat(builtin: id),
        zero: ZeroFormat(builtin: id))
    let font = element.value("fontId")?.integer ?? 0
    format.isStruck = fonts.indices.contains(font) && fonts[font].isStruck
    formats.append(format)
  }
}

/// What a style makes of a number.
struct CellFormat {
  let number: NumberFormat
  /// How the number is shown, where that says more than the number.
  let shown: ShownFormat?
  /// How a zero is shown, where that is no digit.
  let zero: ZeroFormat?
  /// Whether its font strikes everything out.
  var isStruck = false
}
