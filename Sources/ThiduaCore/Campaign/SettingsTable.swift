/// One of the campaign's own files as a table of texts.
public struct SettingsTable: Sendable {
  /// A row below the header.
  public struct Row: Sendable {
    /// The physical line.
    public var line: Int
    /// The cells, cleaned.
    public var cells: [String]

    /// Makes a row.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The file's name, such as `units.csv`.
  public var file: String
  /// The line of the header; 0 where the file has none.
  public var headerLine = 0
  /// The header's cells.
  public var header: [String] = []
  /// The rows below the header.
  public var rows: [Row] = []

  /// Makes an empty table.
  public init(file: String) { self.file = file }
}

/// A mistake in one of the campaign's own files; the command stops with all of them.
public struct SettingsMistake: Hashable, Sendable {
  /// The file, such as `units.csv`.
  public var file: String
  /// The physical line; 0 for none.
  public var line: Int
  /// The column, from 1; 0 for none.
  public var column: Int
  /// What is wrong and what to do, in Vietnamese.
  public var vietnamese: String
  /// What is wrong and what to do, in English.
  public var english: String

  /// Makes a mistake.
  public init(file: String, line: Int = 0, column: Int = 0, vi: String, en: String) {
    self.file = file
    self.line = line
    self.column = column
    vietnamese = vi
    english = en
  }

  /// The words in a language.
  public func text(in language: Language) -> String { language == .vi ? vietnamese : english }

  /// Whether a mistake stands before another: by file, line and column.
  public static func inOrder(_ left: SettingsMistake, _ right: SettingsMistake) -> Bool {
    (left.file, left.line, left.column, left.english)
      < (right.file, right.line, right.column, right.english)
  }
}

/// Reads the named columns of a settings table and collects mistakes.
struct SettingsReader {
  let table: SettingsTable
  private var columns: [String: Int] = [:]
  var mistakes: [SettingsMistake] = []

  /// Names the columns; `names` gives for each key the header names that mean it.
  init(_ table: SettingsTable, names: [String: String]) {
    self.table = table
    for (position, cell) in table.header.enumerated() where !cell.isEmpty {
      let bare = FoldedText.bareKey(cell)
      let key = names.first { $0.value.split(separator: " ").contains { $0 == bare } }?.key
      guard let key else { continue }
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

  mutating func require(_ keys: [(key: String, name: String)]) {
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

  /// A number in a settings file: `12.5` or `12,5`.
  mutating func quantity(_ row: SettingsTable.Row, _ key: String) -> Quantity? {
    let typed = text(row, key)
    guard !typed.isEmpty else { return nil }
    let plain = typed.filter { $0 != "%" && $0 != " " }.map { $0 == "," ? "." : $0 }
    if let number = Quantity(String(plain)) { return number }
    add(row, key, vi: "“\(typed)” không phải là số", en: "“\(typed)” is not a number")
    return nil
  }
}
