import CLinux
import Glibc
import ThiduaCore

/// What stands in an inbox, with fingerprints, read without looking into the files.
public struct InboxState: Sendable {
  /// The files as a manifest names them; those that cannot be read have no fingerprint.
  public var files: [Manifest.File] = []
  /// The files that are still being copied, by their names.
  public var arriving: [String] = []
  /// The sizes and times of the files, by path.
  private var marks: [String: Mark] = [:]

  private struct Mark: Hashable, Sendable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  /// Looks at an inbox on all cores.
  ///
  /// - Throws: `SystemError` where the inbox itself cannot be read.
  public static func look(
    at inbox: String, workers: Int
  ) async throws(SystemError) -> InboxState {
    let items = try InboxScan.items(in: inbox)
    let size = max(1, min(256, items.count / (workers * 4) + 1))
    var parts: [[(Manifest.File, Mark?)]] = Array(
      repeating: [], count: (items.count + size - 1) / size)
    await withTaskGroup(of: (Int, [(Manifest.File, Mark?)]).self) { group in
      for part in parts.indices {
        let slice = items[(part * size)..<min((part + 1) * size, items.count)]
        group.addTask { (part, slice.map { file($0, in: inbox) }) }
      }
      for await (part, files) in group { parts[part] = files }
    }
    var state = InboxState()
    for (file, mark) in parts.joined() {
      state.files.append(file)
      if let mark { state.marks[file.path] = mark }
    }
    state.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for item in items where item.entry == .arriving { state.arriving.append(item.path) }
    return state
  }

  private static func file(_ item: InboxScan.Item, in inbox: String) -> (Manifest.File, Mark?) {
    let path = FoldedText.nfc(item.path)
    let nothing = Manifest.File(path: path, byteCount: 0, fingerprint: "")
    guard item.entry == .file else { return (nothing, nil) }
    var info = stat()
    guard unsafe lstat(inbox + "/" + item.path, &info) == 0 else { return (nothing, nil) }
    let mark = Mark(
      size: Int(info.st_size), seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
    // Not read either way: it is too large.
    guard mark.size <= SubmissionReader.mostBytes else {
      return (Manifest.File(path: path, byteCount: mark.size, fingerprint: ""), mark)
    }
    guard var file = try? FolderFiles.file(item.path, below: inbox) else { return (nothing, mark) }
    file.path = path
    return (file, mark)
  }

  /// Whether some file was written to within so many seconds of a moment, or after it by the clock of
  /// whoever wrote it.
  public func isFresh(at moment: Int, seconds: Int) -> Bool {
    marks.values.contains { moment - $0.seconds < seconds }
  }

  /// The files whose size or time is another than before, or that were not there.
  public func moved(since before: InboxState) -> [String] {
    marks.filter { before.marks[$0.key] != $0.value }.keys.sorted()
  }
}
