import ThiduaCore

// The header again, as it stands on each page of a printed table.
extension TableReader {
  /// Whether a row without a known indicator belongs to a header that stands here again: a row of
  /// names of columns, units and periods, or the column numbers right below one.
  ///
  /// `hasDigit` where a cell in a column of figures may begin a number.
  func isRepeatedHeader(_ cells: [String], _ hasDigit: Bool) -> Bool {
    let words = HeaderWords(year: year, units: index.units)
    let follows = repeatedHeaderRow >= 0 && repeatedHeaderRow == row - 1
    guard
      Self.namesColumns(cells, words) || follows && RowShape.isNumbering(cells)
        || !hasDigit
          && HeaderBlock(around: 0, in: [HeadRow(line: 0, cells: cells)], words: words) != nil
    else { return false }
    repeatedHeaderRow = row
    return true
  }

  /// Whether all that is filled in names columns; a bare number, even a year, is a figure.
  private static func namesColumns(_ cells: [String], _ words: HeaderWords) -> Bool {
    var namesFigures = false
    for cell in cells where !cell.isEmpty {
      let sense = words.sense(of: cell)
      guard sense != .unknown, cell.contains(where: \.isLetter) else { return false }
      namesFigures = namesFigures || sense.namesFigures
    }
    return namesFigures
  }
}
