import SheetReading
import Testing

private func cell(_ inner: String, _ attributes: String = "office:value-type='string'") -> String {
  "<table:table-row><table:table-cell \(attributes)>\(inner)</table:table-cell></table:table-row>"
}

private func number(_ value: String, _ attributes: String = "") -> String {
  "<table:table-cell \(attributes) office:value-type='float' office:value='\(value)'>"
    + "<text:p>?</text:p></table:table-cell>"
}

private let cases: [WorksheetCase] = [
  .init(name: "no rows", rows: "", read: []),
  .init(
    name: "a number",
    rows: cell("<text:p>0,28</text:p>", "office:value-type='float' office:value='0.28'"),
    read: ["1 number:0.28"]),
  .init(
    name: "an amount of money",
    rows: cell("", "office:value-type='currency' office:currency='VND' office:value='1.5E3'"),
    read: ["1 number:1500"]),
  .init(
    name: "a percentage", rows: cell("", "office:value-type='percentage' office:value='0.955'"),
    read: ["1 percent:95.5%"]),
  .init(
    name: "a date", rows: cell("", "office:value-type='date' office:date-value='2023-06-28'"),
    read: ["1 date:2023-06-28"]),
  .init(
    name: "a date with a time",
    rows: cell("", "office:value-type='date' office:date-value='2023-06-28T14:29:59.9999'"),
    read: ["1 date:2023-06-28 14:30:00"]),
  .init(
    name: "a time", rows: cell("", "office:value-type='time' office:time-value='PT14H30M00S'"),
    read: ["1 date:14:30:00"]),
  .init(
    name: "a long time", rows: cell("", "office:value-type='time' office:time-value='PT36H'"),
    read: ["1 date:36:00:00"]),
  .init(
    name: "a truth", rows: cell("", "office:value-type='boolean' office:boolean-value='true'"),
    read: ["1 boolean:TRUE"]),
  .init(
    name: "a number that is none", rows: cell("", "office:value-type='float' office:value='NaN'"),
    read: ["1 error:NaN"]),
  .init(
    name: "a number without its value",
    rows: cell("<text:p>5</text:p>", "office:value-type='float'"),
    read: ["1 error:5"]),
  .init(
    name: "a text of several paragraphs",
    rows: cell("<text:p>một</text:p><text:p/><text:p>hai</text:p>"), read: ["1 text:một\n\nhai"]),
  .init(
    name: "blanks",
    rows: cell(
      "<text:p>  a \n b<text:s/><text:s text:c='3'/>c<text:tab/>d<text:line-break/>e  </text:p>"),
    read: ["1 text:a b    c\td\ne"]),
  .init(
    name: "formatted parts and links",
    rows: cell(
      "<text:p>a<text:span>b <text:span>c</text:span></text:span> <text:a>d</text:a></text:p>"),
    read: ["1 text:ab c d"]),
  .init(
    name: "notes and drawings",
    rows: cell(
      "<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a<office:annotation>"
        + "<text:p>x</text:p></office:annotation>b</text:p><draw:frame><draw:text-box><text:p>y</text:p>"
        + "</draw:text-box></draw:frame>"), read: ["1 text:ab"]),
  .init(
    name: "a text beside what is shown",
    rows: cell("<text:p>shown</text:p>", "office:value-type='string' office:string-value='stored'"),
    read: ["1 text:stored"]),
  .init(
    name: "repeated cells",
    rows: "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
      + number("1", "table:number-columns-repeated='3'")
      + "<table:table-cell table:number-columns-repeated='16379'/></table:table-row>",
    read: ["1 -|-|number:1|number:1|number:1"]),
  .init(
    name: "repeated rows",
    rows: "<table:table-row table:number-rows-repeated='4'><table:table-cell/></table:table-row>"
      + "<table:table-row table:number-rows-repeated='2'>\(number("1"))</table:table-row>"
      + "<table:table-row>\(number("2"))</table:table-row>"
      + "<table:table-row table:number-rows-repeated='1048569'><table:table-cell "
      + "table:number-columns-repeated='16384'/></table:table-row>",
    read: ["5 number:1", "6 number:1", "7 number:2"]),
  .init(
    name: "covered cells",
    rows: "<table:table-row>\(number("1", "table:number-columns-spanned='2'"))"
      + "<table:covered-table-cell office:value-type='float' office:value='9'/>"
      + "\(number("2"))</table:table-row>", read: ["1 number:1|-|number:2"]),
  .init(
    name: "hidden rows",
    rows: "<table:table-row table:visibility='collapse'>\(number("1"))</table:table-row>"
      + "<table:table-row table:visibility='filter'>\(number("2"))</table:table-row>"
      + "<table:table-row table:visibility='visible'>\(number("3"))</table:table-row>",
    read: ["1h number:1", "2h number:2", "3 number:3"]),
  .init(
    name: "groups of rows",
    rows: "<table:table-header-rows><table:table-row>\(number("1"))</table:table-row>"
      + "</table:table-header-rows><table:table-rows><table:table-row-group><table:table-row-group "
      + "table:display='false'><table:table-row>\(number("2"))</table:table-row>"
      + "</table:table-row-group><table:table-row>\(number("3"))</table:table-row>"
      + "</table:table-row-group></table:table-rows><table:table-row>\(number("4"))</table:table-row>",
    read: ["1 number:1", "2h number:2", "3 number:3", "4 number:4"]),
  .init(
    name: "a formula with its result",
    rows: cell(
      "<text:p>3</text:p>", "table:formula='of:=[.A2]+1' office:value-type='float' office:value='3'"
    ),
    read: ["1 number:3"]),
  .init(
    name: "a formula without a result",
    rows: cell("", "table:formula='of:=SUM([.A2:.B3])+[Hai.C4]'"),
    read: ["1 uncalculated:=SUM(A2:B3)+Hai.C4"]),
  .init(
    name: "a formula with an empty text",
    rows: cell(
      "<text:p/>", "table:formula='of:=\"\"' office:value-type='string' office:string-value=''"),
    read: []),
  .init(
    name: "errors",
    rows: cell(
      "<text:p>#REF!</text:p>",
      "table:formula='of:=A' office:value-type='string' office:string-value='' calcext:value-type='error'"
    )
      + cell(
        "<text:p>Err:502</text:p>",
        "table:formula='of:=B' office:value-type='float' office:value='0'")
      + cell("<text:p>#N/A</text:p>"),
    read: ["1 error:#REF!", "2 error:Err:502", "3 text:#N/A"]),
  .init(
    name: "shapes and columns beside the rows",
    rows: "<table:shapes><draw:frame><table:table><table:table-row>\(number("9"))</table:table-row>"
      + "</table:table></draw:frame></table:shapes><table:table-column/><table:table-row>"
      + "\(number("1"))</table:table-row>", read: ["1 number:1"]),
]

@Suite("Tables of OpenDocument") struct OpenDocumentTests {
  @Test(arguments: cases)
  func `a table gives its rows`(_ example: WorksheetCase) throws {
    #expect(try rows(DocumentBook(rows: example.rows).bytes) == example.read)
  }

  @Test func `hidden tables are named and copies of other files are left out`() throws {
    var book = DocumentBook(
      tables: "<table:tracked-changes><table:table table:name='no'/></table:tracked-changes>"
        + "<table:table table:name='Một' table:style-name='a'><table:table-row>\(number("1"))"
        + "</table:table-row></table:table><table:table table:name=\"'file:///b.ods'#$Sheet1\">"
        + "<table:table-row>\(number("9"))</table:table-row></table:table>"
        + "<table:table table:name='Hai' table:style-name='b'><table:table-row>\(number("2"))"
        + "</table:table-row></table:table>")
    book.styles =
      "<style:style style:name='a' style:family='table'><style:table-properties "
      + "table:display='true'/></style:style><style:style style:name='b' style:family='table'>"
      + "<style:table-properties table:display='false'/></style:style>"
    #expect(try sheets(book.bytes) == ["Một", "Hai (hidden)"])
    #expect(try rows(book.bytes, sheet: 0) == ["1 number:1"])
    #expect(try rows(book.bytes, sheet: 1) == ["1 number:2"])
  }

  @Test(arguments: [
    (
      "<table:table-row>\(number("1", "table:number-columns-repeated='16385'"))</table:table-row>",
      SheetError.Reason.limit(.columns)
    ),
    (
      "<table:table-row table:number-rows-repeated='0'>\(number("1"))</table:table-row>",
      .damaged(.repeatCount)
    ),
    (
      "<table:table-row table:number-rows-repeated='99999999999'>\(number("1"))</table:table-row>",
      .damaged(.repeatCount)
    ),
    (
      "<table:table-row>\(number("1", "table:number-columns-repeated='-1'"))</table:table-row>",
      .damaged(.repeatCount)
    ),
    (
      "<table:table-row table:number-rows-repeated='1048577'>\(number("1"))</table:table-row>",
      .limit(.rows)
    ),
    (
      "<table:table-row table:number-rows-repeated='1048576'/><table:table-row>\(number("1"))</table:table-row>",
      .limit(.rows)
    ),
    (
      "<table:table-row table:number-rows-repeated='1000'>"
        + "\(number("1", "table:number-columns-repeated='10000'"))</table:table-row>",
      .limit(.repeats)
    ),
    (cell("<text:p><text:s text:c='999999999'/></text:p>"), .limit(.cellText)),
  ])
  func `repeats are bounded`(_ rows: String, _ reason: SheetError.Reason) throws {
    #expect(try trouble(DocumentBook(rows: rows).bytes) == reason)
  }

  @Test(arguments: [
    ("text", OtherContent.openDocumentText), ("presentation", .openDocumentOther),
    ("drawing", .openDocumentOther),
  ])
  func `another document is named`(_ body: String, _ content: OtherContent) throws {
    var book = DocumentBook(tables: "")
    book.body = body
    #expect(try trouble(book.bytes) == .notSpreadsheet(content))
  }

  @Test func `a protected document is named`() throws {
    var book = DocumentBook(rows: "")
    book.manifest = "<m:encryption-data/>"
    #expect(try trouble(book.bytes) == .encrypted)
  }
}
