import SheetReading
import Testing

/// What a sheet holds and the rows that are read from it.
struct WorksheetCase: Sendable, CustomTestStringConvertible {
  let name: String
  let rows: String
  let read: [String]
  var sharedTexts = ""
  var testDescription: String { name }
}

private let cases: [WorksheetCase] = [
  .init(name: "no rows", rows: "", read: []),
  .init(
    name: "places as written",
    rows: "<row r='3'><c r='B3'><v>1</v></c><c r='D3'><v>2</v></c></row>",
    read: ["3 -|number:1|-|number:2"]),
  .init(
    name: "places by order",
    rows: "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>",
    read: ["1 number:1|-|number:2", "3 number:3"]),
  .init(
    name: "both kinds of places",
    rows: "<row r='5'><c r='C5'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    read: ["5 -|-|number:1|number:2", "6 number:3"]),
  .init(
    name: "cells in another order",
    rows: "<row r='1'><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row>",
    read: ["1 number:1|number:2"]),
  .init(
    name: "rows with formats only",
    rows: "<row r='1'><c r='A1' s='4'/></row><row r='2' s='1' customFormat='1' ht='20'/>"
      + "<row r='9'><c r='A9'><v></v></c><c r='B9'><v>1</v></c><c r='C9' s='1'/></row>",
    read: ["9 -|number:1"]),
  .init(
    name: "the last cell of the largest sheet",
    rows: "<row r='1048576'><c r='A1048576'><v>1</v></c></row>", read: ["1048576 number:1"]),
  .init(
    name: "hidden rows",
    rows: "<row hidden='1'><c><v>1</v></c></row><row hidden='true'><c><v>2</v></c></row>"
      + "<row ht='0' customHeight='1'><c><v>3</v></c></row><row hidden='0' ht='15'><c><v>4</v></c></row>",
    read: ["1h number:1", "2h number:2", "3h number:3", "4 number:4"]),
  .init(
    name: "shared texts",
    rows: "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='s'><v>2</v></c><c t='s'/></row>",
    read: ["1 text:Lúa|text:Ngô|text:có dấu"],
    sharedTexts: "<si><t>Ngô</t></si><si><t>Lúa</t></si><si><r><rPr><b/></rPr><t>có </t></r>"
      + "<r><t>dấu</t></r><rPh sb='0' eb='1'><t>phiên âm</t></rPh><phoneticPr fontId='1'/></si>"),
  .init(
    name: "a number as text",
    rows: "<row><c t='s' s='1'><v>0</v></c><c t='str'><v>12</v></c></row>",
    read: ["1 text:007|text:12"], sharedTexts: "<si><t>007</t></si>"),
  .init(
    name: "inline texts",
    rows: "<row><c t='inlineStr'><is><t>một</t></is></c><c t='inlineStr'><is><r><t>ha</t></r>"
      + "<r><rPr/><t>i</t></r><rPh><t>x</t></rPh></is></c><c t='inlineStr'><is><t/></is></c></row>",
    read: ["1 text:một|text:hai"]),
  .init(
    name: "blanks around a text stay",
    rows: "<row><c t='inlineStr'><is><t xml:space='preserve'>  a </t></is></c></row>",
    read: ["1 text:  a "]),
  .init(
    name: "escapes and line breaks",
    rows: "<row><c t='str'><v>a_x000D_&#10;b</v></c><c t='str'><v>a&#13;&#10;b&#13;c</v></c>"
      + "<c t='str'><v>_x005F_x0041_</v></c><c t='str'><v>_x0041__x000d_</v></c>"
      + "<c t='str'><v>_xD83D__xDE00_</v></c><c t='str'><v>_xD83D_!</v></c><c t='str'><v>_x00_xyz</v></c></row>",
    read: ["1 text:a\nb|text:a\nb\nc|text:_x0041_|text:A\n|text:😀|text:\u{FFFD}!|text:_x00_xyz"]),
  .init(
    name: "truths",
    rows:
      "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='b'><v>true</v></c><c t='b'><v>2</v></c></row>",
    read: ["1 boolean:TRUE|boolean:FALSE|boolean:TRUE|error:2"]),
  .init(
    name: "errors",
    rows: "<row><c t='e'><v>#REF!</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row>",
    read: ["1 error:#REF!|error:#DIV/0!"]),
  .init(
    name: "formulas with results",
    rows: "<row><c><f>A2+1</f><v>3</v></c><c t='str'><f>\"x\"</f><v>x</v></c>"
      + "<c t='str'><f>\"\"</f><v></v></c><c t='b'><f>1=1</f><v>1</v></c></row>",
    read: ["1 number:3|text:x|-|boolean:TRUE"]),
  .init(
    name: "formulas without results",
    rows: "<row><c><f>A2+1</f></c><c><f>B2&amp;\"a\"</f><v></v></c><c><f t='shared' si='0'/></c>"
      + "<c t='str'><f>C2</f></c><c t='e'><f>D2</f><v/></c></row>",
    read: [
      "1 uncalculated:=A2+1|uncalculated:=B2&\"a\"|uncalculated:=|uncalculated:=C2|uncalculated:=D2"
    ]),
  .init(
    name: "unknown elements",
    rows: "<bookmark/><row><c><extLst><v>9</v></extLst><v>1</v></c><x><c><v>2</v></c></x></row>",
    read: ["1 number:1"]),
  .init(
    name: "entities and sections",
    rows: "<row><c t='str'><v>a &lt; b &amp; <![CDATA[<c>]]>&#x110;</v></c></row>",
    read: ["1 text:a < b & <c>Đ"]),
]

@Suite("Rows of a worksheet") struct WorksheetTests {
  @Test(arguments: cases)
  func `a sheet gives its rows`(_ example: WorksheetCase) throws {
    let book = OfficeBook(rows: example.rows, sharedTexts: example.sharedTexts)
    #expect(try rows(book.bytes) == example.read)
  }

  @Test func `elements may have a prefix`() throws {
    var book = OfficeBook()
    book["xl/worksheets/sheet1.xml"] =
      "<x:worksheet xmlns:x='\(OfficeBook.main)' xmlns='urn:other'><x:sheetData><x:row r='2'>"
      + "<x:c r='A2'><x:v>1</x:v></x:c><c r='B2'><v>2</v></c></x:row></x:sheetData></x:worksheet>"
    #expect(try rows(book.bytes) == ["2 number:1"])
  }

  @Test(arguments: [true, false])
  func `a part may be UTF-16`(_ isLittleEndian: Bool) throws {
    var book = OfficeBook()
    let text =
      "<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='\(OfficeBook.main)'><sheetData>"
      + "<row><c t='str'><v>Đông Xuân</v></c></row></sheetData></worksheet>"
    let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
      isLittleEndian
        ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    book.parts.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
    book.parts.append(("xl/worksheets/sheet1.xml", bytes))
    #expect(try rows(book.bytes) == ["1 text:Đông Xuân"])
  }

  @Test func `reading stops when it is told to`() throws {
    let book = OfficeBook(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 5))
    var count = 0
    try withSpreadsheet(book.bytes) { file in
      try file.read(0) { _ in
        count += 1
        return count < 2
      }
    }
    #expect(count == 2)
  }

  @Test func `a sheet may be read again`() throws {
    let book = OfficeBook(rows: "<row><c><v>1</v></c></row>")
    try withSpreadsheet(book.bytes) { file in
      for _ in 0..<3 {
        let read = try rows(of: file)
        #expect(read == ["1 number:1"])
      }
    }
  }

  @Test func `what is outside of a row is blank`() throws {
    let book = OfficeBook(
      rows: "<row><c r='B1'><v>1</v></c></row><row><c r='A2'><v>2</v></c></row>")
    try withSpreadsheet(book.bytes) { file in
      try file.read(0) { row in
        for column in [-1, row.cellCount, 20_000] {
          #expect(row.kind(column) == .blank)
          #expect(row.withCell(column) { $0.count } == 0)
        }
        return true
      }
    }
  }

  @Test func `a text may have more characters than Excel allows`() throws {
    let long = String(repeating: "ữ", count: 40_000)
    let book = OfficeBook(rows: "<row><c t='str'><v>\(long)</v></c></row>")
    #expect(try rows(book.bytes) == ["1 text:\(long)"])
  }
}
