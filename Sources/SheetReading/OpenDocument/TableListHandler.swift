/// Lists the tables of a document; those whose style says that they are not shown are hidden.
final class TableListHandler: ContentHandler {
  private(set) var sheets: [SheetInfo] = []
  private(set) var isSpreadsheet = false
  private var hiddenStyles: Set<String> = []
  private var style: String?

  override func open(_ element: XMLElement) -> Bool {
    if let answer = openOutside(element) {
      if depth == 3 { isSpreadsheet = answer }
      return answer
    }
    switch depth {
    case 2: return element.isNamed("automatic-styles", in: DocumentNamespace.office)
    case 3: return openStyle(element)
    case 4:
      if element.isNamed("table-properties", in: DocumentNamespace.style) { look(at: element) }
      if element.isNamed("table", in: DocumentNamespace.table) { add(element) }
      return false
    default: return false
    }
  }

  private func openStyle(_ element: XMLElement) -> Bool {
    guard element.isNamed("style", in: DocumentNamespace.style),
      element.value("family", in: DocumentNamespace.style)?.equals("table") ?? false
    else { return false }
    style = element.value("name", in: DocumentNamespace.style)?.string
    return true
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
