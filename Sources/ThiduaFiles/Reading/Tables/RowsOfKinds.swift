import ThiduaCore

/// A header with indicators as columns, over rows of one unit that say what their figures are: `Kế hoạch`, `Thực hiện`, or
/// of when they are: `Quý I`, `Quý II`.
struct RowsOfKinds {
  /// The row that names the indicators, with the column settled in which rows say it.
  let row: HeadRow
  let column: Int
  let block: HeaderBlock

  /// Nothing where fewer than two indicators are named, or a row with figures does not say what they are.
  init?(around anchor: Int, in rows: [HeadRow], _ words: HeaderWords) {
    let senses = rows[anchor].senses(words)
    guard let first = senses.firstIndex(where: \.namesIndicator),
      senses.count(where: \.namesIndicator) > 1
    else { return nil }
    for column in (0..<first).reversed() {
      var head = rows
      head[anchor].settled[column] = .key(.note)
      guard
        let block = HeaderBlock(around: anchor, in: head, words: words, keyedBy: [.note]),
        Self.sayWhatTheyAre(rows[(block.rows.upperBound + 1)...], in: column, of: block, words.year)
      else { continue }
      (row, self.column, self.block) = (head[anchor], column, block)
      return
    }
    return nil
  }

  private static func sayWhatTheyAre(
    _ rows: ArraySlice<HeadRow>, in column: Int, of block: HeaderBlock, _ year: Int
  ) -> Bool {
    let figures = block.columns.indices.filter { block.columns[$0].hasFigures }
    let filled = rows.filter { row in
      !RowShape.isNumbering(row.cells)
        && figures.contains { RowShape.beginsLikeFigure(row.cell($0)) }
    }
    return !filled.isEmpty && filled.allSatisfy { RowKind($0.cell(column), year: year) != nil }
  }
}
