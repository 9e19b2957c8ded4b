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
