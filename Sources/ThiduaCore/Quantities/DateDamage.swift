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

  /// What a code may have been, such as `1.2` for `01-Feb`; nothing for a text that is no date.
  public static func possibleCode(_ text: String) -> String? {
    DateLikeCell(FoldedText.caseKey(text))?.possibleText(separator: ".", sorted: false)
  }
}
