import ThiduaCore

/// Rows that say themselves what their figures are: `Kế hoạch` and `Thực hiện` below each other in a column
/// `Nội dung`, beside columns of indicators, units or periods.
struct RowKinds {
  /// What a row says of its figures.
  enum Said: Hashable {
    case kind(FigureKind)
    /// They compare others: `Tỷ lệ (%)`.
    case comparison
  }

  /// The columns in which it may stand, on the left of all figures.
  let columns: [Int]
  /// Where the columns of each kind begin in `FileReading.columns`.
  private(set) var positions: [FigureKind: Int] = [:]

  /// The columns of a table where rows may say what they are; none where the header says it for its columns
  /// in more than one way.
  init(_ layout: TableLayout, _ values: [ValueColumn]) {
    let isUniform = values.allSatisfy { $0.kind == values[0].kind && $0.adjustedColumn == nil }
    guard isUniform, let first = values.map(\.number).min() else {
      columns = []
      return
    }
    columns = layout.kindColumns.filter { $0 < first - 1 }
  }

  /// The position of a column's twin of another kind.
  mutating func position(
    of place: Int, _ kind: FigureKind, among values: [ValueColumn], from first: Int,
    _ columns: inout [ValueColumn]
  ) -> Int? {
    if kind == values[place].kind { return first + place }
    if positions.isEmpty {
      for other in FigureKind.allCases {
        guard columns.count + values.count <= Cell.mostColumns else { break }
        positions[other] = columns.count
        columns += values.map { $0.of(other) }
      }
    }
    return positions[kind].map { $0 + place }
  }
}

extension TableReader {
  /// What a row says of its figures; nothing where it says nothing.
  func saidKind(_ record: borrowing some TableRow & ~Copyable) -> RowKinds.Said? {
    for column in rowKinds.columns where column < record.fieldCount {
      let isShort = record.withField(column) { (2...40).contains($0.count) }
      guard isShort else { continue }
      let name = text(record, column)
      if case .value(let kind, _)? = HeaderNames.meaning(of: name, year: year) {
        return .kind(kind)
      }
      // In a row of an indicator a share may be the indicator itself.
      guard layout.hasIndicatorColumns else { continue }
      if HeaderWords.isComparison(name) || HeaderWords.share(name) != nil { return .comparison }
    }
    return nil
  }
}
