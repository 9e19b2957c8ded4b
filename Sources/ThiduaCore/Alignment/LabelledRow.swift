/// A row of a table without codes, as its author typed it.
///
/// Its texts are cleaned (``FoldedText/cleaned(_:)``).
public struct LabelledRow: Hashable, Sendable {
  /// The number (TT); it restarts in every section and only supports what the rest says.
  public var number: String
  /// The label (Chỉ tiêu).
  public var label: String
  /// The unit of measure (ĐVT).
  public var measure: String
  /// Whether a value stands in the row; `false` for a heading or an indicator left blank.
  public var hasFigure: Bool

  /// Makes a row.
  public init(number: String, label: String, measure: String, hasFigure: Bool) {
    self.number = number
    self.label = label
    self.measure = measure
    self.hasFigure = hasFigure
  }
}
