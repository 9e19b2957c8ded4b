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
