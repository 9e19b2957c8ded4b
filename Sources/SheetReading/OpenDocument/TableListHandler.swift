/// Lists the tables of a document; those whose style says that they are not shown are hidden.
final class TableListHandler: ContentHandler {
  private(set) var sheets: [SheetInfo] = []
  private(set) var isSpreadsheet = false
  private var hiddenStyles: Set<String> = []
  private var style: String?

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    if let answer = openOutside(element, at: depth) {
      if depth == 3 { isSpreadsheet = answer == .elements }
      return answer
    }
    switch depth {
    case 2:
      return element.isNamed("automatic-styles", in: DocumentNamespace.office)
        ? .elements : .nothing
    case 3: return openStyle(element)
    case 4:
      if element.isNamed("table-properties", in: DocumentNamespace.style) { look(at: element) }
      if element.isNamed("table", in: DocumentNamespace.table) { add(element) }
      return .nothing
    default: return .nothing
    }
  }

  private func openStyle(_ element: XMLElement) -> Interest {
    guard element.isNamed("style", in: DocumentNamespace.style),
      element.value("family", in: DocumentNamespace.style)?.equals("table") ?? false
    else { return .nothing }
    style = element.value("name", in: DocumentNamespace.style)?.string
    return .elements
  }

  private func look(at properties: XMLElement) {
    guard let style,
      properties.value("display", in: DocumentNamespace.table)?.equals("false") ?? false
    else { return }
    guard hiddenStyles.count < Limits.sheets else { return fail(.limit(.sheets)) }
    hiddenStyles.insert(style)
  }

  private func add(_ table: XMLElement) {
    guard sheets.count < Limits.sheets else { return fail(.limit(.sheets)) }
    let name = table.value("name", in: DocumentNamespace.table)?.string ?? ""
    let style = table.value("style-name", in: DocumentNamespace.table)?.string
    let isHidden = style.map { hiddenStyles.contains($0) } ?? false
    sheets.append(SheetInfo(name: name, isHidden: isHidden))
  }
}
