/// Over whom a figure is taken.
public enum Scope: Hashable, Sendable {
  /// All units.
  case campaign
  /// The units of the cluster at this position.
  case cluster(Int)
  /// The unit at this position.
  case unit(Int)

  /// The word of data files.
  public var name: String {
    switch self {
    case .campaign: "campaign"
    case .cluster: "cluster"
    case .unit: "unit"
    }
  }

  /// Whether it is one unit.
  public var isUnit: Bool {
    if case .unit = self { true } else { false }
  }
}

extension Campaign {
  /// The units that a scope is made of, by position.
  public func units(of scope: Scope) -> [Int] {
    switch scope {
    case .campaign: Array(units.indices)
    case .cluster(let cluster): clusters[cluster].units
    case .unit(let unit): [unit]
    }
  }
}
