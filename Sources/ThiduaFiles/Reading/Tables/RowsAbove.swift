import ThiduaCore

/// Whose the rows above are: a row whose cell of the unit is blank belongs to them.
enum UnitAbove {
  /// No row has named a unit.
  case none
  case unit(Int)
  /// They add up units.
  case total
  /// A name that is no unit's; what is still to be said of it, where a heading alone has it.
  indirect case unknown(Finding?)

  /// Whether a row has named a unit, or something in its place.
  var isNamed: Bool {
    if case .none = self { return false }
    return true
  }
}

/// When the rows above are of: a row whose cell of the period is blank belongs to them.
enum PeriodAbove {
  /// No row has named a period.
  case none
  case period(Period)
  /// What is no period, or of another year, and its text.
  indirect case wrong(Period?, text: String)

  /// The period, where it is one of the campaign's.
  var period: Period? {
    if case .period(let period) = self { return period }
    return nil
  }
}

extension TableReader {
  /// Forgets what the rows above name where a damaged row may have named something else: the cells from the
  /// damage on are not known, and those before it are not read.
  func forgetRowsAbove(_ record: borrowing some TableRow & ~Copyable) {
    let whole = min(record.issueField - 1, record.fieldCount)
    func isBlank(_ column: Int) -> Bool { column < whole && text(record, column).isEmpty }
    if !unitColumns.allSatisfy(isBlank) { unitAbove = .unknown(nil) }
    if let period = layout.period, !isBlank(period.column) {
      periodAbove = .wrong(nil, text: text(record, period.column))
    }
    codeAbove = nil
  }
}
