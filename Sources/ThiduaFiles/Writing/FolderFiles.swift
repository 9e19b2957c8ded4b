import CLinux
import Glibc
import SheetReading
public import ThiduaCore

/// The files of a folder with their sizes and fingerprints.
public enum FolderFiles {
  /// How many bytes of a file are read at a time.
  private static let pieceBytes = 1 << 18

  /// All files below a folder, with paths below it.
  ///
  /// What is neither an ordinary file nor a folder (a link, which is not followed, a pipe, a device) is
  /// among them without a fingerprint.
  public static func all(below folder: String) throws(SystemError) -> [Manifest.File] {
    let entries = try entries(below: folder)
    let files = Concurrently.map(entries.count) { place in
      let (path, isOrdinary) = entries[place]
      return Result { () throws(SystemError) in
        isOrdinary
          ? try file(path, below: folder)
          : Manifest.File(path: path, byteCount: 0, fingerprint: "")
      }
    }
    return try files.map { file throws(SystemError) in try file.get() }
  }

  /// Everything below a folder but folders, and whether it is an ordinary file.
  private static func entries(
    below folder: String
  ) throws(SystemError) -> [(path: String, isOrdinary: Bool)] {
    var entries: [(path: String, isOrdinary: Bool)] = []
    var folders = [""]
    while let relative = folders.popLast() {
      for name in try names(in: folder + "/" + relative).sorted() {
        let path = relative.isEmpty ? name : relative + "/" + name
        var info = stat()
        guard unsafe lstat((folder + "/" + path).onDisk, &info) == 0 else {
          throw .last(.reading("\(folder)/\(path)"))
        }
        if info.st_mode & S_IFMT == S_IFDIR {
          folders.append(path)
        } else {
          entries.append((path, info.st_mode & S_IFMT == S_IFREG))
        }
      }
    }
    return entries
  }

  /// A file that somebody else wrote, once it is on the disk; messages name its folder by `target`.
  public static func synced(
    _ path: String, below folder: String, named target: String
  ) throws(SystemError) -> Manifest.File {
    let descriptor = unsafe open(folder + "/" + path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.reading("\(target)/\(path)")) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last(.writing("\(target)/\(path)")) }
    return try file(path, below: folder)
  }

  /// A file with its fingerprint.
  public static func file(
    _ path: String, below folder: String
  ) throws(SystemError) -> Manifest.File {
    let fingerprint = Fingerprint()
    var count = 0
    try forEachPiece(of: folder + "/" + path) { piece in
      fingerprint.add(piece)
      count += piece.count
    }
    return Manifest.File(path: path, byteCount: count, fingerprint: fingerprint.finish())
  }

  /// What the bytes of a file come to.
  static func checksum(_ path: String, below folder: String) throws(SystemError) -> Checksum {
    var checksum = Checksum()
    try forEachPiece(of: folder + "/" + path) { checksum.add($0) }
    return checksum
  }

  /// The bytes of a file.
  public static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece(of: path) { piece in
      unsafe piece.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  private static func forEachPiece(
    of path: String, _ body: (Span<UInt8>) -> Void
  ) throws(SystemError) {
    let descriptor = unsafe open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .last(.reading(path)) }
    defer { close(descriptor) }
    // Most files are small, and there may be thousands of them.
    var info = stat()
    let size = unsafe fstat(descriptor, &info) == 0 ? Int(info.st_size) : pieceBytes
    var piece = [UInt8](repeating: 0, count: min(pieceBytes, max(size + 1, 4096)))
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { raw in
        unsafe read(descriptor, raw.baseAddress, raw.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last(.reading(path)) }
      guard count > 0 else { return }
      body(piece.span.extracting(0..<count))
    }
  }

  /// The names in a folder, in no order.
  public static func names(in folder: String) throws(SystemError) -> [String] {
    var names: [String] = []
    try FolderListing.forEach(in: folder) { name, _ in
      names.append(DiskName.text(of: name))
    }
    return names
  }

  /// Whether a folder is there and may not be read.
  public static func isDenied(_ path: String) -> Bool {
    var info = stat()
    if unsafe stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFDIR { return false }
    return unsafe access(path, R_OK | X_OK) != 0 && (errno == EACCES || errno == EPERM)
  }
}
