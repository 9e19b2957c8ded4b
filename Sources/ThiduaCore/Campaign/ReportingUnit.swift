/// A unit (đơn vị) that registers and reports: a commune, ward, agency, school or village.
public struct ReportingUnit: Hashable, Sendable {
  /// The code, as units.csv has it.
  public let code: String
  /// The full name, such as `Phường Ngô Mây`.
  public let name: String
  /// The position of its cluster in `Campaign.clusters`.
  public let cluster: Int
  /// Other names under which the unit is known.
  public let aliases: [String]
  /// What sort of unit it is, as typed; may be empty.
  public let kind: String
  /// The name with the code, as messages name it.
  public var title: String { "\(name) (\(code))" }

  /// Makes a unit.
  public init(code: String, name: String, cluster: Int, aliases: [String] = [], kind: String = "") {
    self.code = code
    self.name = name
    self.cluster = cluster
    self.aliases = aliases
    self.kind = kind
  }
}

/// A cluster (cụm, khối thi đua): units that are compared and ranked together.
public struct Cluster: Hashable, Sendable {
  /// The name as units.csv has it; it is the cluster's code in the data files.
  public let name: String
  /// The positions of its units in `Campaign.units`.
  public var units: [Int]

  /// Makes a cluster.
  public init(name: String, units: [Int] = []) {
    self.name = name
    self.units = units
  }
}
