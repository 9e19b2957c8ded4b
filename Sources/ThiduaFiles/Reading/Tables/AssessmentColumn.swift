import ThiduaCore

/// A column that says of each indicator whether it was met.
struct AssessmentColumn {
  /// Its place in the row, counted from 0.
  let column: Int
  /// What stands in it.
  let says: HeaderNames.Assessment

  /// Those of a header whose columns are of no single unit or indicator.
  static func all(in columns: [HeaderColumn]) -> [AssessmentColumn] {
    guard columns.allSatisfy({ $0.unit == nil && $0.indicator == nil }) else { return [] }
    return columns.indices.compactMap { column in
      guard columns[column].key == nil, !columns[column].hasFigures else { return nil }
      return HeaderNames.assessment(columns[column].name).map {
        AssessmentColumn(column: column, says: $0)
      }
    }
  }
}
