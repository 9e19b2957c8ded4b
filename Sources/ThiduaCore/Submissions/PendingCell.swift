/// A cell with two readings, of which the evidence elsewhere decides.
public struct PendingCell: Sendable {
  /// The two readings.
  public enum Readings: Sendable {
    /// Of a number.
    case number(AmbiguousNumber)
    /// Of a target.
    case target(AmbiguousTarget)
  }

  /// The two readings.
  public let readings: Readings
  /// The text as typed.
  public let typed: String
  /// In what it was typed, where both readings were converted from another measure of the family.
  public let converted: String?

  /// Makes a pending cell.
  public init(readings: Readings, typed: String, converted: String? = nil) {
    self.readings = readings
    self.typed = typed
    self.converted = converted
  }
}
