import ThiduaCore

/// A row of column numbers that begins with a code of the campaign: `1;2;3` below `Mã số;Kế hoạch;Thực hiện`,
/// where an indicator is called `1`.
///
/// It is one of column numbers as long as another row has that code; where none has, it may be figures.
struct NumberedRow {
  let line: Int
  /// The column of the code, counted from 0.
  let column: Int
  /// The code.
  let code: String
  private let bytes: [UInt8]

  /// Keeps a row of column numbers, if its first cells are codes.
  init?(_ cells: [String], _ line: Int, _ reader: TableReader) {
    // `4=3/2` is nothing but the number of a column.
    guard !cells.contains(where: { $0.contains("=") || $0.contains("/") }) else { return nil }
    let layout = reader.layout
    let isCode = { (text: String) in
      layout.hasIndicatorColumns
        ? reader.index.units.unit(withCode: text) != nil : reader.index.indicator(text) != nil
    }
    let columns =
      layout.hasIndicatorColumns ? reader.unitColumns : [layout.indicator].compactMap(\.self)
    guard let column = columns.first(where: { cells.indices.contains($0) && isCode(cells[$0]) })
    else { return nil }
    self.line = line
    self.column = column
    code = cells[column]
    bytes = Array(code.utf8)
  }

  /// Whether a row has the same code.
  func isContradicted(by record: borrowing some TableRow & ~Copyable) -> Bool {
    column < record.fieldCount && record.withField(column) { TableReader.equal($0, bytes) }
  }
}

extension TableReader {
  /// Says of column numbers that they may be figures.
  func report(_ row: NumberedRow) {
    reading.findings.append(
      Finding(.columnNumbers).at(
        file: reading.path, sheet: sheet, line: row.line, column: row.column + 1, value: row.code))
  }
}
