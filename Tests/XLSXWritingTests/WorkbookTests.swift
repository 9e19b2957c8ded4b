internal import Foundation
internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("A workbook is whole, says what it is, and repeats")
struct WorkbookTests {
  @Test func `the document says what it is and when it was made`() throws {
    let properties = DocumentProperties(
      created: 1_688_083_200, title: "Tổng hợp <6 tháng>", subject: "Phong trào thi đua",
      author: "Hội đồng TĐ-KT", company: "UBND huyện & xã", comments: "a\u{1}b", keywords: "2023")
    let book = try written(properties: properties) { (workbook) throws(XLSXError) in
      try workbook.addWorksheet(named: try sheetName("Bìa"))
    }
    let core = try book.part("docProps/core.xml")
    #expect(core.first("dc:title")?.text == "Tổng hợp <6 tháng>")
    #expect(core.first("dc:subject")?.text == "Phong trào thi đua")
    #expect(core.first("dc:creator")?.text == "Hội đồng TĐ-KT")
    #expect(core.first("cp:keywords")?.text == "2023")
    #expect(core.first("dc:description")?.text == "a\u{FFFD}b")
    #expect(core.first("dcterms:created")?.text == "2023-06-30T00:00:00Z")
    #expect(core.first("dcterms:modified")?.text == "2023-06-30T00:00:00Z")
    #expect(try book.part("docProps/app.xml").first("Company")?.text == "UBND huyện & xã")
  }

  /// A part's local header in the file says it: bits 1 and 2 of its flags stand for the quickest
  /// level (APPNOTE.TXT of ZIP, 4.4.4).
  @Test func `the parts are packed at the quick level`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/book.xlsx"
    let workbook = try Workbook(
      path: path, temporaryFolder: folder.path, properties: testProperties)
    try workbook.addWorksheet(named: try sheetName("Bìa")) { sheet throws(XLSXError) in
      try sheet.write("dòng", at: cell("A1"))
    }
    try workbook.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.prefix(4) == Data("PK\u{3}\u{4}".utf8))
    #expect(bytes[6] & 0b110 == 0b110)
  }

  /// Parts up to 8 MiB are made in memory and packed in one go; a larger one takes another way.
  @Test func `a sheet that is too large for memory is written whole`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/book.xlsx"
    let workbook = try Workbook(
      path: path, temporaryFolder: folder.path, properties: testProperties)
    let (rows, columns) = (3_000, 100)
    for name in ["Nhỏ", "Lớn", "Nhỏ nữa"] {
      try workbook.addWorksheet(named: try sheetName(name)) { sheet throws(XLSXError) in
        for row in 0..<(name == "Lớn" ? rows : 2) {
          for column in 0..<columns {
            let number = Double(row * columns + column) + 0.5
            try sheet.write(number, at: CellPosition(row: row, column: column))
          }
        }
      }
    }
    try workbook.close()
    let archive = try ZIPArchive(path: path)
    let large = try archive.text(of: "xl/worksheets/sheet2.xml")
    #expect(large.utf8.count > 8 << 20)
    var next = 0.5
    var count = 0
    for piece in large.split(separator: "<v>").dropFirst() {
      if Double(piece.prefix { $0 != "<" }) == next { count += 1 }
      next += 1
    }
    #expect(count == rows * columns)
    for name in ["sheet1", "sheet3"] {
      let small = try archive.text(of: "xl/worksheets/\(name).xml")
      #expect(small.split(separator: "<v>").count == 2 * columns + 1)
    }
  }

  @Test func `the same input gives the same bytes`() throws {
    func bytes() throws -> Data {
      let folder = try TestFolder()
      let path = folder.path + "/book.xlsx"
      let workbook = try Workbook(
        path: path, temporaryFolder: folder.path, properties: testProperties)
      let names = try ["Bìa", "Số liệu"].map { (text) throws(XLSXError) in try sheetName(text) }
      for name in names {
        try workbook.addWorksheet(named: name) { sheet throws(XLSXError) in
          for row in 0..<40 {
            let color = Color(red: UInt8(row), green: 100, blue: 200)
            try sheet.write(
              Double(row), at: CellPosition(row: row, column: 0), style: CellStyle(fill: color))
            try sheet.write("dòng \(row)", at: CellPosition(row: row, column: 1))
          }
          try sheet.add(CellNote("ghi chú"), at: cell("A1"))
          try sheet.addDataBar(DataBar(color: Color(0)), to: range("A1", "A40"))
          let series = ChartSeries(SheetRange(name, range("A1", "A40")))
          try sheet.insert(Chart(.column, series: [series], alternativeText: "x"), at: cell("D1"))
        }
      }
      try workbook.close()
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
    let first = try bytes()
    Thread.sleep(forTimeInterval: 1.1)  // The clock of the file has whole seconds.
    #expect(try bytes() == first)
    #expect(first.count > 10_000)
  }

  @Test func `every part is well formed and every file is gone from the temporary folder`() throws {
    let folder = try TestFolder()
    let scratch = folder.path + "/tạm"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let path = folder.path + "/sổ.xlsx"
    let workbook = try Workbook(path: path, temporaryFolder: scratch, properties: testProperties)
    try workbook.addWorksheet(named: try sheetName("Bìa")) { sheet throws(XLSXError) in
      try sheet.write("x", at: cell("A1"))
      try sheet.add(CellNote("y"), at: cell("A1"))
    }
    try workbook.close()
    let archive = try ZIPArchive(path: path)
    #expect(archive.names.count > 8)
    for name in archive.names { _ = try XMLElement(document: archive.text(of: name)) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch).isEmpty)
  }

  @Test func `a workbook that is let go writes nothing`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/book.xlsx"
    do {
      let workbook = try Workbook(
        path: path, temporaryFolder: folder.path, properties: testProperties)
      try workbook.addWorksheet(named: try sheetName("Bìa"))
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.size] as? Int == 0)
  }

  @Test func `a name stands for cells`() throws {
    let book = try written { (workbook) throws(XLSXError) in
      let sheet = try sheetName("Ea H'Leo")
      try workbook.addWorksheet(named: sheet)
      try workbook.define("Ky_bao_cao", as: SheetRange(sheet, range("B2", "B9")))
    }
    #expect(try book.definedNames() == ["Ky_bao_cao": "'Ea H''Leo'!$B$2:$B$9"])
  }

  /// Positions and the names people give them.
  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA")])
  func `columns are called by letters`(_ column: Int, _ letters: String) {
    #expect(CellPosition(row: 8, column: column).name == letters + "9")
  }
}
