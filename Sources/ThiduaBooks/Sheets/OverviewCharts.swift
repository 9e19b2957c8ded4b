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

  /// The width of half a page and of a whole one.
  private static let half = 460
  private static let whole = 930

  /// Whether any indicator is judged, so that there is something to draw.
  var hasVerdicts: Bool { book.counts(of: book.scope).all.counted > 0 }

  /// Verdicts by sector and beside them, or below where the names of sectors need the whole page, how
  /// many were met by the end of each quarter; as high as the room that is left where that will do, so
  /// that one of them stands there.
  func verdicts(room: Int) -> [[Chart]] {
    guard hasVerdicts else { return [] }
    let hasTrend = trend(width: Self.half, height: 0) != nil
    let (width, height) = sectorsSize(
      room: room, widths: hasTrend ? [Self.half, Self.whole] : [Self.whole])
    let sectors = sectors(width: width, height: height)
    guard width == Self.half else {
      let low = trend(width: Self.whole, height: (180...240).contains(room) ? room : 240)
      return [[sectors]] + (low.map { [[$0]] } ?? [])
    }
    return [[sectors] + [trend(width: width, height: height)].compactMap { $0 }]
  }

  private func sectorsSize(room: Int, widths: [Int]) -> (width: Int, height: Int) {
    // The title, the axis and the names of verdicts below.
    let rest = 136
    let sizes = widths.map { width in
      let names = NamesBesideBars(book.sectorNames, share: Self.share(width), of: width)
      return (
        width: width, good: max(220, names.height(rest: rest)),
        least: names.height(rest: rest, isTight: true)
      )
    }
    if let size = sizes.first(where: { $0.least <= room }) {
      return (size.width, min(size.good, room))
    }
    let size = sizes[sizes.count - 1]
    return (size.width, min(size.good, Self.highest))
  }

  /// The share of a chart's width that programs give to the names beside bars.
  private static func share(_ width: Int) -> Double { width == half ? 0.22 : 0.33 }

  /// The height of a chart that fills a page.
  static let highest = 590

  /// Verdicts by sector, one bar a sector.
  private func sectors(width: Int, height: Int) -> Chart {
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
      width: width, height: height, font: NamesBesideBars.font, gap: 60, overlap: 100)
  }

  /// Indicators met and exceeded by the end of earlier quarters and of the period; nothing in the first
  /// quarter, or where none was met.
  private func trend(width: Int, height: Int) -> Chart? {
    let trend = SectorSheet.trend(book)
    let most = trend.map { $0.count.exceeded + $0.count.met }.max() ?? 0
    guard trend.count > 1, most > 0 else { return nil }
    let first = SectorSheet.firstTrendRow(book)
    let rows = first...(first + trend.count - 1)
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
      valueAxis: countAxis(upTo: most), width: width, height: height, gap: 60, overlap: 100)
  }

  /// An axis of things that are counted: no halves of them where they are few.
  private func countAxis(upTo most: Int) -> ChartAxis {
    ChartAxis(minimum: 0, majorUnit: most <= 8 ? 1 : nil, hasGridlines: true)
  }

  /// The share of indicators met by unit or cluster, where any has met one; several charts where there
  /// are many.
  var members: [Chart] {
    let counts = book.members.map { book.counts(of: $0).all }
    guard counts.count > 1, counts.contains(where: { $0.exceeded + $0.met > 0 }) else { return [] }
    let names = NamesBesideBars(
      book.members.map(book.title), share: Self.share(Self.whole), of: Self.whole)
    let most = names.mostBars(in: Self.highest, rest: Self.membersRest)
    let charts = (counts.count + most - 1) / most
    let size = (counts.count + charts - 1) / charts
    return stride(from: 0, to: counts.count, by: size).map { start in
      memberChart(
        start..<min(start + size, counts.count), isWhole: charts == 1, barHeight: names.barHeight)
    }
  }

  /// The title and the axis of a chart of members.
  private static let membersRest = 90

  private func memberChart(_ members: Range<Int>, isWhole: Bool, barHeight: Int) -> Chart {
    let first = SectorSheet.firstMemberRow(book)
    let rows = (first + members.lowerBound)...(first + members.upperBound - 1)
    let title =
      book.isCampaign
      ? words("Chỉ tiêu đạt và vượt theo cụm, khối (%)", "Met or exceeded by cluster (%)")
      : words("Chỉ tiêu đạt và vượt theo đơn vị (%)", "Met or exceeded by unit (%)")
    let part =
      isWhole
      ? ""
      : (book.isCampaign
        ? words(", cụm, khối thứ ", ", clusters ") : words(", đơn vị thứ ", ", units "))
        + "\(members.lowerBound + 1)–\(members.upperBound)"
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
      width: Self.whole, height: Self.membersRest + members.count * barHeight,
      font: NamesBesideBars.font, gap: 50)
  }
}
