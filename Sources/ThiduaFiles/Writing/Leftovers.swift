import Glibc
import Synchronization

/// What must not stay behind when a run is told to end: folders and files that are being written,
/// locks.
///
/// Whatever takes its place or goes away does so in a `step` of its own, so that a run that is being
/// ended never takes away what has just been published, and never publishes what it has begun to
/// take away.
enum Leftovers {
  private struct Paths {
    var folders: Set<String> = []
    var files: Set<String> = []
  }

  private static let paths = Mutex(Paths())

  /// Notes a folder that only this run needs.
  static func add(folder path: String) { paths.withLock { _ = $0.folders.insert(path) } }

  /// Notes a file that only this run needs.
  static func add(file path: String) { paths.withLock { _ = $0.files.insert(path) } }

  /// Puts something into its place, or away, after which a path is no longer this run's to remove.
  ///
  /// It is done whole before the run can end; in a run that is ending it is never begun.
  ///
  /// - Throws: What `step` throws; the path is then still this run's.
  static func settle<Failure: Error>(
    _ path: String, _ step: () throws(Failure) -> Void
  ) throws(Failure) {
    try paths.withLock { paths throws(Failure) in
      try step()
      paths.folders.remove(path)
      paths.files.remove(path)
    }
  }

  /// Removes them all and ends the process at once, while others of its threads still write.
  ///
  /// No thread gets past `settle` from here on. Locks go last, and once: whoever waits for one may
  /// have a file of its own at that path the next moment.
  static func removeAndExit(_ status: Int32) -> Never {
    paths.withLock { paths in
      for _ in 0..<3 {
        for path in paths.folders { StagedFolder.removeTree(path) }
      }
      for path in paths.files { unsafe unlink(path) }
      _exit(status)
    }
  }
}
