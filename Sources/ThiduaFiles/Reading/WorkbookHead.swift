import SheetReading
import ThiduaCore

/// The first rows of a sheet: where its header is, and in which letters its texts are.
struct WorkbookHead {
  /// How many filled rows are looked at.
  static let rowCount = 72
  private static let mostColumns = 1024
  /// What was found.
  private(set) var outcome = LayoutSearch.Outcome.nothing
  /// The old letters in which the texts are written; nothing for Unicode.
  private(set) var letters: OldLetters?

  /// Looks for the header, in the letters as they are and as an old encoding would read them.
  init(_ rows: [StoredRow], sheet: String, path: PathFacts?, _ index: CampaignIndex) {
    let facts = PathFacts(
      sheet: sheet, units: index.units, year: index.campaign.settings.year)
    for letters in OldLetters.candidates(for: rows) {
      var search = LayoutSearch(index, sheet: facts, pathPeriod: path?.period)
      for row in rows {
        guard search.take(line: row.line, cells: Self.cells(row, letters)) else { break }
      }
      let outcome = search.finish()
      if outcome.rank > self.outcome.rank { (self.outcome, self.letters) = (outcome, letters) }
      if case .found = outcome { break }
    }
  }

  private static func cells(_ row: StoredRow, _ letters: OldLetters?) -> [String] {
    let decoded = letters.map { row.decoded(from: $0) } ?? row
    return (0..<min(decoded.fieldCount, mostColumns)).map { column in
      decoded.withField(column) { FoldedText.cleaned($0) }
    }
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
  private let letters: OldLetters?

  init(_ visitor: Visitor, _ letters: OldLetters?) {
    self.visitor = visitor
    self.letters = letters
  }

  func visit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    guard let letters else { return visitor.visit(row) }
    return visitor.visit(StoredRow(row).decoded(from: letters))
  }
}

extension OldLetters {
  /// The letters in which the texts of a sheet may be written, the likeliest first; nothing stands
  /// for Unicode.
  static func candidates(for head: [StoredRow]) -> [OldLetters?] {
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
