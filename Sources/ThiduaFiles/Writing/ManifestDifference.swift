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
  ///
  /// Names go by their bytes. One that only another machine spells otherwise, by its Unicode
  /// normalisation, is the same name where no other file has it.
  ///
  /// A file without a fingerprint was not read then either, and is as it was where it is not read now.
  public static func between(
    _ named: [Manifest.File], _ found: [Manifest.File], unreadable: [String: SystemError] = [:]
  ) -> [ManifestDifference] {
    guard named != found else { return [] }
    var pairing = Pairing(named: named, found: found)
    _ = pairing.take {
      Exactly(path: PathBytes($0.path), byteCount: $0.byteCount, fingerprint: $0.fingerprint)
    }
    var changed = pairing.take { PathBytes($0.path) }
    _ = pairing.take { $0 }
    changed += pairing.take(by: \.path)
    let differences = [
      (changed, Change.changed), (pairing.named, .missing), (pairing.found, .added),
    ]
    .flatMap { files, change in
      files.map { file in
        ManifestDifference(
          path: file.path, change: unreadable[file.path].map { .unreadable($0) } ?? change)
      }
    }
    return differences.sorted { PathBytes($0.path) < PathBytes($1.path) }
  }

  /// A name and the bytes of the file.
  private struct Exactly: Hashable {
    let path: PathBytes
    let byteCount: Int
    let fingerprint: String
  }

  /// Files that were named and files that are there, as long as they have found no match.
  private struct Pairing {
    var named: [Manifest.File]
    var found: [Manifest.File]

    /// Takes away the pairs that have the same key, and gives back those that were named.
    mutating func take<Key: Hashable>(by key: (Manifest.File) -> Key) -> [Manifest.File] {
      guard !named.isEmpty, !found.isEmpty else { return [] }
      // From the end, so that the first of several goes first.
      var places: [Key: [Int]] = [:]
      for place in found.indices.reversed() { places[key(found[place]), default: []].append(place) }
      var (pairs, rest): ([Manifest.File], [Manifest.File]) = ([], [])
      var isTaken = found.map { _ in false }
      for file in named {
        if let place = places[key(file)]?.popLast() {
          isTaken[place] = true
          pairs.append(file)
        } else {
          rest.append(file)
        }
      }
      named = rest
      found = zip(found, isTaken).filter { !$0.1 }.map(\.0)
      return pairs
    }
  }
}
