import TestSupport

/// A workbook of a few sheets, whose cells are texts or plain numbers.
struct SmallBook {
  let bytes: [UInt8]

  /// Makes a workbook; each sheet is a name and rows, whose cells `;` parts.
  init(_ sheets: [(name: String, rows: [String])]) {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    let package = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    var writer = ZIPWriter()
    writer.add(
      "_rels/.rels",
      "<Relationships \(package)><Relationship Id='r' Type='\(office)/officeDocument' Target='xl/workbook.xml'/>"
        + "</Relationships>")
    let entries = sheets.enumerated().map { number, sheet in
      "<sheet name='\(sheet.name)' sheetId='\(number + 1)' r:id='s\(number)'/>"
    }
    writer.add(
      "xl/workbook.xml",
      "<workbook \(main) xmlns:r='\(office)'><sheets>\(entries.joined())</sheets></workbook>")
    let relations = sheets.indices.map {
      "<Relationship Id='s\($0)' Type='\(office)/worksheet' Target='sheet\($0).xml'/>"
    }
    writer.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships \(package)>\(relations.joined())</Relationships>")
    for (number, sheet) in sheets.enumerated() {
      let rows = sheet.rows.enumerated().map { Self.row($1, number: $0 + 1) }
      writer.add(
        "xl/sheet\(number).xml",
        "<worksheet \(main)><sheetData>\(rows.joined())</sheetData></worksheet>")
    }
    bytes = writer.bytes
  }

  private static func row(_ text: String, number: Int) -> String {
    let cells = text.split(separator: ";", omittingEmptySubsequences: false).enumerated().map {
      column, cell in
      let place = "\("ABCDEFGH".dropFirst(column).prefix(1))\(number)"
      return Double(cell) == nil
        ? "<c r='\(place)' t='inlineStr'><is><t>\(cell)</t></is></c>"
        : "<c r='\(place)'><v>\(cell)</v></c>"
    }
    return "<row r='\(number)'>\(cells.joined())</row>"
  }
}
