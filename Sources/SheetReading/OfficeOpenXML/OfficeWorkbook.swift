/// A workbook of Office Open XML (`.xlsx`, `.xlsm`), found through its relationships: the names of
/// the parts are free.
final class OfficeWorkbook {
  let sheets: [SheetInfo]
  private let archive: PackageArchive
  let sheetParts: [String]
  private let values: CellValues

  init(_ archive: PackageArchive) throws(SheetError) {
    let part = try Self.mainPart(of: archive)
    let workbook = WorkbookHandler()
    try XMLParser.read(part, of: archive, as: .structure, into: workbook)
    let relationships = try Relationships(of: part, in: archive)
    let styles = StyleHandler()
    if let name = relationships.first("styles") {
      try XMLParser.read(name, of: archive, as: .structure, into: styles)
    }
    let texts = SharedTextHandler()
    if let name = relationships.first("sharedStrings") {
      try XMLParser.read(name, of: archive, as: .sharedTexts, into: texts)
    }
    let found = try Self.worksheets(workbook, relationships, part)
    sheets = found.map(\.info)
    sheetParts = found.map(\.part)
    values = CellValues(
      texts: texts.texts, formats: styles.formats, countsFrom1904: workbook.countsFrom1904)
    self.archive = archive
  }

  /// The texts that cells share.
  var sharedTexts: SharedTexts { values.texts }

  func read(_ sheet: Int, to delivery: RowDelivery) throws(SheetError) {
    let handler = WorksheetHandler(values: values, delivery: delivery)
    try XMLParser.read(sheetParts[sheet], of: archive, as: .sheet, into: handler)
  }

  private static func mainPart(of archive: PackageArchive) throws(SheetError) -> String {
    guard let part = try Relationships(of: "", in: archive).first("officeDocument") else {
      throw SheetError(.notSpreadsheet(.otherArchive))
    }
    guard !part.lowercased().hasSuffix(".bin") else {
      throw SheetError(.binaryWorkbook, part: part)
    }
    return part
  }

  /// The sheets that have rows; charts and dialogs on sheets of their own have none.
  private static func worksheets(
    _ workbook: WorkbookHandler, _ relationships: Relationships, _ part: String
  ) throws(SheetError) -> [(info: SheetInfo, part: String)] {
    var found: [(info: SheetInfo, part: String)] = []
    for sheet in workbook.sheets {
      guard let target = relationships[sheet.reference] else {
        throw SheetError(.damaged(.missingPart), part: part)
      }
      guard target.kind == "worksheet" else { continue }
      guard let name = target.part else { throw SheetError(.damaged(.missingPart), part: part) }
      found.append((sheet.info, name))
    }
    return found
  }
}
