import SheetReading
import TestSupport
import Testing

/// A file that is wrong in one way, and what is said about it.
struct HostileCase: Sendable, CustomTestStringConvertible {
  let name: String
  let reason: SheetError.Reason
  let make: @Sendable () -> [UInt8]
  var testDescription: String { name }

  init(_ name: String, _ reason: SheetError.Reason, _ make: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.reason = reason
    self.make = make
  }

  /// A sheet with wrong rows.
  static func rows(_ name: String, _ reason: SheetError.Reason, _ rows: String) -> HostileCase {
    HostileCase(name, reason) { OfficeBook(rows: rows).bytes }
  }

  /// A workbook with one part replaced.
  static func part(
    _ part: String, _ name: String, _ reason: SheetError.Reason, _ content: String?
  ) -> HostileCase {
    HostileCase(name, reason) {
      var book = OfficeBook(rows: "<row><c><v>1</v></c></row>")
      book[part] = content
      return book.bytes
    }
  }
}

private let sheet = "xl/worksheets/sheet1.xml"
private let main = OfficeBook.main

private let sheets: [HostileCase] = [
  .rows("row 0", .damaged(.rowNumber), "<row r='0'/>"),
  .rows("row 99999999", .damaged(.rowNumber), "<row r='99999999'><c><v>1</v></c></row>"),
  .rows("row 1048577", .damaged(.rowNumber), "<row r='1048577'/>"),
  .rows("a row number that is none", .damaged(.rowNumber), "<row r='x'/>"),
  .rows("a row twice", .damaged(.rowNumber), "<row r='1'/><row r='1'/>"),
  .rows("rows out of order", .damaged(.rowNumber), "<row r='2'/><row r='1'/>"),
  .rows("a cell beyond the sheet", .damaged(.cellReference), "<row r='1'><c r='XFE1'/></row>"),
  .rows("a cell of another row", .damaged(.cellReference), "<row r='1'><c r='A2'/></row>"),
  .rows("a reference that is none", .damaged(.cellReference), "<row r='1'><c r='1A'/></row>"),
  .rows("a reference without a row", .damaged(.cellReference), "<row r='1'><c r='A'/></row>"),
  .rows("four letters", .damaged(.cellReference), "<row r='1'><c r='AAAA1'/></row>"),
  .rows("behind the last column", .damaged(.cellReference), "<row r='1'><c r='XFD1'/><c/></row>"),
  .rows("a cell twice", .damaged(.repeatedCell), "<row><c r='A1'/><c r='A1'><v>1</v></c></row>"),
  .rows("an unknown type", .damaged(.cellType), "<row><c t='x'><v>1</v></c></row>"),
  .rows("no such shared text", .damaged(.sharedText), "<row><c t='s'><v>0</v></c></row>"),
  .rows("a negative shared text", .damaged(.sharedText), "<row><c t='s'><v>-1</v></c></row>"),
  .rows(
    "an invented shared text", .damaged(.sharedText), "<row><c t='s'><v>4294967296</v></c></row>"),
  .rows("an element that does not end", .damaged(.xml), "<row><c><v>1</v></row>"),
  .rows("deep nesting", .limit(.depth), String(repeating: "<a>", count: 70)),
  .rows(
    "a cell above 1 MiB", .limit(.cellText),
    "<row><c t='str'><v>\((0..<200_000).map { String($0) }.joined())</v></c></row>"),
  .part(sheet, "a part that ends early", .damaged(.xml), "<worksheet xmlns='\(main)'><sheetData>"),
  .part(sheet, "an empty part", .damaged(.xml), ""),
  .part(sheet, "no XML", .damaged(.xml), "PK"),
  .part(sheet, "more than one root", .damaged(.xml), OfficeBook.sheet("") + "<a/>"),
  .part(
    sheet, "another namespace", .damaged(.wrongContent),
    "<worksheet xmlns='urn:x'><sheetData/></worksheet>"),
  .part(sheet, "another root", .damaged(.wrongContent), "<sst xmlns='\(main)'/>"),
  .part(sheet, "no rows at all", .damaged(.wrongContent), "<worksheet xmlns='\(main)'/>"),
  .part(
    sheet, "rows twice", .damaged(.wrongContent),
    "<worksheet xmlns='\(main)'><sheetData/><sheetData/></worksheet>"),
  .part(
    sheet, "a document type", .damaged(.documentType),
    "<!DOCTYPE worksheet><worksheet xmlns='\(main)'><sheetData/></worksheet>"),
  .part(
    sheet, "an entity from a file", .damaged(.documentType),
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet xmlns='\(main)'><sheetData>"
      + "<row><c t='str'><v>&x;</v></c></row></sheetData></worksheet>"),
  .part(
    "xl/sharedStrings.xml", "entities that grow", .damaged(.documentType),
    "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst xmlns='\(main)'/>"),
  .part(
    sheet, "an unknown entity", .damaged(.xml), OfficeBook.sheet("<row><c><v>&x;</v></c></row>")),
  .part(
    sheet, "an unknown encoding", .damaged(.xml),
    "<?xml version='1.0' encoding='UTF-7'?><worksheet xmlns='\(main)'><sheetData/></worksheet>"),
  .part(
    sheet, "a tag above 1 MiB", .limit(.tag),
    OfficeBook.sheet("<row a='\((0..<400_000).map { String($0) }.joined())'/>")),
  .part(sheet, "a missing sheet", .damaged(.missingPart), nil),
  .part("xl/workbook.xml", "a missing workbook", .damaged(.missingPart), nil),
  .part("xl/styles.xml", "missing styles", .damaged(.missingPart), nil),
  .part("xl/sharedStrings.xml", "missing shared texts", .damaged(.missingPart), nil),
  .part("xl/_rels/workbook.xml.rels", "missing relationships", .damaged(.missingPart), nil),
  .part(
    "xl/_rels/workbook.xml.rels", "a relationship that is not there", .damaged(.missingPart),
    OfficeBook.relationships([])),
  .part(
    "xl/_rels/workbook.xml.rels", "a target outside the file", .damaged(.missingPart),
    OfficeBook.relationships([("s1", "worksheet", "../../etc/passwd")])),
  .part(
    "xl/_rels/workbook.xml.rels", "an external sheet", .damaged(.missingPart),
    OfficeBook.relationships([("s1", "worksheet", "http://x/' TargetMode='External")])),
  .part(
    "xl/workbook.xml", "a sheet without a name", .damaged(.wrongContent),
    OfficeBook.workbook("<sheet r:id='s1'/>")),
  .part(
    "xl/workbook.xml", "a text document", .notSpreadsheet(.wordDocument),
    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"),
  .part(
    "xl/workbook.xml", "a presentation", .notSpreadsheet(.presentation),
    "<p:presentation xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'/>"),
  .part(
    "_rels/.rels", "a binary workbook", .binaryWorkbook,
    OfficeBook.relationships([("a", "officeDocument", "xl/workbook.bin")])),
  .part(
    "_rels/.rels", "another package", .notSpreadsheet(.otherArchive), OfficeBook.relationships([])),
  .part("_rels/.rels", "another archive", .notSpreadsheet(.otherArchive), nil),
]

/// The parts of a plain workbook with an entry more.
private func archive(_ add: (inout ZIPWriter) -> Void) -> [UInt8] {
  var writer = ZIPWriter()
  for part in OfficeBook(rows: "<row><c><v>1</v></c></row>").parts where part.name != sheet {
    writer.add(Array(part.name.utf8), part.content)
  }
  add(&writer)
  return writer.bytes
}

private func lying(_ lies: ZIPWriter.Lies, stored: Bool = false) -> [UInt8] {
  archive { writer in
    let content = OfficeBook.sheet(String(repeating: "<row><c><v>12345</v></c></row>", count: 99))
    writer.add(Array(sheet.utf8), Array(content.utf8), stored: stored, lies: lies)
  }
}

private func broken(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
  var bytes = OfficeBook(rows: "<row><c><v>1</v></c></row>").bytes
  change(&bytes)
  return bytes
}

private let archives: [HostileCase] = [
  .init("nothing", .notSpreadsheet(.notArchive)) { [] },
  .init("a web page", .notSpreadsheet(.notArchive)) { Array("<html><table>".utf8) },
  .init("an old workbook", .notSpreadsheet(.compoundFile)) {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1528)
  },
  .init("an encrypted workbook", .encrypted) {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 504)
    bytes[30] = 9
    bytes += [UInt8](repeating: 0, count: 128)
    bytes += "EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return bytes + [UInt8](repeating: 0, count: 512)
  },
  .init("an empty archive", .notSpreadsheet(.otherArchive)) { ZIPWriter().bytes },
  .init("a file cut in the middle", .damaged(.archive)) { broken { $0.removeLast($0.count / 2) } },
  .init("a file without its last byte", .damaged(.archive)) { broken { $0.removeLast() } },
  .init("a directory with more than it says", .damaged(.archive)) {
    broken { bytes in
      bytes[bytes.count - 12] -= 1
      bytes[bytes.count - 14] -= 1
    }
  },
  .init("a directory that is overwritten", .damaged(.archive)) {
    broken { bytes in
      for index in (bytes.count - 300)..<(bytes.count - 60) { bytes[index] = 0xAA }
    }
  },
  .init("an entry twice", .damaged(.repeatedPart)) {
    archive { writer in
      writer.add(sheet, OfficeBook.sheet(""))
      writer.add(sheet, OfficeBook.sheet(""))
    }
  },
  .init("an entry twice in other letters", .damaged(.repeatedPart)) {
    archive { writer in
      writer.add(sheet, OfficeBook.sheet(""))
      writer.add("XL\\worksheets/Sheet1.XML", OfficeBook.sheet(""))
    }
  },
  .init("a control character in a name", .damaged(.partName)) {
    archive { $0.add("a\nb", "") }
  },
  .init("a name above 1 KiB", .damaged(.partName)) {
    archive { $0.add(String(repeating: "a", count: 1025), "") }
  },
  .init("more than 10,000 entries", .limit(.parts)) {
    archive { writer in for index in 0..<10_000 { writer.add([], Array("\(index)".utf8)) } }
  },
  .init("a size that is too small", .damaged(.packedData)) { lying(.init(size: 100)) },
  .init("a size that is too large", .damaged(.packedData)) { lying(.init(size: 100_000)) },
  .init("a packed size that is too small", .damaged(.packedData)) { lying(.init(packedSize: 20)) },
  .init("a stored size that is too small", .damaged(.packedData)) {
    lying(.init(size: 100), stored: true)
  },
  .init("another checksum", .damaged(.packedData)) { lying(.init(checksum: 1)) },
  .init("an encrypted entry", .encrypted) { lying(.init(flags: 1)) },
  .init("an unknown way of packing", .damaged(.packedData)) { lying(.init(method: 99)) },
  .init("text that cannot be unpacked", .damaged(.packedData)) {
    archive {
      $0.add(
        Array(sheet.utf8), [UInt8](repeating: 0xFF, count: 300), stored: true,
        lies: .init(method: 8))
    }
  },
  .init("a sheet that inflates a thousand times", .limit(.inflatedRatio)) {
    OfficeBook(rows: String(repeating: "<row/>", count: 600_000)).bytes
  },
  .init("shared texts that inflate a thousand times", .limit(.inflatedRatio)) {
    OfficeBook(sharedTexts: String(repeating: "<si><t>a</t></si>", count: 200_000)).bytes
  },
  .init("broken text", .damaged(.xml)) {
    archive { writer in
      let content = OfficeBook.sheet("<row><c t='str'><v>?</v></c></row>").utf8
      writer.add(Array(sheet.utf8), content.map { $0 == 63 ? 0xFF : $0 })
    }
  },
]

@Suite("Hostile and damaged files") struct HostileFileTests {
  @Test(arguments: sheets)
  func `a wrong part is refused`(_ example: HostileCase) throws {
    #expect(try trouble(example.make()) == example.reason)
  }

  @Test(arguments: archives)
  func `a wrong archive is refused`(_ example: HostileCase) throws {
    #expect(try trouble(example.make()) == example.reason)
  }

  @Test func `the part in which something is wrong is named`() throws {
    let error = #expect(throws: SheetError.self) {
      _ = try rows(OfficeBook(rows: "<row r='0'/>").bytes)
    }
    #expect(error?.part == sheet)
  }

  @Test func `an entry that nobody needs may be of any kind`() throws {
    let bytes = archive { writer in
      writer.add(sheet, OfficeBook.sheet("<row><c><v>1</v></c></row>"))
      writer.add(Array("ảnh.png".utf8), [1, 2], lies: .init(flags: 1, method: 99))
      writer.add([0xE9, 0x2E], [])
    }
    #expect(try rows(bytes) == ["1 number:1"])
  }

  @Test func `a file cut anywhere is refused`() throws {
    let bytes = OfficeBook(rows: "<row><c><v>1</v></c></row>").bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(try trouble(Array(bytes[..<count])) != nil, "\(count) bytes")
    }
  }

  @Test func `a byte changed anywhere gives the same rows or none`() throws {
    let bytes = OfficeBook(rows: "<row><c><v>1</v></c></row>").bytes
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[index] ^= 0x55
      let read = try? rows(changed)
      #expect(read == nil || read == ["1 number:1"], "byte \(index)")
    }
  }

  @Test func `a part reads whole wherever its packed bytes end`() throws {
    // The last texts reach over the end of a buffer of 64 KiB by each length that packing has.
    let rows = (1...700).map { "<row r='\($0)'><c r='A\($0)'><v>\($0)</v></c></row>" }
    let sheet = OfficeBook.sheet(rows.joined())
    for padding in (65_536 - sheet.utf8.count)...(65_536 - sheet.utf8.count + 258) {
      var book = OfficeBook()
      book["xl/worksheets/sheet1.xml"] = sheet + String(repeating: " ", count: padding)
      let bytes = book.bytes(in: ZIPWriter(usesFixedCodes: true))
      #expect(try trouble(bytes) == nil, "\(padding) blanks")
    }
  }

  @Test func `a descriptor that cannot be read is named`() throws {
    let error = #expect(throws: SheetError.self) { _ = try SpreadsheetFile(descriptor: -1) }
    #expect(error?.reason == .unreadable(9))
  }

  @Test func `a far cell in every row costs little`() throws {
    let list = (1...20_000).map { "<row r='\($0)'><c r='XFD\($0)'><v>\($0)</v></c></row>" }
    try withSpreadsheet(OfficeBook(rows: list.joined()).bytes) { file in
      var count = 0
      try file.read(0) { row in
        count += row.cellCount == 16_384 && row.kind(16_383) == .number ? 1 : 0
        return true
      }
      #expect(count == 20_000)
    }
  }
}
