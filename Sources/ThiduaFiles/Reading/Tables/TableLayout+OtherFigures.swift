import ThiduaCore

// Titles that say of figures that they are none of those a report holds, over columns that do not say what they are.
extension TableLayout {
  /// Lets nothing of a table count whose columns name only units, indicators, parts or periods, and above which a line
  /// says that plans stand there, or how much others differ: `(Số liệu kế hoạch)`, `(Tăng +, giảm - so với cùng kỳ)`.
  mutating func obeyTitles(_ rows: ArraySlice<HeadRow>, _ columns: [HeaderColumn]) {
    guard values.contains(where: { !$0.kind.isTarget }), kindColumns.isEmpty,
      !columns.contains(where: { $0.hasFigures && $0.kind != nil || $0.isComparison })
    else { return }
    switch standing {
    case .counts, .countsUnlessPathSays: break
    case .refused: return
    }
    for row in rows {
      guard let column = RowShape.titlePlace(in: row.cells),
        OtherFigures.stand(in: row.cells[column])
      else { continue }
      standing = .refused(
        .otherFigures,
        TitleFacts.Place(text: row.cells[column], line: row.line, column: column + 1))
      return
    }
  }
}
