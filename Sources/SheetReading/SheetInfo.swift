/// A sheet of a spreadsheet as its list of sheets shows it.
public struct SheetInfo: Hashable, Sendable {
  /// The name.
  public let name: String
  /// Whether the sheet is hidden from whoever opens the file.
  public let isHidden: Bool

  /// Describes a sheet.
  public init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }
}
