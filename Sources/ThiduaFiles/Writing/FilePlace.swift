import Glibc

/// A path taken apart: the folder, and the name in it.
struct FilePlace {
  /// The folder above; `.` where the path names none.
  let folder: String
  /// The last name.
  let name: String

  /// Takes a path apart; slashes that are doubled or stand at its end do not matter.
  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let above = parts.dropLast().joined(separator: "/")
    folder = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
    name = parts.last.map(String.init) ?? ""
  }

  /// The path without links; nothing where no file stands there.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    let bytes = unsafe UnsafeRawBufferPointer(start: real, count: strlen(real))
    return unsafe DiskName.text(of: Array(bytes))
  }

  /// The path without links as far as anything stands there, and what would be made behind it.
  static func whole(_ path: String) -> String {
    var (standing, names) = (path, [String]())
    while true {
      if let real = resolved(standing) {
        var parts = [real == "/" ? "" : real]
        for name in names {
          if name == ".." { if parts.count > 1 { parts.removeLast() } } else { parts.append(name) }
        }
        return parts.joined(separator: "/")
      }
      let place = FilePlace(standing)
      guard place.folder != standing else { return path }
      names.insert(place.name, at: 0)
      standing = place.folder
    }
  }

  /// The path of another name in the same folder.
  func beside(_ name: String) -> String { folder == "/" ? "/" + name : folder + "/" + name }
}
