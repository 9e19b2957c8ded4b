internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("Any text becomes a sheet name that Excel accepts")
struct SheetNameTests {
  /// Texts made into names one after another.
  struct NameCase: Sendable, CustomTestStringConvertible {
    let texts: [String]
    let names: [String]

    var testDescription: String { texts.joined(separator: ", ") }

    init(_ texts: String..., names: String...) {
      self.texts = texts
      self.names = names
    }

    static let all: [NameCase] = [
      NameCase("Trồng trọt", names: "Trồng trọt"),
      // 31 letters, each of three bytes, fit; 32 do not.
      NameCase(
        String(repeating: "ồ", count: 31), String(repeating: "ồ", count: 32),
        names: String(repeating: "ồ", count: 31), String(repeating: "ồ", count: 30) + "…"),
      // 31 units are 15 ears of rice and the mark of the cut.
      NameCase(
        String(repeating: "🌾", count: 16), names: String(repeating: "🌾", count: 15) + "…"),
      // A letter and its marks are not torn apart: 15 letters of two units, then one too many.
      NameCase(
        String(repeating: "e\u{309}", count: 20),
        names: String(repeating: "e\u{309}", count: 15) + "…"),
      NameCase("Q1", "A1", "XFD1048576", names: "Trang Q1", "Trang A1", "Trang XFD1048576"),
      NameCase("R1C1", "rc", "R", "c5", names: "Trang R1C1", "Trang rc", "Trang R", "Trang c5"),
      NameCase("2023", "1a", "true", names: "Trang 2023", "Trang 1a", "Trang true"),
      NameCase("History", "HISTORY 2", names: "Trang History", "HISTORY 2"),
      NameCase("Quý 1", "ABCD1", "T_01", names: "Quý 1", "ABCD1", "T_01"),
      NameCase("[a]:b*c?d/e\\f#g", names: "-a--b-c-d-e-f-g"),
      NameCase("'Ea H'Leo'", names: "Ea H'Leo"),
      NameCase("", " \n\t ", "'", names: "Trang", "Trang (2)", "Trang (3)"),
      NameCase("xã\u{0}\u{202E}Tú\u{2028}An", names: "xã-Tú An"),
      NameCase("Hòa", "HÒA", "ho\u{300}a", names: "Hòa", "HÒA (2)", "ho\u{300}a (3)"),
      NameCase(
        "Trường Trung học phổ thông dân tộc nội trú An Khê",
        "Trường Trung học phổ thông dân tộc nội trú Ayun Pa",
        names: "Trường Trung học phổ thông dân…", "Trường Trung học phổ thông… (2)"),
      NameCase("a", "a (2)", "a", names: "a", "a (2)", "a (3)"),
    ]
  }

  @Test(arguments: NameCase.all)
  func `names are readable, allowed and different`(_ example: NameCase) {
    var maker = SheetNames()
    let names = example.texts.map { maker.makeName(for: $0) }
    #expect(names.map(\.text) == example.names)
    #expect(names.allSatisfy { $0.text.utf16.count <= 31 })
  }

  static let schools: [NameCase] = [
    // 12 letters of the beginning, the mark, 17 of the end.
    NameCase(
      "Trường Trung học cơ sở và Tiểu học xã số 01", "Trường Trung học cơ sở và Tiểu học xã số 02",
      names: "Trường Trung…Tiểu học xã số 01", "Trường Trung…Tiểu học xã số 02"),
    NameCase(
      "Trường Trung học phổ thông dân tộc nội trú An Khê",
      "Trường Trung học phổ thông dân tộc nội trú Ayun Pa",
      names: "Trường Trung…tộc nội trú An Khê", "Trường Trung…nội trú Ayun Pa"),
    // The end is the same, so that what stands before it is kept.
    NameCase(
      "Trường Trung học cơ sở Nguyễn Văn Trỗi huyện Đức Thọ tỉnh Hà Tĩnh",
      "Trường Trung học cơ sở Nguyễn Văn Cừ huyện Đức Thọ tỉnh Hà Tĩnh",
      names: "Trường Trung…Nguyễn Văn Trỗi…", "Trường Trung…sở Nguyễn Văn Cừ…"),
    // What is told apart by its beginning, or not cut, stays as it is.
    NameCase(
      "Phòng Giáo dục và Đào tạo huyện Đức Thọ", "Phòng Văn hóa và Thông tin huyện Đức Thọ",
      "Xã An",
      "Xã An", names: "Phòng Giáo dục và Đào tạo huyệ…", "Phòng Văn hóa và Thông tin huy…", "Xã An",
      "Xã An (2)"),
    // Nothing tells these apart: Excel looks at neither case nor encoding.
    NameCase(
      "Trường Trung học cơ sở và Tiểu học xã số 01", "TRƯỜNG TRUNG HỌC CƠ SỞ VÀ TIỂU HỌC XÃ SỐ 01",
      names: "Trường Trung học cơ sở và Tiểu…", "TRƯỜNG TRUNG HỌC CƠ SỞ VÀ… (2)"),
    // The short form of one is the whole name of another.
    NameCase(
      "Trường Trung học cơ sở và Tiểu học xã số 01", "Trường Trung học cơ sở và Tiểu học xã số 02",
      "Trường Trung…Tiểu học xã số 01", names: "Trường Trung…Tiểu học xã s… (2)",
      "Trường Trung…Tiểu học xã số 02", "Trường Trung…Tiểu học xã số 01"),
    // One word: 12 letters of its beginning, 18 of its end.
    NameCase(
      String(repeating: "ồ", count: 40) + "1", String(repeating: "ồ", count: 40) + "2",
      names: String(repeating: "ồ", count: 12) + "…" + String(repeating: "ồ", count: 17) + "1",
      String(repeating: "ồ", count: 12) + "…" + String(repeating: "ồ", count: 17) + "2"),
  ]

  @Test(arguments: schools)
  func `names that begin alike are told apart by how they end`(_ example: NameCase) {
    var maker = SheetNames()
    let names = maker.makeNames(for: example.texts)
    #expect(names.map(\.text) == example.names)
    #expect(names.allSatisfy { $0.text.utf16.count <= 31 })
    #expect(Set(names.map(\.key)).count == names.count)
  }

  @Test(
    arguments: [
      "", String(repeating: "a", count: 32), "a/b", "a[b", "a:b", "a*b", "a?b", "a\\b", "a]b",
      "a#b",
      "'a", "a'", "History", "hIstory", "Q1", "R1C1", "a\u{7}b", "2023", "a\u{FFFE}b",
    ])
  func `a text that is no name makes none`(_ text: String) {
    #expect(SheetName(text) == nil)
  }

  @Test func `a formula always quotes a name`() throws {
    #expect(try sheetName("Ea H'Leo").quoted == "'Ea H''Leo'")
    #expect(try sheetName("Bia").quoted == "'Bia'")
    let reference = SheetRange(try sheetName("Ea H'Leo"), range("A2", "C9"))
    #expect(reference.reference == "'Ea H''Leo'!A2:C9")
    #expect(reference.absoluteReference == "'Ea H''Leo'!$A$2:$C$9")
  }

  @Test func `every name works in print titles, print areas, filters and charts`() throws {
    let texts = NameCase.all.flatMap(\.texts)
    var maker = SheetNames()
    let names = texts.map { maker.makeName(for: $0) }
    let book = try written { (workbook) throws(XLSXError) in
      for name in names {
        try workbook.addWorksheet(named: name) { sheet throws(XLSXError) in
          try sheet.write(1, at: cell("A1"))
          try sheet.repeatRows(0...1)
          try sheet.setPrintArea(range("A1", "B9"))
          try sheet.setAutofilter(range("A1", "B9"))
          let series = ChartSeries(SheetRange(name, range("A1", "A1")))
          try sheet.insert(Chart(.bar, series: [series], alternativeText: ""), at: cell("D1"))
        }
      }
    }
    #expect(book.sheetNames == names.map(\.text))
    let defined = try book.definedNames()
    for (index, name) in names.enumerated() {
      // What Excel reads without quotes is written without them by the library.
      let isPlain = name.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      let sheet = isPlain ? name.text : name.quoted
      #expect(defined["\(index)!_xlnm.Print_Titles"] == "\(sheet)!$1:$2")
      #expect(defined["\(index)!_xlnm.Print_Area"] == "\(sheet)!$A$1:$B$9")
      #expect(defined["\(index)!_xlnm._FilterDatabase"] == "\(sheet)!$A$1:$B$9")
      let chart = try book.part("xl/charts/chart\(index + 1).xml")
      #expect(chart.descendants("c:f").map(\.text) == ["\(sheet)!$A$1"])
    }
  }
}
