import Foundation
import TestSupport
import Testing
import ThiduaCore

@testable import ThiduaFiles

@Suite("What a spreadsheet does to cells") struct DamagedCellTests {
  /// What was typed in the columns of codes and figures, the figure that is read and the finding.
  static let typed: [(code: String, value: String, figure: String?, finding: String?)] = [
    ("01", "5", "01 5", nil),
    ("1", "5", "01 5", "repaired-code 2:1 1"),
    ("'01", "5", "01 5", "repaired-code 2:1 '01"),
    ("001", "5", "01 5", "repaired-code 2:1 001"),
    ("1.1", "5", "1.10 5", "repaired-code 2:1 1.1"),
    ("5", "6", nil, "unknown-indicator 2:1 5"),
    ("11", "6", nil, "unknown-indicator 2:1 11"),
    ("01-Jan", "6", nil, "date-like-cell 2:1 01-Jan"),
    ("TRAU_x000D_", "1820_x000D_", "TRAU 1820", nil),
    ("TRAU", "'1820", "TRAU 1820", nil),
    ("'TRAU", "1820", "TRAU 1820", "repaired-code 2:1 'TRAU"),
    ("TRAU", "1E+05", nil, "bad-number 2:2 1E+05"),
    ("TRAU", "#####", nil, "bad-number 2:2 #####"),
    ("TRAU", "#N/A", nil, "bad-number 2:2 #N/A"),
    ("TRAU", "=SUM(B2:B3)", nil, "bad-number 2:2 =SUM(B2:B3)"),
    ("TRAU", "06-Jun", nil, "date-like-cell 2:2 06-Jun"),
    ("TL", "95%", "TL 95", nil),
    ("TL", "95.00%", "TL 95", nil),
    ("TL", "95,5 %", "TL 95.5", nil),
    ("TRAU", "95%", nil, "wrong-measure 2:2 95%"),
    ("TRAU", "14,95", "TRAU 14.95", "ambiguous-number 2:2 14,95"),
    ("TRAU", "1.2345", "TRAU 1.2345", "ambiguous-number 2:2 1.2345"),
    ("TRAU", "2,3", "TRAU 2.3", "ambiguous-number 2:2 2,3"),
    ("TRAU", "2,0", "TRAU 2", nil), ("DT", "14,95", "DT 14.95", nil),
  ]

  @Test(arguments: typed)
  func `in a text`(
    _ example: (code: String, value: String, figure: String?, finding: String?)
  ) throws {
    let text = "Mã;Thực hiện\n\(example.code);\(example.value)\n"
    let read = try ReadTable(text, path: "quy-2/ANBINH.csv")
    #expect(read.figures == Self.figures(example.figure))
    #expect(read.findings == [example.finding].compactMap(\.self))
  }

  /// A cell of a sheet, the figure that is read and the finding; style 1 is a percentage, 2 a date, 3 a
  /// number with `m2` behind it, 4 one in thousands, 5 one in millions of đồng, 7 one with the sign of the
  /// currency, 8 one with a number before it.
  static let stored: [(code: String, cell: String, figure: String?, finding: String?)] = [
    ("TL", "<c r='B2' s='1'><v>0.955</v></c>", "TL 95.5", nil),
    ("TL", "<c r='B2' s='1'><v>0.28000000000000003</v></c>", "TL 28", nil),
    ("TL", "<c r='B2'><v>95.5</v></c>", "TL 95.5", nil),
    ("TL", "<c r='B2' t='inlineStr'><is><t>95,5%</t></is></c>", "TL 95.5", nil),
    ("TRAU", "<c r='B2' s='1'><v>0.5</v></c>", nil, "wrong-measure S!2:2 50%"),
    ("TRAU", "<c r='B2'><v>1E5</v></c>", "TRAU 100000", nil),
    ("TRAU", "<c r='B2' t='str'><f>A1</f><v>1820_x000D_</v></c>", "TRAU 1820", nil),
    ("TRAU", "<c r='B2'><f>SUM(B3:B4)</f><v>12</v></c>", "TRAU 12", nil),
    ("TRAU", "<c r='B2'><f>B3</f></c>", nil, "uncalculated-formula S!2:2 =B3"),
    ("TRAU", "<c r='B2' t='e'><v>#REF!</v></c>", nil, "bad-number S!2:2 #REF!"),
    ("TRAU", "<c r='B2' s='2'><v>45083</v></c>", nil, "date-like-cell S!2:2 2023-06-06"),
    ("01", "<c r='B2'><v>7</v></c>", "01 7", nil),
    ("DT", "<c r='B2' s='3'><v>15000</v></c>", "DT 1.5", "converted-measure S!2:2 15000"),
    ("TRAU", "<c r='B2' s='3'><v>15000</v></c>", nil, "wrong-measure S!2:2 15000"),
    ("DT", "<c r='B2' s='4'><v>-2500</v></c>", nil, "negative-value S!2:2 -2500"),
    ("DT", "<c r='B2' s='4'><v>2500</v></c>", "DT 2.5", "ambiguous-number S!2:2 2500"),
    ("DT", "<c r='B2' s='4'><v>0</v></c>", "DT 0", nil),
    ("DT", "<c r='B2' s='5'><v>2500000</v></c>", nil, "wrong-measure S!2:2 2500000"),
    ("TRAU", "<c r='B2' s='7'><v>1200</v></c>", "TRAU 1200", nil),
    ("TRAU", "<c r='B2' s='8'><v>2000</v></c>", "TRAU 2000", nil),
    (
      "DT",
      "<c r='B2' t='inlineStr'><is><r><t>98</t></r><r><rPr><vertAlign val='superscript'/></rPr>"
        + "<t>2</t></r></is></c>", nil, "bad-number S!2:2 98²"
    ),
    (
      "DT",
      "<c r='B2' t='inlineStr'><is><r><rPr><strike/></rPr><t>1</t></r><r><t>90</t></r></is></c>",
      nil,
      "bad-number S!2:2 1\u{336}90"
    ),
    // A fraction of three decimals may be thousands; one of two or four is none.
    ("TRAU", "<c r='B2'><v>1.234</v></c>", "TRAU 1.234", "ambiguous-number S!2:2 1.234"),
    ("TRAU", "<c r='B2'><v>1.2345</v></c>", "TRAU 1.2345", nil),
  ]

  @Test(arguments: stored)
  func `in a workbook`(
    _ example: (code: String, cell: String, figure: String?, finding: String?)
  ) throws {
    let code = "<c r='A2' t='inlineStr'><is><t>\(example.code)</t></is></c>"
    let read = try ReadTable(Self.book(code + example.cell), path: "quy-2/ANBINH.xlsx")
    #expect(read.figures == Self.figures(example.figure))
    #expect(read.findings == [example.finding].compactMap(\.self))
  }

  /// Styles 9 to 12 are numbers with `VND`, `VNĐ`, `đồng` and `nghìn` behind them, 13 one with `triệu đồng`.
  @Test(
    arguments: [
      (9, "THU 3512.6", "ambiguous-number"), (10, "THU 3512.6", "ambiguous-number"),
      (11, "THU 3512.6", "ambiguous-number"), (12, "THU 3512.6", "ambiguous-number"),
      (13, "THU 3512.6", nil),
    ] as [(Int, String, String?)])
  func `a measure that is written goes before the money that a format names`(
    _ style: Int, _ figure: String, _ code: String?
  ) throws {
    let cells =
      "<c r='A2' t='inlineStr'><is><t>THU</t></is></c><c r='B2' s='\(style)'><v>3512.6</v></c>"
    let read = try ReadTable(
      Self.book(cells, figures: "Thực hiện (triệu đồng)"), path: "quy-2/ANBINH.xlsx")
    #expect(read.figures == Self.figures(figure))
    #expect(read.findings == [code.map { $0 + " S!2:2 3512.6" }].compactMap(\.self))
  }

  /// A formula over cells that nobody has filled gives such zeros.
  @Test func `a zero that nobody sees counts and is told, once for a table`() throws {
    func row(_ number: Int, _ code: String, _ figure: String) -> String {
      "<c r='A\(number)' t='inlineStr'><is><t>\(code)</t></is></c>"
        + "<c r='B\(number)' s='14'><v>\(figure)</v></c></row><row r='\(number + 1)'>"
    }
    let cells = row(2, "DT", "2.5") + row(3, "TRAU", "0") + row(4, "01", "0")
    let read = try ReadTable(Self.book(cells), path: "quy-2/ANBINH.xlsx")
    #expect(read.figures == ["DT 2.5", "TRAU 0", "01 0"].flatMap(Self.figures))
    #expect(read.findings == ["ambiguous-number S!3:2 0"])
  }

  @Test func `where none is written the format says it`() throws {
    let cells =
      "<c r='A2' t='inlineStr'><is><t>THU</t></is></c><c r='B2' s='11'><v>3512600000</v></c>"
    let read = try ReadTable(Self.book(cells), path: "quy-2/ANBINH.xlsx")
    #expect(read.figures == Self.figures("THU 3512.6"))
    #expect(read.findings == ["converted-measure S!2:2 3512600000"])
  }

  @Test func `a code that a workbook holds as a number is completed`() throws {
    let cells = "<c r='A2'><v>1</v></c><c r='B2'><v>7</v></c>"
    let read = try ReadTable(Self.book(cells), path: "quy-2/ANBINH.xlsx")
    #expect(read.figures == ["ANBINH 01 actual 2023-Q2 7"])
    #expect(read.findings == ["repaired-code S!2:1 1"])
  }

  @Test func `a number in the format of a date is told with the number`() throws {
    let cells = "<c r='A2' t='inlineStr'><is><t>TRAU</t></is></c><c r='B2' s='2'><v>100</v></c>"
    let read = try ReadTable(Self.book(cells), path: "quy-2/ANBINH.xlsx")
    #expect(read.findings == ["date-like-cell S!2:2 1900-04-09"])
    #expect(read.messages.allSatisfy { $0.contains("100") })
  }

  /// `2.10` typed as a number is `2.1`, the code of another indicator: what is shown of it tells, or the
  /// label beside it.
  @Test(arguments: [
    ("2.1", "Đàn ngựa", "2.1", nil), ("2.1", "Đàn vịt", "2.10", "repaired-code 2:1 2.1"),
    ("2.1", "Đàn khác", "2.1", nil), ("2.10", "Đàn vịt", "2.10", nil),
    ("2.10", "Đàn ngựa", "2.10", "name-differs 2:2 Đàn ngựa"),
    ("05", "Đàn gà", "05", nil), ("05", "Đàn dê", "05", "name-differs 2:2 Đàn dê"),
  ])
  func `a code that may have lost its zero is told by its label`(
    _ code: String, _ label: String, _ meant: String, _ finding: String?
  ) throws {
    let text = "Mã;Chỉ tiêu;Thực hiện\n\(code);\(label);7\n"
    let read = try ReadTable(text, path: "quy-2/ANBINH.csv")
    #expect(read.figures == ["ANBINH \(meant) actual 2023-Q2 7"])
    #expect(read.findings == [finding].compactMap(\.self))
  }

  @Test func `a code is what is shown of a number`() throws {
    let cells = "<c r='A2' s='6'><v>2.1</v></c><c r='B2'><v>7</v></c>"
    let read = try ReadTable(Self.book(cells), path: "quy-2/ANBINH.xlsx")
    #expect(read.figures == ["ANBINH 2.10 actual 2023-Q2 7"])
    #expect(read.findings == [])
  }

  /// Cells that were merged downwards leave all but the first blank.
  @Test(arguments: [
    "TT;Chỉ tiêu;Đơn vị;Thực hiện\n1;Đàn trâu;An Bình;5\n;;An Phú;6\n2;Đàn bò;An Bình;7\n;;An Phú;8\n",
    "Mã;Chỉ tiêu;Đơn vị;Thực hiện\nTRAU;Đàn trâu;An Bình;5\n;;An Phú;6\n01;Đàn bò;An Bình;7\n"
      + ";;An Phú;8\n",
  ])
  func `a label that was merged over units is that of all of them`(_ text: String) throws {
    let read = try ReadTable(text, path: "quy-2/bang.csv")
    #expect(
      read.figures.sorted() == [
        "ANBINH 01 actual 2023-Q2 7", "ANBINH TRAU actual 2023-Q2 5", "ANPHU 01 actual 2023-Q2 8",
        "ANPHU TRAU actual 2023-Q2 6",
      ])
    #expect(read.findings.count == 2)
    #expect(read.findings.allSatisfy { $0.hasPrefix("likely-indicator") })
  }

  @Test func `a row of a unit without code but with a label is not the row above`() throws {
    let text = "Mã;Chỉ tiêu;Đơn vị;Thực hiện\nTRAU;Đàn trâu;An Bình;5\n;Đàn khác;An Phú;6\n"
    let read = try ReadTable(text, path: "quy-2/bang.csv")
    #expect(read.figures == ["ANBINH TRAU actual 2023-Q2 5"])
    #expect(read.findings == ["unknown-indicator 3:1 "])
  }

  @Test func `a unit's code that lost its zero is completed`() throws {
    let read = try ReadTable("Mã đơn vị;Mã;Thực hiện\n7;DT;2,5\n", path: "quy-2/bang.csv")
    #expect(read.figures == ["07 DT actual 2023-Q2 2.5"])
    #expect(read.findings == ["repaired-code 2:1 7"])
  }

  private static func figures(_ figure: String?) -> [String] {
    guard let figure else { return [] }
    let parts = figure.split(separator: " ")
    return ["ANBINH \(parts[0]) actual 2023-Q2 \(parts[1])"]
  }

  /// A workbook with one sheet, whose second row has these cells, the second one below this name.
  private static func book(_ cells: String, figures: String = "Thực hiện") -> [UInt8] {
    let main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id='\(id)' Type='\(office)/\(kind)' Target='\(target)'/>"
    }
    func header(_ place: String, _ text: String) -> String {
      "<c r='\(place)' t='inlineStr'><is><t>\(text)</t></is></c>"
    }
    var writer = ZIPWriter()
    writer.add(
      "_rels/.rels",
      "<Relationships \(package)>\(relation("r", "officeDocument", "xl/workbook.xml"))"
        + "</Relationships>")
    writer.add(
      "xl/workbook.xml",
      "<workbook \(main) xmlns:r='\(office)'><sheets><sheet name='S' sheetId='1' r:id='s'/>"
        + "</sheets></workbook>")
    writer.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships \(package)>" + relation("s", "worksheet", "sheet.xml")
        + relation("t", "styles", "styles.xml") + "</Relationships>")
    writer.add(
      "xl/styles.xml",
      "<styleSheet \(main)><numFmts><numFmt numFmtId='201' formatCode='0&quot; m2&quot;'/>"
        + "<numFmt numFmtId='202' formatCode='#,##0,'/>"
        + "<numFmt numFmtId='203' formatCode='#,##0,,\\ &quot;triệu đồng&quot;'/>"
        + "<numFmt numFmtId='204' formatCode='#,##0 ₫'/>"
        + "<numFmt numFmtId='205' formatCode='&quot;Quý 2: &quot;#,##0'/>"
        + "<numFmt numFmtId='206' formatCode='#,##0.0\\ [$VND]'/>"
        + "<numFmt numFmtId='207' formatCode='#,##0.0 [$VNĐ-42A]'/>"
        + "<numFmt numFmtId='208' formatCode='#,##0.0&quot; đồng&quot;'/>"
        + "<numFmt numFmtId='209' formatCode='#,##0.0&quot; nghìn&quot;'/>"
        + "<numFmt numFmtId='210' formatCode='#,##0.0&quot; triệu đồng&quot;'/>"
        + "<numFmt numFmtId='211' formatCode='#,###'/></numFmts>"
        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/>"
        + "<xf numFmtId='201'/><xf numFmtId='202'/><xf numFmtId='203'/>"
        + "<xf numFmtId='2'/><xf numFmtId='204'/>"
        + "<xf numFmtId='205'/><xf numFmtId='206'/><xf numFmtId='207'/><xf numFmtId='208'/>"
        + "<xf numFmtId='209'/><xf numFmtId='210'/><xf numFmtId='211'/></cellXfs></styleSheet>")
    writer.add(
      "xl/sheet.xml",
      "<worksheet \(main)><sheetData><row r='1'>\(header("A1", "Mã"))"
        + "\(header("B1", figures))</row><row r='2'>\(cells)</row></sheetData></worksheet>")
    return writer.bytes
  }

  @Test(arguments: [
    ("ước 180", true), ("Ước thực hiện 180", true), ("uoc 180", true), ("khoảng 180", false),
    ("ướt 180", false),
  ])
  func `a number that is called an estimate is told where estimates go`(
    _ cell: String, _ isTold: Bool
  ) throws {
    let read = try ReadTable("Mã;Thực hiện\nTRAU;\(cell)\n", path: "quy-2/ANPHU.csv")
    #expect(read.findings == ["bad-number 2:2 \(cell)"])
    #expect(read.messages.allSatisfy { $0.contains("cột “Ước thực hiện”") == isTold })
  }
}
