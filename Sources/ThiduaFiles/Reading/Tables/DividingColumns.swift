import ThiduaCore

/// Columns on the left of all figures that have no name, or one that says nothing, and in which rows of one unit, or of
/// one indicator, say different things.
struct DividingColumns {
  /// Those whose cells say what figures are, all of them or plans and results among others: `Kế hoạch`, `Thực hiện`.
  private(set) var kinds: [Int] = []
  /// The others, with two cells that stand below each other: `Nam`, `Nữ`.
  private(set) var parts: [(column: Int, texts: [String])] = []

  /// The column of a table in which all rows say what their figures are.
  init(kinds column: Int) { kinds = [column] }

  /// Finds them among the rows below a header.
  init(of layout: TableLayout, _ columns: [HeaderColumn], _ sample: [[String]], year: Int) {
    let keys = [layout.indicator, layout.label, layout.unitCode, layout.unitName].compactMap(\.self)
    let figures = columns.indices.filter { columns[$0].hasFigures }
    let rows = sample.filter { row in
      !RowShape.isNumbering(row) && figures.contains { !Self.cell(row, $0).isEmpty }
    }
    for column in columns.indices where Self.mayDivide(columns, column) && !keys.contains(column) {
      let filled = rows.filter { Self.cell($0, column).isEmpty == false }
      let texts = filled.map { Self.cell($0, column) }
      let said = texts.map { RowKind($0, year: year) }
      let divided = filled.indices.dropFirst().first { place in
        texts[place] != texts[place - 1]
          && keys.contains { !Self.cell(filled[place - 1], $0).isEmpty }
          && keys.allSatisfy { key in
            let own = Self.cell(filled[place], key)
            return own.isEmpty || own == Self.cell(filled[place - 1], key)
          }
      }
      guard let divided else { continue }
      if !said.contains(nil) || Self.holdsPlansAndResults(said) {
        kinds.append(column)
      } else if columns[column].key == nil, !texts.allSatisfy(RowShape.isNumeral),
        HeaderNames.meaning(of: columns[column].name, year: year) != .label
      {
        parts.append((column, [texts[divided - 1], texts[divided]]))
      }
    }
  }

  /// Whether some rows say that they are plans, and some that they are results: what nobody knows stands among them.
  private static func holdsPlansAndResults(_ said: [RowKind?]) -> Bool {
    let kinds = said.compactMap { if case .kind(let kind, _)? = $0 { kind.isTarget } else { nil } }
    return kinds.contains(true) && kinds.contains(false)
  }

  private static func cell(_ row: [String], _ column: Int) -> String {
    row.indices.contains(column) ? row[column] : ""
  }

  /// Whether a column may be one of those.
  static func mayDivide(_ columns: [HeaderColumn], _ position: Int) -> Bool {
    guard let first = columns.firstIndex(where: \.hasFigures), position < first else {
      return false
    }
    let column = columns[position]
    return (column.key == nil || column.key == .note) && !column.isOtherYear && !column.isComparison
  }
}
