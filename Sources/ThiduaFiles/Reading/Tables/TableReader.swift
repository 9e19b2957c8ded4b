import CSVStreaming
import SheetReading
import ThiduaCore

/// Turns the rows of one table of a submission into cells and findings.
///
/// Rows with indicator codes are read as they come; a table without codes is kept until its end,
/// since its rows are placed on the catalogue all together.
final class TableReader: RowVisitor {
  let index: CampaignIndex
  let layout: TableLayout
  var reading: FileReading
  let path: PathFacts
  /// The measure of the row above that names one.
  var measureAbove: String?
  /// The edition that the names of files and folders say.
  let revision: UInt16
  /// How numbers may have been parted at their commas; nothing where they are not.
  let splitNumbers: SplitNumbers?
  let year: Int
  let unitColumns: [Int]
  /// The name of the sheet; blank outside of workbooks.
  let sheet: String
  /// The position of the table's first column of figures in `FileReading.columns`.
  let firstColumn: Int
  /// The columns of figures.
  let values: [ValueColumn]
  let hasActuals: Bool
  /// The columns where rows may say what their figures are.
  let kindColumns: [Int]
  var twins: ColumnTwins
  /// Where the columns that are looked at instead of those of figures begin in `FileReading.columns`.
  var firstInstead: Int?
  /// Whether rows that hold nothing but a unit's name may say whose the rows below are.
  let mayHaveUnitHeadings: Bool
  /// Whether a row's figures need a unit that the header does not give.
  let needsRowUnit: Bool
  /// Whether a row's figures may need a period that the header does not give.
  let needsRowPeriod: Bool
  /// Whether a row, or the title for all of them, may name a measure.
  let mayNameMeasure: Bool
  /// Whether the header names measures.
  let hasColumnMeasures: Bool
  /// Whether names of columns say what figures are in words of their own.
  let hasColumnWords: Bool
  /// Whether columns say whether indicators were met.
  let hasAssessments: Bool
  /// Whether shares stand beside figures.
  let hasShares: Bool
  /// Whether there are columns in which a figure may stand that is no column of figures.
  let mayHoldFiguresElsewhere: Bool
  let taker: CellTaker
  private let hasUnitColumns: Bool
  /// Whether rows, or the title for all of them, may say which edition they are or when they were sent.
  let hasOrder: Bool
  /// The row at hand, counted over the whole file.
  var row: Int
  var unitAbove = UnitAbove.none
  var unitHeadings = UnitHeadings()
  /// The unit of the row at hand, as soon as it is known.
  var unitAtHand: Int?
  /// Whether the row at hand adds up units.
  var isTotal = false
  var fileUnit: Result<Int, Silence>?
  var unitCache = UnitCache()
  /// The labels beside the codes of indicators, and the names beside those of units.
  var labels = NamesBesideCodes()
  var unitNames = NamesBesideCodes()
  var periodAbove = PeriodAbove.none
  var filePeriod: Result<Period, Silence>?
  /// The period that a row above names for those below it.
  var headingPeriod: Period?
  /// The row above that says that those below it are no results of the campaign.
  var strangeHeading: TitleFacts.Place?
  /// How that row counts its section, and how the one does that announces measures.
  var strangeMark: RowShape.NumeralKind?
  var measureMark: RowShape.NumeralKind?
  /// Whether it was said that nothing tells the period.
  var isNoPeriodSaid = false
  var periodBytes: [UInt8] = []
  var expected = 0
  /// The columns of a table that is a list, and what its next row may have in common with the one above.
  private(set) var listColumns: ListColumns?
  private(set) var listRow: ListRow?
  /// The indicator of the last code.
  var codeAbove: Int?
  var measures: [String: Measure] = [:]
  /// The measures that the last heading announces for the rows below it: `KINH TẾ (ĐVT: nghìn đồng)`.
  var headingMeasures: [Measure] = []
  /// Whether that heading could also be a row that was left blank: `Thu chi ngân sách (nghìn đồng)`.
  var isMeasureStated = false
  /// The indicators of which figures were read in their own measure because nothing named one.
  var unnamedMeasures: Set<Int> = []
  /// The note below the last row with figures.
  var noteBelow: NoteBelow?
  /// Whether that note makes sums since January of what was reached.
  var countsFromJanuary = false
  /// Whether a column holds what was reached in the table's own period, and none holds sums since January.
  let mayCountFromJanuary: Bool
  /// Whether notes beside figures may say that they are such sums.
  let mayHaveNotesOnSums: Bool
  /// Whether the label of a row with figures has a star, which a note below may explain.
  var hasStarredLabels = false
  /// The measures of rows whose cell of the measure is merged with one above, by their lines.
  var mergedMeasures: [Int: String] = [:]
  /// Whether the next filled row is the first one below a header: it may be column numbers.
  var isFirst: Bool
  /// Column numbers that may be figures, as long as no row below has their code.
  var numbered: NumberedRow?
  private var areNumbersSettled = false
  var isBelowSignature = false
  /// The title of another table that has begun, of which nothing is read.
  var secondTable: TitleFacts.Place?
  var isSecondTableSaid = false
  /// Whether the rows below the heading of another time were said not to count.
  var isStrangeSaid = false
  /// Whether the figures of the table are none of the year's.
  let isRefused: Bool
  /// Whether only rows that name the campaign's year with their period are of it.
  let mustRowsSayYear: Bool
  var isRefusalSaid = false
  /// The rows without figures just above, which may be a title.
  var titleRows: [HeadRow] = []
  /// The columns of which nothing is read and which held no number so far.
  var unread: [UnreadColumn] = []
  /// Those that do hold numbers.
  var unreadNumbers: [UnreadColumn] = []
  private var labelled: [StoredRow] = []
  /// The cells of the sheet that are merged.
  private var merged: [MergedCells] = []
  /// The lines of a sheet's rows of units or indicators without figures.
  var blankLines: Set<Int> = []
  /// How wide the rows of a text are.
  private var rowWidths = RowWidths()
  var hidden = HiddenParts()
  /// Whether something was looked for in the rows above the first one that was taken.
  var asksRowsAbove = false

  /// Something that was said already.
  struct Silence: Error {}

  /// Makes a reader that adds a table to what was read from its file.
  ///
  /// The reader of a later piece of a table says nothing of its header again.
  init(
    index: CampaignIndex, layout: TableLayout, path: PathFacts, sheet: String = "",
    reading: consuming FileReading, isLaterPiece: Bool = false,
    splitNumbers: SplitNumbers? = nil
  ) {
    self.index = index
    self.layout = layout
    self.splitNumbers = splitNumbers
    self.path = path
    self.sheet = sheet
    year = index.campaign.settings.year
    unitColumns = [layout.unitCode, layout.unitName].compactMap(\.self)
    row = reading.marks.count
    firstColumn = reading.columns.count
    let room = Cell.mostColumns - firstColumn
    values = Array(layout.values.prefix(room))
    kindColumns = RowKind.columns(of: layout, values)
    twins = ColumnTwins(ofPlansToo: !kindColumns.isEmpty)
    hasActuals = layout.values.contains { !$0.kind.isTarget }
    needsRowUnit = layout.values.contains { $0.unit == nil }
    mayHaveUnitHeadings =
      needsRowUnit && unitColumns.isEmpty && layout.title.unit == nil
      && layout.title.letterhead == nil
    hasUnitColumns = layout.values.contains { $0.unit != nil }
    mayCountFromJanuary =
      values.contains { $0.kind == .actual && $0.period == nil }
      && !values.contains { $0.kind == .cumulative }
    mayHaveNotesOnSums = mayCountFromJanuary && !layout.noteColumns.isEmpty
    needsRowPeriod =
      layout.period != nil || !hasActuals && layout.isReport
      || layout.values.contains { !$0.kind.isTarget && $0.period == nil }
    hasColumnMeasures = !layout.columnMeasures.isEmpty
    hasColumnWords = !layout.columnWords.isEmpty
    hasAssessments = !layout.assessments.isEmpty && kindColumns.isEmpty
    hasShares = !layout.shares.isEmpty
    mayHoldFiguresElsewhere =
      (!layout.noteColumns.isEmpty || !layout.comparisons.isEmpty || layout.measure != nil)
      && !layout.hasIndicatorColumns && layout.values.allSatisfy { $0.unit == nil }
    let isOfOtherYear =
      switch layout.standing {
      case .counts: false
      case .countsUnlessPathSays where hasActuals: path.saysEarlierYear
      case .countsUnlessPathSays: (path.yearAlone ?? path.otherYear ?? year) != year
      case .refused: true
      }
    isRefused = isOfOtherYear && layout.period == nil
    mustRowsSayYear = isOfOtherYear && layout.period != nil
    mayNameMeasure =
      layout.measure != nil || layout.label != nil || !layout.title.measures.isEmpty
      || hasColumnMeasures
    taker = CellTaker(index, sheet: sheet)
    hasOrder =
      layout.revision != nil || layout.saysDay || !reading.order.revisions.isEmpty
      || !reading.order.dates.isEmpty
    self.reading = reading
    self.reading.columns += values
    revision = max(path.revision, reading.namedEdition)
    self.reading.order.commonRevision = max(revision, layout.adjustment + 1)
    self.reading.order.isCopy = path.isCopy
    if !unitColumns.isEmpty || hasUnitColumns { self.reading.isShared = true }
    isFirst = !isLaterPiece
    listColumns = ListColumns(of: self)
    unread = layout.unread
    guard !isLaterPiece else { return }
    if !sheet.isEmpty { self.reading.sheets.append((row, sheet)) }
    if layout.values.count > room {
      self.reading.findings.append(
        Finding(.tooLarge(what: .columns)).at(
          file: self.reading.path, sheet: sheet, line: layout.headerLine,
          column: layout.values[room].number))
    }
    for finding in layout.findings {
      var placed = finding
      placed.file = self.reading.path
      placed.sheet = sheet
      self.reading.findings.append(placed)
    }
  }

  /// Ends the table and gives the reading.
  func finish() -> FileReading {
    noteHidden(false, line: 0)
    if layout.isLabelled { takeLabelled() }
    obeyNoteBelow()
    reportMergedFigures(merged)
    reportUnreadNumbers()
    reportPlannedQuarters()
    if let numbered { report(numbered) }
    return takeReading()
  }

  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    take(row)
    return true
  }

  func visit(merged cells: [MergedCells]) { merged = cells }

  /// Takes one row.
  func take(_ record: borrowing some TableRow & ~Copyable) {
    guard record.line > layout.headerLine else { return }
    guard record.fieldCount > 0 || !record.issues.isEmpty, !isLineOfBlanks(record) else { return }
    if takeNextOfList(record) { return }
    if !sheet.isEmpty {
      noteHidden(record.isHidden, line: record.line)
      noteHiddenColumns(record)
    }
    guard !layout.isLabelled else {
      labelled.append(StoredRow(record, width: min(layout.width, Self.mostColumns)))
      return
    }
    take(record, placement: nil)
  }

  /// Whether a line of a text holds nothing but blanks: whether they are a cell depends on how they are read.
  private func isLineOfBlanks(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    record.fieldCount == 1 && sheet.isEmpty && record.issues.isEmpty
      && record.withField(0) { bytes in
        bytes.indices.allSatisfy { bytes[$0] == 32 || bytes[$0] == 9 }
      }
  }

  /// Takes a row whose indicator its code gives, or the place of its label among the others.
  private func take(
    _ record: borrowing some TableRow & ~Copyable, placement: Placement?
  ) {
    reading.marks.append([])
    reading.lines.append(row: row, line: record.line)
    unitAtHand = nil
    if hasOrder { takeOrder(record) }
    takeRow(record, placement)
    row += 1
    listRow = listColumns.flatMap(rowOfList)
  }

  private func takeRow(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) {
    if let cause = Self.damage(record.issues) {
      report(cause, record, column: record.issueField)
      reject()
      rememberWholeCells(of: record)
      return
    }
    if rowWidths.isCutOff(record) {
      reportCutOff(record)
      return
    }
    rowWidths.note(record.fieldCount)
    if record.issues.contains(.strayQuote) {
      report(
        .strayQuote, record, column: record.issueField, value: text(record, record.issueField - 1))
    }
    if record.fieldCount > layout.width, splitNumbers?.sign(in: record, own: nil) == nil {
      reportExtraCells(record)
    }
    if isFirst {
      let cells = texts(record)
      guard cells.contains(where: { !$0.isEmpty }) else { return }
      isFirst = false
      if RowShape.isNumbering(cells), !isKnownData(cells) {
        if !areNumbersSettled { numbered = numbered ?? NumberedRow(cells, record.line, self) }
        return
      }
    }
    if let row = numbered, row.isContradicted(by: record) {
      (numbered, areNumbersSettled) = (nil, true)
    }
    if !unread.isEmpty, secondTable == nil, !isBelowSignature { lookForUnreadNumbers(record) }
    guard hasValue(record) || holdsAssessment(record, placement) || holdsShare(record, placement)
    else {
      passOver(record, placement)
      return
    }
    if mayHaveUnitHeadings { unitHeadings.passFigures() }
    guard secondTable == nil else {
      rejectBelowSecondTable()
      return
    }
    if !isBelowSignature, isSignatureWithoutFigures(record) {
      isBelowSignature = true
      return
    }
    if strangeHeading != nil, !isBelowSignature {
      rejectBelowStrangeHeading()
      return
    }
    if isRefused, !isBelowSignature {
      rejectRefused(record)
      return
    }
    if isBelowSignature, let placement {
      if case .indicator(_, certainty: .certain) = placement { beginSecondTable(record) }
      return
    }
    guard !layout.hasIndicatorColumns else {
      if !isBelowSignature { takeAcross(record) }
      return
    }
    guard let indicator = indicator(record, placement) else {
      takeUnknown(record, placement)
      return
    }
    var unit: Int?
    if needsRowUnit {
      unit = rowUnit(record)
      guard unit != nil || hasUnitColumns else { return }
    }
    unitAtHand = unit
    if !titleRows.isEmpty { titleRows = [] }
    reportBadDate(record)
    if case .indicator(_, certainty: .likely)? = placement {
      let column = layout.label ?? 0
      report(
        .likelyIndicator(indicator: index.title(of: indicator)), record, column: column + 1,
        value: text(record, column), indicator: indicator)
    }
    if placement == nil { compareLabel(record, indicator: indicator) }
    takeValues(record, rowUnit: unit, indicator: indicator)
  }

  func reportBadDate(_ record: borrowing some TableRow & ~Copyable) {
    guard let column = layout.submitted, reading.order.dates.last == 0 else { return }
    let typed = text(record, column)
    if !typed.isEmpty { report(.badDate, record, column: column + 1, value: typed) }
  }

  private static func damage(_ issues: RecordIssues) -> FindingCause? {
    if issues.contains(.tooLong) { return .tooLarge(what: .row) }
    if issues.contains(.unclosedQuote) { return .unclosedQuote }
    if issues.contains(.nulByte) { return .nulByte }
    return nil
  }

  /// Rejects a last row of which the end is missing: its last figure may lack digits.
  private func reportCutOff(_ record: borrowing some TableRow & ~Copyable) {
    let last = record.fieldCount - 1
    report(
      .cutOff(columns: rowWidths.least), record, column: last + 1, value: text(record, last))
    reject()
  }

  private func reportExtraCells(_ record: borrowing some TableRow & ~Copyable) {
    for column in layout.width..<min(record.fieldCount, layout.width + Self.mostColumns) {
      let extra = text(record, column)
      guard !extra.isEmpty else { continue }
      // Who signs may stand on the right of the table.
      guard !RowShape.isSignature(texts(record)) else { return }
      report(.extraCells(columns: layout.width), record, column: column + 1, value: extra)
      return
    }
  }

  /// A short row that could be column numbers is data where it begins with a known code.
  private func isKnownData(_ cells: [String]) -> Bool {
    let filled = cells.count { !$0.isEmpty }
    guard filled <= 2, let column = layout.indicator, cells.indices.contains(column) else {
      return false
    }
    let code = cells[column]
    return index.indicator(code) ?? index.indicator(withDamagedCode: code) != nil
  }

  // MARK: Tables without codes

  private func takeLabelled() {
    if !merged.isEmpty { settleMergedMeasures(merged, labelled) }
    let table = LabelledTable(self, labelled)
    hasStarredLabels = labelled.contains { row in
      layout.label.map { text(row, $0).contains("*") } ?? false && hasValue(row)
    }
    labelled = []
    for (stored, placement) in zip(table.rows, table.placements) {
      take(stored, placement: placement)
    }
  }

  // MARK: Helpers

  /// The most columns of which anything is read.
  static let mostColumns = 1024

  func reject() { reading.marks[row].insert(.isInError) }

  func text(_ record: borrowing some TableRow & ~Copyable, _ column: Int) -> String {
    guard column >= 0, column < record.fieldCount else { return "" }
    return record.withField(column) { FoldedText.cleaned($0) }
  }

  /// The text of a cell, a number as it is shown: `Quý 2`.
  func shownText(_ record: borrowing some TableRow & ~Copyable, _ column: Int) -> String {
    record.shown(column).map { FoldedText.cleaned($0.text) } ?? text(record, column)
  }

  func texts(_ record: borrowing some TableRow & ~Copyable) -> [String] {
    var texts: [String] = []
    for column in 0..<min(record.fieldCount, Self.mostColumns) {
      texts.append(text(record, column))
    }
    return texts
  }

  /// Says something of a cell of a row, by default about the row's own unit; without a column it is about
  /// the table.
  func report(
    _ cause: FindingCause, _ record: borrowing some TableRow & ~Copyable, column: Int,
    value: String = "", unit: Int? = nil, indicator: Int? = nil
  ) {
    let unit = unit ?? (column > 0 ? unitAtHand : nil)
    reading.findings.append(
      Finding(cause)
        .at(
          file: reading.path, sheet: sheet, line: record.line, column: column, value: value
        )
        .about(
          unit: unit.map { index.campaign.units[$0].code } ?? "",
          indicator: indicator.map { index.campaign.indicators[$0].code } ?? ""))
  }
}
