import Foundation
import Glibc
import SheetReading
import TestSupport

/// The rows of a sheet as texts such as `2h text:a|-|number:1`; `h` marks hidden rows, `-` blanks.
func rows(_ bytes: [UInt8], sheet: Int = 0) throws -> [String] {
  try withSpreadsheet(bytes) { try rows(of: $0, sheet: sheet) }
}

func rows(of file: SpreadsheetFile, sheet: Int = 0) throws -> [String] {
  var result: [String] = []
  try file.read(sheet) { row in
    var cells: [String] = []
    for column in 0..<row.cellCount {
      let text = row.withCell(column) { span in
        var bytes: [UInt8] = []
        for index in span.indices { bytes.append(span[index]) }
        return String(decoding: bytes, as: UTF8.self)
      }
      cells.append(row.kind(column) == .blank ? "-" : "\(row.kind(column)):\(text)")
    }
    result.append("\(row.number)\(row.isHidden ? "h" : "") " + cells.joined(separator: "|"))
    return true
  }
  return result
}

/// The sheets of a file as texts such as `Kế hoạch` or `ẩn (hidden)`.
func sheets(_ bytes: [UInt8]) throws -> [String] {
  try withSpreadsheet(bytes) { file in
    file.sheets.map { $0.name + ($0.isHidden ? " (hidden)" : "") }
  }
}

/// Why a file or its first sheet cannot be read; nil if it can.
func trouble(_ bytes: [UInt8]) throws -> SheetError.Reason? {
  do {
    _ = try rows(bytes)
    return nil
  } catch let error as SheetError {
    return error.reason
  }
}

@discardableResult
func withSpreadsheet<Result>(
  _ bytes: [UInt8], _ body: (SpreadsheetFile) throws -> Result
) throws -> Result {
  let folder = try TemporaryFolder()
  let file = try folder.write(Data(bytes), to: "book")
  let descriptor = unsafe open(file.path, O_RDONLY)
  defer { close(descriptor) }
  return try body(try SpreadsheetFile(descriptor: descriptor))
}

/// A workbook of Office Open XML, part by part; what is not set is as in a plain one.
struct OfficeBook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  var parts: [(name: String, content: [UInt8])] = []

  /// A workbook with one sheet; `rows` is what `sheetData` holds.
  init(
    rows: String = "", sharedTexts: String? = nil, styles: String? = nil, properties: String = ""
  ) {
    self["_rels/.rels"] = Self.relationships([("r1", "officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = Self.workbook(
      "<sheet name='Một' sheetId='1' r:id='s1'/>", properties: properties)
    self["xl/_rels/workbook.xml.rels"] = Self.relationships([
      ("s1", "worksheet", "worksheets/sheet1.xml"), ("t", "styles", "styles.xml"),
      ("u", "sharedStrings", "sharedStrings.xml"),
    ])
    self["xl/worksheets/sheet1.xml"] = Self.sheet(rows)
    self["xl/styles.xml"] =
      "\(Self.head)<styleSheet xmlns='\(Self.main)'>\(styles ?? "")</styleSheet>"
    self["xl/sharedStrings.xml"] =
      "\(Self.head)<sst xmlns='\(Self.main)'>\(sharedTexts ?? "")</sst>"
  }

  /// A workbook with one sheet and the formats that its styles have in their order.
  init(rows: String, formats: [String], properties: String = "") {
    let list = formats.enumerated().map {
      "<numFmt numFmtId='\(200 + $0.offset)' formatCode='\($0.element)'/>"
    }
    let styles = formats.indices.map { "<xf numFmtId='\(200 + $0)'/>" }
    self.init(
      rows: rows,
      styles: "<numFmts>\(list.joined())</numFmts><cellXfs>\(styles.joined())</cellXfs>",
      properties: properties)
  }

  /// A part as text; nil takes it out.
  subscript(name: String) -> String? {
    get {
      parts.first { $0.name == name }.map { String(decoding: $0.content, as: UTF8.self) }
    }
    set {
      let index = parts.firstIndex { $0.name == name } ?? parts.endIndex
      if index < parts.endIndex { parts.remove(at: index) }
      if let newValue { parts.insert((name, Array(newValue.utf8)), at: index) }
    }
  }

  var bytes: [UInt8] { bytes(in: ZIPWriter()) }

  func bytes(in empty: ZIPWriter) -> [UInt8] {
    var writer = empty
    for part in parts { writer.add(Array(part.name.utf8), part.content) }
    return writer.bytes
  }

  static func sheet(_ rows: String) -> String {
    "\(head)<worksheet xmlns='\(main)'><dimension ref='A1:XFD1048576'/>"
      + "<sheetData>\(rows)</sheetData><pageMargins left='1'/></worksheet>"
  }

  static func workbook(_ sheets: String, properties: String = "") -> String {
    "\(head)<workbook xmlns='\(main)' xmlns:r='\(relations)'>\(properties)"
      + "<sheets>\(sheets)</sheets></workbook>"
  }

  static func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
    let elements = list.map {
      "<Relationship Id='\($0.id)' Type='\(relations)/\($0.type)' Target='\($0.target)'/>"
    }
    return "\(head)<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
      + "relationships'>\(elements.joined())</Relationships>"
  }
}

/// A spreadsheet of OpenDocument, as its content says it.
struct DocumentBook {
  var styles = ""
  var tables: String
  var manifest = ""
  var body = "spreadsheet"

  /// A document with one table.
  init(rows: String) { tables = "<table:table table:name='Một'>\(rows)</table:table>" }

  init(tables: String) { self.tables = tables }

  var content: String {
    let spaces = ["office", "table", "text", "style", "draw"].map {
      "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0 == "draw" ? "drawing" : $0):1.0'"
    }
    return "<?xml version='1.0'?><office:document-content \(spaces.joined(separator: " ")) "
      + "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
      + "<office:automatic-styles>\(styles)</office:automatic-styles><office:body>"
      + "<office:\(body)>\(tables)</office:\(body)></office:body></office:document-content>"
  }

  var bytes: [UInt8] {
    var writer = ZIPWriter()
    writer.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    writer.add("content.xml", content)
    writer.add(
      "META-INF/manifest.xml",
      "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
        + "<m:file-entry>\(manifest)</m:file-entry></m:manifest>")
    return writer.bytes
  }
}
