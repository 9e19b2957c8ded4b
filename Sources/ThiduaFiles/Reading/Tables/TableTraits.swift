import ThiduaCore

/// What the rows of a table may hold, by its header, its title and its path.
struct TableTraits {
  /// The columns where rows may say what their figures are.
  let kindColumns: [Int]
  let hasActuals: Bool
  /// Whether rows that hold nothing but a unit's name may say whose the rows below are.
  let mayHaveUnitHeadings: Bool
  /// Whether a row's figures need a unit that the header does not give.
  let needsRowUnit: Bool
  /// Whether a row's figures may need a period that the header does not give.
  let needsRowPeriod: Bool
  /// Whether a row, or the title for all of them, may name a measure.
  let mayNameMeasure: Bool
  /// Whether the header names measures.
  let hasColumnMeasures: Bool
  /// Whether names of columns say what figures are in words of their own.
  let hasColumnWords: Bool
  /// Whether columns say whether indicators were met.
  let hasAssessments: Bool
  /// Whether shares stand beside figures.
  let hasShares: Bool
  /// Whether there are columns in which a figure may stand that is no column of figures.
  let mayHoldFiguresElsewhere: Bool
  let hasUnitColumns: Bool
  /// Whether a column holds what was reached in the table's own period, and none holds sums since January.
  let mayCountFromJanuary: Bool
  /// Whether columns name the quarter or the month in which something was reached, and none holds sums since January.
  let namesParts: Bool
  /// Whether notes beside figures may say that they are such sums.
  let mayHaveNotesOnSums: Bool
  /// Whether the figures of the table are none of the year's.
  let isRefused: Bool
  /// Whether only rows that name the campaign's year with their period are of it.
  let mustRowsSayYear: Bool

  /// Finds it for the columns of figures that are read of a layout.
  init(
    of layout: TableLayout, _ values: [ValueColumn], _ unitColumns: [Int], _ path: PathFacts,
    year: Int
  ) {
    kindColumns = RowKind.columns(of: layout, values)
    hasActuals = layout.values.contains { !$0.kind.isTarget }
    needsRowUnit = layout.values.contains { $0.unit == nil }
    mayHaveUnitHeadings =
      needsRowUnit && unitColumns.isEmpty && layout.title.unit == nil
      && layout.title.letterhead == nil
    hasUnitColumns = layout.values.contains { $0.unit != nil }
    mayCountFromJanuary =
      values.contains { $0.kind == .actual && $0.period == nil }
      && !values.contains { $0.kind == .cumulative }
    namesParts =
      values.contains { $0.kind == .actual && $0.period?.isCumulative == false }
      && !values.contains { $0.kind == .cumulative || $0.period?.isCumulative ?? false }
    mayHaveNotesOnSums = mayCountFromJanuary && !layout.noteColumns.isEmpty
    needsRowPeriod =
      layout.period != nil || !hasActuals && layout.isReport
      || layout.values.contains { !$0.kind.isTarget && $0.period == nil }
    hasColumnMeasures = !layout.columnMeasures.isEmpty
    hasColumnWords = !layout.columnWords.isEmpty
    hasAssessments = !layout.assessments.isEmpty && kindColumns.isEmpty
    hasShares = !layout.shares.isEmpty
    mayHoldFiguresElsewhere =
      (!layout.noteColumns.isEmpty || !layout.comparisons.isEmpty || layout.measure != nil)
      && !layout.hasIndicatorColumns && !hasUnitColumns
    let isOfOtherYear =
      switch layout.standing {
      case .counts: false
      case .countsUnlessPathSays where hasActuals: path.saysEarlierYear
      case .countsUnlessPathSays: (path.yearAlone ?? path.otherYear ?? year) != year
      case .refused: true
      }
    isRefused = isOfOtherYear && layout.period == nil
    mustRowsSayYear = isOfOtherYear && layout.period != nil
    mayNameMeasure =
      layout.measure != nil || layout.label != nil || !layout.title.measures.isEmpty
      || hasColumnMeasures
  }
}
