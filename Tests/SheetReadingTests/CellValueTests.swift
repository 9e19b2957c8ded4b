import SheetReading
import Testing

/// What a cell stores and what it is read as, such as `number:0.28`.
struct CellCase: Sendable, CustomTestStringConvertible {
  let stored: String
  let read: String
  var testDescription: String { stored }

  init(_ stored: String, _ read: String) {
    self.stored = stored
    self.read = read
  }
}

private let numbers: [CellCase] = [
  .init("0", "number:0"), .init("-0", "number:0"), .init("0.00", "number:0"),
  .init("5", "number:5"), .init("-12.50", "number:-12.5"), .init("+7", "number:7"),
  .init("0.28000000000000003", "number:0.28"), .init("92703.60000000001", "number:92703.6"),
  .init("897.9109999999999", "number:897.911"), .init("0.1", "number:0.1"),
  .init("1.5E-3", "number:0.0015"), .init("1.5e+3", "number:1500"),
  .init("1E20", "number:100000000000000000000"),
  .init("1.23456789012346E+017", "number:123456789012346000"),
  .init("123456789012345678", "number:123456789012346000"),
  .init("999999999999999.5", "number:1000000000000000"),
  .init("0.9999999999999999", "number:1"), .init("0.09999999999999995", "number:0.1"),
  .init("-0.0000012345", "number:-0.0000012345"), .init("6830000000", "number:6830000000"),
  .init("00012", "number:12"), .init(".5", "number:0.5"), .init("5.", "number:5"),
  .init(" 12\n", "number:12"), .init("100000", "number:100000"),
  .init("1.0000000000000001", "number:1"), .init("4.35", "number:4.35"),
  .init("NaN", "error:NaN"), .init("INF", "error:INF"), .init("1,5", "error:1,5"),
  .init("0x1p3", "error:0x1p3"), .init("1E", "error:1E"), .init("1E999", "error:1E999"),
  .init(".", "error:."), .init("1.2.3", "error:1.2.3"), .init("-", "error:-"),
]

private let percentages: [CellCase] = [
  .init("0.955", "percent:95.5%"), .init("0.95499999999999996", "percent:95.5%"),
  .init("1", "percent:100%"), .init("0.01", "percent:1%"), .init("0.001", "percent:0.1%"),
  .init("0", "percent:0%"), .init("-0.02", "percent:-2%"), .init("12.345", "percent:1234.5%"),
  .init("0.00012", "percent:0.012%"),
]

/// Days worked out with Python's `date.toordinal`.
private let days: [CellCase] = [
  .init("45105", "date:2023-06-28"), .init("45105.604166666664", "date:2023-06-28 14:30:00"),
  .init("0.60416666666666663", "date:14:30:00"), .init("0", "date:00:00:00"),
  .init("1", "date:1900-01-01"), .init("59", "date:1900-02-28"), .init("60", "date:1900-02-29"),
  .init("61", "date:1900-03-01"), .init("36526", "date:2000-01-01"),
  .init("45351", "date:2024-02-29"), .init("2958465", "date:9999-12-31"),
  .init("45105.999999", "date:2023-06-29"), .init("4.5105E4", "date:2023-06-28"),
  .init("45105.000011574", "date:2023-06-28 00:00:01"), .init("2958466", "number:2958466"),
  .init("-1", "number:-1"), .init("1E30", "number:1000000000000000000000000000000"),
]

private let days1904: [CellCase] = [
  .init("0", "date:1904-01-01"), .init("43643", "date:2023-06-28"),
  .init("43643.5", "date:2023-06-28 12:00:00"), .init("0.5", "date:12:00:00"),
  .init("60", "date:1904-03-01"),
]

@Suite("Values of cells") struct CellValueTests {
  @Test(arguments: numbers)
  func `a number is a plain decimal of 15 digits`(_ example: CellCase) throws {
    try expect(example, OfficeBook(rows: cell(example.stored)))
  }

  @Test(arguments: percentages)
  func `a number shown as a percentage is one`(_ example: CellCase) throws {
    try expect(example, OfficeBook(rows: cell(example.stored), formats: ["0.0%"]))
  }

  @Test(arguments: days)
  func `a day since 1900 is a date`(_ example: CellCase) throws {
    try expect(example, OfficeBook(rows: cell(example.stored), formats: ["dd/mm/yyyy"]))
  }

  @Test(arguments: days1904)
  func `a day since 1904 is a date`(_ example: CellCase) throws {
    try expect(
      example,
      OfficeBook(
        rows: cell(example.stored), formats: ["dd/mm/yyyy"],
        properties: "<workbookPr date1904='1'/>"))
  }

  @Test(arguments: [
    CellCase("1.5", "date:36:00:00"), CellCase("0.25", "date:06:00:00"),
    CellCase("0", "date:00:00:00"),
  ])
  func `a duration may have more than a day`(_ example: CellCase) throws {
    try expect(example, OfficeBook(rows: cell(example.stored), formats: ["[h]:mm:ss"]))
  }

  @Test(arguments: [
    CellCase("2023-06-28", "date:2023-06-28"),
    CellCase("2023-06-28T14:30:00", "date:2023-06-28 14:30:00"),
    CellCase("2023-06-28T14:30:00.000Z", "date:2023-06-28 14:30:00"),
    CellCase("2023-06-28T23:59:59.9", "date:2023-06-29"),
    CellCase("2023-06-28T00:00:00", "date:2023-06-28"), CellCase("14:30:00", "date:14:30:00"),
    CellCase("T14:30:00", "date:14:30:00"), CellCase("2023-02-29", "text:2023-02-29"),
    CellCase("28/6/2023", "text:28/6/2023"),
  ])
  func `a date may be written out`(_ example: CellCase) throws {
    try expect(example, OfficeBook(rows: "<row><c t='d'><v>\(example.stored)</v></c></row>"))
  }

  @Test(arguments: [
    ("General", "number"), ("0.00", "number"), ("#,##0", "number"), ("@", "number"),
    ("0%", "percent"), ("[Red]0.00%;-0%", "percent"), ("0 &quot;%&quot;", "number"),
    ("0\\%", "number"), ("0.00E+00", "number"), ("##0.0E-0", "number"), ("# ?/?", "number"),
    ("dd/mm/yyyy", "date"), ("d-mmm", "date"), ("mmm", "date"), ("yyyy", "date"),
    ("[$-42A]dd mmmm yyyy;@", "date"), ("h:mm AM/PM", "date"), ("mm:ss.0", "date"),
    ("[hh]:mm", "date"), ("[s]", "date"), ("[DBNum1][$-804]yyyy", "date"),
    ("&quot;ngày&quot; dd", "date"), ("0 &quot;đồng/tháng&quot;", "number"),
    ("#,##0 [$đ-42A]", "number"), ("[Magenta]0", "number"), ("[&gt;=100]0;0.0", "number"),
    ("0;-0;;&quot;chưa có&quot;", "number"), ("0;[Red]-0;dd", "number"), ("_-* #,##0_d", "number"),
    ("0\\d", "number"), ("*d0", "number"), ("GENERAL", "number"),
    ("general;[Red]-general", "number"),
    ("&quot;chưa đóng", "number"), ("[h", "date"), ("", "number"),
  ])
  func `a format says what a number is`(_ format: String, _ kind: String) throws {
    let read = try rows(OfficeBook(rows: cell("2"), formats: [format]).bytes)
    #expect(read.first?.split(separator: ":").first.map(String.init) == "1 \(kind)")
  }

  @Test(arguments: [
    (0, "number"), (1, "number"), (4, "number"), (9, "percent"), (10, "percent"), (11, "number"),
    (12, "number"), (14, "date"), (17, "date"), (18, "date"), (22, "date"), (23, "number"),
    (26, "number"), (27, "date"), (36, "date"), (37, "number"), (40, "number"), (44, "number"),
    (45, "date"), (46, "date"), (47, "date"), (48, "number"), (49, "number"), (50, "date"),
    (58, "date"), (59, "number"), (164, "number"),
  ])
  func `the formats that programs know by number are known`(_ id: Int, _ kind: String) throws {
    let styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='\(id)'/></cellXfs>"
    let book = OfficeBook(rows: "<row><c s='1'><v>2</v></c></row>", styles: styles)
    let read = try rows(book.bytes)
    #expect(read.first?.hasPrefix("1 \(kind):") == true)
  }

  @Test func `a file's own format goes before the known one`() throws {
    let styles =
      "<numFmts><numFmt numFmtId='14' formatCode='0%'/></numFmts><cellXfs><xf numFmtId='14'/></cellXfs>"
    let book = OfficeBook(rows: cell("0.5"), styles: styles)
    #expect(try rows(book.bytes) == ["1 percent:50%"])
  }

  private func cell(_ value: String) -> String { "<row><c s='0'><v>\(value)</v></c></row>" }

  private func expect(_ example: CellCase, _ book: OfficeBook) throws {
    #expect(try rows(book.bytes) == ["1 \(example.read)"])
  }
}
