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
    /// Each with the descriptor it is open by, so that no other file of that name is removed.
    var files: [String: Int32] = [:]
    /// The group of processes of a command that runs, 0 for none.
    var group: pid_t = 0
  }

  private static let paths = Mutex(Paths())

  /// Notes a folder that only this run needs.
  static func add(folder path: String) { paths.withLock { _ = $0.folders.insert(path) } }

  /// Notes a file that only this run needs, and the descriptor it is open by, if it stays open.
  static func add(file path: String, openAs descriptor: Int32 = -1) {
    paths.withLock { $0.files[path] = descriptor }
  }

  /// Makes a file that only this run needs and notes it by its descriptor, in one step: a run that is
  /// ended in between would leave it.
  ///
  /// `make` gives nothing where the file is not this run's.
  static func make(file path: String, _ make: () -> Int32?) {
    paths.withLock { paths in
      if let descriptor = make() { paths.files[path] = descriptor }
    }
  }

  /// Notes the command that runs, by its group of processes; 0 once it has ended.
  static func note(group: pid_t) { paths.withLock { $0.group = group } }

  /// Says that files are no longer this run's to remove, of all of them at once.
  static func release(files: [String]) {
    paths.withLock { paths in for path in files { paths.files[path] = nil } }
  }

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
      paths.files[path] = nil
    }
  }

  /// Removes them all and ends the process at once, while others of its threads still write.
  ///
  /// `say` is called between the two.
  ///
  /// No thread gets past `settle` from here on. Locks go last, and once: whoever waits for one may
  /// have a file of its own at that path the next moment.
  static func removeAndExit(_ status: Int32, _ say: () -> Void) -> Never {
    paths.withLock { paths in
      if paths.group > 0 { kill(-paths.group, SIGTERM) }
      for _ in 0..<3 {
        for path in paths.folders { FolderTree.remove(path) }
      }
      for (path, descriptor) in paths.files
      where descriptor < 0 || FolderLock.isSame(descriptor, path) {
        unsafe unlink(path.onDisk)
      }
      say()
      _exit(status)
    }
  }
}
