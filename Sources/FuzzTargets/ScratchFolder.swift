import Glibc

/// A folder in memory that is gone, with all that was written into it, at the end of its scope.
struct ScratchFolder: ~Copyable {
  let path: String
  private var files: [String] = []
  private var folders: [String] = []

  init() throws(BrokenLaw) {
    let parent = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var name = Array("\(parent)/thidua-fuzz-XXXXXX".utf8CString)
    let made = unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
    }
    guard made else { throw BrokenLaw("no folder can be made in \(parent)") }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { unsafe unlink(file) }
    for folder in folders.reversed() { unsafe rmdir(folder) }
    unsafe rmdir(path)
  }

  /// Writes a file, with the folders on the way to it.
  mutating func write(_ bytes: [UInt8], to name: String) throws(BrokenLaw) {
    let file = path + "/" + name
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if unsafe mkdir(folder, 0o700) == 0 { folders.append(folder) }
    }
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BrokenLaw("\(file) cannot be written") }
    files.append(file)
    let written = unsafe bytes.withUnsafeBytes { raw in
      unsafe Glibc.write(descriptor, raw.baseAddress, raw.count)
    }
    close(descriptor)
    guard written == bytes.count else { throw BrokenLaw("\(file) cannot be written") }
  }
}
