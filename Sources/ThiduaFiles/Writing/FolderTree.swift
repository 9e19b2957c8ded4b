import CLinux
import Glibc

/// Folders as they stand on the disk: made, removed with all that is in them, brought to the disk.
enum FolderTree {
  /// Makes a folder with those above it.
  static func make(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if unsafe mkdir(made.onDisk, 0o777) != 0, errno != EEXIST { throw .last(.makingFolder(made)) }
      made += "/"
    }
  }

  /// Removes a folder with all that is in it; links are removed, never followed.
  static func remove(_ path: String) {
    var info = stat()
    guard unsafe lstat(path.onDisk, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      unsafe unlink(path.onDisk)
      return
    }
    for name in (try? FolderFiles.names(in: path)) ?? [] { remove(path + "/" + name) }
    unsafe rmdir(path.onDisk)
  }

  /// Makes sure that something stands on the disk in a folder, where it was put by a rename.
  static func syncPlace(of path: String) throws(SystemError) {
    do throws(SystemError) {
      try sync(FilePlace(path).folder)
    } catch {
      throw SystemError(number: error.number, .keepingPlace(path))
    }
  }

  /// Makes sure that what was made, renamed or removed in a folder is so on the disk.
  static func sync(_ path: String) throws(SystemError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.readingFolder(path)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last(.writing(path)) }
  }
}
