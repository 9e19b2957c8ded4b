/// What a conditional format lays over a cell's own style.
///
/// Excel lets a condition change the colours, the weight and the slant, not the font or its size.
public struct CellHighlight: Hashable, Sendable {
  /// The colour of the letters, or the cell's own.
  public var fontColor: Color?
  /// The background, or the cell's own.
  public var fill: Color?
  /// Whether the letters become bold.
  public var isBold: Bool
  /// Whether the letters become italic.
  public var isItalic: Bool

  /// A highlight of the given parts.
  public init(
    fontColor: Color? = nil, fill: Color? = nil, isBold: Bool = false, isItalic: Bool = false
  ) {
    self.fontColor = fontColor
    self.fill = fill
    self.isBold = isBold
    self.isItalic = isItalic
  }
}
