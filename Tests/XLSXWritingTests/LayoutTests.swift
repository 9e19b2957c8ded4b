internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("Rows, columns, views and pages are laid out as asked")
struct LayoutTests {
  @Test func `rows and columns have sizes and outline levels`() throws {
    let sheet = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.layOutColumns(0...0, ColumnLayout(width: 6))
      try sheet.layOutColumns(2...4, ColumnLayout(width: 12.5, outlineLevel: 1, isHidden: true))
      try sheet.layOutRow(0, RowLayout(height: 30))
      try sheet.layOutRow(1, RowLayout(isCollapsed: true))
      try sheet.layOutRow(2, RowLayout(outlineLevel: 2, isHidden: true))
      sheet.setOutline(summaryBelow: false)
    }.sheet("Trồng trọt")
    let columns = sheet.descendants("col")
    #expect(columns.map { $0["min"] } == ["1", "3"])
    #expect(columns.map { $0["max"] } == ["1", "5"])
    #expect(columns.map { $0["outlineLevel"] } == [nil, "1"])
    #expect(columns.map { $0["hidden"] } == [nil, "1"])
    let rows = sheet.descendants("row")
    #expect(rows.map { $0["ht"] } == ["30", nil, nil])
    #expect(rows.map { $0["outlineLevel"] } == [nil, nil, "2"])
    #expect(rows.map { $0["collapsed"] } == [nil, "1", nil])
    #expect(rows.map { $0["hidden"] } == [nil, nil, "1"])
    #expect(sheet.first("sheetPr", "outlinePr")?["summaryBelow"] == "0")
    #expect(sheet.first("sheetFormatPr")?["outlineLevelRow"] == "2")
  }

  @Test func `a sheet is shown as asked`() throws {
    let book = try written { (workbook) throws(XLSXError) in
      try workbook.addWorksheet(named: try sheetName("Bìa"))
      try workbook.addWorksheet(named: try sheetName("KH-TH")) { sheet throws(XLSXError) in
        try sheet.freezePanes(at: cell("C6"))
        try sheet.setAutofilter(range("A5", "F20"))
        sheet.hideGridlines()
        try sheet.ignore(.numberStoredAsText, in: range("A6", "A20"))
        try sheet.ignore(.numberStoredAsText, in: range("C6", "C20"))
        try sheet.ignore(.inconsistentFormula, in: range("D6", "D20"))
      }
    }
    let sheet = try book.sheet("KH-TH")
    let view = try #require(sheet.first("sheetViews", "sheetView"))
    #expect(view["showGridLines"] == "0")
    let pane = try #require(view.first("pane"))
    #expect([pane["xSplit"], pane["ySplit"], pane["topLeftCell"]] == ["2", "5", "C6"])
    #expect(pane["state"] == "frozen")
    #expect(sheet.first("autoFilter")?["ref"] == "A5:F20")
    let ignored = sheet.descendants("ignoredError")
    #expect(ignored.map { $0["sqref"] } == ["A6:A20 C6:C20", "D6:D20"])
    #expect(ignored.map { $0["numberStoredAsText"] } == ["1", nil])
  }

  @Test func `a page is set up as asked`() throws {
    let margins = PageSetup.Margins.millimetres(
      left: 25.4, right: 12.7, top: 50.8, bottom: 25.4, header: 12.7, footer: 6.35)
    let page = PageSetup(
      margins: margins, fit: .init(width: 1, height: 0), isCenteredHorizontally: true,
      header: "&L" + PageSetup.escaped("A & B"), footer: "&C&P/&N", firstPageNumber: 3)
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.setUpPage(page)
      try sheet.repeatRows(4...5)
      try sheet.setPrintArea(range("A1", "K40"))
      try sheet.breakPages(before: [20, 35])
    }
    let sheet = try book.sheet("Trồng trọt")
    let setup = try #require(sheet.first("pageSetup"))
    #expect([setup["paperSize"], setup["orientation"]] == ["9", "landscape"])
    #expect([setup["fitToHeight"], setup["firstPageNumber"]] == ["0", "3"])
    #expect(
      sheet.first("pageMargins")?.attributes == [
        "left": "1", "right": "0.5", "top": "2", "bottom": "1", "header": "0.5", "footer": "0.25",
      ])
    #expect(sheet.first("sheetPr", "pageSetUpPr")?["fitToPage"] == "1")
    #expect(sheet.first("printOptions")?["horizontalCentered"] == "1")
    #expect(sheet.first("headerFooter", "oddHeader")?.text == "&LA && B")
    #expect(sheet.first("headerFooter", "oddFooter")?.text == "&C&P/&N")
    #expect(sheet.descendants("brk").map { $0["id"] } == ["20", "35"])
    let names = try book.definedNames()
    #expect(names["0!_xlnm.Print_Titles"] == "'Trồng trọt'!$5:$6")
    #expect(names["0!_xlnm.Print_Area"] == "'Trồng trọt'!$A$1:$K$40")
  }

  @Test func `an ampersand never becomes a code of the header`() {
    #expect(PageSetup.escaped("Phòng A&B") == "Phòng A&&B")
    #expect(PageSetup.escaped("A&G &[Picture]") == "A&& G && [Picture]")
  }
}
