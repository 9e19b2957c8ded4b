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

  /// Notes a row with figures.
  mutating func passFigures() {
    if state == .possible { state = .impossible }
  }

  /// The unit, or the name that is none, of a row without figures; nothing where it is no heading.
  mutating func take(
    _ cells: [String], units: UnitDirectory
  ) -> (name: String, column: Int, match: UnitDirectory.Match)? {
    guard state != .impossible, let (name, column) = Self.onlyText(in: cells) else { return nil }
    if let match = units.exactMatch(name) {
      state = .used
      return (name, column, match)
    }
    guard state == .used, HeaderWords.beginsAsCommune(name) else { return nil }
    return (name, column, units.match(name))
  }

  /// The only text of a row, without the numeral before it.
  private static func onlyText(in cells: [String]) -> (String, column: Int)? {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let last = filled.last, filled.count <= 2,
      filled.count == 1 || RowShape.isNumeral(cells[filled[0]])
    else { return nil }
    let text = cells[last]
    if let mark = text.firstIndex(where: { $0 == "." || $0 == ")" || $0 == "-" || $0 == "/" }),
      RowShape.isNumeral(String(text[..<mark]))
    {
      return (FoldedText.cleaned(String(text[text.index(after: mark)...])), last)
    }
    return (text, last)
  }
}
