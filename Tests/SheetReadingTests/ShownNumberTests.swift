import Foundation
import SheetReading
import Testing

/// A number, its format, and what is shown of it where that says more than the number.
struct ShownCase: Sendable, CustomTestStringConvertible {
  let stored: String
  let format: String
  let shown: String?
  var testDescription: String { "\(stored) as \(format)" }

  init(_ stored: String, _ format: String, _ shown: String?) {
    self.stored = stored
    self.format = format
    self.shown = shown
  }
}

@Suite("What is shown of a number") struct ShownNumberTests {
  /// What Excel shows, without its marks between thousands and without rounding.
  static let cases: [ShownCase] = [
    .init("5", "General", nil), .init("5", "0", nil), .init("1234.5", "#,##0", nil),
    .init("1234.5", "#,##0.00", nil), .init("5", "#", nil), .init("5", "_(* #,##0_)", nil),
    .init("5", "[Red]0;[Blue]-0", nil), .init("5", "0 ;(0)", nil), .init("5", "0E+00", nil),
    .init("1.1", "0.00", "1.10"), .init("1", "00", "01"), .init("7", "000", "007"),
    .init("12", "000.0", "012.0"), .init("-1.5", "0.00", "-1.50"), .init("1.125", "0.00", "1.125"),
    .init("6830000000", "#,##0,,", "6830"), .init("6830123456", "#,##0.0,,", "6830.123456"),
    .init("1500", "0,", "1.5"), .init("1500", "#,##0.00,;-#,##0.00,", "1.5"),
    .init("1200000", "#,##0&quot; kg&quot;", "1200000 kg"),
    .init("5", "0\\ \\h\\a", "5 ha"), .init("2", "&quot;Quý &quot;0", "Quý 2"),
    .init("6830000000", "#,##0 [$₫-42A]", "6830000000 ₫"), .init("5", "#,##0 ₫", "5 ₫"),
    .init("5", "0&quot;.&quot;", nil), .init("5", "[$-42A]#,##0", nil),
    .init("6830000000", "#,##0,,&quot; triệu&quot;", "6830 triệu"),
    .init("950", "[&gt;=1000]#,##0.0,&quot;K&quot;;0", nil),
    .init("1200", "General&quot; kg&quot;", "1200 kg"),
    .init("1200", "# ##0&quot; kg&quot;", "1200 kg"),
    .init("2000", "&quot;Quý 2: &quot;#,##0", "Quý 2: 2000"),
    .init("5", "#,##0_₫", nil), .init("5", "#,##0\\ _₫;-#,##0\\ _₫", nil),
    .init("5", "_-* #,##0\\ _₫_-", nil), .init("5", "*đ#,##0", nil),
    .init("5", "#,##0\\ \\₫", "5 ₫"),
    // A zero of which no digit is shown.
    .init("0", "#,##0", nil), .init("0", "0;-0", nil), .init("0", "0;-0;0;@", nil),
    .init("0", "#,##0.0#;-#,##0.0#", nil), .init("0", "General;-General", nil),
    .init("0", "#,###", ""), .init("0", "#.##", ""), .init("-0", "#", ""), .init("0.0", "#", ""),
    .init("0", "0;-0;;@", ""), .init("0", "0;-0;", ""), .init("0", ";;;", ""),
    .init("5", "0;-0;;@", nil), .init("5", "#,###", nil),
    .init("0", "_-* #,##0_-;-* #,##0_-;_-* &quot;-&quot;??_-;_-@_-", "-"),
    .init("0", "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* &quot;-&quot;??_);_(@_)", "-"),
    .init("0", "#,##0;-#,##0;&quot;–&quot;", "–"), .init("0", "#,##0;-#,##0;–", "–"),
    .init("0", "#,##0 &quot;đ&quot;;-#,##0 &quot;đ&quot;;&quot;- đ&quot;", "- đ"),
    .init("0", "0;-0;&quot;không&quot;", nil), .init("0", "[=0]&quot;&quot;;General", nil),
  ]

  @Test(arguments: cases)
  func `words, thousands and the zeros of codes are told`(_ example: ShownCase) throws {
    let book = OfficeBook(
      rows: "<row><c s='0'><v>\(example.stored)</v></c></row>", formats: [example.format])
    #expect(try shown(book.bytes) == [example.shown])
  }

  @Test func `the built-in format of two decimals is one of codes, too`() throws {
    let book = OfficeBook(
      rows: "<row><c s='0'><v>1.1</v></c><c s='1'><v>1.1</v></c></row>",
      styles: "<cellXfs><xf numFmtId='2'/><xf numFmtId='4'/></cellXfs>")
    #expect(try shown(book.bytes) == ["1.10", nil])
  }

  @Test func `the built-in formats of accounts show a zero as a dash`() throws {
    let styles = (37...44).map { "<xf numFmtId='\($0)'/>" }.joined()
    let cells = (0...7).map { "<c s='\($0)'><v>0</v></c>" }.joined()
    let book = OfficeBook(
      rows: "<row>\(cells)</row>", styles: "<cellXfs>\(styles)</cellXfs>")
    #expect(try shown(book.bytes) == [nil, nil, nil, nil, "-", "-", "-", "-"])
  }

  @Test(arguments: [("0", ""), ("false", ""), ("1", nil)] as [(String, String?)])
  func `a sheet may show no zeros`(_ shows: String, _ expected: String?) throws {
    var book = OfficeBook(rows: "<row><c><v>0</v></c><c><v>7</v></c></row>")
    let sheet = try #require(book["xl/worksheets/sheet1.xml"])
    book["xl/worksheets/sheet1.xml"] = sheet.replacingOccurrences(
      of: "<sheetData>",
      with:
        "<sheetViews><sheetView showZeros='\(shows)' workbookViewId='0'/></sheetViews><sheetData>")
    #expect(try shown(book.bytes) == [expected, nil])
  }

  /// What LibreOffice writes for the same formats.
  @Test(
    arguments: [
      ("1.1", "1,10", "1.10"), ("1", "01", "01"), ("1200000", "1.200.000 kg", "1200000 kg"),
      ("6830", "6.830", nil), ("0.28", "0,28", nil), ("2", "Quý 2", "Quý 2"),
      ("-1.1", "-1,10", "-1.10"),
      ("-5", "(5) ha", "(5) ha"),
      // In thousands and millions, rounded or not.
      ("6830000000", "6.830", "6830"), ("6830123456", "6.830,1", "6830.123456"),
      ("1999700", "2.000", "1999.7"), ("6830000000", "6.830 triệu", "6830 triệu"),
      ("-1200000", "-1.200", "-1200"), ("-1200000", "(1.200)", "(-1200)"),
      ("5000000", "5.000 m2", "5000 m2"),
      // Rounded, grouped in other ways, or something else.
      ("1234.5678", "1.235", nil), ("1234.5678", "1.234,57", nil), ("1000", "1.000", nil),
      ("1234", "1 234", nil), ("999.9996", "1.000", nil), ("0.0004", "0", nil),
      ("1234", "12", nil),
      ("0", "-", "-"), ("0", "", ""), ("0", "0", nil), ("0", "0,0", "0.0"),
      // No digits, or another way of writing them.
      ("50", "-", nil), ("1500", "", nil), ("900", "###", nil), ("40", "0", nil),
      ("1500", "1,50E3", "1500E3"), ("1230000", "1,23E6", "1230000E6"),
    ] as [(String, String, String?)])
  func `an open document shows it beside the number`(
    _ stored: String, _ text: String, _ expected: String?
  ) throws {
    let book = DocumentBook(
      rows: "<table:table-row><table:table-cell office:value-type='float' office:value='\(stored)'>"
        + "<text:p>\(text)</text:p></table:table-cell></table:table-row>")
    #expect(try shown(book.bytes) == [expected])
  }

  @Test func `raised digits are no digits of the number, and struck ones none`() throws {
    let runs =
      "<r><t>98</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2)</t></r>"
    let struck = "<r><rPr><strike/></rPr><t>12</t></r><r><rPr><b/></rPr><t>90</t></r>"
    let book = OfficeBook(
      rows: "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is>\(runs)</is></c>"
        + "<c t='inlineStr'><is><t>7</t></is></c></row>",
      sharedTexts: "<si>\(runs)</si><si>\(struck)</si>")
    #expect(
      try rows(book.bytes) == ["1 text:98²)|text:1\u{336}2\u{336}90|text:98²)|text:7"])
  }

  @Test func `what stands in a cell whose font strikes out is no number`() throws {
    let runs = "<r><t>45</t></r><r><rPr><b/></rPr><t>50</t></r>"
    let book = OfficeBook(
      rows: "<row><c s='1'><v>50</v></c><c s='2'><v>0.5</v></c><c s='1' t='s'><v>0</v></c>"
        + "<c s='1' t='s'><v>1</v></c><c s='1' t='inlineStr'><is>\(runs)</is></c>"
        + "<c s='1' t='inlineStr'><is><t>7</t></is></c><c s='1' t='str'><v>8</v></c>"
        + "<c t='s'><v>0</v></c><c><v>9</v></c><c s='3'><v>9</v></c></row>",
      sharedTexts: "<si>\(runs)</si><si><t>12</t></si>",
      styles: "<fonts><font/><font><b/><strike/></font><font><strike val='0'/></font></fonts>"
        + "<cellXfs><xf/><xf fontId='1'/><xf fontId='1' numFmtId='9'/><xf fontId='2'/></cellXfs>")
    let s = "\u{336}"
    #expect(
      try rows(book.bytes) == [
        "1 text:5\(s)0\(s)|text:5\(s)0\(s)%|text:4\(s)5\(s)50|text:1\(s)2\(s)|text:4\(s)5\(s)50|text:7\(s)"
          + "|text:8\(s)|text:4550|number:9|number:9"
      ])
  }

  @Test func `an open document raises and strikes out by its styles`() throws {
    func style(_ name: String, _ family: String, _ properties: String) -> String {
      "<style:style style:name='\(name)' style:family='\(family)'>"
        + "<style:text-properties \(properties)/></style:style>"
    }
    func text(_ content: String, _ attributes: String = "") -> String {
      "<table:table-cell \(attributes) office:value-type='string'><text:p>\(content)</text:p>"
        + "</table:table-cell>"
    }
    func number(_ attributes: String) -> String {
      "<table:table-cell \(attributes) office:value-type='float' office:value='50'><text:p>50</text:p>"
        + "</table:table-cell>"
    }
    var book = DocumentBook(
      rows: "<table:table-column table:number-columns-repeated='3'/>"
        + "<table:table-column table:default-cell-style-name='ce1'/><table:table-row>"
        + text("98<text:span text:style-name='T1'>2)</text:span>")
        + text("<text:span text:style-name='T2'>45</text:span> 50")
        + text("45<text:span text:style-name='T3'> 50</text:span>", "table:style-name='ce1'")
        + number("") + number("table:style-name='ce2'")
        + text("<text:span text:style-name='T4'>1</text:span>270") + "</table:table-row>")
    book.styles =
      style("T1", "text", "style:text-position='33% 58%'")
      + style("T2", "text", "style:text-line-through-style='solid'")
      + style("T3", "text", "style:text-line-through-style='none' style:text-position='0% 100%'")
      + style("T4", "text", "style:text-line-through-type='single'")
      + style("ce1", "table-cell", "style:text-line-through-style='solid'")
      + style("ce2", "table-cell", "style:text-line-through-style='none'")
    let s = "\u{336}"
    #expect(
      try rows(book.bytes) == [
        "1 text:98²)|text:4\(s)5\(s) 50|text:4\(s)5\(s) 50|text:5\(s)0\(s)|number:50|text:1\(s)270"
      ])
  }

  @Test func `an open document stores truths as numbers, and formulas may give an empty text`()
    throws
  {
    func cell(_ attributes: String, _ content: String) -> String {
      "<table:table-cell table:formula='of:=A1' \(attributes)>\(content)</table:table-cell>"
    }
    func number(_ value: Int, _ text: String) -> String {
      cell("office:value-type='float' office:value='\(value)'", "<text:p>\(text)</text:p>")
    }
    let book = DocumentBook(
      rows: "<table:table-row>" + number(0, "SAI") + number(1, "ĐÚNG") + number(1, "TRUE")
        + number(2, "SAI") + cell("", "<text:p/>") + cell("", "") + number(1, "1")
        + "</table:table-row>")
    #expect(
      try rows(book.bytes) == [
        "1 boolean:FALSE|boolean:TRUE|boolean:TRUE|number:2|-|uncalculated:=A1|number:1"
      ])
  }

  @Test func `hidden columns are told`() throws {
    var book = OfficeBook(rows: "<row><c><v>1</v></c><c><v>2</v></c><c r='E1'><v>3</v></c></row>")
    let sheet = try #require(book["xl/worksheets/sheet1.xml"])
    book["xl/worksheets/sheet1.xml"] = sheet.replacingOccurrences(
      of: "<sheetData>",
      with: "<cols><col min='1' max='1' width='9'/><col min='2' max='3' hidden='1'/>"
        + "<col min='5' max='5' width='0'/></cols><sheetData>")
    #expect(try hiddenColumns(book.bytes) == [1, 2, 4])
    let document = DocumentBook(
      rows: "<table:table-column/><table:table-column table:visibility='collapse' "
        + "table:number-columns-repeated='2'/><table:table-column-group table:display='false'>"
        + "<table:table-column/></table:table-column-group><table:table-column/>"
        + "<table:table-row><table:table-cell office:value-type='float' office:value='1' "
        + "table:number-columns-repeated='5'/></table:table-row>")
    #expect(try hiddenColumns(document.bytes) == [1, 2, 3])
  }

  private func shown(_ bytes: [UInt8]) throws -> [String?] {
    var result: [String?] = []
    try withSpreadsheet(bytes) { file in
      try file.read(0) { row in
        for column in 0..<row.cellCount { result.append(row.shown(column)?.text) }
        return true
      }
    }
    return result
  }

  private func hiddenColumns(_ bytes: [UInt8]) throws -> [Int] {
    var result: [Int] = []
    try withSpreadsheet(bytes) { file in
      try file.read(0) { row in
        result = (0..<row.cellCount).filter { row.isHidden(column: $0) }
        return true
      }
    }
    return result
  }
}
