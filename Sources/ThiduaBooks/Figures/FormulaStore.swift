/// Formulas that are the same on many sheets of a book, made once.
final class FormulaStore {
  private static let columnCount = FigureColumn.allCases.count
  /// The formulas of each cell, row by row, with whatever else they depend on.
  private var formulas: [[(variant: Int, formula: String)]] = []

  /// The formula of a cell for a variant, made at its first use.
  func formula(
    _ row: Int, _ column: FigureColumn, _ variant: Int, make: () -> String
  ) -> String {
    let place = row * Self.columnCount + column.rawValue
    if place < formulas.count,
      let known = formulas[place].first(where: { $0.variant == variant })
    {
      return known.formula
    }
    let made = make()
    while formulas.count <= place { formulas.append([]) }
    formulas[place].append((variant, made))
    return made
  }
}
