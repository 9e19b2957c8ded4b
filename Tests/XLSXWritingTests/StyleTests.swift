internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("A style is written once and completely")
struct StyleTests {
  private static let heading = CellStyle(
    font: CellFont(
      "Times New Roman", size: 13, isBold: true, isItalic: true, underline: .single,
      color: Color(0x1F3864)),
    fill: Color(0xDDEBF7),
    borders: CellBorders(
      left: BorderLine(.thin), top: BorderLine(.medium, color: Color(0)),
      bottom: BorderLine(.double, color: Color(0xC00000))),
    alignment: CellAlignment(.right, .center, isWrapped: true, indent: 2, rotation: 45),
    numberFormat: "#,##0.00")

  @Test func `every part of a style reaches the file`() throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.write(1, at: cell("A1"), style: Self.heading)
    }
    let styles = try book.part("xl/styles.xml")
    let format = try #require(styles.first("cellXfs")?.all("xf").last)
    let fonts = styles.first("fonts")?.all("font") ?? []
    let font = try #require(fonts.last)
    #expect(font.first("name")?["val"] == "Times New Roman")
    #expect(font.first("sz")?["val"] == "13")
    #expect(font.first("b") != nil && font.first("i") != nil && font.first("u") != nil)
    #expect(font.first("color")?["rgb"] == "FF1F3864")
    #expect(format["fontId"] == "\(fonts.count - 1)")
    let fill = styles.first("fills")?.all("fill").last?.first("patternFill")
    #expect(fill?["patternType"] == "solid")
    #expect(fill?.first("fgColor")?["rgb"] == "FFDDEBF7")
    let border = try #require(styles.first("borders")?.all("border").last)
    #expect(border.first("left")?["style"] == "thin")
    #expect(border.first("right")?["style"] == nil)
    #expect(border.first("top")?["style"] == "medium")
    #expect(border.first("top", "color")?["rgb"] == "FF000000")
    #expect(border.first("bottom")?["style"] == "double")
    #expect(border.first("bottom", "color")?["rgb"] == "FFC00000")
    let alignment = try #require(format.first("alignment"))
    #expect(
      alignment.attributes == [
        "horizontal": "right", "vertical": "center", "wrapText": "1", "indent": "2",
        "textRotation": "45",
      ])
    let numberFormat = try #require(styles.first("numFmts")?.all("numFmt").last)
    #expect(numberFormat["formatCode"] == "#,##0.00")
    #expect(format["numFmtId"] == numberFormat["numFmtId"])
  }

  @Test func `equal styles share one format`() throws {
    var other = Self.heading
    other.font.isBold = false
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      for row in 0..<50 {
        let copy = CellStyle(
          font: Self.heading.font, fill: Self.heading.fill, borders: Self.heading.borders,
          alignment: Self.heading.alignment, numberFormat: Self.heading.numberFormat)
        try sheet.write(1, at: CellPosition(row: row, column: 0), style: copy)
        try sheet.write(1, at: CellPosition(row: row, column: 1), style: other)
      }
    }
    #expect(try book.part("xl/styles.xml").first("cellXfs")?["count"] == "3")
    let cells = try book.cells(of: "Trồng trọt")
    #expect(Set(cells.filter { $0.key.hasPrefix("A") }.map(\.value.style)) == [1])
    #expect(Set(cells.filter { $0.key.hasPrefix("B") }.map(\.value.style)) == [2])
  }

  @Test func `the default font is that of cells without a style`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/book.xlsx"
    let workbook = try Workbook(
      path: path, temporaryFolder: folder.path, properties: testProperties,
      defaultFont: CellFont("Times New Roman", size: 12))
    try workbook.addWorksheet(named: try sheetName("Bìa")) { sheet throws(XLSXError) in
      try sheet.write("a", at: cell("A1"))
      try sheet.write("b", at: cell("A2"), style: CellStyle(fill: Color(0xDDEBF7)))
    }
    try workbook.close()
    let book = try WorkbookReader(path: path)
    let fonts = try book.part("xl/styles.xml").first("fonts")?.all("font") ?? []
    #expect(fonts.map { $0.first("name")?["val"] } == ["Times New Roman", "Calibri"])
    #expect(fonts.first?.first("sz")?["val"] == "12")
    #expect(try book.cells(of: "Bìa")["A1"]?.style == 0)
  }

  @Test func `black and white are colours and not none`() throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.write(
        "a", at: cell("A1"), style: CellStyle(font: CellFont(color: .white), fill: Color(0)))
    }
    let styles = try book.part("xl/styles.xml")
    #expect(styles.descendants("fgColor").last?["rgb"] == "FF000000")
    #expect(styles.first("fonts")?.descendants("color").last?["rgb"] == "FFFFFFFF")
  }
}
