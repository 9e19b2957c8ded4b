import ThiduaCore

/// What a row says of its figures: `Kế hoạch` and `Thực hiện` below each other in a column `Nội dung`, beside
/// columns of indicators, units or periods.
enum RowKind: Hashable {
  case kind(FigureKind)
  /// They compare others: `Tỷ lệ (%)`.
  case comparison

  /// The columns of a table where rows may say what they are, on the left of all figures; none where the
  /// header says it for its columns in more than one way.
  static func columns(of layout: TableLayout, _ values: [ValueColumn]) -> [Int] {
    let isUniform = values.allSatisfy { $0.kind == values[0].kind && $0.adjustedColumn == nil }
    guard isUniform, let first = values.map(\.number).min() else { return [] }
    return layout.kindColumns.filter { $0 < first - 1 }
  }
}

extension TableReader {
  /// What a row says of its figures; nothing where it says nothing.
  func saidKind(_ record: borrowing some TableRow & ~Copyable) -> RowKind? {
    for column in traits.kindColumns where column < record.fieldCount {
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
