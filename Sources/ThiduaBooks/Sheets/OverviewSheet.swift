import ThiduaCore
import XLSXWriting

/// The first page: the sentence that says it all, charts, what is missing: Tổng quan.
struct OverviewSheet {
  let book: BookContext
  private var words: BookWords { book.words }
  private static let lastColumn = 9

  func plan() -> SheetPlan {
    var plan = SheetPlan(book.sheet(words.overview))
    plan.widths = Array(repeating: 13, count: Self.lastColumn + 1)
    plan.addHead(
      words("TỔNG HỢP KẾT QUẢ THI ĐUA", "EMULATION RESULTS"), of: book, scope: book.scope,
      lastColumn: Self.lastColumn)
    let all = 0...Self.lastColumn
    plan.addLine(headline, .headline, across: all, height: 24)
    for line in [findingsLine] + missingLines {
      let lines = TextMeasure.lines(of: line, width: 120)
      plan.addLine(line, .paragraph, across: all, height: Double(lines) * 17 + 2)
    }
    plan.add(PlannedRow(height: 10))
    let row = plan.nextRow
    for _ in 0..<22 { plan.add(PlannedRow(height: 15)) }
    plan.charts = [
      SheetPlan.PlacedChart(chart: sectorChart, cell: CellPosition(row: row, column: 0)),
      SheetPlan.PlacedChart(chart: shareChart, cell: CellPosition(row: row, column: 5)),
    ]
    plan.lastPrintedColumn = Self.lastColumn
    return plan
  }

  /// "17/21 chỉ tiêu đạt và vượt; 9/11 đơn vị đã báo cáo".
  private var headline: String {
    let count = book.rollup.count(book.scope)
    let good = count.exceeded + count.met
    let own = Set(book.units)
    let items = book.rollup.status.filter { own.contains($0.unit) && $0.item.period != nil }
    let last = items.last?.item.name
    let due = items.filter { $0.item.name == last }
    let received = due.count { $0.state != .missing }
    let head = words(
      "\(good)/\(count.counted) chỉ tiêu đạt và vượt",
      "\(good)/\(count.counted) indicators met or exceeded")
    guard !due.isEmpty else { return head }
    return head
      + words(
        "; \(received)/\(due.count) đơn vị đã báo cáo",
        "; \(received)/\(due.count) units have reported")
  }

  private var findingsLine: String {
    let findings = FindingsSheet.findings(of: book)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    return words(
      "Số liệu có \(errors) lỗi và \(warnings) cảnh báo (xem trang “\(words.findings)”).",
      "The data have \(errors) errors and \(warnings) warnings (see “\(words.findings)”).")
  }

  private var missingLines: [String] {
    let own = Set(book.units)
    let missing = book.rollup.status.filter { own.contains($0.unit) && $0.state == .missing }
    guard !missing.isEmpty else {
      return [words("Tất cả đơn vị đã nộp đủ.", "All units have sent everything.")]
    }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for entry in missing {
      let item = entry.item.period?.title(in: words.language) ?? words("đăng ký", "registration")
      if names[item] == nil { order.append(item) }
      names[item, default: []].append(book.campaign.units[entry.unit].name)
    }
    return order.map { item in
      let list = names[item] ?? []
      let shown = list.prefix(30).joined(separator: ", ") + (list.count > 30 ? ", …" : "")
      return words("Chưa nộp \(item): ", "Missing \(item): ") + "\(shown) (\(list.count))."
    }
  }

  // MARK: Charts

  private static let colors: [(verdict: Verdict, fill: ChartFill, column: Int)] = [
    (.exceeded, ChartFill(Color(0x548235)), 3), (.met, ChartFill(Color(0xA9D18E)), 4),
    (.notMet, ChartFill(Color(0xF4B183)), 5), (.noData, ChartFill(Color(0xD9D9D9)), 6),
  ]

  private func cells(_ rows: ClosedRange<Int>, _ column: Int) -> SheetRange {
    SheetRange(book.sheet(words.sectors), CellRange(rows: rows, columns: column...column))
  }

  private var sectorChart: Chart {
    let rows = SectorSheet.firstRow...(SectorSheet.firstRow + book.campaign.sectors.count - 1)
    return Chart(
      .stackedBar,
      series: Self.colors.map { entry in
        ChartSeries(
          cells(rows, entry.column), categories: cells(rows, 1),
          name: .text(words.word(entry.verdict)), fill: entry.fill)
      },
      title: words("Đánh giá theo lĩnh vực", "Verdicts by sector"),
      alternativeText: words(
        "Số chỉ tiêu vượt, đạt, chưa đạt, chưa đủ số liệu theo lĩnh vực",
        "Indicators exceeded, met, not met and without data by sector"),
      categoryAxis: ChartAxis(isReversed: true), width: 470, height: 420, gap: 60, overlap: 100)
  }

  private var shareChart: Chart {
    let count = min(max(ComparisonSheet.scopes(book).count, 1), 40)
    let first = SectorSheet.firstScopeRow(book)
    let rows = first...(first + count - 1)
    return Chart(
      .bar,
      series: [
        ChartSeries(
          cells(rows, 7), categories: cells(rows, 1), name: .text(words.metShare),
          fill: ChartFill(Color(0x2F75B5)))
      ],
      title: book.isCluster
        ? words("Chỉ tiêu đạt và vượt theo đơn vị (%)", "Met or exceeded by unit (%)")
        : words("Chỉ tiêu đạt và vượt theo cụm, khối (%)", "Met or exceeded by cluster (%)"),
      alternativeText: words(
        "Tỷ lệ chỉ tiêu đạt và vượt, phần trăm", "Share of indicators met or exceeded, per cent"),
      categoryAxis: ChartAxis(isReversed: true),
      valueAxis: ChartAxis(minimum: 0, maximum: 100, hasGridlines: true), legend: .none,
      width: 470, height: 420, gap: 60)
  }
}
