import Glibc
import Synchronization

/// What must not stay behind when a run is told to end: folders that are being built, locks.
public enum Leftovers {
  private static let paths = Mutex<Set<String>>([])

  /// Notes a file or a folder that only this run needs.
  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  /// Forgets one that is gone or stands in its place.
  static func forget(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Removes them all; for a run that ends at once while others of its threads still write.
  public static func remove() {
    let all = paths.withLock { $0 }
    for _ in 0..<3 {
      for path in all { StagedFolder.removeTree(path) }
    }
  }
}
