import ThiduaCore

// Where whoever signs begins, and what stands below.
extension TableReader {
  /// Whether the signatures begin here; in a table without codes only where the number and the
  /// measure of a row of the table are not filled in, but by whoever signs.
  func isSignature(_ cells: [String]) -> Bool {
    guard RowShape.isSignature(cells) else { return false }
    guard layout.indicator == nil else { return true }
    return [layout.number, layout.measure].allSatisfy { column in
      guard let column, cells.indices.contains(column), !cells[column].isEmpty else { return true }
      return RowShape.isSignature([cells[column]])
    }
  }

  /// Whether the signatures begin in a row of units, or below tasks in words, with an office in a column of figures.
  ///
  /// No digit stands there, which the first byte of most figures tells, but in place and date (`An Khê, ngày 05 tháng 7
  /// năm 2023`).
  func isSignatureWithoutFigures(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard strangeHeading != nil || !unitColumns.isEmpty || layout.hasIndicatorColumns else {
      return false
    }
    for column in values where column.number <= record.fieldCount {
      let hasDigit = record.withField(column.number - 1) { bytes in
        bytes.indices.contains { bytes[$0].isASCIIDigit }
      }
      guard hasDigit else { continue }
      let hasLetter = record.withField(column.number - 1) { bytes in
        bytes.indices.contains { bytes[$0] > UInt8(ascii: "@") }
      }
      guard hasLetter, RowShape.isDatedLine(text(record, column.number - 1)) else { return false }
    }
    return !namesUnit(record) && RowShape.isSignature(texts(record))
  }

  /// Below signatures a row of a table without codes is one of another table, if any; codes are looked at.
  func mayCountBelowSignature(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) -> Bool {
    guard let placement else { return true }
    if case .indicator(_, certainty: .certain) = placement { beginSecondTable(record) }
    return false
  }
}
