/// The namespaces of OpenDocument.
enum DocumentNamespace {
  static let office: StaticString = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  static let table: StaticString = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  static let text: StaticString = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  static let style: StaticString = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  static let manifest: StaticString = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
  /// LibreOffice's own additions.
  static let calc: StaticString =
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
}

/// Takes the elements of the content of a document and finds its tables.
class ContentHandler: XMLHandler {
  /// How many tables came so far; the last of them is at hand.
  private(set) final var tableCount = 0

  /// Looks at what is outside of tables; nil for everything else.
  ///
  /// Tables that are copies of other files are none of ours: their names are `'file:///…'#$Sheet`.
  final func openOutside(_ element: XMLElement, at depth: Int) -> Interest? {
    switch depth {
    case 1:
      return element.isNamed("document-content", in: DocumentNamespace.office)
        ? .elements : refuse(.damaged(.wrongContent))
    case 2:
      return element.isNamed("body", in: DocumentNamespace.office) ? .elements : nil
    case 3 where element.isNamed("text", in: DocumentNamespace.office):
      return refuse(.notSpreadsheet(.openDocumentText))
    case 3 where element.isIn(DocumentNamespace.office):
      return element.isNamed("spreadsheet", in: DocumentNamespace.office)
        ? .elements : refuse(.notSpreadsheet(.openDocumentOther))
    case 4 where element.isNamed("table", in: DocumentNamespace.table):
      if isCopy(element) { return .nothing }
      tableCount += 1
      return nil
    default: return nil
    }
  }

  private func isCopy(_ table: XMLElement) -> Bool {
    guard let name = table.value("name", in: DocumentNamespace.table)?.string else { return false }
    return name.hasPrefix("'") && name.contains("'#$")
  }
}
