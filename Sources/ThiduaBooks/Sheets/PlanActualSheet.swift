import ThiduaCore
import XLSXWriting

/// Plan versus actual of the campaign, a cluster or a unit: KH-TH.
struct PlanActualSheet {
  let book: BookContext
  let scope: Scope

  private var words: BookWords { book.words }
  private var columns: PlanActualColumns { book.columns }
  private var baseline: CampaignSettings.Baseline { book.campaign.settings.baseline }

  /// The first row below the header: five rows of head, the campaign's name, two of header.
  static func firstRow(of campaign: Campaign) -> Int { campaign.settings.title.isEmpty ? 9 : 10 }

  /// The rows of all indicators, with a heading above each sector where there are any.
  static func rows(of campaign: Campaign) -> [Int] {
    var next = firstRow(of: campaign)
    var last = -1
    return campaign.indicators.map { indicator in
      if campaign.hasSectors, indicator.sector != last {
        last = indicator.sector
        next += 1
      }
      next += 1
      return next - 1
    }
  }

  func plan() -> SheetPlan {
    var plan = book.plan(book.planSheet(scope))
    plan.columns = columns.widths
    if !book.options.isAccessible {
      // The gap is not hidden: LibreOffice prints a hidden number's `###` over its neighbour.
      for column in columns[.low]..<plan.columns.count {
        plan.columns[column].isHidden = true
        plan.columns[column].outlineLevel = 1
      }
    }
    plan.addHead(
      words(
        "KẾ HOẠCH VÀ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA",
        "PLAN AND ACTUAL OF THE EMULATION INDICATORS"),
      of: book, scope: scope, lastColumn: columns.last)
    padHead(&plan)
    addHeader(to: &plan)
    let header = plan.nextRow
    plan.repeatedRows = (header - 2)...(header - 1)
    plan.freeze = CellPosition(row: header, column: 2)
    plan.addIndicators(of: book, lastColumn: columns.last) { position, row in
      FigureRow(book: book, scope: scope, position: position, row: row).planned()
    }
    markCells(header, &plan)
    addResult(to: &plan)
    plan.addSignature(of: book, lastColumn: columns.last)
    plan.lastPrintedColumn = columns.last
    return plan
  }

  /// The line above the table says what the signs mean; the table begins at the same row in every
  /// book, whether or not there are gaps.
  private func padHead(_ plan: inout SheetPlan) {
    let first = Self.firstRow(of: book.campaign) - 3
    while plan.nextRow < first { plan.add(PlannedRow(height: 3)) }
    plan.addLine(
      words(
        "Đơn vị tính ghi ở cột C; (*) có số ước thực hiện", "Measures in column C; (*) an estimate")
        + downwards,
      .measureLine, across: 0...columns.last, height: 16)
  }

  /// The row of column numbers says how completions are computed where more is better.
  private var downwards: String {
    guard book.campaign.indicators.contains(where: { $0.direction == .down }) else { return "" }
    return switch book.campaign.settings.downFormula {
    case .planOverActual:
      words(
        "; chỉ tiêu càng ít càng tốt: kế hoạch chia thực hiện",
        "; where less is better: plan over actual")
    case .twoMinusActualOverPlan:
      words(
        "; chỉ tiêu càng ít càng tốt: 2 trừ thực hiện chia kế hoạch",
        "; where less is better: 2 minus actual over plan")
    }
  }

  private func addHeader(to plan: inout SheetPlan) {
    var names = PlannedRow()
    for (column, name) in columns.names(words, baseline: baseline).enumerated() {
      names.add(column, .text(name), .heading)
    }
    for (column, name) in columns.helperNames(words, isOwn: scope == book.scope) {
      names.add(column, .text(name), .helperHeading)
    }
    plan.add(names)
    var numbers = PlannedRow(height: 15)
    for (column, text) in columns.numbers(words, baseline: baseline).enumerated() {
      numbers.add(column, .text(text), .columnNumber)
    }
    plan.add(numbers)
  }

  // MARK: The table

  private func markCells(_ header: Int, _ plan: inout SheetPlan) {
    let last = plan.nextRow - 1
    guard last >= header else { return }
    func cells(_ column: FigureColumn) -> CellRange {
      CellRange(rows: header...last, columns: columns[column]...columns[column])
    }
    plan.verdictCells = cells(.verdict)
    plan.textNumbers = [
      CellRange(rows: header...last, columns: columns[.number]...columns[.measure]),
      CellRange(rows: (header - 1)...(header - 1), columns: 0...columns.last),
    ]
    plan.filter = CellRange(rows: (header - 1)...last, columns: 0...columns.last)
    plan.barCells = [FigureColumn.completion, .otherCompletion].filter(columns.has).map(cells)
    let figures: [FigureColumn] = [.assigned, .registered, .inPeriod, .cumulative, .previous]
    plan.expectFigures(
      rows: header..<plan.nextRow, columns: figures.filter(columns.has).map { columns[$0] },
      boundedColumn: columns.target(baseline))
  }

  // MARK: The sentence under the table

  /// "Kết quả: 17/21 chỉ tiêu đạt và vượt", counted by the sheet itself.
  private func addResult(to plan: inout SheetPlan) {
    let count = book.counts(of: scope).all
    let words = (
      before: self.words("Kết quả: ", "Result: "),
      after: self.words(
        " chỉ tiêu đạt và vượt kế hoạch.",
        " \(count.counted == 1 ? "indicator" : "indicators") met or exceeded.")
    )
    func counted(_ verdicts: [Verdict]) -> String {
      verdicts.map { VerdictCount(book: book, scope: scope).formula($0) }.joined(separator: "+")
    }
    let good = counted([.exceeded, .met])
    let all = counted([.exceeded, .met, .notMet, .noData])
    let none = self.words(
      "Kết quả: chưa có chỉ tiêu nào có kế hoạch để đánh giá.",
      "Result: no indicator has a plan to be assessed by.")
    let text =
      count.counted == 0
      ? none : "\(words.before)\(count.exceeded + count.met)/\(count.counted)\(words.after)"
    plan.addGap(4)
    plan.addLine(
      .wordFormula(
        "=IF((\(all))=0,\(Formula.quoted(none)),"
          + "\(Formula.quoted(words.before))&\(good)&\"/\"&(\(all))&\(Formula.quoted(words.after)))",
        text), .part, across: 0...columns.last, height: 20)
  }
}

/// Counts verdicts on a plan-versus-actual sheet with a formula.
struct VerdictCount {
  let book: BookContext
  let scope: Scope

  private func cells(_ scope: Scope, _ column: FigureColumn) -> String {
    let first = PlanActualSheet.firstRow(of: book.campaign)
    let last = book.indicatorRows.last ?? first
    let position = book.columns[column]
    return SheetRange(
      book.planSheet(scope), CellRange(rows: first...last, columns: position...position)
    ).absoluteReference
  }

  /// The number of counted indicators with a verdict, of one sector or of all.
  ///
  /// Which indicators count, and their sectors, stand on the book's own sheet; all sheets have the
  /// same rows.
  func formula(_ verdict: Verdict, sector: Int? = nil) -> String {
    let bySector = sector.map { "\(cells(book.scope, .sector)),\($0 + 1)," } ?? ""
    return "COUNTIFS(\(bySector)\(cells(book.scope, .counted)),1,\(cells(scope, .verdict)),"
      + "\(Formula.quoted(book.words.word(verdict))))"
  }

  /// The number of counted indicators with a word about their pace.
  func formula(pace: String) -> String {
    "COUNTIFS(\(cells(book.scope, .counted)),1,\(cells(scope, .pace)),\(Formula.quoted(pace)))"
  }
}
