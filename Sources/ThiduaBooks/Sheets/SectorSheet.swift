import ThiduaCore
import XLSXWriting

/// How the counted indicators stand by sector, and by unit or cluster: Lĩnh vực.
struct SectorSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  /// The first row of sectors, and of units or clusters.
  static let firstRow = 4
  static func firstScopeRow(_ book: BookContext) -> Int {
    firstRow + book.campaign.sectors.count + 4
  }

  func plan() -> SheetPlan {
    var plan = SheetPlan(book.sheet(words.sectors))
    plan.widths = [6, 40, 14, 12, 12, 12, 16, 16]
    plan.addLine(
      words("KẾT QUẢ THEO LĨNH VỰC", "RESULTS BY SECTOR"), .title, across: 0...7, height: 21)
    plan.addLine(
      "\(book.title(of: book.scope)) — \(book.rollup.period.title(in: words.language))",
      .subtitle, across: 0...7, height: 18)
    plan.add(PlannedRow(height: 8))
    plan.addHeader(header(words.sector), height: 33)
    for sector in book.campaign.sectors.indices { addSector(sector, to: &plan) }
    addTotal(to: &plan)
    plan.add(PlannedRow(height: 18))
    plan.addHeader(header(book.isCluster ? words.unit : words.cluster), height: 33)
    plan.add(PlannedRow(height: 3))
    for (index, scope) in ComparisonSheet.scopes(book).enumerated() {
      addScope(index, scope, to: &plan)
    }
    plan.freeze = CellPosition(row: Self.firstRow, column: 0)
    return plan
  }

  private func header(_ name: String) -> [String] {
    [
      "TT", name, words.counted, words.word(.exceeded), words.word(.met), words.word(.notMet),
      words.word(.noData), words.metShare,
    ]
  }

  private static let verdicts: [Verdict] = [.exceeded, .met, .notMet, .noData]

  private func values(_ count: SectorCount) -> [Int] {
    [count.exceeded, count.met, count.notMet, count.noData]
  }

  private func addSector(_ sector: Int, to plan: inout SheetPlan) {
    let count = book.rollup.sectorCount(book.scope, sector: sector)
    let row = plan.nextRow
    var planned = PlannedRow()
    planned.add(0, .text(Roman.numeral(sector + 1)), .centered)
    planned.add(1, .text(book.campaign.sectors[sector]), .text(indent: 0))
    addCounted(row, count, .number(decimals: 0), to: &planned)
    for (index, verdict) in Self.verdicts.enumerated() {
      planned.add(
        3 + index, .formula(countFormula(sector, verdict), Double(values(count)[index])),
        .number(decimals: 0))
    }
    addShare(row, count, .number(decimals: 2), to: &planned)
    plan.add(planned)
  }

  /// Counts the words in the verdict column of the book's own sheet.
  private func countFormula(_ sector: Int, _ verdict: Verdict) -> String {
    let columns = PlanActualColumns(hasAssigned: book.hasAssigned)
    let first = PlanActualSheet.firstRow(of: book.campaign)
    let last = PlanActualSheet.row(of: book.campaign.indicators.count - 1, in: book)
    func cells(_ column: Int) -> String {
      SheetRange(
        book.planSheet(book.scope), CellRange(rows: first...last, columns: column...column)
      ).absoluteReference
    }
    return "=COUNTIFS(\(cells(columns.sector)),\(sector + 1),\(cells(columns.counted)),1,"
      + "\(cells(columns.verdict)),\(Formula.quoted(words.word(verdict))))"
  }

  private func addCounted(
    _ row: Int, _ count: SectorCount, _ style: BookStyle, to planned: inout PlannedRow
  ) {
    let range = CellRange(rows: row...row, columns: 3...6).name
    planned.add(2, .formula("=SUM(\(range))", Double(count.counted)), style)
  }

  private func addShare(
    _ row: Int, _ count: SectorCount, _ style: BookStyle, to planned: inout PlannedRow
  ) {
    let cells = (2...4).map { CellPosition(row: row, column: $0).name }
    let formula = "=IF(\(cells[0])=0,\"\",ROUND(100*(\(cells[1])+\(cells[2]))/\(cells[0]),2))"
    let share = count.metShare?.rounding(toDecimals: 2).approximateDouble
    planned.add(7, share.map { .formula(formula, $0) } ?? .wordFormula(formula, ""), style)
  }

  private func addTotal(to plan: inout SheetPlan) {
    let row = plan.nextRow
    let count = book.rollup.count(book.scope)
    var planned = PlannedRow()
    planned.add(0, .blank, .totalLabel)
    planned.add(1, .text(words.total), .totalLabel)
    addCounted(row, count, .total(decimals: 0), to: &planned)
    for (index, value) in values(count).enumerated() {
      let range = CellRange(rows: Self.firstRow...(row - 1), columns: (3 + index)...(3 + index))
      planned.add(3 + index, .formula("=SUM(\(range.name))", Double(value)), .total(decimals: 0))
    }
    addShare(row, count, .total(decimals: 2), to: &planned)
    plan.add(planned)
  }

  private func addScope(_ index: Int, _ scope: Scope, to plan: inout SheetPlan) {
    let count = book.rollup.count(scope)
    let row = plan.nextRow
    var planned = PlannedRow()
    planned.add(0, .number(Double(index + 1)), .number(decimals: 0))
    planned.add(1, .text(book.title(of: scope)), .text(indent: 0))
    addCounted(row, count, .number(decimals: 0), to: &planned)
    for (index, value) in values(count).enumerated() {
      planned.add(3 + index, .number(Double(value)), .number(decimals: 0))
    }
    addShare(row, count, .number(decimals: 2), to: &planned)
    plan.add(planned)
  }
}
