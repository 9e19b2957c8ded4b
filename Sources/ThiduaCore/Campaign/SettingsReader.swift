/// Reads the named columns of a settings table and collects mistakes.
struct SettingsReader {
  let table: SettingsTable
  private let names: [String: String]
  private var columns: [String: Int] = [:]
  var mistakes: [SettingsMistake] = []

  /// Names the columns; `names` gives for each key the header names that mean it.
  init(_ table: SettingsTable, names: [String: String]) {
    self.table = table
    self.names = names
    for (position, cell) in table.header.enumerated() where !cell.isEmpty {
      let bare = FoldedText.bareKey(cell)
      guard let key = Self.key(named: bare, in: names) else {
        refuseMisspelt(cell, column: position + 1, names)
        continue
      }
      if columns[key] != nil {
        add(
          line: table.headerLine, column: position + 1,
          vi: "cột “\(cell)” lặp lại; hãy xóa một cột",
          en: "column “\(cell)” is repeated; delete one")
      }
      columns[key] = position
    }
  }

  /// The number of a column, from 1; 0 where there is none.
  func number(of key: String) -> Int { columns[key].map { $0 + 1 } ?? 0 }

  func has(_ key: String) -> Bool { columns[key] != nil }

  func text(_ row: SettingsTable.Row, _ key: String) -> String {
    guard let column = columns[key], column < row.cells.count else { return "" }
    return row.cells[column]
  }

  private static func key(named bare: String, in names: [String: String]) -> String? {
    names.first { $0.value.split(separator: " ").contains { $0 == bare } }?.key
  }

  /// The line of the header where the first line is none: below the title of a table, say.
  private func lineOfHeader(with keys: [String]) -> Int? {
    guard columns.isEmpty else { return nil }
    return table.rows.first { row in
      let named = row.cells.map { Self.key(named: FoldedText.bareKey($0), in: names) }
      return keys.allSatisfy(named.contains)
    }?.line
  }

  /// Refuses a table that lacks one of some columns.
  mutating func require(_ keys: [(key: String, name: String)]) {
    if let line = lineOfHeader(with: keys.map(\.key)) {
      return add(
        line: table.headerLine,
        vi: "tên các cột ở dòng \(line); hãy xóa các dòng phía trên dòng đó",
        en: "the names of the columns stand on line \(line); delete the lines above it")
    }
    for (key, name) in keys where columns[key] == nil {
      add(
        line: table.headerLine, vi: "thiếu cột “\(name)”; hãy thêm cột này",
        en: "column “\(name)” is missing; add it")
    }
  }

  mutating func add(line: Int, column: Int = 0, vi: String, en: String) {
    mistakes.append(
      SettingsMistake(file: table.file, line: line, column: column, vi: vi, en: en))
  }

  mutating func add(_ row: SettingsTable.Row, _ key: String, vi: String, en: String) {
    add(line: row.line, column: number(of: key), vi: vi, en: en)
  }

  /// One of the allowed words, or the default where the cell is blank.
  mutating func choice<Value>(
    _ row: SettingsTable.Row, _ key: String, _ allowed: [(word: String, value: Value)],
    default value: Value
  ) -> Value {
    let typed = text(row, key)
    guard !typed.isEmpty else { return value }
    let wanted = FoldedText.caseKey(typed)
    if let match = allowed.first(where: { FoldedText.caseKey($0.word) == wanted }) {
      return match.value
    }
    var words: [String] = []
    for entry in allowed where entry.word.utf8.allSatisfy({ $0 < 0x80 }) {
      words.append(entry.word)
    }
    let list = words.joined(separator: ", ")
    add(
      row, key, vi: "“\(typed)” không hợp lệ; chỉ nhận: \(list)",
      en: "“\(typed)” is not accepted; one of: \(list)")
    return value
  }
}
