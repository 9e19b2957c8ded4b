/// A row near the beginning of a table, with cleaned cells.
struct HeadRow {
  var line: Int
  var cells: [String]
  /// The cells with their line breaks.
  var texts: [String]
  /// What cells mean by the rows below, and not by their own words.
  var settled: [Int: HeaderSense] = [:]

  /// What its cells say.
  func senses(_ words: HeaderWords) -> [HeaderSense] {
    cells.indices.map { settled[$0] ?? words.sense(of: cells[$0]) }
  }

  /// The cell of a column; blank where the row is shorter.
  func cell(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }

  /// Whether nothing stands in it.
  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// Makes a row of cells, which may have LF between their lines.
  init(line: Int, texts: [String]) {
    self.line = line
    self.texts = texts
    cells = texts.map { $0.utf8.contains(10) ? $0.replacing("\n", with: " ") : $0 }
  }
}
