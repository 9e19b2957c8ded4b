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
  /// How wide the rows of a text are; nothing in workbooks.
  let rowWidths: RowWidths?
  let year: Int
  let unitColumns: [Int]
  /// The name of the sheet; blank outside of workbooks.
  let sheet: String
  /// Whether sheets of its workbook bear the names of units.
  let hasSheetsOfUnits: Bool
  /// The position of the table's first column of figures in `FileReading.columns`.
  let firstColumn: Int
  /// The columns of figures.
  let values: [ValueColumn]
  /// What its rows may hold.
  let traits: TableTraits
  var twins: ColumnTwins
  /// Where the columns that are looked at instead of those of figures begin in `FileReading.columns`.
  var firstInstead: Int?
  let taker: CellTaker
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
  /// Whether only rows with bullets are.
  var isStrangeOfBullets = false
  /// Why they are none.
  var strangeCause = FindingCause.rowsOfOtherTime
  /// How that row counts its section, and how the one does that announces measures.
  var strangeMark: RowShape.NumeralKind?
  var measureMark: RowShape.NumeralKind?
  /// Whether it was said that nobody knows the measure that the title announces.
  var isStrangeMeasureSaid = false
  /// Whether it was said that nothing tells the period.
  var isNoPeriodSaid = false
  var periodBytes: [UInt8] = []
  var expected = 0
  /// The columns of a table that is a list, and what its next row may have in common with the one above.
  private(set) var listColumns: ListColumns?
  private(set) var listRow: ListRow?
  /// The indicator of the last code, beside a unit.
  var codeAbove: Int?
  /// Whether a row said what its figures are: `Kế hoạch`, `Thực hiện`.
  var hasSaidKinds = false
  /// The row of the last code, for rows below it that say what their figures are.
  var rowOfCode = RowOfCode()
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
  /// Whether it was said that a row calls sums what its column says to be of a quarter.
  var areSumsContradicted = false
  /// The last note beside figures that was looked at, and what it says of sums.
  var lastNote: (text: String, sums: SumNote?)?
  /// The last one that was looked at for a measure, and what it says of that.
  var lastMeasureNote: (text: String, said: SaidMeasure?)?
  /// Whether the label of a row with figures, or one of them, has a star, which a note below may explain.
  var hasStarredRows = false
  /// The measures of rows whose cell of the measure is merged with one above, by their lines.
  var mergedMeasures: [Int: String] = [:]
  /// Whether the next filled row is the first one below a header: it may be column numbers.
  var isFirst: Bool
  /// The places of what the columns of the row at hand count, and which of them is looked at.
  var placementsOfParts: [Placement] = []
  var partAtHand: Int?
  /// Column numbers that may be figures, as long as no row below has their code.
  var numbered: NumberedRow?
  var areNumbersSettled = false
  var isBelowSignature = false
  /// The title of another table that has begun, of which nothing is read.
  var secondTable: TitleFacts.Place?
  var isSecondTableSaid = false
  /// The head of a list of other things that has begun below the rows of the table.
  var otherList: [String]?
  /// Whether the rows below the heading of another time were said not to count.
  var isStrangeSaid = false
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
    hasSheetsOfUnits: Bool = false, reading: consuming FileReading, isLaterPiece: Bool = false,
    splitNumbers: SplitNumbers? = nil, rowWidths: RowWidths? = nil
  ) {
    self.index = index
    self.layout = layout
    self.splitNumbers = splitNumbers
    self.rowWidths = rowWidths
    self.path = path
    self.sheet = sheet
    self.hasSheetsOfUnits = hasSheetsOfUnits
    year = index.campaign.settings.year
    unitColumns = [layout.unitCode, layout.unitName].compactMap(\.self)
    row = reading.marks.count
    firstColumn = reading.columns.count
    let room = Cell.mostColumns - firstColumn
    values = Array(layout.values.prefix(room))
    traits = TableTraits(of: layout, values, unitColumns, path, year: year)
    twins = ColumnTwins(ofPlansToo: !traits.kindColumns.isEmpty)
    taker = CellTaker(index, sheet: sheet)
    hasOrder =
      layout.revision != nil || layout.saysDay || !reading.order.revisions.isEmpty
      || !reading.order.dates.isEmpty
    self.reading = reading
    self.reading.columns += values
    revision = max(path.revision, reading.namedEdition)
    self.reading.order.commonRevision = max(
      revision, layout.adjustment + 1, layout.title.edition)
    self.reading.order.isCopy = path.isCopy
    if !unitColumns.isEmpty || traits.hasUnitColumns { self.reading.isShared = true }
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
    tellColumnsOfOtherTime()
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
    if !record.endsText, takeNextOfList(record) { return }
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

  // MARK: Tables without codes

  private func takeLabelled() {
    if !merged.isEmpty { settleMergedMeasures(merged, labelled) }
    let table = LabelledTable(self, labelled)
    if traits.mayCountFromJanuary { hasStarredRows = labelled.contains(where: isStarred) }
    labelled = []
    for (position, stored) in table.rows.enumerated() {
      if !layout.parts.isEmpty { placementsOfParts = table.partPlacements[position] }
      take(stored, placement: table.placements[position])
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
