import ThiduaCore
import XLSXWriting

/// Plan versus actual of the campaign, a cluster or a unit: KH-TH.
struct PlanActualSheet {
  let book: BookContext
  let scope: Scope
  private let columns: PlanActualColumns

  init(book: BookContext, scope: Scope) {
    self.book = book
    self.scope = scope
    columns = PlanActualColumns(hasAssigned: book.hasAssigned)
  }

  private var words: BookWords { book.words }
  private var isUnit: Bool { if case .unit = scope { true } else { false } }

  /// The position of the row of an indicator; the same on every sheet of a book.
  static func row(of indicator: Int, in book: BookContext) -> Int {
    book.indicatorRows[indicator]
  }

  /// The first row below the header.
  static func firstRow(of campaign: Campaign) -> Int { campaign.settings.title.isEmpty ? 8 : 9 }

  /// The rows of all indicators, with a heading above each sector.
  static func rows(of campaign: Campaign) -> [Int] {
    var next = firstRow(of: campaign)
    var last = -1
    return campaign.indicators.map { indicator in
      if indicator.sector != last {
        last = indicator.sector
        next += 1
      }
      next += 1
      return next - 1
    }
  }

  func plan() -> SheetPlan {
    var plan = SheetPlan(book.planSheet(scope))
    plan.widths = columns.widths
    plan.hiddenColumns = columns.firstHelper...columns.lastHelper
    plan.addHead(
      words(
        "KẾ HOẠCH VÀ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA",
        "PLAN AND ACTUAL OF THE EMULATION INDICATORS"),
      of: book, scope: scope, lastColumn: columns.note)
    addHeader(to: &plan)
    let header = plan.nextRow
    plan.repeated = (header - 2)...(header - 1)
    plan.freeze = CellPosition(row: header, column: 2)
    addBody(to: &plan)
    let last = plan.nextRow - 1
    if last >= header {
      plan.verdictCells = CellRange(
        rows: header...last, columns: columns.verdict...columns.verdict)
      plan.barCells = CellRange(
        rows: header...last, columns: columns.completion...columns.completion)
    }
    plan.addSignature(of: book, lastColumn: columns.note)
    plan.lastPrintedColumn = columns.note
    return plan
  }

  private func addHeader(to plan: inout SheetPlan) {
    plan.addHeader(columns.names(words), height: 48)
    var numbers = PlannedRow(height: 15)
    for (column, text) in columns.numbers.enumerated() {
      numbers.add(column, .text(text), .columnNumber)
    }
    plan.add(numbers)
  }

  private func addBody(to plan: inout SheetPlan) {
    var sector = -1
    for (position, indicator) in book.campaign.indicators.enumerated() {
      if indicator.sector != sector {
        sector = indicator.sector
        addSector(sector, to: &plan)
      }
      addIndicator(position, to: &plan)
    }
  }

  private func addSector(_ sector: Int, to plan: inout SheetPlan) {
    var row = PlannedRow(height: 18)
    row.add(0, .text(Roman.numeral(sector + 1)), .sector)
    for column in 1...columns.note {
      let name = book.campaign.sectors[sector]
      row.add(column, column == 1 ? .text(name.uppercased()) : .blank, .sector)
    }
    plan.add(row)
  }

  // MARK: A row

  private func addIndicator(_ position: Int, to plan: inout SheetPlan) {
    let indicator = book.campaign.indicators[position]
    let figure = book.rollup.figure(scope, indicator: position)
    let depth = book.depth(of: position)
    var row = PlannedRow()
    row.outlineLevel = depth
    let line = FigureLine(
      book: book, scope: scope, position: position, figure: figure, columns: columns,
      row: plan.nextRow)
    row.add(0, .text(indicator.number), .centered)
    let label =
      indicator.relation == .ofWhich && indicator.total != nil
      ? words("Trong đó: ", "Of which: ") + indicator.name : indicator.name
    row.add(1, .text(label), .text(indent: depth))
    row.add(2, .text(indicator.measure.text), .centered)
    line.addTargets(to: &row)
    line.addActuals(to: &row)
    line.addAssessment(to: &row)
    row.add(columns.note, .text(note(position, figure)), .text(indent: 0))
    line.addHelpers(to: &row)
    plan.add(row)
  }

  private func note(_ position: Int, _ figure: Figure) -> String {
    var notes: [String] = []
    let indicator = book.campaign.indicators[position]
    if figure.isEstimate { notes.append(words("có số ước", "holds an estimate")) }
    if isUnit {
      if case .unit(let unit) = scope {
        let pair = unit * book.campaign.indicators.count + position
        if book.rollup.units[pair].isComputed {
          notes.append(words("tính từ tử số, mẫu số", "from numerator and denominator"))
        }
      }
    } else {
      if figure.expected > 0 || figure.reported > 0 {
        notes.append(
          words(
            "\(figure.reported)/\(figure.expected) đơn vị báo cáo",
            "\(figure.reported)/\(figure.expected) units reported"))
      }
      if indicator.kind == .rate, figure.actual == nil, figure.reported > 0 {
        notes.append(words("không tổng hợp được", "cannot be combined") + extremes(position))
      }
    }
    return notes.joined(separator: "; ")
  }

  /// The lowest and the highest unit of a rate that cannot be combined.
  private func extremes(_ position: Int) -> String {
    let members = memberUnits
    let values = members.compactMap { unit in
      book.rollup.units[unit * book.campaign.indicators.count + position].actual.map { (unit, $0) }
    }
    guard let low = values.min(by: { $0.1 < $1.1 }), let high = values.max(by: { $0.1 < $1.1 })
    else { return "" }
    let lowText = "\(book.campaign.units[low.0].name) \(words.number(low.1, decimals: 2))"
    let highText = "\(book.campaign.units[high.0].name) \(words.number(high.1, decimals: 2))"
    return words(
      " (thấp nhất: \(lowText); cao nhất: \(highText))",
      " (lowest: \(lowText); highest: \(highText))"
    )
  }

  private var memberUnits: [Int] {
    switch scope {
    case .campaign: Array(book.campaign.units.indices)
    case .cluster(let cluster): book.campaign.clusters[cluster].units
    case .unit(let unit): [unit]
    }
  }
}

/// Where the columns of a plan-versus-actual sheet stand.
struct PlanActualColumns {
  let hasAssigned: Bool
  private var shift: Int { hasAssigned ? 1 : 0 }

  /// The assigned target; only where there is one.
  var assigned: Int? { hasAssigned ? 3 : nil }
  var registered: Int { 3 + shift }
  var inPeriod: Int { 4 + shift }
  var cumulative: Int { 5 + shift }
  var completion: Int { 6 + shift }
  var pace: Int { 7 + shift }
  var verdict: Int { 8 + shift }
  var note: Int { 9 + shift }
  /// Low bound, high bound, stretch bound, position of the sector, whether it is counted.
  var low: Int { 11 + shift }
  var high: Int { 12 + shift }
  var stretch: Int { 13 + shift }
  var sector: Int { 14 + shift }
  var counted: Int { 15 + shift }
  var firstHelper: Int { low }
  var lastHelper: Int { counted }

  /// The target's column of a baseline.
  func target(_ baseline: CampaignSettings.Baseline) -> Int {
    baseline == .assigned ? assigned ?? registered : registered
  }

  var widths: [Double] {
    [6, 44, 11] + (hasAssigned ? [14] : []) + [15, 13, 13, 11, 9, 16, 38, 2, 10, 10, 10, 8, 8]
  }

  func names(_ words: BookWords) -> [String] {
    ["TT", words.indicator, words.measure] + (hasAssigned ? [words.assigned] : [])
      + [
        words.registered, words.inPeriod, words.cumulative, words.completion, words.pace,
        words.verdict, words.note,
      ]
  }

  /// The texts of the row of column numbers.
  var numbers: [String] {
    hasAssigned
      ? ["A", "B", "C", "1", "2", "3", "4", "5", "6", "7", "8"]
      : ["A", "B", "C", "1", "2", "3", "4=3/1", "5", "6", "7"]
  }
}

/// Roman numerals for sectors.
enum Roman {
  static func numeral(_ number: Int) -> String {
    let values = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var rest = number
    var text = ""
    for (value, letters) in values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
