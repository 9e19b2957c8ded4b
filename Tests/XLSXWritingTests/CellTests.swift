internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("What is written to a cell is what a reader finds")
struct CellTests {
  /// A text and how it must stand in the file.
  struct TextCase: Sendable {
    let text: String
    let stored: String

    static let all: [TextCase] = [
      TextCase(text: "Lúa Đông Xuân", stored: "Lúa Đông Xuân"),
      TextCase(text: "=1+1", stored: "=1+1"),
      TextCase(text: "{=1+1}", stored: "{=1+1}"),
      TextCase(text: "http://example.com", stored: "http://example.com"),
      TextCase(text: "0123", stored: "0123"),
      TextCase(text: "a<b>&\"c\"", stored: "a<b>&\"c\""),
      TextCase(text: "  hai bên  ", stored: "  hai bên  "),
      TextCase(text: "dòng 1\ndòng 2\tcột", stored: "dòng 1\ndòng 2\tcột"),
      TextCase(text: "a\u{0}b\u{1}c\u{1F}d", stored: "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
      TextCase(text: "a\u{FFFE}b\u{FFFF}c", stored: "a\u{FFFD}b\u{FFFD}c"),
      TextCase(text: "\u{FFFC}🌾\u{10FFFF}", stored: "\u{FFFC}🌾\u{10FFFF}"),
      TextCase(text: "_x0041_", stored: "_x005F_x0041_"),
      TextCase(text: "_x00e9_b", stored: "_x005F_x00e9_b"),
      TextCase(text: "_x0041_x0042_", stored: "_x005F_x0041_x005F_x0042_"),
      TextCase(text: "_x041_ _X0041_ _x0041", stored: "_x041_ _X0041_ _x0041"),
      TextCase(text: "a\rb", stored: "a_x000D_b"),
    ]
  }

  @Test(arguments: TextCase.all)
  func `a text stays a text, letter for letter`(_ example: TextCase) throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.write(example.text, at: cell("B2"))
    }
    let written = try book.cells(of: "Trồng trọt")
    #expect(
      written == ["B2": .init(kind: "s", value: example.stored)])
  }

  @Test func `numbers come back as the same number`() throws {
    let numbers = [0, -1, 459.9, 92703.6, 897.911, 1e15, 0.000001, -123456.789]
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      for (row, number) in numbers.enumerated() {
        try sheet.write(number, at: CellPosition(row: row, column: 0))
      }
    }
    let cells = try book.cells(of: "Trồng trọt")
    #expect(cells.count == numbers.count)
    for (row, number) in numbers.enumerated() {
      #expect(cells["A\(row + 1)"]?.kind == "n")
      #expect(cells["A\(row + 1)"].flatMap { Double($0.value) } == number)
    }
  }

  @Test func `a formula carries its result`() throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.write(Formula("=SUM(B1,B2)", result: 12.5), at: cell("A1"))
      try sheet.write(
        Formula("IF(A1<20,\(Formula.quoted("Chưa \"đạt\"")),\"\")", resultText: "Chưa \"đạt\""),
        at: cell("A2"))
      try sheet.write(Formula("\"\"", resultText: ""), at: cell("A3"))
    }
    let cells = try book.cells(of: "Trồng trọt")
    #expect(cells["A1"] == .init(kind: "n", value: "12.5", formula: "SUM(B1,B2)"))
    #expect(
      cells["A2"]
        == .init(
          kind: "str", value: "Chưa \"đạt\"", formula: "IF(A1<20,\"Chưa \"\"đạt\"\"\",\"\")",
          style: 0))
    #expect(cells["A3"] == .init(kind: "str", value: "", formula: "\"\""))
  }

  @Test func `blank cells have a style and nothing else`() throws {
    let style = CellStyle(fill: Color(0xEEEEEE))
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      for name in ["B2", "C2", "B3", "C3"] { try sheet.writeBlank(at: cell(name), style: style) }
    }
    let cells = try book.cells(of: "Trồng trọt")
    #expect(Set(cells.keys) == ["B2", "C2", "B3", "C3"])
    #expect(cells.values.allSatisfy { $0.value.isEmpty && $0.formula == nil && $0.style == 1 })
  }

  @Test func `merged cells hold what is written to their first cell`() throws {
    let style = CellStyle(font: CellFont("Times New Roman", size: 14, isBold: true))
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.merge(range("A1", "C2"), style: style)
      try sheet.write("ỦY BAN NHÂN DÂN", at: cell("A1"), style: style)
      try sheet.merge(range("D1", "E1"))
    }
    let merged = try book.sheet("Trồng trọt").descendants("mergeCell").map { $0["ref"] }
    #expect(merged == ["A1:C2", "D1:E1"])
    let cells = try book.cells(of: "Trồng trọt")
    #expect(cells["A1"] == .init(kind: "s", value: "ỦY BAN NHÂN DÂN", style: 1))
    #expect(cells["C2"] == .init(kind: "n", value: "", style: 1))
  }

  @Test func `a link leads to a cell of the workbook`() throws {
    let target = try sheetName("Ea H'Leo")
    let book = try written { (workbook) throws(XLSXError) in
      try workbook.addWorksheet(named: try sheetName("Mục lục")) { sheet throws(XLSXError) in
        try sheet.writeLink(
          "Xã Ea H'Leo", to: cell("B3"), of: target, tooltip: "Mở trang", at: cell("A1"))
      }
      try workbook.addWorksheet(named: target)
    }
    let link = try #require(try book.sheet("Mục lục").first("hyperlinks", "hyperlink"))
    #expect(link["ref"] == "A1")
    #expect(link["location"] == "'Ea H''Leo'!B3")
    #expect(link["tooltip"] == "Mở trang")
    #expect(try book.cells(of: "Mục lục")["A1"]?.value == "Xã Ea H'Leo")
    #expect(!book.archive.names.contains("xl/worksheets/_rels/sheet1.xml.rels"))
  }

  @Test func `a note stands beside the cell it belongs to`() throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.add(CellNote("Nguồn: _x0041_ & phụ lục", author: "Phòng TC-KH"), at: cell("C5"))
      try sheet.write(3, at: cell("C5"))
    }
    let comments = try book.part("xl/comments1.xml")
    let note = try #require(comments.descendants("comment").first)
    #expect(note["ref"] == "C5")
    let author = try #require(note["authorId"].flatMap { Int($0) })
    #expect(comments.descendants("author")[author].text == "Phòng TC-KH")
    #expect(comments.descendants("t").map(\.text) == ["Nguồn: _x005F_x0041_ & phụ lục"])
    #expect(try book.cells(of: "Trồng trọt")["C5"]?.value == "3")
  }

  /// Excel takes 255 characters between two quotes; 128 quotes are written as 256.
  @Test func `a text in a formula is parted where it is too long for its quotes`() {
    let long = String(repeating: "ồ", count: 300)
    let parts = [255, 45].map { "\"" + String(repeating: "ồ", count: $0) + "\"" }
    #expect(Formula.text(long) == parts.joined(separator: "&"))
    let quotes = String(repeating: "\"", count: 128)
    #expect(
      Formula.text(quotes) == "\"" + String(repeating: "\"\"", count: 127) + "\"&\"\"\"\"")
    #expect(Formula.text("Xã \"An\"") == "\"Xã \"\"An\"\"\"")
    #expect(Formula.text("") == "\"\"")
  }
}
