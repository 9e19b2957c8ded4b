import SheetReading
import ThiduaCore

/// The first rows of a sheet: where its header is, and in which letters its texts are.
struct WorkbookHead {
  /// How many filled rows are looked at.
  static let rowCount = 72
  /// What was found.
  let outcome: LayoutSearch.Outcome
  /// How texts that were typed in old fonts are read.
  let letters: WrappedCells
  /// Whether a table goes on there without its header: the first rows, two at least, begin with the code
  /// of an indicator, which is no number, and hold a number.
  let holdsCodedRows: Bool
  /// The first of the rows, two at least, that bear the label of an indicator and a number on its right.
  let labelOfRows: String?

  /// Looks for the header.
  init(_ rows: [StoredRow], sheet: String, path: PathFacts?, _ index: CampaignIndex) {
    let letters = WrappedCells(rows)
    let facts = PathFacts(
      sheet: sheet, units: index.units, year: index.campaign.settings.year)
    var codedRows = 0
    var labels: [String] = []
    var isInRows = true
    var search = LayoutSearch(index, sheet: facts, path: path)
    for row in rows {
      let restored = letters.letters == nil ? row : row.restored(by: letters)
      let texts = (0..<min(restored.fieldCount, TableReader.mostColumns)).map { column in
        restored.withField(column) { FoldedText.cleanedLines($0) }
      }
      if isInRows, let first = texts.first(where: { !$0.isEmpty }), index.indicator(first) != nil,
        Quantity(first) == nil, texts.contains(where: { Quantity($0) != nil })
      {
        codedRows += 1
      } else {
        isInRows = false
      }
      if let label = Self.label(of: texts, index), !labels.contains(label) { labels.append(label) }
      guard search.take(line: row.line, texts: texts) else { break }
    }
    outcome = search.finish()
    holdsCodedRows = codedRows > 1
    labelOfRows = labels.count > 1 ? labels[0] : nil
    self.letters = letters
  }

  /// The label of an indicator that stands in a row, on the left of a number.
  private static func label(of texts: [String], _ index: CampaignIndex) -> String? {
    guard let number = texts.lastIndex(where: { Quantity($0) != nil }) else { return nil }
    return texts[..<number].first { !$0.isEmpty && Quantity($0) == nil && index.isLabel($0) }
  }
}

extension WrappedCells {
  /// Judges the texts of rows.
  init(_ rows: [StoredRow]) {
    self.init(
      rows.lazy.flatMap { row in
        (0..<row.fieldCount).lazy.filter { row.kind($0) == .text }.map { column in
          row.withField(column) { FoldedText.decoded($0) }
        }
      })
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

/// Hands rows on, their texts in Unicode.
final class LetterFeed<Visitor: RowVisitor>: RowVisitor {
  private let visitor: Visitor
  private let letters: WrappedCells

  init(_ visitor: Visitor, _ letters: WrappedCells) {
    self.visitor = visitor
    self.letters = letters
  }

  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    guard letters.letters != nil else { return visitor.visit(row) }
    return visitor.visit(StoredRow(row).restored(by: letters))
  }

  func visit(merged cells: [MergedCells]) { visitor.visit(merged: cells) }
}

extension StoredRow {
  /// The row with the texts as they were meant.
  func restored(by letters: WrappedCells) -> StoredRow {
    replacingTexts { Array(letters.restored(FoldedText.decoded($0)).utf8) }
  }
}
