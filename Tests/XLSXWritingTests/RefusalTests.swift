internal import Foundation
internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("What Excel would not accept is refused before it is written")
struct RefusalTests {
  /// Something that must be refused, why, and what the error says before the reason.
  struct Case: Sendable, CustomTestStringConvertible {
    let place: String
    let reason: XLSXError.Reason
    let attempt: @Sendable (inout Worksheet) throws(XLSXError) -> Void

    var testDescription: String { place }

    init(
      _ place: String, _ reason: XLSXError.Reason,
      _ attempt: @escaping @Sendable (inout Worksheet) throws(XLSXError) -> Void
    ) {
      self.place = place
      self.reason = reason
      self.attempt = attempt
    }
  }

  static let cells: [Case] = [
    Case("write a number at D12 of 'Trồng trọt'", .notFinite) { sheet throws(XLSXError) in
      try sheet.write(.nan, at: cell("D12"))
    },
    Case("write a number at A1 of 'Trồng trọt'", .notFinite) { sheet throws(XLSXError) in
      try sheet.write(-.infinity, at: cell("A1"))
    },
    Case("write a formula at A1 of 'Trồng trọt'", .notFinite) { sheet throws(XLSXError) in
      try sheet.write(Formula("1/0", result: .infinity), at: cell("A1"))
    },
    Case("write a formula at A1 of 'Trồng trọt'", .invalid("it is empty")) {
      sheet throws(XLSXError) in
      try sheet.write(Formula("=", result: 0), at: cell("A1"))
    },
    Case("write a formula at A1 of 'Trồng trọt'", .textTooLong(length: 8193, limit: 8192)) {
      sheet throws(XLSXError) in
      try sheet.write(Formula(String(repeating: "1", count: 8193), result: 0), at: cell("A1"))
    },
    Case("write a text at A1 of 'Trồng trọt'", .textTooLong(length: 32768, limit: 32767)) {
      sheet throws(XLSXError) in
      // 16384 letters, but each takes two UTF-16 units.
      try sheet.write(String(repeating: "🌾", count: 16384), at: cell("A1"))
    },
    Case("write a text at A1 of 'Trồng trọt'", .tooManyLines(count: 254, limit: 253)) {
      sheet throws(XLSXError) in
      try sheet.write(String(repeating: "\n", count: 254), at: cell("A1"))
    },
    Case("write a number at A1048577 of 'Trồng trọt'", .outsideSheet) { sheet throws(XLSXError) in
      try sheet.write(1, at: CellPosition(row: 1_048_576, column: 0))
    },
    Case("write a text at XFE1 of 'Trồng trọt'", .outsideSheet) { sheet throws(XLSXError) in
      try sheet.write("a", at: CellPosition(row: 0, column: 16_384))
    },
    Case("write a text at A0 of 'Trồng trọt'", .outsideSheet) { sheet throws(XLSXError) in
      try sheet.write("a", at: CellPosition(row: -1, column: 0))
    },
    Case("merge cells at B2:C2 of 'Trồng trọt'", .overlaps(range("A1", "B2"))) {
      sheet throws(XLSXError) in
      try sheet.merge(range("A1", "B2"))
      try sheet.merge(range("B2", "C2"))
    },
    Case("merge cells at B2 of 'Trồng trọt'", .invalid("it is a single cell")) {
      sheet throws(XLSXError) in
      try sheet.merge(range("B2", "B2"))
    },
    Case(
      "write a text at A1 of 'Trồng trọt'",
      .invalid("a rotation of 91°: −90 to 90 are allowed")
    ) { sheet throws(XLSXError) in
      try sheet.write("a", at: cell("A1"), style: CellStyle(alignment: .init(rotation: 91)))
    },
    Case("write a text at A1 of 'Trồng trọt'", .textTooLong(length: 129, limit: 127)) {
      sheet throws(XLSXError) in
      let format = String(repeating: "ồ", count: 43)
      try sheet.write("a", at: cell("A1"), style: CellStyle(numberFormat: format))
    },
    Case("write a link at A1 of 'Trồng trọt'", .textTooLong(length: 2080, limit: 2079)) {
      sheet throws(XLSXError) in
      let text = String(repeating: "a", count: 2080)
      try sheet.writeLink(text, to: cell("A1"), of: sheet.name, at: cell("A1"))
    },
  ]

  static let layout: [Case] = [
    Case("lay out columns at B1:D1 of 'Trồng trọt'", .overlaps(range("C1", "C1"))) {
      sheet throws(XLSXError) in
      try sheet.layOutColumns(2...5, ColumnLayout(width: 10))
      try sheet.layOutColumns(1...3, ColumnLayout(width: 12))
    },
    Case(
      "lay out columns at A1 of 'Trồng trọt'",
      .invalid("a width of 255.5: 0 to 255 characters are allowed")
    ) { sheet throws(XLSXError) in
      try sheet.layOutColumns(0...0, ColumnLayout(width: 255.5))
    },
    Case(
      "lay out row 3 of 'Trồng trọt'",
      .invalid("a height of nan: above 0 to 409 points are allowed")
    ) { sheet throws(XLSXError) in
      try sheet.layOutRow(2, RowLayout(height: .nan))
    },
    Case(
      "lay out row 1 of 'Trồng trọt'", .invalid("an outline level of 8: 0 to 7 are allowed")
    ) { sheet throws(XLSXError) in
      try sheet.layOutRow(0, RowLayout(outlineLevel: 8))
    },
    Case("set the header of 'Trồng trọt'", .textTooLong(length: 256, limit: 255)) {
      sheet throws(XLSXError) in
      try sheet.setUpPage(PageSetup(header: String(repeating: "a", count: 256)))
    },
    Case("set the footer of 'Trồng trọt'", .invalid("it asks for a picture")) {
      sheet throws(XLSXError) in
      try sheet.setUpPage(PageSetup(footer: "A&&G"))
    },
    Case(
      "set up the page of 'Trồng trọt'", .invalid("a margin of -1.0: 0 to 49 inches are allowed")
    ) { sheet throws(XLSXError) in
      try sheet.setUpPage(PageSetup(margins: .init(left: -1)))
    },
    Case("break pages of 'Trồng trọt'", .outsideSheet) { sheet throws(XLSXError) in
      try sheet.breakPages(before: [10, 0])
    },
    Case("break pages of 'Trồng trọt'", .invalid("1024 breaks: 1023 are allowed")) {
      sheet throws(XLSXError) in
      try sheet.breakPages(before: Array(1...1024))
    },
    Case("add a conditional format at A1 of 'Trồng trọt'", .notFinite) { sheet throws(XLSXError) in
      try sheet.highlight(range("A1", "A1"), when: .less(.number(.nan)), with: CellHighlight())
    },
    Case("add data bars at A1:A2 of 'Trồng trọt'", .notFinite) { sheet throws(XLSXError) in
      try sheet.addDataBar(DataBar(color: Color(0), maximum: .nan), to: range("A1", "A2"))
    },
    Case("add a rule for entries at A1 of 'Trồng trọt'", .textTooLong(length: 33, limit: 32)) {
      sheet throws(XLSXError) in
      let title = String(repeating: "ồ", count: 33)
      try sheet.expect(
        EntryRule(.wholes(0...1), title: title, message: "a"), in: range("A1", "A1"))
    },
    Case("add a rule for entries at A1 of 'Trồng trọt'", .textTooLong(length: 256, limit: 255)) {
      sheet throws(XLSXError) in
      let message = String(repeating: "ồ", count: 256)
      try sheet.expect(
        EntryRule(.wholes(0...1), title: "a", message: message), in: range("A1", "A1"))
    },
    Case("add a rule for entries at A1:A2 of 'Trồng trọt'", .notFinite) { sheet throws(XLSXError) in
      try sheet.expect(
        EntryRule(.decimals(0...(.infinity)), title: "a", message: "a"), in: range("A1", "A2"))
    },
  ]

  static let charts: [Case] = [
    Case("insert a chart at A1 of 'Trồng trọt'", .invalid("it has no series")) {
      sheet throws(XLSXError) in
      try sheet.insert(Chart(.bar, series: [], alternativeText: ""), at: cell("A1"))
    },
    Case("insert a chart at A1 of 'Trồng trọt'", .invalid("its labels cannot stand at outsideEnd"))
    {
      sheet throws(XLSXError) in
      let labels = ChartLabels(position: .outsideEnd)
      let series = ChartSeries(SheetRange(sheet.name, range("A1", "A3")), labels: labels)
      try sheet.insert(
        Chart(.stackedColumn, series: [series], alternativeText: ""), at: cell("A1"))
    },
    Case(
      "insert a chart at A1 of 'Trồng trọt'",
      .invalid("A1:B3 is not part of one row or column of at most 32000 cells")
    ) { sheet throws(XLSXError) in
      let series = ChartSeries(SheetRange(sheet.name, range("A1", "B3")))
      try sheet.insert(Chart(.column, series: [series], alternativeText: ""), at: cell("A1"))
    },
    Case("insert a chart at A1 of 'Trồng trọt'", .textTooLong(length: 2080, limit: 2079)) {
      sheet throws(XLSXError) in
      let series = ChartSeries(SheetRange(sheet.name, range("A1", "A3")))
      let text = String(repeating: "a", count: 2080)
      try sheet.insert(Chart(.column, series: [series], alternativeText: text), at: cell("A1"))
    },
  ]

  @Test(arguments: cells + layout + charts)
  func `the error names what, where and why`(_ example: Case) throws {
    let error = #expect(throws: XLSXError.self) { try writtenWorkbook(example.attempt) }
    #expect(error?.reason == example.reason)
    #expect(error?.description == "cannot \(example.place): \(example.reason)")
  }

  @Test func `the greatest text a cell holds is written`() throws {
    let text = String(repeating: "ồ", count: 32_767)
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.write(text, at: cell("A1"))
    }
    #expect(try book.cells(of: "Trồng trọt")["A1"]?.value == text)
  }

  @Test func `a sheet name is taken once, whatever its case or encoding`() throws {
    let error = #expect(throws: XLSXError.self) {
      try written { (workbook) throws(XLSXError) in
        try workbook.addWorksheet(named: try sheetName("Hòa Bình"))
        // The same name in small letters, its marks apart from their letters.
        try workbook.addWorksheet(named: try sheetName("ho\u{300}a bi\u{300}nh"))
      }
    }
    #expect(error?.reason == .invalid("there is a sheet 'Hòa Bình'"))
  }

  @Test func `a link to a sheet that never comes is refused at the end`() throws {
    let error = #expect(throws: XLSXError.self) {
      try writtenWorkbook { (sheet) throws(XLSXError) in
        try sheet.writeLink("đi", to: cell("A1"), of: try sheetName("Xa"), at: cell("C3"))
      }
    }
    #expect(
      error?.description == "cannot write a link at C3 of 'Trồng trọt': there is no sheet 'Xa'")
  }

  @Test(arguments: ["A1", "Q1", "R1C1", "2023_", "kỳ", "a b", ""])
  func `a defined name that Excel would not read is refused`(_ name: String) throws {
    let error = #expect(throws: XLSXError.self) {
      try written { (workbook) throws(XLSXError) in
        let sheet = try sheetName("Bìa")
        try workbook.addWorksheet(named: sheet)
        try workbook.define(name, as: SheetRange(sheet, range("A1", "B2")))
      }
    }
    #expect(error?.reason == .invalid("names are ASCII words that look like no cell"))
  }

  @Test func `a name is defined once`() throws {
    let error = #expect(throws: XLSXError.self) {
      try written { (workbook) throws(XLSXError) in
        let sheet = try sheetName("Bìa")
        try workbook.addWorksheet(named: sheet)
        try workbook.define("Ky", as: SheetRange(sheet, range("A1", "A1")))
        try workbook.define("KY", as: SheetRange(sheet, range("A2", "A2")))
      }
    }
    #expect(error?.description == "cannot define the name 'KY': it is defined already")
  }

  @Test func `a workbook without sheets is refused`() throws {
    let error = #expect(throws: XLSXError.self) { try written { _ in } }
    #expect(error?.reason == .invalid("it has no sheet"))
  }

  @Test func `a path that cannot be written is refused at once`() throws {
    let folder = try TestFolder()
    let error = #expect(throws: XLSXError.self) {
      _ = try Workbook(
        path: folder.path + "/none/book.xlsx", temporaryFolder: folder.path,
        properties: testProperties)
    }
    #expect(error?.reason == .system(code: Int(ENOENT), words: "No such file or directory"))
  }

  @Test func `a missing folder for temporary files is refused at once`() throws {
    let folder = try TestFolder()
    let error = #expect(throws: XLSXError.self) {
      _ = try Workbook(
        path: folder.path + "/book.xlsx", temporaryFolder: folder.path + "/none",
        properties: testProperties)
    }
    #expect(error?.reason == .system(code: Int(ENOENT), words: "No such file or directory"))
  }

  @Test func `a disk that is full is told at the end`() throws {
    let folder = try TestFolder()
    let workbook = try Workbook(
      path: "/dev/full", temporaryFolder: folder.path, properties: testProperties)
    try workbook.addWorksheet(named: try sheetName("Bìa"))
    var error: XLSXError?
    do throws(XLSXError) { try workbook.close() } catch let caught { error = caught }
    guard case .library = error?.reason else {
      Issue.record("no error of the library but \(String(describing: error))")
      return
    }
    #expect(error?.systemNumber == ENOSPC)
  }

  @Test func `a time that the library would replace by now is refused`() throws {
    let error = #expect(throws: XLSXError.self) {
      try written(properties: DocumentProperties(created: 0)) { (workbook) throws(XLSXError) in
        try workbook.addWorksheet(named: try sheetName("Bìa"))
      }
    }
    #expect(error?.reason == .invalid("the time must be after the start of 1970"))
  }
}
