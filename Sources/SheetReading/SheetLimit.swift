/// A limit that a file went beyond.
///
/// Honest files stay far below: a million rows with formats and nothing else inflate to some 80 MB,
/// thirty times their size; with twenty formatted cells in each of them to 440 MB, twelve times.
public enum SheetLimit: String, Sendable {
  /// More than 10,000 parts in the ZIP file.
  case parts
  /// More than 10,000 sheets, or styles and relationships that lead to them.
  case sheets
  /// More than 1 GiB of sheets, 256 MiB of shared texts, or 32 MiB in another part.
  case inflatedSize
  /// A part above 1 MiB inflates to more than 200 times its size, shared texts to more than 100.
  case inflatedRatio
  /// Elements in each other more than 64 deep.
  case depth
  /// A tag above 1 MiB.
  case tag
  /// A cell above 1 MiB; Excel's limit is 32,767 characters.
  case cellText
  /// A row above 16 MiB.
  case rowText
  /// A sheet whose rows hold more than 1 GiB of text.
  case sheetText
  /// A filled cell beyond column 16,384.
  case columns
  /// A filled row beyond row 1,048,576.
  case rows
  /// More than 4,194,304 filled cells that only repeat another one.
  case repeats
  /// More than 1,048,576 places where cells are merged in one sheet.
  case merged
}

/// The numbers of the limits.
enum Limits {
  static let parts = 10_000
  /// Of a workbook that was just written: four for each of a cluster's units, where cells have notes.
  static let writtenParts = 65_535
  static let sheets = 10_000
  static let depth = 64
  static let tagBytes = 1 << 20
  static let cellBytes = 1 << 20
  static let rowBytes = 1 << 24
  static let sheetBytes = 1 << 30
  static let columns = 16_384
  static let rows = 1_048_576
  static let repeatedCells = 1 << 22
  static let merged = 1 << 20
  static let partNameBytes = 1024
  /// A part may inflate to this size whatever it is packed to.
  static let freeInflation = 1 << 20
  static let formats = 65_536
}

/// What a part is for, which decides how large it may be.
enum PartRole {
  case structure
  case sharedTexts
  case sheet

  var mostBytes: Int {
    switch self {
    case .structure: 1 << 25
    case .sharedTexts: 1 << 28
    case .sheet: 1 << 30
    }
  }

  private var mostRatio: Int { self == .sharedTexts ? 100 : 200 }

  /// Whether so many bytes may come out of so many packed ones.
  func allows(_ bytes: Int, from packedBytes: Int) -> Bool {
    bytes <= Limits.freeInflation || bytes / mostRatio <= packedBytes
  }
}
