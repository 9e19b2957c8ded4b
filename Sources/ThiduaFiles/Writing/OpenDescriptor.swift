import CLinux
import Glibc

/// A descriptor that is called by a path: `/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/3`, or a link that
/// leads to one.
enum OpenDescriptor {
  private static let mostLinks = 40

  /// The number of the descriptor that a path names; nothing where it names something else.
  static func number(of path: String) -> Int32? {
    var path = path
    for _ in 0..<mostLinks {
      let place = FilePlace(path)
      if let number = Int32(place.name), isOfDescriptors(place.folder) { return number }
      guard let target = target(ofLink: path) else { return nil }
      path = target.hasPrefix("/") ? target : place.beside(target)
    }
    return nil
  }

  /// Whether whoever started this process gave it a descriptor: its own ones are closed on exec.
  static func isInherited(_ descriptor: Int32) -> Bool { clinux_is_inherited(descriptor) }

  /// Whether a folder is the one in which the system names the descriptors of this process.
  private static func isOfDescriptors(_ folder: String) -> Bool {
    guard let folder = FilePlace.resolved(folder) else { return false }
    let names = folder.split(separator: "/")
    return names.count >= 3 && names[0] == "proc" && names[1] == "\(getpid())"
      && names.last == "fd"
  }

  private static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &bytes, bytes.count)
    return count < 0
      ? nil : String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
