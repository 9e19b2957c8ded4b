import Glibc

/// The names in one folder, all of them or an error: an entry that cannot be read is never taken
/// for the end.
enum FolderListing {
  /// Gives each name, as the bytes it has on the disk, with its kind (`DT_REG`, `DT_DIR`, …, or
  /// `DT_UNKNOWN` where the file system does not say); `.` and `..` are left out.
  ///
  /// - Throws: `SystemError` where the folder cannot be opened, or not read to its end.
  static func forEach(
    in folder: String, _ body: (_ name: [UInt8], _ type: UInt8) -> Void
  ) throws(SystemError) {
    guard let directory = unsafe opendir(folder.onDisk) else { throw .last(.readingFolder(folder)) }
    defer { unsafe closedir(directory) }
    while true {
      errno = 0
      guard let entry = unsafe readdir(directory) else {
        guard errno == 0 else { throw .last(.readingFolder(folder)) }
        return
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        unsafe Array(raw.prefix { $0 != 0 })
      }
      if name != [46], name != [46, 46] { body(name, unsafe entry.pointee.d_type) }
    }
  }
}
