/// The namespaces of Office Open XML: each has a transitional and a strict form.
enum OfficeNamespace {
  static let spreadsheet: StaticString =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strictSpreadsheet: StaticString = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let word: StaticString =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strictWord: StaticString = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  static let presentation: StaticString =
    "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let strictPresentation: StaticString = "http://purl.oclc.org/ooxml/presentationml/main"
  static let reference: StaticString =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let strictReference: StaticString =
    "http://purl.oclc.org/ooxml/officeDocument/relationships"
  static let relationships: StaticString =
    "http://schemas.openxmlformats.org/package/2006/relationships"
}

/// Takes the elements of a part in one of the two forms of the spreadsheet namespace.
class SpreadsheetHandler: XMLHandler {
  private(set) final var namespace = OfficeNamespace.spreadsheet

  /// Whether an element of the spreadsheet namespace has a name.
  final func isNamed(_ local: StaticString, _ element: XMLElement) -> Bool {
    element.isNamed(local, in: namespace)
  }

  /// Looks at the root, which must have a name, and remembers its form.
  final func openRoot(_ element: XMLElement, named local: StaticString) -> Interest {
    if element.isIn(OfficeNamespace.strictSpreadsheet) {
      namespace = OfficeNamespace.strictSpreadsheet
    }
    return isNamed(local, element) ? .elements : refuse(.damaged(.wrongContent))
  }
}
