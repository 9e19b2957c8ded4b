/// The pieces in which the reading process hands a workbook over: a kind, a length of 32 bits and
/// the contents, all numbers little-endian.
enum Frame: UInt8 {
  /// A sheet begins: whether it is hidden, for each column that there may be whether it is, its name.
  case sheet = 0x53
  /// A row of the sheet: number (32 bits), whether it is hidden, count of cells (16 bits), and for
  /// each cell its kind, its text and how it is shown, both with their length (32 bits).
  case row = 0x52
  /// The end: 0, or why the workbook cannot be read.
  case end = 0x45

  /// Excel allows 32,767 characters a cell, which are no more bytes than this.
  static let longestText = 131_072
  /// Excel 97 has no more columns.
  static let mostColumns = 256
  /// Excel 97 has no more rows.
  static let mostRows = 65_536
}
