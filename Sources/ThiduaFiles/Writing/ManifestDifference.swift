public import ThiduaCore

/// How files differ from those that a manifest names.
public struct ManifestDifference: Hashable, Sendable {
  /// What happened to a file.
  public enum Change: Hashable, Sendable {
    /// The file is not there any more.
    case missing
    /// The file has other bytes.
    case changed
    /// The manifest does not name the file.
    case added
    /// The file is there, and the system does not let it be read.
    case unreadable(SystemError)
  }

  /// The path of the file.
  public let path: String
  /// What happened to it.
  public let change: Change

  /// The differences between the files that were named and those that are there, by path; some may be
  /// there that cannot be read.
  public static func between(
    _ named: [Manifest.File], _ found: [Manifest.File], unreadable: [String: SystemError] = [:]
  ) -> [ManifestDifference] {
    guard named != found else { return [] }
    let before = Dictionary(named.map { ($0.path, $0) }) { first, _ in first }
    let now = Dictionary(found.map { ($0.path, $0) }) { first, _ in first }
    var differences: [ManifestDifference] = []
    for (path, file) in before {
      guard let other = now[path] else {
        let change = unreadable[path].map { Change.unreadable($0) } ?? .missing
        differences.append(ManifestDifference(path: path, change: change))
        continue
      }
      if other != file { differences.append(ManifestDifference(path: path, change: .changed)) }
    }
    for path in now.keys where before[path] == nil {
      differences.append(ManifestDifference(path: path, change: .added))
    }
    return differences.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
