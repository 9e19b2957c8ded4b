/// Where a row of a table belongs.
public enum Placement: Hashable, Sendable {
  /// How sure it is.
  public enum Certainty: Sendable {
    /// Nothing else fits.
    case certain
    /// It fits best, but the label was mended or another place is thinkable: warn, naming the
    /// indicator.
    case likely
  }

  /// The indicator at this position of the catalogue.
  case indicator(Int, certainty: Certainty)
  /// A heading, or any other row without a figure that is no indicator.
  case heading
  /// A row with a figure that cannot be placed, and the indicator that it resembles most.
  case none(nearest: Int?)
}

extension Placement {
  /// The indicator of a placed row.
  public var indicator: Int? {
    if case .indicator(let position, _) = self { position } else { nil }
  }

  /// Whether it is placed beyond doubt.
  var isCertain: Bool {
    if case .indicator(_, .certain) = self { true } else { false }
  }
}
