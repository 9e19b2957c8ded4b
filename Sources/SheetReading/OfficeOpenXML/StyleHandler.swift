/// Reads which number format each style of a workbook has.
final class StyleHandler: SpreadsheetHandler {
  /// The formats by the number that cells refer to.
  private(set) var formats: [CellFormat] = []
  private var named: [Int: CellFormat] = [:]
  private var list = List.other

  private enum List { case formats, styles, other }

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    switch depth {
    case 1: return openRoot(element, named: "styleSheet")
    case 2:
      list =
        isNamed("numFmts", element) ? .formats : isNamed("cellXfs", element) ? .styles : .other
      return list == .other ? .nothing : .elements
    default:
      guard formats.count < Limits.formats, named.count < Limits.formats else {
        return refuse(.limit(.sheets))
      }
      if list == .formats, isNamed("numFmt", element) { addFormat(element) }
      if list == .styles, isNamed("xf", element) { addStyle(element) }
      return .nothing
    }
  }

  private func addFormat(_ element: XMLElement) {
    guard let id = element.value("numFmtId")?.integer, let code = element.value("formatCode") else {
      return
    }
    let section = FormatSection(unsafe code.bytes.span)
    named[id] = CellFormat(number: NumberFormat(section), shown: ShownFormat(section))
  }

  /// A format of the file's own goes before the one that programs know by the same number.
  private func addStyle(_ element: XMLElement) {
    let id = element.value("numFmtId")?.integer ?? 0
    let shown = id == 2 ? ShownFormat(FormatSection(Array("0.00".utf8).span)) : nil
    formats.append(named[id] ?? CellFormat(number: NumberFormat(builtin: id), shown: shown))
  }
}

/// What a style makes of a number.
struct CellFormat {
  let number: NumberFormat
  /// How the number is shown, where that says more than the number.
  let shown: ShownFormat?
}
