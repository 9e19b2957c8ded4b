/// Why last year's report has nothing that a growth could be a growth of.
public enum MissingBase: Hashable, Sendable {
  /// There is no unit of this code.
  case unit
  /// There is no indicator of this code.
  case indicator
  /// The indicator is counted in another measure.
  case measure(String)
  /// The indicator is of another kind, such as a level and no sum.
  case kind
  /// The unit has no figure of it.
  case figure
}
