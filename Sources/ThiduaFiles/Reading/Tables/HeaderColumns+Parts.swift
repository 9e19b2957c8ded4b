import ThiduaCore

// Columns that name what is counted of the things that are the rows: `Lúa | Diện tích | Năng suất | Sản lượng`.
extension [HeaderColumn] {
  /// Beside such columns others hold figures of nobody knows what.
  var withPartsAlone: [HeaderColumn] {
    guard contains(where: { $0.hasFigures && $0.part != nil }) else { return self }
    return map { column in
      guard column.hasFigures, column.part == nil else { return column }
      var other = column
      other.setAside()
      return other
    }
  }
}

extension LayoutSearch {
  /// Finds a header in whose columns parts of the things stand that are the rows, and gives it with the row that names
  /// them settled.
  ///
  /// At least two parts stand beside each other, on the right of a column of names that may be called anything.
  static func headerOfParts(
    in rows: [HeadRow], _ words: HeaderWords
  ) -> (anchor: Int, row: HeadRow, block: HeaderBlock)? {
    for (position, row) in rows.enumerated() {
      let senses = row.senses(words)
      guard let first = senses.firstIndex(where: \.namesPart),
        Set(senses.compactMap(\.partName)).count > 1
      else { continue }
      for anchor in [position, position - 1, position - 2] where rows.indices.contains(anchor) {
        guard let column = columnOfNames(rows[anchor], before: first, words) else { continue }
        var head = rows
        head[anchor].settled[column] = .key(.label)
        guard let block = HeaderBlock(around: anchor, in: head, words: words),
          block.rows.contains(position), holdsNames(rows[(block.rows.upperBound + 1)...], column),
          Set(block.columns.lazy.filter(\.hasFigures).compactMap(\.part)).count > 1
        else { continue }
        return (anchor, head[anchor], block)
      }
    }
    return nil
  }

  /// Whether the cells of a column are texts, and mostly no figures.
  private static func holdsNames(_ rows: ArraySlice<HeadRow>, _ column: Int) -> Bool {
    let filled = rows.lazy.filter { !RowShape.isNumbering($0.cells) }.map { $0.cell(column) }
      .filter { !$0.isEmpty }
    return !filled.isEmpty && filled.count { RowShape.beginsLikeFigure($0) } * 2 < filled.count
  }

  /// The nearest column on the left of figures that has a name and is none of measures or numbers.
  private static func columnOfNames(
    _ row: HeadRow, before first: Int, _ words: HeaderWords
  ) -> Int? {
    row.cells.indices.prefix(first).last { column in
      guard !row.cells[column].isEmpty else { return false }
      let sense = words.sense(of: row.cells[column])
      return sense == .unknown || sense == .key(.label)
    }
  }
}

extension HeaderSense {
  /// What is counted, by a cell that says it.
  fileprivate var partName: String? {
    if case .part(let name, _, _) = self { name } else { nil }
  }
  /// Whether a cell says it.
  var namesPart: Bool { partName != nil }
}
