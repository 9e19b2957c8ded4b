import CLinux
import Glibc

/// A descriptor that is called by a path: `/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/3`, `/proc/17/fd/3`,
/// or a link that leads to one.
struct OpenDescriptor {
  private let path: String
  /// Its number in this process; nothing where it is another one's.
  private let number: Int32?

  private static let mostLinks = 40

  /// The descriptor that a path names; nothing where it names something else.
  init?(at path: String) {
    var name = path
    for _ in 0..<Self.mostLinks {
      let place = FilePlace(name)
      if let number = Int32(place.name), let process = Self.process(ofDescriptorsIn: place.folder) {
        self.path = path
        self.number = process == getpid() ? number : nil
        return
      }
      guard let target = Self.target(ofLink: name) else { return nil }
      name = target.hasPrefix("/") ? target : place.beside(target)
    }
    return nil
  }

  /// Writes behind what was written to it before.
  ///
  /// - Throws: `SystemError` with `EBADF` where whoever started this process did not open it.
  func add(_ bytes: [UInt8]) throws(SystemError) {
    if let number {
      guard Self.isInherited(number) else { throw SystemError(number: EBADF, .writing(path)) }
      guard ByteOutput.write(bytes, to: number) else { throw .last(.writing(path)) }
    } else {
      try ByteOutput.add(bytes, to: path)
    }
  }

  /// Whether whoever started this process gave it a descriptor: its own ones are closed on exec.
  static func isInherited(_ descriptor: Int32) -> Bool { clinux_is_inherited(descriptor) }

  /// The process whose descriptors the system names in a folder; nothing for any other folder.
  private static func process(ofDescriptorsIn folder: String) -> pid_t? {
    guard let folder = FilePlace.resolved(folder) else { return nil }
    let names = folder.split(separator: "/")
    guard names.count >= 3, names[0] == "proc", names.last == "fd" else { return nil }
    return pid_t(names[1])
  }

  private static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &bytes, bytes.count)
    return count < 0
      ? nil : String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
