/// Formulas that are the same on many sheets of a book, made once.
final class FormulaStore {
  /// What tells formulas apart.
  struct Key: Hashable {
    var row: Int
    var column: FigureColumn
    /// Whatever else the formula depends on.
    var variant: Int
  }

  private var formulas: [Key: String] = [:]

  /// The formula of a key, made at its first use.
  func formula(
    _ row: Int, _ column: FigureColumn, _ variant: Int, make: () -> String
  ) -> String {
    let key = Key(row: row, column: column, variant: variant)
    if let known = formulas[key] { return known }
    let made = make()
    formulas[key] = made
    return made
  }
}
