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
    return unsafe String(cString: real)
  }

  /// The path of another name in the same folder.
  func beside(_ name: String) -> String { folder == "/" ? "/" + name : folder + "/" + name }
}
