import ThiduaCore

/// What a row says of its figures: `Kế hoạch` and `Thực hiện` below each other in a column `Nội dung`, beside
/// columns of indicators, units or periods.
enum RowKind: Hashable {
  /// What they are, and of which period, where it is said.
  case kind(FigureKind, Period?)
  /// When they were reached: `Quý II`.
  case period(Period)
  /// They are of the campaign's year, which says nothing more.
  case ownYear
  /// They are another year's: `Cùng kỳ`, `Năm 2022`.
  case otherTime
  /// They compare others: `Tỷ lệ (%)`.
  case comparison

  /// Reads a cell; nothing where it says nothing of figures.
  init?(_ text: String, year: Int) {
    switch HeaderNames.meaning(of: text, year: year) {
    case .value(let kind, let period)?: self = .kind(kind, period)
    case .otherYear?: self = .otherTime
    default:
      // `Nam` are men.
      if text.contains(where: \.isWholeNumber) || text.contains(" "),
        let period = PeriodText.period(text, defaultYear: year)
      {
        guard period.year == year else {
          self = .otherTime
          return
        }
        self = period.slot == Period.wholeYear ? .ownYear : .period(period)
      } else if HeadingTime.isOfTimeBefore(PeriodText.words(of: text)) {
        self = .otherTime
      } else if HeaderWords.isComparison(text) || HeaderWords.share(text) != nil {
        self = .comparison
      } else {
        return nil
      }
    }
  }

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
      guard isShort, let said = RowKind(text(record, column), year: year) else { continue }
      // In a row of an indicator a share may be the indicator itself, unless other rows say what they are.
      if said == .comparison, !layout.hasIndicatorColumns, !hasSaidKinds {
        asksRowsAbove = true
        continue
      }
      if case .kind = said { hasSaidKinds = true }
      return said
    }
    return nil
  }
}
