/// What the main part of a workbook says: its sheets and how it counts days.
final class WorkbookHandler: SpreadsheetHandler {
  struct Sheet {
    var info: SheetInfo
    /// The relationship that leads to the sheet's part.
    var reference: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    switch depth {
    case 1:
      if let other = Self.otherContent(element) { return refuse(.notSpreadsheet(other)) }
      return openRoot(element, named: "workbook")
    case 2:
      if isNamed("workbookPr", element), let value = element.value("date1904") {
        countsFrom1904 = value.isTrue
      }
      return isNamed("sheets", element) ? .elements : .nothing
    default:
      if isNamed("sheet", element) { add(element) }
      return .nothing
    }
  }

  private func add(_ element: XMLElement) {
    let reference =
      element.value("id", in: OfficeNamespace.reference)
      ?? element.value("id", in: OfficeNamespace.strictReference)
    guard let name = element.value("name"), let reference else {
      return fail(.damaged(.wrongContent))
    }
    guard sheets.count < Limits.sheets else { return fail(.limit(.sheets)) }
    let state = element.value("state")
    let isHidden = (state?.equals("hidden") ?? false) || (state?.equals("veryHidden") ?? false)
    sheets.append(
      Sheet(
        info: SheetInfo(name: name.string, isHidden: isHidden), reference: reference.string))
  }

  private static func otherContent(_ root: XMLElement) -> OtherContent? {
    if root.isIn(OfficeNamespace.word) || root.isIn(OfficeNamespace.strictWord) {
      return .wordDocument
    }
    if root.isIn(OfficeNamespace.presentation) || root.isIn(OfficeNamespace.strictPresentation) {
      return .presentation
    }
    return nil
  }
}
