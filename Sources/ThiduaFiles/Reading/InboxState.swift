import CLinux
import Glibc
public import ThiduaCore

/// What stands in an inbox, with fingerprints, read without looking into the files.
public struct InboxState: Sendable {
  /// The files as a manifest names them; those that cannot be read have no fingerprint.
  public var files: [Manifest.File] = []
  /// The files that are still being copied, by their names.
  public var arriving: [String] = []
  /// Why files are not read that are there, by their paths in `files`.
  public private(set) var refusals: [String: SystemError] = [:]
  /// The stamps that the files had before they were read, by path as on the disk.
  private var stamps: [PathBytes: FileStamp] = [:]
  /// Whether a file had another stamp once it was read.
  private var isMoving = false

  /// A file of the inbox as it was found.
  private struct Found: Sendable {
    var file: Manifest.File
    var stamp: FileStamp?
    var isMoving = false
    var refusal: SystemError?
  }

  /// Looks at an inbox on all cores.
  ///
  /// - Throws: `SystemError` where the inbox itself cannot be read, or the machine fails.
  public static func look(
    at inbox: String, workers: Int
  ) async throws(SystemError) -> InboxState {
    let items = try InboxScan.items(in: inbox)
    let size = max(1, min(256, items.count / (workers * 4) + 1))
    var parts: [[Found]] = Array(
      repeating: [], count: (items.count + size - 1) / size)
    await withTaskGroup(of: (Int, [Found]).self) { group in
      for part in parts.indices {
        let slice = items[(part * size)..<min((part + 1) * size, items.count)]
        group.addTask { (part, slice.map { file($0, in: inbox) }) }
      }
      for await (part, files) in group { parts[part] = files }
    }
    var state = InboxState()
    for (item, found) in zip(items, parts.joined()) {
      state.files.append(found.file)
      state.stamps[PathBytes(item.path)] = found.stamp
      state.isMoving = state.isMoving || found.isMoving
      guard let refusal = found.refusal else { continue }
      // What could be read is not all there is.
      guard !refusal.isOfMachine else { throw refusal }
      state.refusals[found.file.path] = refusal
    }
    state.files.sort { PathBytes($0.path) < PathBytes($1.path) }
    for item in items where item.entry == .arriving { state.arriving.append(item.path) }
    return state
  }

  private static func file(_ item: InboxScan.Item, in inbox: String) -> Found {
    let path = FoldedText.nfc(item.path)
    var found = Found(file: Manifest.File(path: path, byteCount: 0, fingerprint: ""))
    guard item.entry == .file else { return found }
    let stamp = FileStamp(at: inbox + "/" + item.path)
    found.stamp = stamp
    // Not read either way: it is too large.
    if let size = stamp?.size, size > SubmissionReader.mostBytes {
      found.file.byteCount = size
      return found
    }
    do throws(SystemError) {
      found.file = try FolderFiles.file(item.path, below: inbox)
    } catch {
      // It may have gone since the inbox was listed.
      if error.number != ENOENT { found.refusal = error }
    }
    found.file.path = path
    found.isMoving = FileStamp(at: inbox + "/" + item.path) != stamp
    return found
  }

  /// Whether some file was written to while it was read, or within so many seconds of the moment
  /// before the look, or after it by the clock of whoever wrote it.
  public func isFresh(at moment: Int, seconds: Int) -> Bool {
    isMoving || stamps.values.contains { moment - $0.seconds < seconds }
  }

  /// The paths of the ordinary files, as on the disk.
  public var paths: Set<PathBytes> { Set(stamps.keys) }

  /// The files that have another size or time now than before they were read, that came, or that
  /// went.
  ///
  /// - Throws: `SystemError` where the inbox cannot be read.
  public func moved(in inbox: String) throws(SystemError) -> [String] {
    var moved: [String] = []
    var before = stamps
    for item in try InboxScan.items(in: inbox) where item.entry == .file {
      let stamp = before.removeValue(forKey: PathBytes(item.path))
      if FileStamp(at: inbox + "/" + item.path) != stamp { moved.append(item.path) }
    }
    return moved + before.keys.sorted().map(\.text)
  }
}
