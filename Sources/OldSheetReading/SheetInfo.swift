/// What a workbook says about one of its sheets.
public struct SheetInfo: Sendable, Equatable {
  /// The name on the tab.
  public let name: String
  /// Whether the sheet is hidden from those who open the workbook.
  public let isHidden: Bool
}
