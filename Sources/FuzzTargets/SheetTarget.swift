import Glibc
import SheetReading
import TestSupport

extension FuzzTarget {
  /// The parts of a workbook as XML, between lines of `%%`: for an `.xlsx` the sheet, the shared
  /// texts, the styles and the workbook, for an `.ods` the content.
  static let sheets = FuzzTarget("sheets") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let names = input.choice(of: [SheetParts.office, SheetParts.openDocument])
    let file = SheetParts.packed(input.parts, names: names)
    let first = try SheetLaws.read(file)
    try expect(try SheetLaws.read(file) == first, "the same bytes are read alike")
  }
}

/// The parts that make a workbook of a few XML texts.
private enum SheetParts {
  static let office = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
  ]
  static let openDocument = ["content.xml"]

  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A stored ZIP file with the parts; those that are not given are as plain as can be.
  static func packed(_ parts: [[UInt8]], names: [String]) -> [UInt8] {
    var zip = ZIPWriter()
    func add(_ name: String, _ text: String) {
      zip.add(Array(name.utf8), Array(text.utf8), stored: true)
    }
    if names.count == 1 {
      add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    } else {
      add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
      add(
        "xl/_rels/workbook.xml.rels",
        relationships([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
          ("styles", "styles.xml"),
        ]))
    }
    for (position, name) in names.enumerated() {
      if position < parts.count {
        zip.add(Array(name.utf8), parts[position], stored: true)
      } else {
        add(name, plain[name] ?? "")
      }
    }
    return zip.bytes
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.enumerated().map { number, entry in
      """
      <Relationship Id="rId\(number + 1)" Type="\(relations)/\(entry.type)" \
      Target="\(entry.target)"/>
      """
    }
    return "<Relationships xmlns=\"\(packageRelations)\">\(entries.joined())</Relationships>"
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let plain = [
    "xl/sharedStrings.xml": "<sst xmlns=\"\(main)\"><si><t>Chỉ tiêu</t></si></sst>",
    "xl/styles.xml": "<styleSheet xmlns=\"\(main)\"/>",
    "xl/workbook.xml": """
    <workbook xmlns="\(main)" xmlns:r="\(relations)"><sheets>\
    <sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
    """,
  ]
}

/// What holds for every workbook.
private enum SheetLaws {
  /// What was read: the rows of all sheets, or why they do not count.
  static func read(_ file: [UInt8]) throws(BrokenLaw) -> [String] {
    var scratch = try ScratchFolder()
    try scratch.write(file, to: "book")
    let descriptor = unsafe open(scratch.path + "/book", O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var seen: [String] = []
    var broken: String?
    do throws(SheetError) {
      let book = try SpreadsheetFile(descriptor: descriptor)
      for sheet in book.sheets.indices {
        var last = 0
        try book.read(sheet) { row in
          broken = broken ?? law(broken: row, after: last)
          last = row.number
          seen.append(text(row))
          return seen.count < 2000
        }
      }
    } catch {
      seen.append("\(error)")
    }
    if let broken { throw BrokenLaw(broken) }
    return seen
  }

  private static func law(broken row: borrowing SheetRow, after last: Int) -> String? {
    guard row.number > last, row.number <= 1 << 20 else { return "rows come in order" }
    guard row.cellCount > 0, row.cellCount <= 1 << 14 else { return "a row is within the sheet" }
    for column in 0..<row.cellCount {
      if row.kind(column) == .number, !row.withCell(column, isPlain) { return "a number is plain" }
      if row.kind(column) == .blank, row.withCell(column, { !$0.isEmpty }) {
        return "a blank cell is empty"
      }
      if row.withCell(column, { (try? UTF8Span(validating: $0)) == nil }) {
        return "a cell is UTF-8"
      }
    }
    return nil
  }

  /// Digits with at most one point between them, perhaps after a minus.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var points = 0
    for place in bytes.indices {
      switch bytes[place] {
      case 48...57: continue
      case 45: guard place == 0 else { return false }
      case 46: points += 1
      default: return false
      }
    }
    guard let last = bytes.indices.last else { return false }
    return points <= 1 && bytes[last] != 46 && bytes[last] != 45
  }

  private static func text(_ row: borrowing SheetRow) -> String {
    var text = "\(row.number) \(row.isHidden)"
    for column in 0..<min(row.cellCount, 64) {
      let cell = row.withCell(column) { bytes in bytes.indices.prefix(64).map { bytes[$0] } }
      text += "|\(row.kind(column)):" + String(decoding: cell, as: UTF8.self)
    }
    return text
  }
}
