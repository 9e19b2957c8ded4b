/// A spreadsheet of OpenDocument (`.ods`).
///
/// All tables are in one part, which is read once for the list of tables, from end to end, and once
/// more for each table.
final class OpenDocumentBook {
  private static let content = "content.xml"
  private static let manifest = "META-INF/manifest.xml"
  let sheets: [SheetInfo]
  private let archive: PackageArchive

  init(_ archive: PackageArchive) throws(SheetError) {
    if archive.contains(Self.manifest) {
      let manifest = ManifestHandler()
      try XMLParser.read(Self.manifest, of: archive, as: .structure, into: manifest)
      guard !manifest.isEncrypted else { throw SheetError(.encrypted) }
    }
    let list = TableListHandler()
    try XMLParser.read(Self.content, of: archive, as: .sheet, into: list)
    guard list.isSpreadsheet else { throw SheetError(.notSpreadsheet(.openDocumentOther)) }
    sheets = list.sheets
    self.archive = archive
  }

  func read(_ sheet: Int, to delivery: RowDelivery) throws(SheetError) {
    let handler = TableHandler(table: sheet, delivery: delivery)
    try XMLParser.read(Self.content, of: archive, as: .sheet, into: handler)
  }
}
