import SheetReading
import ThiduaCore

/// Reads every sheet of a workbook that has a header.
struct WorkbookSubmission<Book: SheetBook> {
  private let index: CampaignIndex
  private let book: Book
  private let hasSheetsOfUnits: Bool

  init(_ index: CampaignIndex, _ book: Book) {
    self.index = index
    self.book = book
    hasSheetsOfUnits =
      book.sheets.count > 1
      && book.sheets.contains {
        PathFacts(sheet: $0.name, units: index.units, year: index.campaign.settings.year).unit
          != nil
      }
  }

  /// Adds the tables of all sheets to the reading of the file.
  ///
  /// A book that was made of submissions is none: its figures are theirs, as they were when it was made.
  func read(_ reading: inout FileReading) throws(WorkbookTrouble) {
    guard !isOwnBook else {
      reading.findings.append(
        Finding(.unsupportedFormat(what: .ownBook)).at(file: reading.path))
      return
    }
    var failures: [Finding] = []
    var hasTable = false
    var isEmpty = true
    let path = index.pathFacts(reading.path)
    for (position, sheet) in book.sheets.enumerated() {
      let rows = try head(ofSheet: position)
      guard !rows.isEmpty else { continue }
      isEmpty = false
      let place = Finding(.ignoredSheet).at(file: reading.path, sheet: sheet.name)
      let head = WorkbookHead(rows, sheet: sheet.name, path: path, index)
      switch head.outcome {
      case .found(let layout):
        hasTable = true
        if sheet.isHidden { reading.findings.append(place.about(.hiddenSheet)) }
        if let letters = head.letters.letters {
          reading.encoding = letters.rawValue
          reading.findings.append(place.about(.oldLetters(encoding: letters.rawValue)))
        }
        try read(position, layout, head.letters, path, &reading)
      case .missingColumn(let line): failures.append(place.about(.missingColumn, line: line))
      case .scores(let line): failures.append(place.about(.tableOfScores, line: line))
      case .lossy(let sample): failures.append(place.about(.lossyHeader(sample: sample)))
      case .nothing:
        // A sheet under the name of a unit, or with the rows of a table (`Biểu 1 (tiếp)`), is no note.
        let isTable = index.units.exactMatch(sheet.name) != nil || head.holdsCodedRows
        let rows = head.labelOfRows.map { place.about(.rowsWithoutHeader(label: $0)) }
        failures.append(isTable ? place.about(.noHeader) : rows ?? place)
      }
    }
    if isEmpty {
      reading.findings.append(Finding(.emptyFile).at(file: reading.path))
    } else if !hasTable, failures.allSatisfy({ $0.cause == .ignoredSheet }) {
      reading.findings.append(Finding(.noHeader).at(file: reading.path))
    } else {
      reading.findings += failures
    }
  }

  /// Whether the sheets are those that every book of thidua has.
  private var isOwnBook: Bool {
    let names = Set(book.sheets.map(\.name))
    return Self.ownSheets.contains { $0.isSubset(of: names) }
  }

  private static var ownSheets: [Set<String>] {
    [
      ["Tổng quan", "KH-TH", "Lỗi dữ liệu", "Nguồn số liệu"],
      ["Overview", "Plan-Actual", "Findings", "Sources"],
    ]
  }

  /// The first filled rows of a sheet.
  private func head(ofSheet sheet: Int) throws(WorkbookTrouble) -> [StoredRow] {
    let head = RowStore(most: WorkbookHead.rowCount)
    try book.showRows(ofSheet: sheet, to: head)
    return head.rows
  }

  private func read(
    _ sheet: Int, _ layout: TableLayout, _ letters: WrappedCells, _ path: PathFacts,
    _ reading: inout FileReading
  ) throws(WorkbookTrouble) {
    let table = TableReader(
      index: index, layout: layout, path: path, sheet: book.sheets[sheet].name,
      hasSheetsOfUnits: hasSheetsOfUnits, reading: reading)
    try book.showRows(ofSheet: sheet, to: LetterFeed(table, letters))
    reading = table.finish()
  }
}

extension Finding {
  /// The same place, with something else to say.
  fileprivate func about(_ cause: FindingCause, line: Int = 0) -> Finding {
    Finding(cause).at(
      file: file, sheet: sheet, line: line, column: column, value: value)
  }
}
