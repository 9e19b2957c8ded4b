import SheetReading
import ThiduaCore

/// Reads every sheet of a workbook that has a header.
struct WorkbookSubmission<Book: SheetBook> {
  private static var headRows: Int { 72 }
  private static var mostColumns: Int { 1024 }
  private let index: CampaignIndex
  private let book: Book

  init(_ index: CampaignIndex, _ book: Book) {
    self.index = index
    self.book = book
  }

  /// Adds the tables of all sheets to the reading of the file.
  func read(_ reading: inout FileReading) throws(WorkbookTrouble) {
    var failures: [Finding] = []
    var hasTable = false
    var isEmpty = true
    let path = PathFacts(reading.path, units: index.units, year: index.campaign.settings.year)
    for (position, sheet) in book.sheets.enumerated() {
      let head = try head(ofSheet: position)
      guard !head.isEmpty else { continue }
      isEmpty = false
      let place = Finding(.ignoredSheet).at(file: reading.path, sheet: sheet.name)
      let (outcome, letters) = search(head, sheet: sheet.name, path)
      switch outcome {
      case .found(let layout):
        hasTable = true
        if sheet.isHidden { reading.findings.append(place.about(.hiddenSheet)) }
        if let letters {
          reading.encoding = letters.rawValue
          reading.findings.append(place.about(.legacyEncoding(encoding: letters.rawValue)))
        }
        try read(position, layout, letters, path, &reading)
      case .missingColumn(let line):
        var finding = place.about(.missingColumn)
        finding.line = line
        failures.append(finding)
      case .lossy(let sample): failures.append(place.about(.lossyHeader(sample: sample)))
      case .nothing: failures.append(place)
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

  /// The first filled rows of a sheet.
  private func head(ofSheet sheet: Int) throws(WorkbookTrouble) -> [StoredRow] {
    let head = RowStore(most: Self.headRows)
    try book.showRows(ofSheet: sheet, to: head)
    return head.rows
  }

  /// Looks for the header, in the letters as they are and as an old encoding would read them.
  private func search(
    _ head: [StoredRow], sheet: String, _ path: PathFacts
  ) -> (outcome: LayoutSearch.Outcome, letters: OldLetters?) {
    let facts = PathFacts(
      sheet: sheet, units: index.units, year: index.campaign.settings.year)
    var best: (outcome: LayoutSearch.Outcome, letters: OldLetters?) = (.nothing, nil)
    for letters in OldLetters.candidates(for: head) {
      var search = LayoutSearch(index, sheet: facts, pathPeriod: path.period)
      for row in head {
        let cells = Self.cells(row, letters)
        guard search.take(line: row.line, cells: cells) else { break }
      }
      let outcome = search.finish()
      if outcome.rank > best.outcome.rank { best = (outcome, letters) }
      if case .found = outcome { break }
    }
    return best
  }

  private static func cells(_ row: StoredRow, _ letters: OldLetters?) -> [String] {
    let decoded = letters.map { row.decoded(from: $0) } ?? row
    return (0..<min(decoded.fieldCount, mostColumns)).map { column in
      decoded.withField(column) { FoldedText.cleaned($0) }
    }
  }

  private func read(
    _ sheet: Int, _ layout: TableLayout, _ letters: OldLetters?, _ path: PathFacts,
    _ reading: inout FileReading
  ) throws(WorkbookTrouble) {
    let table = TableReader(
      index: index, layout: layout, path: path, sheet: book.sheets[sheet].name, reading: reading)
    try book.showRows(ofSheet: sheet, to: TableFeed(table, letters))
    reading = table.finish()
  }
}

/// Keeps the first rows of a table.
final class RowStore: RowVisitor {
  private(set) var rows: [StoredRow] = []
  private let most: Int

  init(most: Int) { self.most = most }

  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    rows.append(StoredRow(row))
    return rows.count < most
  }
}

/// Hands rows on to the reader of a table, their texts in Unicode.
private final class TableFeed: RowVisitor {
  private let table: TableReader
  private let letters: OldLetters?

  init(_ table: TableReader, _ letters: OldLetters?) {
    self.table = table
    self.letters = letters
  }

  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    if let letters {
      table.take(StoredRow(row).decoded(from: letters))
    } else {
      table.take(row)
    }
    return true
  }
}

extension Finding {
  /// The same place, with something else to say.
  fileprivate func about(_ cause: FindingCause) -> Finding {
    Finding(cause).at(
      file: file, sheet: sheet, line: line, column: column, value: value)
  }
}

extension OldLetters {
  /// The letters in which the texts of a sheet may be written, the likeliest first; nothing stands
  /// for Unicode.
  fileprivate static func candidates(for head: [StoredRow]) -> [OldLetters?] {
    var text: [UInt8] = []
    for row in head {
      for column in 0..<row.fieldCount where row.kind(column) == .text {
        row.withField(column) { field in
          for place in field.indices { text.append(field[place]) }
        }
        text.append(10)
      }
    }
    let readings = (try? EncodingSearch.unicodeReadings(text.span)) ?? []
    let letters = readings.map { reading -> OldLetters? in
      if case .wrapped(let letters, _) = reading.encoding { return letters }
      return nil
    }
    return letters.isEmpty ? [nil] : letters
  }
}

extension StoredRow {
  /// The row with its texts read as those of an old encoding; a text that is none stays.
  func decoded(from letters: OldLetters) -> StoredRow {
    replacingTexts { bytes in
      guard var decoder = try? TextDecoder(.wrapped(letters, in: .utf8)) else { return nil }
      var text: [UInt8] = []
      _ = decoder.decode(bytes) { piece in
        for place in piece.indices { text.append(piece[place]) }
        return true
      }
      decoder.finish()
      return decoder.brokenLine == nil ? text : nil
    }
  }
}
