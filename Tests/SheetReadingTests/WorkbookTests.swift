import SheetReading
import TestSupport
import Testing

@Suite("Finding the sheets of a workbook") struct WorkbookTests {
  private let row = "<row><c><v>1</v></c></row>"

  @Test func `sheets come in the workbook's order and those without rows are left out`() throws {
    var book = OfficeBook(rows: row)
    book["xl/workbook.xml"] = OfficeBook.workbook(
      "<sheet name='Hai' sheetId='2' r:id='s2' state='hidden'/><sheet name='Biểu đồ' sheetId='9' "
        + "r:id='c'/><sheet name='Một &amp; một' sheetId='1' r:id='s1'/>"
        + "<sheet name='Ba' sheetId='3' r:id='s2' state='veryHidden'/>")
    book["xl/_rels/workbook.xml.rels"] = OfficeBook.relationships([
      ("s1", "worksheet", "worksheets/sheet1.xml"), ("s2", "worksheet", "worksheets/sheet2.xml"),
      ("c", "chartsheet", "chartsheets/sheet1.xml"),
    ])
    book["xl/worksheets/sheet2.xml"] = OfficeBook.sheet("<row><c><v>2</v></c></row>")
    #expect(try sheets(book.bytes) == ["Hai (hidden)", "Một & một", "Ba (hidden)"])
    #expect(try rows(book.bytes, sheet: 0) == ["1 number:2"])
    #expect(try rows(book.bytes, sheet: 1) == ["1 number:1"])
  }

  @Test(arguments: [
    "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml",
    "../xl/worksheets/sheet1.xml", "Worksheets/SHEET1.xml", "../../../xl/worksheets/sheet1.xml",
  ])
  func `a target may be written in several ways`(_ target: String) throws {
    var book = OfficeBook(rows: row)
    book["xl/_rels/workbook.xml.rels"] = OfficeBook.relationships([("s1", "worksheet", target)])
    #expect(try rows(book.bytes) == ["1 number:1"])
  }

  @Test func `parts may have any names`() throws {
    var book = OfficeBook()
    book.parts = []
    book["_rels/.rels"] = OfficeBook.relationships([("a", "officeDocument", "/sổ.xml")])
    book["sổ.xml"] = OfficeBook.workbook("<sheet name='Một' sheetId='1' r:id='x'/>")
    book["_rels/sổ.xml.rels"] = OfficeBook.relationships([("x", "worksheet", "bảng")])
    book["bảng"] = OfficeBook.sheet(row)
    #expect(try rows(book.bytes) == ["1 number:1"])
  }

  @Test func `a strict workbook is read`() throws {
    var book = OfficeBook(
      rows: "<row><c s='0'><v>45105</v></c><c t='s'><v>0</v></c></row>",
      sharedTexts: "<si><t>chặt</t></si>", styles: "<cellXfs><xf numFmtId='14'/></cellXfs>")
    for part in book.parts {
      book[part.name] = book[part.name]?
        .replacing(OfficeBook.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          OfficeBook.relations, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(try rows(book.bytes) == ["1 date:2023-06-28|text:chặt"])
  }

  @Test func `backslashes in the names of entries count as slashes`() throws {
    var writer = ZIPWriter()
    for part in OfficeBook(rows: row).parts {
      writer.add(part.name.utf8.map { $0 == 47 ? 92 : $0 }, part.content)
    }
    #expect(try rows(writer.bytes) == ["1 number:1"])
  }

  @Test(arguments: [false, true])
  func `entries may be stored and files may be of the 64-bit kind`(_ stored: Bool) throws {
    var writer = ZIPWriter(usesZIP64: true)
    for part in OfficeBook(rows: row).parts {
      writer.add(Array(part.name.utf8), part.content, stored: stored)
    }
    #expect(try rows(writer.bytes) == ["1 number:1"])
  }

  @Test func `styles and shared texts may be missing`() throws {
    var book = OfficeBook(rows: "<row><c s='7'><v>1</v></c></row>")
    book["xl/_rels/workbook.xml.rels"] = OfficeBook.relationships([
      ("s1", "worksheet", "worksheets/sheet1.xml")
    ])
    book["xl/styles.xml"] = nil
    book["xl/sharedStrings.xml"] = nil
    #expect(try rows(book.bytes) == ["1 number:1"])
  }

  @Test func `the format is named`() throws {
    try withSpreadsheet(OfficeBook().bytes) { #expect($0.format == .xlsx) }
    try withSpreadsheet(DocumentBook(rows: "").bytes) { #expect($0.format == .ods) }
  }
}
