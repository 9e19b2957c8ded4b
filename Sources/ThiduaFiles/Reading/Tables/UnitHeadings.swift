import ThiduaCore

/// Rows that hold nothing but a unit's name, in a table without a column of units: `II | XÃ SONG AN` over
/// the rows of that commune.
///
/// The first one stands above all figures. A unit's name alone further down in a table that began without
/// one names something else, as a school among those that reached a standard.
struct UnitHeadings {
  private enum State {
    case possible, used, impossible
  }

  private var state = State.possible
  /// Whether a row may still be one.
  var mayFollow: Bool { state != .impossible }

  /// Notes a row with figures.
  mutating func passFigures() {
    if state == .possible { state = .impossible }
  }

  /// What a heading says.
  enum Meaning: Hashable {
    /// A unit, or a commune that is none of the units.
    case unit(UnitDirectory.Match)
    /// The rows below add up units.
    case total
  }

  /// What a row without figures says of the rows below; nothing where it is no heading.
  mutating func take(
    _ cells: [String], _ index: CampaignIndex
  ) -> (name: String, column: Int, meaning: Meaning)? {
    guard mayFollow, let (name, column) = Self.onlyText(in: cells) else { return nil }
    if let match = index.units.exactMatch(name) {
      state = .used
      return (name, column, .unit(match))
    }
    guard state == .used else { return nil }
    if index.namesSum(name) { return (name, column, .total) }
    guard HeaderWords.beginsAsCommune(name) else { return nil }
    return (name, column, .unit(index.units.match(name)))
  }

  /// The only text of a row, without the numeral before it.
  static func onlyText(in cells: [String]) -> (String, column: Int)? {
    guard let place = RowShape.titlePlace(in: cells) else { return nil }
    return (RowShape.withoutNumeral(cells[place]), place)
  }
}
