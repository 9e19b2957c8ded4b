import ThiduaCore

/// Where the columns of a table stand: its header, its title block.
struct TableLayout {
  /// The physical line on which the header ends.
  var headerLine = 0
  /// The rows of the header, without blank cells at their ends.
  var headerRows: Set<[String]> = []
  /// How many columns the header has.
  var width = 0
  var unitCode: Int?
  var unitName: Int?
  var indicator: Int?
  var label: Int?
  /// The column of labels, and the nameless ones on its right.
  var labelColumns: [Int] = []
  var number: Int?
  /// The columns whose cells may say what the figures of their rows are: `Nội dung`, `Loại`.
  private(set) var kindColumns: [Int] = []
  var measure: Int?
  var sector: Int?
  var period: (column: Int, hint: PeriodText.Hint)?
  var revision: Int?
  var submitted: Int?
  /// The columns of notes.
  private(set) var noteColumns: [Int] = []
  /// The columns that say of each indicator whether it was met.
  private(set) var assessments: [AssessmentColumn] = []
  var values: [ValueColumn] = []
  /// What the columns count of the things that are the rows, where they do so.
  private(set) var parts: [String] = []
  /// The names of columns of figures, by their numbers.
  private(set) var columnNames: [Int: String] = [:]
  /// The measures that stand in the names of columns (`Kế hoạch (ha)`), by the columns' numbers.
  var columnMeasures: [Int: Measure] = [:]
  /// What figures are in their columns' own words where no measure of an indicator is: `%` of a plan, a
  /// number of things beside a share or an amount of money; by the columns' numbers.
  var columnWords: [Int: ColumnWord] = [:]
  /// The columns of shares below the same name as a column of figures (`Thực hiện` over `Số lượng | Tỷ lệ (%)`), by the
  /// position of that one in `values`: indicators in % stand there.
  var shares: [Int: Int] = [:]
  /// The columns of comparisons and shares of which nothing is read.
  var comparisons: [Int] = []
  /// The columns whose names say nothing that is known, and which may hold figures all the same.
  var unread: [UnreadColumn] = []
  /// Whether it is a report of which no column holds what was reached.
  var lacksResults = false
  var title = TitleFacts()
  /// What the sheet's name says; nothing outside of workbooks.
  var sheet: PathFacts?
  /// Up to when cumulative figures without a period of their own count, where other columns tell it.
  var cumulated: Period?
  /// Whether the last of those columns is an estimate, which is a part of them.
  var isCumulatedEstimated = false
  /// What the header itself gives to say.
  var findings: [Finding] = []
  /// Whether plans of the table count.
  var standing = TableStanding.counts
  /// Whether a column holds a changed plan.
  var hasAdjustedColumn = false

  /// Whether rows are units and columns are indicators.
  var hasIndicatorColumns: Bool { values.first?.indicator != nil }

  /// Whether rows have to be placed on the catalogue by their labels.
  var isLabelled: Bool { indicator == nil && !hasIndicatorColumns }

  /// The one period that stands above all columns of figures of a table whose rows name theirs: it is of
  /// those that do not.
  private(set) var periodAbove: Period?

  /// The period that the title or the sheet's name gives, or that stands above the figures.
  var statedPeriod: Period? {
    title.times.period ?? title.times.until ?? sheet?.period ?? periodAbove
  }

  /// What is wrong with what the title says of when its figures are, and where: it lists parts of the year that make up
  /// no period, names two for one column, or a time for which nobody reports.
  var unclearTitle: (cause: FindingCause, place: TitleFacts.Place)? {
    guard period == nil else { return nil }
    if title.times.period == nil, title.times.until == nil, let place = title.times.severalPeriods {
      return (.severalPeriods, place)
    }
    if let place = title.times.otherTime { return (.otherTime, place) }
    let reached = values.filter { !$0.kind.isTarget }
    let isDivided = reached.contains { $0.kind != reached[0].kind || $0.period != nil }
    return isDivided ? nil : title.times.doublePeriod.map { (.severalPeriods, $0) }
  }

  /// Whether the title says no period, and the sheet's name several that are none together.
  var hasUnclearSheet: Bool {
    period == nil && title.times.period == nil && title.times.until == nil
      && sheet?.namesSeveral == true
  }

  /// Which change of a plan this is, which comes after the one before; 0 for none.
  var adjustment: UInt16 {
    guard !values.isEmpty, values.allSatisfy({ $0.kind.isTarget }) else { return 0 }
    return max(title.adjustment, hasAdjustedColumn ? 1 : 0)
  }

  /// Whether rows, or the title for all of them, say when they were sent.
  var saysDay: Bool { submitted != nil || title.submitted != nil }

  /// Whether the title or the sheet's name says of the period what nobody can tell.
  var hasUnclearPeriod: Bool { title.times.hasUnclearPeriod || sheet?.hasUnclearPeriod ?? false }

  /// Whether the title or the sheet's name is that of a report: it names a part of the year, and
  /// announces no plan.
  var isReport: Bool {
    guard let statedPeriod, statedPeriod.slot != Period.wholeYear else { return false }
    return title.planKind == nil && sheet?.planKind == nil
  }

  /// The columns of a header, and what the rows above it say.
  init(
    _ block: HeaderBlock, line: Int, words: HeaderWords, title: TitleFacts, sheet: PathFacts?,
    path: PathFacts?
  ) {
    headerLine = line
    width = block.columns.count
    self.title = title
    self.sheet = sheet
    for (number, column) in block.columns.enumerated() {
      if let meaning = column.key { take(meaning, column: number) }
    }
    labelColumns = Self.labelColumns(block.columns, label: label)
    kindColumns = block.columns.indices.filter {
      Self.kindNames.contains(FoldedText.bareKey(block.columns[$0].name))
        && (words.indicators != nil || $0 != label)
    }
    assessments = AssessmentColumn.all(in: block.columns)
    if let measure {
      // `ĐVT: nghìn đồng`, or below each other in one cell.
      let name = block.columns[measure].name
      let read = TitleMeasures.read(name) ?? []
      let isStated = name.contains { $0 == ":" || $0 == "(" } || read.allSatisfy(\.isMoney)
      if isStated { self.title.announce(read) }
    }
    let isPeriodKnown =
      period != nil || statedPeriod != nil || path?.period != nil || title.times.bareYear != nil
      || hasUnclearPeriod
    let isOfWholeYear =
      period == nil && (statedPeriod ?? path?.period).map { $0.slot == Period.wholeYear } ?? true
    let announced = title.planKind ?? sheet?.planKind
    let known = announced != nil && isOfWholeYear ? block.columns.planAlone : block.columns
    let named = known.withLoneNames.withoutChanges.withChangedAssignments.withoutShares
      .withoutOtherThings
      .withoutResolutions(
        year: words.year)
    let columns =
      words.indicators.map { knownIndicators(named, $0) } ?? knownUnits(named.withPartsAlone, words)
    parts = columns.lazy.filter(\.hasFigures).compactMap(\.part).reduce(into: []) { names, part in
      if !names.contains(part) { names.append(part) }
    }
    noteUnread(columns)
    periodAbove = period == nil ? nil : columns.periodAbove(year: words.year)
    takeFigures(
      columns, announced: announced, isPeriodKnown: isPeriodKnown,
      year: words.year, stated: statedPeriod ?? path?.period)
    // `Đơn vị` behind the figures of a unit that is named above them is whoever sees to it.
    if let column = unitName, let first = values.map(\.number).min(), column + 1 > first,
      title.unit != nil || title.letterhead != nil
    {
      unitName = nil
    }
    let isEstimate =
      title.times.isEstimate || sheet?.saysEstimate ?? false || path?.saysEstimate ?? false
    if title.times.isCumulative, !values.contains(where: { $0.kind == .cumulative }) {
      values = values.map { $0.kind == .actual && $0.period == nil ? $0.of(.cumulative) : $0 }
    } else if isEstimate, !values.contains(where: { $0.kind == .estimate }) {
      values = values.map { $0.kind == .actual && $0.period == nil ? $0.of(.estimate) : $0 }
    }
    for value in values { columnNames[value.number] = columns[value.number - 1].name }
    tellContradictedSums(columns)
    noteShares(columns)
    standing = standing(block.columns, year: words.year)
    if let day = title.badDay {
      findings.append(
        Finding(.badDate).at(file: "", line: day.line, column: day.column, value: day.text))
    }
  }

  private static let kindNames: Set<String> = [
    "noidung", "loai", "loaisolieu", "phanloai", "loaiso", "solieu",
  ]

  /// Takes columns whose cells say what rows are, which are none of labels or notes, and not unread; and says where
  /// rows are parts of a unit, or of an indicator.
  mutating func take(_ dividing: DividingColumns, _ block: HeaderBlock) {
    kindColumns += dividing.kinds.filter { !kindColumns.contains($0) }
    labelColumns.removeAll(where: dividing.kinds.contains)
    noteColumns.removeAll(where: dividing.kinds.contains)
    unread.removeAll { dividing.kinds.contains($0.column) }
    for (column, texts) in dividing.parts where !labelColumns.contains(column) {
      report(.rowsOfParts(first: texts[0], second: texts[1]), column, block.columns[column])
    }
  }

  /// The cells up to the last filled one.
  static func withoutTail(_ cells: [String]) -> [String] {
    Array(cells[..<((cells.lastIndex { !$0.isEmpty } ?? -1) + 1)])
  }

  private static func labelColumns(_ columns: [HeaderColumn], label: Int?) -> [Int] {
    guard let label else { return [] }
    let nameless = columns.indices.dropFirst(label + 1).prefix {
      columns[$0].name.isEmpty && !columns[$0].hasFigures
    }
    return [label] + nameless
  }

  private mutating func take(_ meaning: ColumnMeaning, column: Int) {
    switch meaning {
    case .unitCode: unitCode = unitCode ?? column
    case .unitName: unitName = unitName ?? column
    case .indicator: indicator = indicator ?? column
    case .label: label = label ?? column
    case .number: number = number ?? column
    case .measure: measure = measure ?? column
    case .sector: sector = sector ?? column
    case .period(let hint): period = period ?? (column, hint)
    case .revision: revision = revision ?? column
    case .submitted: submitted = submitted ?? column
    case .note: noteColumns.append(column)
    case .cluster, .value, .otherYear: break
    }
  }
}

extension [HeaderColumn] {
  /// The period that stands above all columns of what was reached, and in no name of any of them.
  fileprivate func periodAbove(year: Int) -> Period? {
    let reached = filter { $0.hasFigures && $0.kind?.isTarget != true }
    guard reached.count > 1, let period = reached[0].period,
      reached.allSatisfy({
        $0.period == period
          && PeriodText.firstPeriod(in: $0.name, defaultYear: year, bareYear: true) == nil
      })
    else { return nil }
    return period
  }
}
