import ThiduaCore
import XLSXWriting

/// How the counted indicators stand by sector, at the end of earlier quarters, and by unit or cluster:
/// Lĩnh vực.
///
/// The list of units comes last, because it is the one that may go on over pages: only the last
/// table's header can be repeated without standing over rows of another.
struct SectorSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  /// The verdicts that count, in the order of their columns.
  static let verdicts: [Verdict] = [.exceeded, .met, .notMet, .noData]
  static let firstVerdictColumn = 3
  static let shareColumn = 7
  static let countedColumn = 2

  /// The first row of sectors and the row of their total.
  static let firstRow = 4
  static func totalRow(_ book: BookContext) -> Int { firstRow + book.campaign.sectors.count }

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(words.sectors))
    plan.columns = [
      .fitted(4.5, 8), .fitted(28, 44), .fixed(12), .fixed(11), .fixed(11), .fixed(11), .fixed(13),
      .fixed(13),
    ]
    plan.addTitle(
      words("KẾT QUẢ THEO LĨNH VỰC", "RESULTS BY SECTOR"), of: book, scope: book.scope,
      across: 0...Self.shareColumn)
    plan.add(PlannedRow(height: 8))
    plan.addHeader(header(words.sector))
    let counts = book.counts(of: book.scope)
    for (sector, count) in counts.sectors.enumerated() { addSector(sector, count, to: &plan) }
    addTotal(counts.all, to: &plan)
    let rest = plan.nextRow
    addTrend(to: &plan)
    addMembers(to: &plan)
    if plan.nextRow == rest {
      plan.freeze = CellPosition(row: Self.firstRow, column: 0)
      plan.repeatedRows = (Self.firstRow - 1)...(Self.firstRow - 1)
    }
    plan.lastPrintedColumn = Self.shareColumn
    plan.textNumbers = [CellRange(rows: Self.firstRow...(plan.nextRow - 1), columns: 1...1)]
    return plan
  }

  private func header(_ name: String) -> [String] {
    [words.rowNumber, name, words.counted] + Self.verdicts.map(words.word) + [words.metShare]
  }

  private func values(_ count: SectorCount) -> [Int] {
    [count.exceeded, count.met, count.notMet, count.noData]
  }

  // MARK: Trend

  /// The first row of the trend: below the sectors.
  static func firstTrendRow(_ book: BookContext) -> Int { totalRow(book) + 3 }

  /// The quarters up to this one; the last is the period itself.
  static func trend(_ book: BookContext) -> [(name: String, count: SectorCount)] {
    let earlier = book.rollup.trend.compactMap { standing in
      standing.count(book.scope).map { count in
        (
          name: name(of: Period.quarter(standing.quarter, of: book.rollup.period.year), in: book),
          count: count
        )
      }
    }
    guard !earlier.isEmpty else { return [] }
    return earlier + [(name(of: book.rollup.period, in: book), book.counts(of: book.scope).all)]
  }

  /// A period's name, with the remark that nobody has reported for its end: the counts are then those of the period
  /// before.
  private static func name(of period: Period, in book: BookContext) -> String {
    let title = period.title(in: book.options.language)
    let owed = book.selection.status.filter { $0.item.period?.lastMonth == period.lastMonth }
    guard !owed.isEmpty, owed.allSatisfy({ $0.state == .missing }) else { return title }
    return title + book.words(" (chưa có báo cáo)", " (no reports)")
  }

  private func addTrend(to plan: inout SheetPlan) {
    let trend = Self.trend(book)
    guard !trend.isEmpty else { return }
    let first = plan.nextRow
    plan.add(PlannedRow(height: 12))
    let name = words("Đến hết kỳ, so với kế hoạch năm", "Period's end, against the year's plan")
    plan.addHeader(header(name))
    for (index, entry) in trend.enumerated() {
      let row = plan.nextRow
      let isNow = index == trend.count - 1
      var planned = PlannedRow()
      planned.add(0, .number(Double(index + 1)), .centered)
      planned.add(1, .text(entry.name), .text)
      addCounted(row, entry.count, .number(decimals: 0), to: &planned)
      for (offset, value) in values(entry.count).enumerated() {
        let column = Self.firstVerdictColumn + offset
        let total = CellPosition(row: Self.totalRow(book), column: column).name
        planned.add(
          column, isNow ? .formula("=" + total, Double(value)) : .number(Double(value)),
          .number(decimals: 0))
      }
      addShare(row, entry.count, .number(decimals: 2), to: &planned)
      plan.add(planned)
    }
    plan.togetherRows.append(first...(plan.nextRow - 1))
  }

  // MARK: Members

  /// The first row of units or clusters: below the trend.
  static func firstMemberRow(_ book: BookContext) -> Int {
    let trend = trend(book).count
    return totalRow(book) + 3 + (trend > 0 ? trend + 2 : 0)
  }

  /// The units or clusters, under a header that each page repeats.
  private func addMembers(to plan: inout SheetPlan) {
    guard !book.members.isEmpty else { return }
    let first = plan.nextRow
    plan.add(PlannedRow(height: 12))
    plan.repeatedRows = plan.nextRow...plan.nextRow
    plan.addHeader(header(book.isCampaign ? words.cluster : words.unit))
    for (index, member) in book.members.enumerated() { addMember(index, member, to: &plan) }
    plan.togetherRows.append(first...min(first + 4, plan.nextRow - 1))
  }

  // MARK: Rows

  private func addSector(_ sector: Int, _ count: SectorCount, to plan: inout SheetPlan) {
    let row = plan.nextRow
    var planned = PlannedRow()
    planned.add(0, .text(Roman.numeral(sector + 1)), .centered)
    planned.add(1, .text(book.sectorName(sector)), .text)
    addCounted(row, count, .number(decimals: 0), to: &planned)
    let counter = VerdictCount(book: book, scope: book.scope)
    for (index, verdict) in Self.verdicts.enumerated() {
      planned.add(
        Self.firstVerdictColumn + index,
        .formula("=" + counter.formula(verdict, sector: sector), Double(values(count)[index])),
        .number(decimals: 0))
    }
    addShare(row, count, .number(decimals: 2), to: &planned)
    plan.add(planned)
  }

  private func addCounted(
    _ row: Int, _ count: SectorCount, _ style: BookStyle, to planned: inout PlannedRow
  ) {
    let first = Self.firstVerdictColumn
    let range = CellRange(rows: row...row, columns: first...(first + Self.verdicts.count - 1)).name
    planned.add(Self.countedColumn, .formula("=SUM(\(range))", Double(count.counted)), style)
  }

  private func addShare(
    _ row: Int, _ count: SectorCount, _ style: BookStyle, to planned: inout PlannedRow
  ) {
    let cells = (2...4).map { CellPosition(row: row, column: $0).name }
    let formula = "=IF(\(cells[0])=0,\"\",ROUND(100*(\(cells[1])+\(cells[2]))/\(cells[0]),2))"
    let share = count.metShare?.rounding(toDecimals: 2).approximateDouble
    planned.add(
      Self.shareColumn, share.map { .formula(formula, $0) } ?? .wordFormula(formula, ""), style)
  }

  private func addTotal(_ count: SectorCount, to plan: inout SheetPlan) {
    let row = plan.nextRow
    var planned = PlannedRow()
    planned.add(0, .blank, .totalLabel)
    planned.add(1, .text(words.total), .totalLabel)
    addCounted(row, count, .total(decimals: 0), to: &planned)
    for (index, value) in values(count).enumerated() {
      let column = Self.firstVerdictColumn + index
      let rows = Self.firstRow...max(Self.firstRow, row - 1)
      let range = CellRange(rows: rows, columns: column...column)
      planned.add(column, .formula("=SUM(\(range.name))", Double(value)), .total(decimals: 0))
    }
    addShare(row, count, .total(decimals: 2), to: &planned)
    plan.add(planned)
  }

  /// A unit's verdicts are counted on its sheet; a cluster's stand here, from its own book.
  private func addMember(_ index: Int, _ member: Scope, to plan: inout SheetPlan) {
    let count = book.counts(of: member).all
    let row = plan.nextRow
    var planned = PlannedRow()
    planned.add(0, .number(Double(index + 1)), .centered)
    planned.add(1, .text(book.title(of: member)), .text)
    addCounted(row, count, .number(decimals: 0), to: &planned)
    let counter = VerdictCount(book: book, scope: member)
    for (index, value) in values(count).enumerated() {
      let content: CellContent =
        book.isCampaign
        ? .number(Double(value))
        : .formula("=" + counter.formula(Self.verdicts[index]), Double(value))
      planned.add(Self.firstVerdictColumn + index, content, .number(decimals: 0))
    }
    addShare(row, count, .number(decimals: 2), to: &planned)
    plan.add(planned)
  }
}
