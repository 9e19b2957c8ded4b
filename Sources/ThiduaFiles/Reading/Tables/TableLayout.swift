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
  private(set) var standing = TableStanding.counts
  /// Whether a column holds a changed plan.
  private var hasAdjustedColumn = false

  /// Whether rows are units and columns are indicators.
  var hasIndicatorColumns: Bool { values.first?.indicator != nil }

  /// Whether rows have to be placed on the catalogue by their labels.
  var isLabelled: Bool { indicator == nil && !hasIndicatorColumns }

  /// The one period that stands above all columns of figures of a table whose rows name theirs: it is of
  /// those that do not.
  private var periodAbove: Period?

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
    pathPeriod: Period?
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
    if let measure, block.columns[measure].name.contains(where: { $0 == ":" || $0 == "(" }) {
      self.title.announce(TitleMeasures.read(block.columns[measure].name) ?? [])
    }
    let isPeriodKnown =
      period != nil || statedPeriod != nil || pathPeriod != nil || title.times.bareYear != nil
      || hasUnclearPeriod
    let isOfWholeYear =
      period == nil && (statedPeriod ?? pathPeriod).map { $0.slot == Period.wholeYear } ?? true
    let announced = title.planKind ?? sheet?.planKind
    let known = announced != nil && isOfWholeYear ? block.columns.planAlone : block.columns
    let named = known.withoutChanges.withoutShares.withoutOtherThings.withoutResolutions(
      year: words.year)
    let columns =
      words.indicators.map { knownIndicators(named, $0) } ?? knownUnits(named, words)
    noteUnread(columns)
    periodAbove = period == nil ? nil : columns.periodAbove(year: words.year)
    takeFigures(
      columns, announced: announced, isPeriodKnown: isPeriodKnown,
      year: words.year, stated: statedPeriod ?? pathPeriod)
    if title.times.isCumulative, !values.contains(where: { $0.kind == .cumulative }) {
      values = values.map { $0.kind == .actual && $0.period == nil ? $0.of(.cumulative) : $0 }
    } else if title.times.isEstimate, !values.contains(where: { $0.kind == .estimate }) {
      values = values.map { $0.kind == .actual && $0.period == nil ? $0.of(.estimate) : $0 }
    }
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

  /// Takes the columns of figures.
  ///
  /// Where the header names only a unit or a period they are actuals, or the plan where the title
  /// says so or no period is known (FileFormats.md).
  private mutating func takeFigures(
    _ columns: [HeaderColumn], announced: FigureKind?, isPeriodKnown: Bool, year: Int,
    stated: Period?
  ) {
    // An estimate of the whole year, or of a month, stands beside quarters and months that are actuals.
    let namesActuals = columns.contains {
      ($0.kind == .actual || $0.kind == .estimate && $0.period == nil) && $0.hasFigures
    }
    // `Thực hiện` in a report of the second quarter is `Thực hiện quý II`.
    let ownPeriod = period == nil ? stated : nil
    var seen: [ValueColumn.Meaning: Int] = [:]
    var repeated: Set<ValueColumn.Meaning> = []
    for (position, named) in columns.enumerated()
    where named.key == nil && !Self.isSum(named, among: columns, in: ownPeriod) {
      var column = named
      if Self.yieldsItsYear(column, among: columns, to: stated) { column.period = nil }
      if periodAbove != nil { column.period = nil }
      if let codes = column.ambiguousUnit, !column.isUnknown {
        report(.ambiguousUnit(candidates: codes.joined(separator: ", ")), position, column)
      }
      // `Năm 2023` in a report of six months has neither a kind nor, by now, a period.
      guard named.hasFigures || named.isOtherYear && !named.isUnknown else { continue }
      let isPeriodAlone = column.kind == nil && column.unit == nil && column.indicator == nil
      let isRead =
        !column.isOtherYear
        && !(isPeriodAlone && namesActuals && !Self.goesOn(columns, at: position, in: ownPeriod))
      // `(Số liệu lũy kế)` over `Quý I | Quý II`.
      let reached: FigureKind =
        title.times.isCumulative && isPeriodAlone && column.period != nil ? .cumulative : .actual
      let plain: FigureKind = isPeriodKnown || column.period != nil ? reached : .registered
      let kind = column.kind ?? announced ?? plain
      guard isRead, let value = value(column, kind: kind, position, year: year) else {
        report(.ignoredColumn, position, column)
        continue
      }
      if kind.isTarget, HeaderNames.planEdition(of: column.name) == .adjusted {
        hasAdjustedColumn = true
      }
      columnMeasures[value.number] = column.measure
      columnWords[value.number] = ColumnWord(of: column, among: columns)
      let meaning = value.meaning(inReportOf: ownPeriod)
      if let first = seen[meaning] {
        if adjust(first, columns, position, value) { continue }
        repeated.insert(meaning)
        report(.duplicateColumn(other: first + 1), position, column)
      } else {
        seen[meaning] = position
      }
      values.append(value)
    }
    values.removeAll { repeated.contains($0.meaning(inReportOf: ownPeriod)) }
  }

  /// Takes two columns of one plan for the plan and the changed plan, where their names say so.
  private mutating func adjust(
    _ first: Int, _ columns: [HeaderColumn], _ second: Int, _ value: ValueColumn
  ) -> Bool {
    let editions = [first, second].map { HeaderNames.planEdition(of: columns[$0].name) }
    guard value.kind.isTarget, (editions[0] == .adjusted) != (editions[1] == .adjusted),
      let place = values.firstIndex(where: { $0.number == first + 1 && $0.adjustedColumn == nil }),
      !values.contains(where: { $0.meaning == value.meaning && $0.number != first + 1 })
    else { return false }
    values.append(value)
    if editions[1] == .adjusted {
      values[place].adjustedColumn = second + 1
    } else {
      values[values.count - 1].adjustedColumn = first + 1
    }
    return true
  }

  /// Whether a column adds up the ones beside it, one of which is of the report's own period: `Cộng` beside `Quý I | Quý II`
  /// below an indicator, in a report of the second quarter.
  private static func isSum(_ column: HeaderColumn, among columns: [HeaderColumn], in own: Period?)
    -> Bool
  {
    guard column.hasFigures, column.period == nil, HeaderWords.isTotal(column.name), let own else {
      return false
    }
    let parts = columns.filter { column.isDivided(like: $0) && $0.period != nil }
    return parts.count > 1 && parts.contains { $0.period == own }
  }

  /// Whether a column that names the year's first months alone stands right of what was reached at their end: `Thực hiện
  /// quý II | 6 tháng đầu năm`.
  private static func goesOn(_ columns: [HeaderColumn], at position: Int, in own: Period?) -> Bool {
    guard position > 0, let period = columns[position].period, period.isCumulative,
      period.slot != Period.wholeYear
    else { return false }
    let left = columns[position - 1]
    guard left.hasFigures, left.kind == .actual, let before = left.period ?? own else {
      return false
    }
    return !before.isCumulative && before.lastMonth == period.lastMonth
      && before.year == period.year
  }

  /// Whether the year in a column's name is no period, as in a title: the title, the sheet or the
  /// path names a shorter one, and no other column holds the same of the year.
  private static func yieldsItsYear(
    _ column: HeaderColumn, among columns: [HeaderColumn], to stated: Period?
  ) -> Bool {
    guard let own = column.period, own.slot == Period.wholeYear, let stated,
      stated.year == own.year, stated.slot != Period.wholeYear,
      column.kind == .actual || column.kind == .cumulative || column.kind == nil
    else { return false }
    return columns.count {
      $0.hasFigures && !$0.isOtherYear && $0.kind == column.kind && $0.unit == column.unit
        && $0.indicator == column.indicator && $0.period?.year ?? own.year == own.year
    } == 1
  }

  /// The column of figures, or nothing where they are not of the year, or a plan for a part of it.
  private func value(
    _ column: HeaderColumn, kind: FigureKind, _ position: Int, year: Int
  ) -> ValueColumn? {
    var period = column.period
    if let own = period {
      guard own.year == year else { return nil }
      if kind.isTarget {
        guard own.slot == Period.wholeYear else { return nil }
        period = nil
      }
    }
    return ValueColumn(
      kind: kind, number: position + 1, period: period, unit: column.unit,
      indicator: column.indicator)
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

extension ValueColumn {
  /// What makes two columns the same.
  struct Meaning: Hashable {
    let kind: FigureKind
    let period: Period?
    let unit: Int?
    let indicator: Int?
  }

  var meaning: Meaning { meaning(inReportOf: nil) }

  /// The meaning in a report of a period, which is that of figures without a period of their own.
  func meaning(inReportOf own: Period?) -> Meaning {
    Meaning(
      kind: kind, period: kind.isTarget ? period : period ?? own, unit: unit, indicator: indicator)
  }
}
