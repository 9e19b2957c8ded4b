import ThiduaCore
import XLSXWriting

/// The charts of the first page; all take their numbers from Lĩnh vực.
struct OverviewCharts {
  let book: BookContext
  private var words: BookWords { book.words }

  private static let fills: [ChartFill] = [
    ChartFill(Color(0x548235)), ChartFill(Color(0xA9D18E)),
    ChartFill(Color(0xC55A11), pattern: .wideUpwardDiagonal),
    ChartFill(Color(0x7F7F7F), pattern: .percent20),
  ]

  private func cells(_ rows: ClosedRange<Int>, _ column: Int) -> SheetRange {
    SheetRange(book.sheet(words.sectors), CellRange(rows: rows, columns: column...column))
  }

  /// Verdicts by sector, one bar a sector.
  var sectors: Chart {
    let count = book.campaign.sectors.count
    let rows = SectorSheet.firstRow...(SectorSheet.firstRow + max(count, 1) - 1)
    return Chart(
      .stackedBar,
      series: SectorSheet.verdicts.indices.map { index in
        ChartSeries(
          cells(rows, SectorSheet.firstVerdictColumn + index), categories: cells(rows, 1),
          name: .text(words.word(SectorSheet.verdicts[index])), fill: Self.fills[index])
      },
      title: words("Đánh giá theo lĩnh vực (số chỉ tiêu)", "Verdicts by sector (indicators)"),
      alternativeText: words(
        "Biểu đồ thanh: số chỉ tiêu vượt, đạt, chưa đạt, chưa đủ số liệu theo lĩnh vực; số liệu ở "
          + "trang \(words.sectors)",
        "Bars: indicators exceeded, met, not met and without data by sector; the numbers are on "
          + "the sheet \(words.sectors)"),
      categoryAxis: ChartAxis(isReversed: true),
      valueAxis: countAxis(upTo: book.counts(of: book.scope).sectors.map(\.counted).max() ?? 0),
      width: 460, height: min(max(220, 96 + count * 28), 480),
      font: CellFont("Times New Roman", size: 10), gap: 60, overlap: 100)
  }

  /// Indicators met and exceeded by the end of earlier quarters and of the period; nothing in the first
  /// quarter.
  var trend: Chart? {
    let count = SectorSheet.trend(book).count
    guard count > 1 else { return nil }
    let first = SectorSheet.firstTrendRow(book)
    let rows = first...(first + count - 1)
    return Chart(
      .stackedColumn,
      series: (0..<2).map { index in
        ChartSeries(
          cells(rows, SectorSheet.firstVerdictColumn + index), categories: cells(rows, 1),
          name: .text(words.word(SectorSheet.verdicts[index])), fill: Self.fills[index],
          labels: ChartLabels(.value, position: .center, numberFormat: "0;;"))
      },
      title: words(
        "Số chỉ tiêu đạt và vượt, lũy kế đến hết kỳ", "Met and exceeded up to the period's end"),
      alternativeText: words(
        "Biểu đồ cột: số chỉ tiêu đạt và vượt kế hoạch năm đến hết từng kỳ; số liệu ở trang "
          + words.sectors,
        "Columns: indicators that had reached the year's plan by the end of each period; the "
          + "numbers are on the sheet \(words.sectors)"),
      valueAxis: countAxis(
        upTo: SectorSheet.trend(book).map { $0.count.exceeded + $0.count.met }.max() ?? 0),
      width: 460, height: sectors.height, gap: 60, overlap: 100)
  }

  /// An axis of things that are counted: no halves of them where they are few.
  private func countAxis(upTo most: Int) -> ChartAxis {
    ChartAxis(minimum: 0, majorUnit: most <= 8 ? 1 : nil, hasGridlines: true)
  }

  /// How many bars a chart holds so that each can be read.
  private static let mostBars = 24

  /// The share of indicators met by unit or cluster; several charts where there are many.
  var members: [Chart] {
    let count = book.members.count
    guard count > 1 else { return [] }
    let charts = (count + Self.mostBars - 1) / Self.mostBars
    let size = (count + charts - 1) / charts
    return stride(from: 0, to: count, by: size).map { start in
      memberChart(start..<min(start + size, count), isWhole: charts == 1)
    }
  }

  private func memberChart(_ members: Range<Int>, isWhole: Bool) -> Chart {
    let first = SectorSheet.firstMemberRow(book)
    let rows = (first + members.lowerBound)...(first + members.upperBound - 1)
    let title =
      book.isCampaign
      ? words("Chỉ tiêu đạt và vượt theo cụm, khối (%)", "Met or exceeded by cluster (%)")
      : words("Chỉ tiêu đạt và vượt theo đơn vị (%)", "Met or exceeded by unit (%)")
    let part =
      isWhole
      ? ""
      : words(", thứ ", ", number ") + "\(members.lowerBound + 1)–\(members.upperBound)"
    return Chart(
      .bar,
      series: [
        ChartSeries(
          cells(rows, SectorSheet.shareColumn), categories: cells(rows, 1),
          name: .text(words.metShare), fill: ChartFill(Color(0x2F75B5)),
          labels: ChartLabels(.value, position: .outsideEnd, numberFormat: "0.0"))
      ],
      title: title + part,
      alternativeText: words(
        "Biểu đồ thanh: tỷ lệ chỉ tiêu đạt và vượt, phần trăm; số liệu ở trang \(words.sectors)",
        "Bars: share of indicators met or exceeded, per cent; the numbers are on the sheet "
          + words.sectors),
      categoryAxis: ChartAxis(isReversed: true),
      valueAxis: ChartAxis(minimum: 0, maximum: 100, hasGridlines: true), legend: .none,
      width: 930, height: 90 + members.count * 22, gap: 50)
  }
}
