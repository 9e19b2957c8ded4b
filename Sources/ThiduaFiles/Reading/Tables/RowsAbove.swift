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

/// A row with the code of an indicator, which may be merged with those of rows below it.
struct RowOfCode {
  /// The indicator; nothing where the code is none's.
  var indicator: Int?
  /// Its label, and its unit by code and name.
  var names: [String] = []

  /// Whether a row without a code, that names a label and units or none, is one of the same indicator and unit.
  func goesOn(in others: [String]) -> Bool {
    zip(names, others).allSatisfy { own, other in other.isEmpty || other == own }
  }
}

extension TableReader {
  /// Takes from a damaged row whose and of when the rows below it are, where it says so before the damage:
  /// the row itself does not count, and costs no other.
  func rememberWholeCells(of record: borrowing some TableRow & ~Copyable) {
    for column in unitColumns {
      let name = textBeforeDamage(record, column)
      guard !name.isEmpty else { continue }
      unitAbove = .unknown(nil)
      if case .unit(let unit) = index.units.match(name) { unitAbove = .unit(unit) }
      break
    }
    let period = textBeforeDamage(record, layout.period?.column)
    if !period.isEmpty, let column = layout.period?.column {
      periodBytes = record.withField(column) { bytes in bytes.indices.map { bytes[$0] } }
      let found = PeriodText.period(
        period, defaultYear: year, hint: layout.period?.hint ?? .none)
      periodAbove =
        found.flatMap { $0.year == year ? .period($0) : nil } ?? .wrong(found, text: period)
    }
    let code = textBeforeDamage(record, layout.indicator)
    guard !code.isEmpty else { return }
    codeAbove = index.indicator(code)
    rowOfCode = RowOfCode(
      indicator: codeAbove, names: nameColumns.map { textBeforeDamage(record, $0) })
  }

  /// The text of a cell that stands before the first damage of its row.
  private func textBeforeDamage(
    _ record: borrowing some TableRow & ~Copyable, _ column: Int?
  ) -> String {
    guard let column, column < record.issueField - 1 else { return "" }
    return text(record, column)
  }
}
