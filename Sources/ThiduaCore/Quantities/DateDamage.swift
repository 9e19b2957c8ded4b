/// What a cell may have been before a spreadsheet turned it into a date.
public enum DateDamage {
  /// What a figure may have been: `5/6` where things are counted, `5-7` for a target; nothing
  /// where that cannot be told.
  public static func possibleFigure(
    _ text: String, isTarget: Bool, isCountable: Bool
  ) -> String? {
    let date = DateLikeCell(FoldedText.caseKey(text))
    return isTarget && !isCountable
      ? date?.possibleText(separator: "-", sorted: true)
      : date?.possibleText(separator: "/", sorted: isCountable)
  }

  /// The number that a cell holds which only looks like a date, for the first dates that there are:
  /// `1900-04-09` is 100 in the format of a date.
  public static func storedNumber(_ text: String) -> String? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, parts[0] == 1900, (1...12).contains(parts[1])
    else { return nil }
    let before = (1..<parts[1]).reduce(0) { $0 + CalendarDate.daysInMonth($1, of: 1900) }
    // Spreadsheets count a 29 February that 1900 did not have.
    return String(before + parts[2] + (parts[1] > 2 ? 1 : 0))
  }

  /// What a code may have been, such as `1.2` for `01-Feb`; nothing for a text that is no date.
  public static func possibleCode(_ text: String) -> String? {
    DateLikeCell(FoldedText.caseKey(text))?.possibleText(separator: ".", sorted: false)
  }
}
