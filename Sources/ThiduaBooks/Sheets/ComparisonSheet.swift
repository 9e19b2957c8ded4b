import ThiduaCore
import XLSXWriting

/// What the comparison sheet shows of each member.
enum ComparisonPart: Int, CaseIterable {
  case plan, actual, completion

  /// The name of the column, by which formulas find it.
  func name(_ words: BookWords) -> String {
    switch self {
    case .plan: words.plan
    case .actual: words.cumulative
    case .completion: words("So với KH (%)", "Completion (%)")
    }
  }
}

/// Indicators by units (So sánh) or by clusters (Theo cụm): plan, actual, completion, with the best
/// and the weakest completion of each row marked, under the headings of sectors.
struct ComparisonSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  init(book: BookContext) { self.book = book }

  static let firstColumn = 3

  /// What stands side by side for a scope: a cluster's units, the campaign's clusters; nothing for a
  /// unit.
  static func members(of scope: Scope, in campaign: Campaign) -> [Scope] {
    switch scope {
    case .campaign: campaign.clusters.indices.map { .cluster($0) }
    case .cluster: campaign.units(of: scope).map { .unit($0) }
    case .unit: []
    }
  }

  /// How many members a sheet has columns for; three more stand behind them, for the marks.
  static let mostMembers =
    (CellPosition.columnLimit - firstColumn - 3) / ComparisonPart.allCases.count

  /// The row with the names of the columns: below the title and what the marks mean.
  static func headerRow(in book: BookContext) -> Int {
    book.options.isAccessible ? 2 + SheetPlan.lines(of: legend(book), width: width).count : 5
  }

  /// The row of an indicator: as far below the header as on plan-versus-actual sheets, under the same
  /// headings of sectors.
  static func row(of indicator: Int, in book: BookContext) -> Int {
    headerRow(in: book) + 1 + book.indicatorRows[indicator]
      - PlanActualSheet.firstRow(of: book.campaign)
  }

  private var headerRow: Int { Self.headerRow(in: book) }
  private var firstRow: Int { headerRow + 1 }

  /// How wide lines run on where nothing is merged: with one member the sheet is hardly wider.
  private static let width = 60.0

  /// The name of a member's column: below the member's own, or whole where cells are not merged.
  private func heading(_ member: Scope, _ part: ComparisonPart) -> String {
    let name = part.name(words)
    return book.options.isAccessible ? "\(book.title(of: member)): \(name)" : name
  }

  /// What the columns of one kind are found by: their name, or how it ends.
  static func criterion(_ part: ComparisonPart, in book: BookContext) -> String {
    (book.options.isAccessible ? "*: " : "") + part.name(book.words)
  }

  /// The column of a member's plan, actual or completion.
  static func column(of member: Int, _ part: ComparisonPart) -> Int {
    firstColumn + member * ComparisonPart.allCases.count + part.rawValue
  }

  private var lastColumn: Int { Self.column(of: book.members.count - 1, .completion) }

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(book.comparisonName))
    plan.columns = columns
    addHead(to: &plan)
    addHeader(to: &plan)
    plan.addIndicators(of: book, lastColumn: lastColumn) { row(of: $0, at: $1) }
    plan.repeatedRows = (plan.mergesCells ? headerRow - 1 : headerRow)...headerRow
    plan.repeatedColumns = 0...(Self.firstColumn - 1)
    plan.freeze = CellPosition(row: firstRow, column: Self.firstColumn)
    plan.paging = .columnGroups(
      first: Self.firstColumn, size: ComparisonPart.allCases.count, count: book.members.count)
    plan.lastPrintedColumn = lastColumn
    plan.fillsPagesEvenly = true
    let last = max(headerRow, plan.nextRow - 1)
    plan.textNumbers = [
      CellRange(rows: (headerRow - 1)...headerRow, columns: 0...lastColumn),
      CellRange(rows: headerRow...last, columns: 0...(Self.firstColumn - 1)),
    ]
    let typed = book.members.indices.flatMap { member in
      [ComparisonPart.plan, .actual].map { Self.column(of: member, $0) }
    }
    plan.expectFigures(rows: firstRow..<plan.nextRow, columns: typed)
    plan.rankedCells = SheetPlan.RankedCells(
      range: CellRange(
        rows: firstRow...max(firstRow, plan.nextRow - 1),
        columns: Self.firstColumn...lastColumn),
      headerRow: headerRow, nameEnd: ComparisonPart.completion.name(words),
      bestColumn: lastColumn + 2, weakestColumn: lastColumn + 3)
    return plan
  }

  /// Plans and actuals can be folded away, so that completions stand side by side.
  private var columns: [PlannedColumn] {
    var columns: [PlannedColumn] = [.fitted(4.5, 8), .fitted(24, 40), .fitted(7, 14)]
    for _ in book.members {
      for part in ComparisonPart.allCases {
        var column = PlannedColumn.fitted(part == .completion ? 9 : 9.5, 20)
        column.outlineLevel = part == .completion ? 0 : 1
        columns.append(column)
      }
    }
    // The gap is never hidden: LibreOffice prints a hidden number's `###` over its neighbour.
    columns.append(.fixed(2))
    var extreme = PlannedColumn.fixed(9)
    extreme.isHidden = !book.options.isAccessible
    return columns + [extreme, extreme]
  }

  private func addHead(to plan: inout SheetPlan) {
    // In the columns that every page repeats, so that each page has the whole title.
    let across = 0...(Self.firstColumn - 1)
    plan.addTitle(
      book.isCampaign
        ? words("SO SÁNH GIỮA CÁC CỤM, KHỐI", "COMPARISON OF THE CLUSTERS")
        : words("SO SÁNH GIỮA CÁC ĐƠN VỊ", "COMPARISON OF THE UNITS"),
      of: book, scope: book.scope, across: across)
    plan.addText(Self.legend(book), .subtitle, across: across, width: Self.width)
    if plan.mergesCells { plan.add(PlannedRow(height: 6)) }
  }

  private static func legend(_ book: BookContext) -> String {
    let negative = book.hasNegativePlans
    let (vi, en) =
      book.isCampaign
      ? (
        "cụm có đơn vị có kế hoạch mà chưa báo cáo, chưa có số cuối kỳ",
        "clusters with units that have a plan and sent nothing, have no figure"
      )
      : ("nơi chưa có số cuối kỳ", "those that have no figure")
    return book.words(
      "Mỗi hàng: chữ đậm, nền xanh là tỷ lệ cao nhất; chữ nghiêng, nền cam là thấp nhất (không xét "
        + "\(vi)\(negative ? ", " : " hoặc ")thiếu số của một số tháng"
        + "\(negative ? " hoặc có kế hoạch âm" : "")); (*) có số ước. Bấm dấu “–” trên đầu cột để chỉ xem tỷ lệ.",
      "In each row the highest completion is bold on green, the lowest italic on orange (without "
        + "\(en) for the period's end\(negative ? ", " : " or ")lack months"
        + "\(negative ? " or have a plan below zero" : "")); (*) an estimate. The “–” above the columns folds plans and actuals away."
    )
  }

  // MARK: Header

  /// Each member's name above its three columns; where nothing is merged, one row with whole names.
  private func addHeader(to plan: inout SheetPlan) {
    let labels = [words.rowNumber, words.indicator, words.measure]
    var top = PlannedRow()
    var bottom = PlannedRow()
    let row = plan.nextRow
    for (column, text) in labels.enumerated() {
      if plan.mergesCells {
        plan.merges.append(
          SheetPlan.Merge(
            range: CellRange(rows: row...(row + 1), columns: column...column),
            content: .text(text), style: .heading))
      } else {
        bottom.add(column, .text(text), .heading)
      }
    }
    for (index, member) in book.members.enumerated() {
      let first = Self.column(of: index, .plan)
      if plan.mergesCells {
        plan.put(
          .text(book.title(of: member)), .heading, row: row, across: first...(first + 2), &top)
      }
      for part in ComparisonPart.allCases {
        bottom.add(first + part.rawValue, .text(heading(member, part)), .heading)
      }
    }
    bottom.add(lastColumn + 2, .text(words("Cao nhất", "Highest")), .helperHeading)
    bottom.add(lastColumn + 3, .text(words("Thấp nhất", "Lowest")), .helperHeading)
    if plan.mergesCells { plan.add(top) }
    plan.add(bottom)
  }

  // MARK: Rows

  private func row(of position: Int, at place: Int) -> PlannedRow {
    let indicator = book.campaign.indicators[position]
    var row = PlannedRow()
    row.cells.reserveCapacity(book.members.count * 3 + 5)
    row.add(0, .text(indicator.number), .centered)
    row.add(1, .text(indicator.name), .indicator(indent: book.depth(of: position)))
    row.add(2, .text(indicator.measure.text), .centered)
    for index in book.members.indices {
      let cells = ComparisonCells(
        book: book, position: position, member: index, row: place)
      cells.add(to: &row)
    }
    addExtremes(position, place, to: &row)
    return row
  }

  /// The highest and the lowest completion of the row, for the marks; blank where fewer than two
  /// members have one or all are the same.
  ///
  /// Members of which nothing came for the period's end, or whose sums lack months, are left out, and clusters with
  /// such units: the others have had more time. So are those with a plan below zero.
  private func addExtremes(_ position: Int, _ row: Int, to planned: inout PlannedRow) {
    let compared = book.members.indices.filter {
      let figure = book.figure(book.members[$0], position)
      return figure.incomplete == 0 && (!book.isCampaign || figure.silent == 0)
        && !book.hasNegativePlan(figure)
    }
    // Of what is not assessed nobody is best.
    guard compared.count > 1, book.campaign.indicators[position].direction != .none else { return }
    let values = compared.compactMap {
      book.figure(book.members[$0], position).completion?.rounding(toDecimals: 2).approximateDouble
    }
    let cells = compared.map {
      CellPosition(row: row, column: Self.column(of: $0, .completion)).name
    }
    let lists = stride(from: 0, to: cells.count, by: 200).map {
      cells[$0..<min($0 + 200, cells.count)].joined(separator: ",")
    }
    func all(_ call: String) -> String {
      let calls = lists.map { "\(call)(\($0))" }
      return calls.count == 1 ? calls[0] : "\(call)(\(calls.joined(separator: ",")))"
    }
    let condition = "\(all("MAX"))>\(all("MIN"))"
    for (offset, call, value) in [(2, "MAX", values.max()), (3, "MIN", values.min())] {
      let formula = "=IF(\(condition),\(all(call)),\"\")"
      guard formula.utf8.count < 8_000 else { continue }
      let isTold = values.min() != values.max()
      let told = isTold ? value : nil
      planned.add(
        lastColumn + offset, told.map { .formula(formula, $0) } ?? .wordFormula(formula, ""),
        .helper)
    }
  }
}
