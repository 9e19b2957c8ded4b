import Foundation
import TestSupport
import Testing
import XLSXWriting

@testable import ThiduaBooks

/// What the tests below write: texts, numbers, formulas, a second sheet.
private struct SampleBook {
  let folder: TemporaryFolder
  let record: WorkbookRecord
  var path: String { folder.path + "/book.xlsx" }

  init() throws {
    folder = try TemporaryFolder()
    let workbook = try Workbook(
      path: folder.path + "/book.xlsx", temporaryFolder: folder.path,
      properties: DocumentProperties(created: 1_688_169_600))
    try workbook.addWorksheet(named: #require(SheetName("KH-TH"))) { sheet throws(XLSXError) in
      try sheet.write("Diện tích <lúa> & \"ngô\"", at: CellPosition(row: 0, column: 0))
      try sheet.write("hai\r\ndòng, _x0041_", at: CellPosition(row: 0, column: 1))
      for row in 1...20 {
        try sheet.write(Double(row) * 90.18, at: CellPosition(row: row, column: 0))
        try sheet.write(
          Formula("=IF(A\(row + 1)<1,\"\",A\(row + 1))", result: Double(row) * 90.18),
          at: CellPosition(row: row, column: 1))
        try sheet.write(
          Formula("=IF(A\(row + 1)>0,\"Đạt\",\"\")", resultText: "Đạt"),
          at: CellPosition(row: row, column: 2))
      }
    }
    try workbook.addWorksheet(named: #require(SheetName("Lĩnh vực"))) { sheet throws(XLSXError) in
      try sheet.write(12345678.5, at: CellPosition(row: 3, column: 30))
    }
    record = try workbook.close()
  }

  /// Rewrites a part of the file.
  func rewrite(_ part: String, _ change: (String) -> String) throws {
    let archive = try ZIPArchive(path: path)
    var writer = ZIPWriter()
    for name in archive.names {
      let bytes = try archive.bytes(of: name)
      let isChanged = name == part
      let text = isChanged ? change(try archive.text(of: name)) : ""
      if isChanged { #expect(text != (try archive.text(of: name)), "the change changes nothing") }
      writer.add(Array(name.utf8), isChanged ? Array(text.utf8) : bytes)
    }
    try Data(writer.bytes).write(to: URL(fileURLWithPath: path))
  }

  func check() throws(ReadBackFailure) {
    try BookReadBack.check(path, against: record)
  }
}

@Suite("Reading a book back") struct ReadBackTests {
  @Test func `a book that was written whole is the one that was meant`() throws {
    try SampleBook().check()
  }

  /// What is done to the first sheet, whether it counts as lost or as other content, and where.
  static let damage: [(find: String, put: String, isLoss: Bool, cell: String)] = [
    ("<v>450.9</v>", "<v>450.8</v>", false, "A6"),
    ("<v>450.9</v>", "<v>450.9000000001</v>", false, "A6"),
    ("IF(A6&lt;1", "IF(A6&lt;2", false, "B6"),
    ("<v>Đạt</v></c></row><row r=\"3\"", "<v>Dạt</v></c></row><row r=\"3\"", false, "C2"),
    ("<c r=\"A6\"><v>450.9</v></c>", "", true, "A6"),
    ("<c r=\"A6\"><v>450.9</v></c>", "<c r=\"A6\" t=\"s\"><v>0</v></c>", false, "A6"),
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"A1\" t=\"s\"><v>1</v></c>", false, "A1"),
    ("</row></sheetData>", "<c r=\"D21\"><v>1</v></c></row></sheetData>", false, "D21"),
    ("<sheetData>", "<sheetData><!-- -->", true, ""),
    ("</worksheet>", "", true, ""),
    ("<row r=\"4\"", "<row r=\"2\"", true, ""),
  ]

  @Test(arguments: damage)
  func `a changed, lost or added cell is found and named`(
    _ damage: (find: String, put: String, isLoss: Bool, cell: String)
  ) throws {
    let book = try SampleBook()
    try book.rewrite("xl/worksheets/sheet1.xml") { sheet in
      guard let range = sheet.range(of: damage.find) else { return sheet }
      return sheet.replacingCharacters(in: range, with: damage.put)
    }
    let failure = #expect(throws: ReadBackFailure.self) { try book.check() }
    #expect(failure?.isLoss == damage.isLoss)
    #expect(failure?.sheet == "KH-TH")
    #expect(failure?.cell == damage.cell)
  }

  @Test func `a row that is gone is found`() throws {
    let book = try SampleBook()
    try book.rewrite("xl/worksheets/sheet1.xml") { sheet in
      sheet.replacing(#/<row r="9".*?<\/row>/#, with: "")
    }
    let failure = #expect(throws: ReadBackFailure.self) { try book.check() }
    #expect(failure?.isLoss == true)
    #expect(failure?.cell == "A9")
  }

  @Test func `a byte that was damaged among the packed ones is found wherever it is`() throws {
    let book = try SampleBook()
    let whole = try Data(contentsOf: URL(fileURLWithPath: book.path))
    let name = Data("xl/worksheets/sheet1.xml".utf8)
    let start = try #require(whole.range(of: name)).upperBound
    let end = try #require(whole.range(of: Data("PK\u{3}\u{4}".utf8), in: start..<whole.count))
    let meant = try ZIPArchive(path: book.path).bytes(of: "xl/worksheets/sheet1.xml")
    var damaged = 0
    for place in stride(from: start, to: end.lowerBound, by: 13) {
      var bytes = whole
      bytes[place] ^= 0x10
      try bytes.write(to: URL(fileURLWithPath: book.path))
      // A repetition may be taken from another place that holds the same: nothing is damaged then.
      let unpacked = try? ZIPArchive(path: book.path).bytes(of: "xl/worksheets/sheet1.xml")
      if unpacked == meant { continue }
      damaged += 1
      let failure = #expect(throws: ReadBackFailure.self) { try book.check() }
      #expect(failure?.isLoss == true, "the byte at \(place)")
    }
    #expect(damaged > 30)
  }

  @Test(arguments: ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"])
  func `a part that is cut is found`(_ part: String) throws {
    let book = try SampleBook()
    try book.rewrite(part) { String($0.dropLast(40)) }
    let failure = #expect(throws: ReadBackFailure.self) { try book.check() }
    #expect(failure?.isLoss == true)
  }

  @Test func `a shared text that is another one is found`() throws {
    let book = try SampleBook()
    try book.rewrite("xl/sharedStrings.xml") { $0.replacingOccurrences(of: "ngô", with: "ngo") }
    let failure = #expect(throws: ReadBackFailure.self) { try book.check() }
    #expect(failure?.isLoss == false)
    #expect(failure?.cell == "A1")
  }

  @Test func `sheets with other names or in another order are found`() throws {
    let book = try SampleBook()
    try book.rewrite("xl/workbook.xml") { $0.replacingOccurrences(of: "KH-TH", with: "KH-TK") }
    #expect(throws: ReadBackFailure.self) { try book.check() }
  }

  @Test(arguments: [0.0, 0.1, 0.5, 0.9, 0.999])
  func `a file that ends early is found wherever it ends`(_ share: Double) throws {
    let book = try SampleBook()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: book.path))
    try bytes.prefix(Int(Double(bytes.count) * share)).write(
      to: URL(fileURLWithPath: book.path))
    let failure = #expect(throws: ReadBackFailure.self) { try book.check() }
    #expect(failure?.isLoss == true)
  }

  @Test(arguments: [
    ("0", 0.0), ("-12.5", -12.5), ("90.18000000000001", 90.18), ("1E+16", 1e16),
    ("1.234567890123457E-05", 1.234567890123457e-05), ("9007199254740993", 9_007_199_254_740_992),
  ])
  func `numbers are read as the library prints them`(_ text: String, _ value: Double) {
    #expect(
      WrittenNumber.value(of: text.utf8.span).map { WrittenNumber.isSame($0, value) } == true)
  }

  @Test(arguments: ["", "-", "NAN", "INF", "1,5", "0x10", "1.5.2"])
  func `what is no number is none`(_ text: String) {
    #expect(WrittenNumber.value(of: text.utf8.span) == nil)
  }
}
