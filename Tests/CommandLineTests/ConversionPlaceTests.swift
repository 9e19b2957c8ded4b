import Foundation
import TestSupport
import Testing

@Suite("What convert is given to read") struct ConversionPlaceTests {
  @Test(arguments: ["inbox", "pipe", "/dev/null"])
  func `a folder, a pipe or a device is said to be none of its files`(_ place: String) throws {
    let office = try Office()
    let run = try office.shell("mkfifo pipe; \"$TOOL\" convert --lang en \(place) 2>&1")
    #expect(run.status == 74)
    #expect(
      run.output
        == "thidua: cannot read \(place): it is no file, but a folder, a pipe or a device; a pipe "
        + "is read through “-”\n")
  }

  @Test(arguments: ["", "\\n\\n", "\\357\\273\\277"], ["rong.csv", "-"])
  func `a file that holds nothing is told, and is no error`(
    _ bytes: String, _ name: String
  ) throws {
    let office = try Office()
    let run = try office.shell(
      "printf '\(bytes)' > rong.csv; \"$TOOL\" convert --lang en \(name) 2>&1 >/dev/null < rong.csv"
    )
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(name): warning: "))
    #expect(run.output.hasSuffix(" [empty-file]\n"))
    let quiet = try office.shell("\"$TOOL\" convert -q \(name) 2>&1 < rong.csv")
    #expect(quiet.status == 0)
    #expect(quiet.output.allSatisfy { $0.isNewline })
  }

  /// A sheet of many rows of which the last one ends inside of a tag.
  private static let cutWorkbook = """
    import zipfile
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
      "[Content_Types].xml": f'<Types xmlns="{package}content-types"><Override PartName="/xl/workbook.xml" '
      f'ContentType="{kind}sheet.main+xml"/><Override PartName="/xl/s.xml" ContentType="{kind}worksheet+xml"/></Types>',
      "_rels/.rels": f'<Relationships xmlns="{package}relationships"><Relationship Id="r" '
      f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" '
      'r:id="s"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}relationships"><Relationship Id="s" '
      f'Type="{office}/worksheet" Target="s.xml"/></Relationships>',
      "xl/s.xml": f'<worksheet xmlns="{main}"><sheetData>'
      + "".join(f'<row r="{r}"><c r="A{r}"><v>{r * 7919}</v></c></row>' for r in range(1, 60000)) + '<row r="600',
    }
    with zipfile.ZipFile("cut.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts.items():
            book.writestr(name, text)
    """

  @Test func `nothing is written of a workbook whose last row is damaged`() throws {
    let office = try Office()
    try office.write(Self.cutWorkbook, to: "make.py")
    let run = try office.shell("python3 make.py && \"$TOOL\" convert cut.xlsx 2>/dev/null")
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
  }

  @Test func `standard input that is closed cannot be read`() throws {
    let run = try Office().shell("\"$TOOL\" convert --lang en - 2>&1 <&-")
    #expect(run.status == 74)
    #expect(run.output == "thidua: cannot read -: Bad file descriptor\n")
  }
}
