public import ThiduaCore

/// What was found out about a file that was converted.
public struct ConversionSummary: Sendable {
  /// The format, such as `csv` or `xlsx`.
  public internal(set) var format = ""
  /// The encoding of a text.
  public internal(set) var encoding = ""
  /// The delimiter of a text, or the word `tab`.
  public internal(set) var delimiter = ""
  /// The name of the sheet.
  public internal(set) var sheet = ""
  /// The names of the other sheets, which were not converted.
  public internal(set) var otherSheets: [String] = []
  /// How many records were written.
  public internal(set) var records = 0
  /// How many cells the widest record has.
  public internal(set) var width = 0
  /// How many cells most records at the beginning of a text have; 0 where that is not looked at.
  public internal(set) var usualWidth = 0
  /// How many records below the first such one have another number of cells.
  public internal(set) var unusualCount = 0
  /// The lines of the first of these.
  public internal(set) var unusualLines: [Int] = []
  /// What is wrong with single records.
  public internal(set) var findings: [Finding] = []

  /// Makes the summary of a file of which nothing is known.
  init() {}
}

/// Why a file cannot be converted.
public enum ConversionFailure: Error, Sendable {
  /// The file is no table that can be read.
  case unreadable(FindingCause)
  /// The workbook has no sheet of this name or number; those it has.
  case unknownSheet(available: [String])
  /// The system cannot read the file.
  case system(SystemError)
  /// The output cannot be written.
  case output
}
