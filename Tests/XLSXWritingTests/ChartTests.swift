internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("Charts show the cells they were given")
struct ChartTests {
  private static func dataSheet(_ sheet: inout Worksheet) throws(XLSXError) {
    try sheet.write("Lúa", at: cell("A1"))
    try sheet.write(Formula("\"Ngô\"", resultText: "Ngô"), at: cell("A2"))
    try sheet.write(120.5, at: cell("B1"))
    try sheet.write(Formula("B1*2", result: 241), at: cell("B2"))
    try sheet.write("Kế hoạch", at: cell("C1"))
  }

  private static func written(
    _ make: (SheetName) throws(XLSXError) -> Chart
  ) throws -> WorkbookReader {
    try writtenWorkbook(named: "Số liệu") { (sheet) throws(XLSXError) in
      try dataSheet(&sheet)
      try sheet.insert(try make(sheet.name), at: cell("E2"), offset: (right: 10, down: 5))
    }
  }

  private static func series(_ sheet: SheetName) -> ChartSeries {
    ChartSeries(
      SheetRange(sheet, range("B1", "B2")), categories: SheetRange(sheet, range("A1", "A2")),
      name: .cell(sheet, cell("C1")),
      fill: ChartFill(Color(0x4472C4), pattern: .wideUpwardDiagonal),
      labels: ChartLabels(position: .insideEnd, numberFormat: "0.0"))
  }

  /// A kind of chart and the element it is drawn by.
  struct KindCase: Sendable {
    let kind: Chart.Kind
    let element: String
    let direction: String?
    let grouping: String?
  }

  @Test(arguments: [
    KindCase(kind: .column, element: "c:barChart", direction: "col", grouping: "clustered"),
    KindCase(kind: .stackedColumn, element: "c:barChart", direction: "col", grouping: "stacked"),
    KindCase(
      kind: .percentStackedColumn, element: "c:barChart", direction: "col",
      grouping: "percentStacked"),
    KindCase(kind: .bar, element: "c:barChart", direction: "bar", grouping: "clustered"),
    KindCase(kind: .stackedBar, element: "c:barChart", direction: "bar", grouping: "stacked"),
    KindCase(
      kind: .percentStackedBar, element: "c:barChart", direction: "bar",
      grouping: "percentStacked"),
    KindCase(kind: .line, element: "c:lineChart", direction: nil, grouping: "standard"),
    KindCase(kind: .pie, element: "c:pieChart", direction: nil, grouping: nil),
    KindCase(kind: .doughnut, element: "c:doughnutChart", direction: nil, grouping: nil),
  ])
  func `each kind is drawn by its element`(_ example: KindCase) throws {
    let book = try Self.written { sheet in
      let values = SheetRange(sheet, range("B1", "B2"))
      return Chart(example.kind, series: [ChartSeries(values)], alternativeText: "Biểu đồ")
    }
    let chart = try book.part("xl/charts/chart1.xml")
    let drawn = try #require(chart.descendants(example.element).first)
    #expect(drawn.first("c:barDir")?["val"] == example.direction)
    #expect(drawn.first("c:grouping")?["val"] == example.grouping)
  }

  @Test func `a chart remembers its cells, also results of formulas`() throws {
    let book = try Self.written { sheet in
      Chart(.bar, series: [Self.series(sheet)], alternativeText: "Biểu đồ")
    }
    let series = try #require(try book.part("xl/charts/chart1.xml").descendants("c:ser").first)
    let name = try #require(series.first("c:tx", "c:strRef"))
    #expect(name.first("c:f")?.text == "'Số liệu'!$C$1")
    #expect(name.descendants("c:v").map(\.text) == ["Kế hoạch"])
    let categories = try #require(series.first("c:cat", "c:strRef"))
    #expect(categories.first("c:f")?.text == "'Số liệu'!$A$1:$A$2")
    #expect(categories.descendants("c:v").map(\.text) == ["Lúa", "Ngô"])
    let values = try #require(series.first("c:val", "c:numRef"))
    #expect(values.first("c:f")?.text == "'Số liệu'!$B$1:$B$2")
    #expect(values.descendants("c:v").map(\.text) == ["120.5", "241"])
    #expect(series.descendants("a:pattFill").first?["prst"] == "wdUpDiag")
    #expect(series.first("c:dLbls", "c:dLblPos")?["val"] == "inEnd")
    #expect(series.first("c:dLbls", "c:numFmt")?["formatCode"] == "0.0")
  }

  @Test(arguments: [Chart.Kind.column, .bar])
  func `axes are called as asked, standing or lying`(_ kind: Chart.Kind) throws {
    let book = try Self.written { sheet in
      Chart(
        kind, series: [Self.series(sheet)], title: "=Tiến độ", alternativeText: "Biểu đồ",
        categoryAxis: ChartAxis(name: "Cây trồng", isReversed: true),
        valueAxis: ChartAxis(
          name: "Diện tích (ha)", numberFormat: "#,##0", minimum: 0, maximum: 300,
          hasGridlines: true),
        legend: .top, gap: 60, overlap: -10)
    }
    let chart = try book.part("xl/charts/chart1.xml")
    let names = try #require(chart.descendants("c:catAx").first)
    let numbers = try #require(chart.descendants("c:valAx").first)
    #expect(names.first("c:title")?.descendants("a:t").map(\.text) == ["Cây trồng"])
    #expect(names.first("c:scaling", "c:orientation")?["val"] == "maxMin")
    #expect(numbers.first("c:crosses")?["val"] == "max")
    #expect(names.first("c:majorGridlines") == nil)
    // LibreOffice leaves none out where all are asked for and said to lie flat.
    #expect(names.first("c:tickLblSkip")?["val"] == "1")
    #expect(names.first("c:txPr", "a:bodyPr")?["rot"] == "0")
    #expect(numbers.first("c:title")?.descendants("a:t").map(\.text) == ["Diện tích (ha)"])
    #expect(numbers.first("c:scaling", "c:max")?["val"] == "300")
    #expect(numbers.first("c:scaling", "c:min")?["val"] == "0")
    #expect(numbers.first("c:majorGridlines") != nil)
    #expect(numbers.first("c:numFmt")?["formatCode"] == "#,##0")
    // The title is words, not the reference it looks like.
    let title = chart.first("c:chart", "c:title")
    #expect(title?.descendants("a:t").map(\.text) == [" =Tiến độ"])
    #expect(chart.descendants("c:legendPos").first?["val"] == "t")
    #expect(chart.descendants("c:gapWidth").first?["val"] == "60")
    #expect(chart.descendants("c:overlap").first?["val"] == "-10")
    #expect(Set(chart.descendants("a:latin").map { $0["typeface"] }) == ["Times New Roman"])
  }

  @Test func `slices have their own fills and labels`() throws {
    let book = try Self.written { sheet in
      var series = ChartSeries(SheetRange(sheet, range("B1", "B2")))
      series.pointFills = [
        ChartFill(Color(0x70AD47)), ChartFill(Color(0xC00000), pattern: .percent50),
      ]
      series.labels = ChartLabels(.percentage)
      return Chart(.doughnut, series: [series], alternativeText: "Biểu đồ", holeSize: 60)
    }
    let chart = try book.part("xl/charts/chart1.xml")
    let points = chart.descendants("c:dPt")
    #expect(points.map { $0.first("c:idx")?["val"] } == ["0", "1"])
    #expect(points.first?.descendants("a:srgbClr").first?["val"] == "70AD47")
    #expect(points.last?.descendants("a:pattFill").first?["prst"] == "pct50")
    #expect(chart.descendants("c:holeSize").first?["val"] == "60")
    let labels = try #require(chart.descendants("c:dLbls").first)
    #expect(labels.first("c:showPercent")?["val"] == "1")
    #expect(labels.first("c:showVal") == nil)
  }

  @Test func `a chart has its size, its place and words for those who cannot see it`() throws {
    let book = try Self.written { sheet in
      Chart(
        .column, series: [Self.series(sheet)], alternativeText: "Lúa 120,5; ngô 241", width: 640,
        height: 320)
    }
    let drawing = try book.part("xl/drawings/drawing1.xml")
    let anchor = try #require(drawing.first("xdr:twoCellAnchor"))
    #expect(anchor["editAs"] == "oneCell")
    #expect(anchor.first("xdr:from", "xdr:col")?.text == "4")
    #expect(anchor.first("xdr:from", "xdr:row")?.text == "1")
    // 640 pixels from 10 right of column E are ten columns of 64 and 10 pixels; 9525 a pixel.
    #expect(anchor.first("xdr:to", "xdr:col")?.text == "14")
    #expect(anchor.first("xdr:to", "xdr:colOff")?.text == "95250")
    // 320 pixels from 5 below row 2 are 16 rows of 20 and 5 pixels.
    #expect(anchor.first("xdr:to", "xdr:row")?.text == "17")
    #expect(anchor.first("xdr:to", "xdr:rowOff")?.text == "47625")
    #expect(drawing.descendants("xdr:cNvPr").first?["descr"] == "Lúa 120,5; ngô 241")
  }

  @Test func `a chart may show a sheet that comes later`() throws {
    let later = try sheetName("Số liệu")
    let book = try XLSXWritingTests.written { (workbook) throws(XLSXError) in
      try workbook.addWorksheet(named: try sheetName("Tổng quan")) { sheet throws(XLSXError) in
        try sheet.insert(
          Chart(.column, series: [Self.series(later)], alternativeText: "Biểu đồ"), at: cell("A1"))
      }
      try workbook.addWorksheet(named: later) { sheet throws(XLSXError) in
        try Self.dataSheet(&sheet)
      }
    }
    let values = try book.part("xl/charts/chart1.xml").descendants("c:val").first
    #expect(values?.descendants("c:v").map(\.text) == ["120.5", "241"])
  }
}
